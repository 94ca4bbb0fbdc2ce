import { randomInt } from 'node:crypto';
import { type Command, Option } from 'commander';
import { begin, beginPlan, decide, type Game, type Replayed, replay } from '../../engine/index';
import { type Actor, type PlayPlan, policyKinds, type Scenario } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { whyStopped } from '../files/follow';
import { loadCrisis, loadFor } from '../files/load';
import { findRecord } from '../files/read-record';
import { type Asking, askingOf } from '../play/asking';
import { flagsFor, type Opponents, readOpponent, seatsFor } from '../play/opponents';
import { planFor, showHeading, showPast } from '../play/plan';
import { showEnd } from '../play/play-end';
import { keepOnLeaving, offerToSave, tellUnsaved } from '../play/play-save';
import { showBrief } from '../play/play-screen';
import { askOrders, askUntil, type Left, showReveal, type Table } from '../play/play-table';
import { thinker } from '../play/thinker';
import { playableSeat, playableSeats } from '../seats';
import { readSeed } from '../seeds';
import { tellCommand } from '../terminal/command';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';
import { addWordOptions, inWords, type WordOptions } from '../words';

interface Options extends WordOptions {
  readonly seat?: string;
  readonly seed?: number;
  readonly opponents: Opponents['all'];
  readonly actor?: Opponents['some'];
  readonly plan?: string;
  readonly resume?: string;
}

/** Adds `play`: a whole game in the terminal. */
export function addPlay(program: Command, terminal: Terminal): void {
  addWordOptions(program.command('play'))
    .summary('play a crisis in the terminal')
    .description(
      'Plays a crisis turn by turn in the terminal: your brief, what changed and why, your orders, and what they led to. Answers may also come from a pipe, one on each line. Ctrl-C or "quit" leaves and saves the game in a file.',
    )
    .argument('[scenario]', 'a scenario folder, a .crisis.json file, or the id of a shipped scenario')
    .option('--seat <actor>', 'the side that you take; if not given, you are asked')
    .option('--seed <number>', 'the random seed; if not given, one is drawn', readSeed)
    .addOption(
      new Option(
        '--opponents <policy>',
        'how the others decide: each by its own policy, or all by the same one',
      )
        .choices(['own', ...policyKinds])
        .default('own'),
    )
    .option('--actor <actor=policy>', 'how one of the others decides; can be repeated', readOpponent)
    .option('--plan <plan>', 'a shorter way to play, by its name in the scenario')
    .option('--resume <record>', 'continue a saved game: its file, or its link')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        [
          'play iran-pakistan-2024 --seat pakistan',
          'play iran-pakistan-2024 --seat pakistan --plan short',
          'play my-crisis --seat hill --seed 7 --opponents historical',
          'play iran-pakistan-2024 --seat iran --actor pakistan=historical --actor china=hold',
          'play my-crisis --level full --language fa',
          'play --resume iran-pakistan-2024-pakistan-7.demarche.txt',
        ],
        '0 played or left with "quit", 1 the scenario has errors or the game cannot be continued, 2 it could not be read, 64 the command line is not valid, 130 left with Ctrl-C.',
      ),
    )
    .action((argument: string | undefined, options: Options) => play(terminal, argument, options));
}

async function play(terminal: Terminal, argument: string | undefined, options: Options): Promise<void> {
  const found = options.resume === undefined ? undefined : findRecord(options.resume);
  const named = argument ?? found?.shown.scenario;
  if (named === undefined) {
    throw new Failure(exits.usage, 'Which crisis? Give a scenario, for example: play iran-pakistan-2024');
  }
  const scenario =
    found === undefined
      ? namedIn(terminal, named, options)
      : loadFor(terminal, found.shown.scenario, argument, options);
  tellUnsaved(terminal);
  const asking = askingOf(process.stdin, process.stdout);
  try {
    if (found === undefined) await playNew(terminal, asking, scenario, named, options);
    else {
      const { game, actor } = resumed(terminal, scenario, replay(scenario, found.on(scenario)), options.seat);
      await playOn({ terminal, asking, scenario, actor, named }, game);
    }
  } finally {
    asking.close();
  }
}

function namedIn(terminal: Terminal, named: string, words: WordOptions): Scenario {
  const { scenario, draft } = loadCrisis(terminal, named);
  return inWords(scenario, draft, words);
}

