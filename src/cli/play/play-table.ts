import { type DecidingGame, type Game, view } from '../../engine/index';
import type { Actor, Scenario } from '../../scenario/index';
import type { OrderDraft } from '../../session/index';
import { tellReveal } from '../../words/index';
import { paintLines } from '../terminal/paint-lines';
import type { Terminal } from '../terminal/terminal';
import type { Answer, Asking } from './asking';
import { readOrder, showTrack, summarise } from './play-orders';
import { showBrief, showNews, showSituation, showStanding } from './play-screen';

/** Everything that one play at the terminal needs. */
export interface Table {
  readonly terminal: Terminal;
  readonly asking: Asking;
  readonly scenario: Scenario;
  readonly actor: Actor;
}

/** How a person left the table before a turn was committed. */
export interface Left {
  readonly left: 'end' | 'interrupt' | 'quit';
}

const help = `Type the number of an order, or its name. Press Enter for no order on that track.
  back    previous track        brief   your brief again
  again   this track again      news    all news so far
  stand   how things stand      quit    leave; the game is saved`;

/** Shows a turn and asks for its orders, track by track, until they are committed. */
export async function askOrders(
  table: Table,
  game: DecidingGame,
): Promise<{ readonly orders: OrderDraft } | Left> {
  const { terminal, scenario, actor } = table;
  const seen = view(game, actor.id);
  showSituation(terminal, scenario, seen);
  const tracks = seen.tracks.filter(({ options }) => options.length > 0);
  for (;;) {
    const drafted = await askTracks(table, game, tracks);
    if ('left' in drafted) return drafted;
    terminal.line();
    terminal.wrapped(summarise(actor, tracks, drafted.orders), { paint: terminal.paint.bold });
    const answer = await askUntil(table, 'Commit? Type yes, or no to choose again: ', (said) =>
      /^(y|yes|n|no|q|quit)$/i.test(said),
    );
    if ('left' in answer) return answer;
    if (/^q/i.test(answer.said)) return { left: 'quit' };
    if (/^y/i.test(answer.said)) return drafted;
  }
}

async function askTracks(
  table: Table,
  game: DecidingGame,
  tracks: ReturnType<typeof view>['tracks'],
): Promise<{ readonly orders: OrderDraft } | Left> {
  const { terminal, scenario, actor } = table;
  let draft: OrderDraft = {};
  for (let at = 0; at < tracks.length; at++) {
    const track = tracks[at];
    if (track === undefined) break;
    showTrack(terminal, scenario, actor, track);
    const chosen = await askTrack(table, game, track);
    if (typeof chosen === 'object' && 'left' in chosen) return chosen;
    if (chosen === 'back') at = Math.max(-1, at - 2);
    else if (chosen === 'again') at -= 1;
    else {
      const { [track.track]: _, ...others } = draft;
      draft = chosen.option === undefined ? others : { ...others, [track.track]: chosen.option };
    }
  }
  return { orders: draft };
}

async function askTrack(
  { terminal, asking, scenario, actor }: Table,
  game: DecidingGame,
  track: ReturnType<typeof view>['tracks'][number],
): Promise<{ readonly option?: string } | 'back' | 'again' | Left> {
  const label = actor.tracks.find(({ id }) => id === track.track)?.label ?? track.track;
  for (;;) {
    const answer = await asking.ask(`${label} order (Enter for none, or help): `);
    if ('left' in answer) return answer;
    const word = answer.said.toLowerCase();
    if (word === 'quit' || word === 'q') return { left: 'quit' };
    if (word === 'back' || word === 'again') return word;
    if (word === 'help' || word === '?') terminal.line(help);
    else if (word === 'brief') showBrief(terminal, scenario, actor);
    else if (word === 'news') showNews(terminal, scenario, view(game, actor.id));
    else if (word === 'stand') showStanding(terminal, scenario, view(game, actor.id));
    else {
      const choice = readOrder(scenario, actor, track, answer.said);
      if (choice.means === 'hold') return {};
      if (choice.means === 'option') return { option: choice.option };
      terminal.wrapped(choice.why, { indent: 2, paint: terminal.paint.yellow });
    }
  }
}

/** Asks until the answer is one that can be used, or the person has left. */
export async function askUntil(
  { asking, terminal }: Pick<Table, 'asking' | 'terminal'>,
  question: string,
  isUseful: (said: string) => boolean,
): Promise<Answer> {
  for (;;) {
    const answer = await asking.ask(question);
    if ('left' in answer || isUseful(answer.said)) return answer;
    terminal.wrapped(`"${answer.said}" is not a valid answer.`, { indent: 2, paint: terminal.paint.yellow });
  }
}

/** Shows what a committed turn did, as the seat may know it. */
export function showReveal(
  { terminal, scenario, actor }: Omit<Table, 'asking'>,
  game: Game,
  turn: number,
): void {
  const { journal } = view(game, actor.id);
  const entries = journal.filter((entry) => entry.turn === turn && entry.step !== 'situation');
  paintLines(terminal, tellReveal(scenario, entries, actor.id));
}