async function playNew(
  terminal: Terminal,
  asking: Asking,
  scenario: Scenario,
  named: string,
  { seat, seed = randomInt(2 ** 32), opponents, actor: some = [], plan: asked }: Options,
): Promise<void> {
  const { paint } = terminal;
  const chosen = seat === undefined ? undefined : playableSeat(scenario, seat);
  terminal.line();
  terminal.wrapped(scenario.about.title, { paint: (line) => paint.bold(paint.cyan(line)) });
  terminal.wrapped(scenario.about.summary, { indent: 2 });
  const actor = chosen ?? (await askSeat(terminal, asking, scenario));
  if ('left' in actor) return leaveEarly(actor);
  const seats = seatsFor(scenario, actor.id, { all: opponents, some });
  terminal.wrapped(
    `You decide for ${actor.name}. Random seed ${seed}: the same seed and the same orders give the same game.`,
  );
  showBrief(terminal, scenario, actor);
  const table = { terminal, asking, scenario, actor, named };
  if (asked === undefined) return playOn(table, begin(scenario, { seed, seats }));
  const plan = planFor(scenario, actor, asked);
  const game = beginPlan(scenario, { seed, seats }, plan);
  showPast(table, game);
  await playOn(table, game, plan);
}

async function askSeat(terminal: Terminal, asking: Asking, scenario: Scenario): Promise<Actor | Left> {
  const seats = playableSeats(scenario);
  terminal.line();
  seats.forEach(({ name, id }, at) => {
    terminal.line(`  ${at + 1}. ${name} (${id})`);
  });
  const pick = (said: string) => seats[Number(said) - 1] ?? seats.find(({ id }) => id === said.toLowerCase());
  const answer = await askUntil(
    { terminal, asking },
    'Which side do you want to play? ',
    (said) => pick(said) !== undefined,
  );
  if ('left' in answer) return answer;
  const actor = pick(answer.said);
  if (actor === undefined) throw new Error(`the answer ${answer.said} was accepted and is not a seat`);
  return actor;
}

/** The game of a record that is to go on, and whose it is; fails where it cannot go on. */
function resumed(
  terminal: Terminal,
  scenario: Scenario,
  { game, edition, stopped }: Replayed,
  named: string | undefined,
): { readonly game: Game; readonly actor: Actor } {
  const people = scenario.actors.filter(({ id }) => game.record.seats[id] === 'human');
  const actor = named === undefined ? people[0] : playableSeat(scenario, named);
  if (actor === undefined || game.record.seats[actor.id] !== 'human') {
    const held = people.map(({ id }) => id).join(', ');
    const why = held === '' ? 'nobody held a seat in it' : `the seats held in it: ${held}`;
    throw new Failure(exits.wrong, `That game cannot be continued: ${why}.`);
  }
  if (edition === 'other') {
    terminal.progress('That game was begun in another edition of the scenario; it continues in this one.');
  }
  if (stopped !== undefined) {
    throw new Failure(exits.wrong, `That game cannot be continued: ${whyStopped(game, stopped)}`);
  }
  if (game.phase === 'over') {
    throw new Failure(exits.wrong, 'That game is over. "replay" shows it turn by turn.');
  }
  terminal.wrapped(`${scenario.about.title}. You decide for ${actor.name}. Seed ${game.record.seed}.`);
  if (game.record.turns.length > 0) showReveal({ terminal, scenario, actor }, game, game.record.turns.length);
  return { game, actor };
}

async function playOn(
  table: Table & { readonly named: string },
  start: Game,
  plan?: PlayPlan,
): Promise<void> {
  const { terminal, actor } = table;
  const think = thinker(table.scenario);
  let game = start;
  while (game.phase === 'deciding') {
    const decided = await askOrders(table, game);
    if ('left' in decided) {
      keepOnLeaving(
        terminal,
        game.record,
        actor.id,
        table.named,
        flagsFor(table.scenario, game.record.seats),
      );
      return leaveEarly(decided);
    }
    const { turn } = game.state;
    const own = { [actor.id]: decided.orders };
    game = decide(game, { ...think(game, own), ...own });
    showReveal(table, game, turn);
    if (game.phase === 'deciding' && plan?.last === turn - 1) {
      showHeading(terminal, game, plan);
      break;
    }
  }
  if (game.phase === 'over') showEnd(terminal, game, actor);
  const answer = await offerToSave(table, game.record);
  if (answer !== undefined && 'left' in answer) leaveEarly(answer);
  if (game.scenario.history.length > 0) {
    tellCommand(terminal, 'See what really happened:', 'history', table.named);
  }
}

/** Ctrl-C ends with the exit code that shells expect; leaving by word or at the end of a pipe is no failure. */
function leaveEarly({ left }: Left): void {
  if (left === 'interrupt') process.exitCode = exits.interrupted;
}
