import type { ActorId, Ending, Scenario } from '../scenario/index';
import type { Entry } from '../world/index';
import type { Line } from './line';
import { tellChange } from './text-change';
import type { Game } from './types';
import { view } from './view';
import { nameOf, optionOf, tellDays, trackLabel } from './words';

type Of<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>;

const stepTitles: Readonly<Record<Entry['step'], string>> = {
  situation: 'The situation',
  adjudication: 'What was done, and what it did',
  consequences: 'What followed from it',
  ending: 'The end',
};

/**
 * Tells entries of a journal: what happened, what changed from what to what, and because of which order, rule or inject.
 * @param entries as the seat's view has them; one turn, or any stretch
 * @param seat whose eyes tell it; `all` for everything
 */
export function tellTurn(
  scenario: Scenario,
  entries: readonly Entry[],
  seat: ActorId | 'all',
): readonly Line[] {
  const lines: Line[] = [];
  let at = '';
  for (const entry of entries) {
    const told = tellEntry(scenario, entries, entry, seat);
    if (told.length === 0) continue;
    const place = `${entry.turn} ${entry.step}`;
    if (place !== at) lines.push({ depth: 0, kind: 'step', text: stepTitles[entry.step] });
    at = place;
    lines.push(...told);
  }
  return lines;
}

function tellEntry(
  scenario: Scenario,
  entries: readonly Entry[],
  entry: Entry,
  seat: ActorId | 'all',
): readonly Line[] {
  switch (entry.kind) {
    case 'order':
      return tellOrder(scenario, entries, entry, seat);
    case 'inject': {
      const inject = scenario.injects.find(({ id }) => id === entry.id);
      const from = inject?.from === undefined ? '' : ` (${inject.from})`;
      const chance = tellChance(
        drawOf(entries, entry, (cause) => cause.by === 'inject' && cause.id === entry.id),
      );
      return [{ depth: 1, kind: 'event', text: `${inject?.label ?? entry.id}${from}${chance}` }];
    }
    case 'rule': {
      const rule = scenario.rules.find(({ id }) => id === entry.id);
      const text = rule === undefined ? entry.id : `${rule.label}: ${rule.because}`;
      return [{ depth: 1, kind: 'event', text }];
    }
    case 'draw':
      return [];
    case 'ending': {
      const ending = scenario.endings.find(({ id }) => id === entry.id);
      return ending === undefined ? [] : tellEnding(scenario, ending);
    }
    case 'posture':
      return isOfItsOrder(entry) ? [] : tellChange(scenario, entry, seat);
    case 'indicator':
    case 'fact':
    case 'reveal':
    case 'news':
      return tellChange(scenario, entry, seat);
    default:
      return entry satisfies never;
  }
}

function tellOrder(
  scenario: Scenario,
  entries: readonly Entry[],
  entry: Of<'order'>,
  seat: ActorId | 'all',
): readonly Line[] {
  const { actor, track } = entry;
  const option = optionOf(scenario, actor, entry.option);
  const outcome = option?.outcomes.find(({ id }) => id === entry.outcome);
  const who = actor === seat ? `${nameOf(scenario, actor)} (you)` : nameOf(scenario, actor);
  const light = !entry.covert ? '' : entry.exposed ? ' (covert, and come to light)' : ' (covert)';
  const lines: Line[] = [
    {
      depth: 1,
      kind: 'order',
      text: `${who}, ${trackLabel(scenario, actor, track)}: ${option?.label ?? entry.option}${light}`,
    },
  ];
  if (outcome !== undefined) {
    const isOf = (cause: Of<'draw'>['cause']) =>
      cause.by === 'order' && cause.actor === actor && cause.option === entry.option;
    const chance = tellChance(drawOf(entries, entry, isOf));
    lines.push({ depth: 2, kind: 'event', text: `${outcome.label}${chance}. ${outcome.text}` });
  }
  const moves = entries.filter(
    (one): one is Of<'posture'> =>
      one.kind === 'posture' && one.turn === entry.turn && one.track === track && one.actor === actor,
  );
  return [...lines, ...moves.filter(isOfItsOrder).flatMap((move) => tellChange(scenario, move, seat))];
}

/** Whether a posture was changed by the order on its own track: it is told with the order. */
function isOfItsOrder({ cause, actor, step }: Of<'posture'>): boolean {
  return step === 'adjudication' && cause.by === 'order' && cause.actor === actor;
}

/** The draw behind an order's outcome or an inject, where the seat may know it. */
function drawOf(
  entries: readonly Entry[],
  { turn }: Entry,
  isOf: (cause: Of<'draw'>['cause']) => boolean,
): Of<'draw'> | undefined {
  return entries.find(
    (entry): entry is Of<'draw'> =>
      entry.kind === 'draw' && entry.turn === turn && entry.of !== 'exposure' && isOf(entry.cause),
  );
}

/** How likely a result was: ` (30 in 100)`; empty where it was told, certain, or is not known to the seat. */
function tellChance(draw: Of<'draw'> | undefined): string {
  const weight = draw?.odds.find(({ id }) => id === draw.result)?.weight;
  if (draw === undefined || weight === undefined || weight === draw.total) return '';
  return ` (${weight} in ${draw.total})`;
}

const outcomeWords: Readonly<Record<Ending['outcome'][number]['icb'], string>> = {
  victory: 'got what it wanted',
  compromise: 'met the other side halfway',
  stalemate: 'neither gained nor gave way',
  defeat: 'had to give way',
  other: 'stands outside gain and loss',
};

/** Tells an ending: its title and text, and what each actor came out with, in the classes of International Crisis Behavior. */
export function tellEnding(scenario: Scenario, ending: Ending): readonly Line[] {
  return [
    { depth: 1, kind: 'ending', text: ending.title },
    { depth: 1, kind: 'note', text: ending.text },
    ...ending.outcome.map(({ actor, icb, text }): Line => {
      const more = text === undefined ? '' : ` ${text}`;
      return {
        depth: 1,
        kind: 'change',
        text: `${nameOf(scenario, actor)} ${outcomeWords[icb]} (${icb}).${more}`,
      };
    }),
  ];
}

/** The lines that open a turn (from 1): its number, days, title, question and what every seat is told. */
export function tellOpening(scenario: Scenario, turn: number): readonly Line[] {
  const found = scenario.turns[turn - 1];
  if (found === undefined) return [];
  const head = `Turn ${turn} of ${scenario.turns.length}: ${found.title} (${tellDays(found)})`;
  return [
    { depth: 0, kind: 'turn', text: head },
    ...(found.setting === undefined ? [] : [{ depth: 1, kind: 'setting', text: found.setting } as const]),
    { depth: 1, kind: 'setting', text: found.ask },
  ];
}

/** Tells a whole game, turn by turn, as one seat saw it; `all` for everything. */
export function tellGame(game: Game, seat: ActorId | 'all'): readonly Line[] {
  const { scenario, record } = game;
  const { journal } = view(game, seat);
  const last = game.phase === 'over' ? record.turns.length : record.turns.length + 1;
  return Array.from({ length: last }, (_, at) => at + 1).flatMap((turn) => {
    const entries = journal.filter((entry) => entry.turn === turn);
    const before = entries.filter(({ step }) => step === 'situation');
    const after = entries.filter(({ step }) => step !== 'situation');
    return [
      ...tellOpening(scenario, turn),
      ...tellTurn(scenario, before, seat),
      ...(turn > record.turns.length ? [] : tellReveal(scenario, after, seat)),
    ];
  });
}

/** Tells what came of a turn's orders, and says so when there is nothing to tell. */
export function tellReveal(
  scenario: Scenario,
  entries: readonly Entry[],
  seat: ActorId | 'all',
): readonly Line[] {
  if (entries.some(({ step }) => step === 'adjudication')) return tellTurn(scenario, entries, seat);
  const quiet = seat === 'all' ? 'Nobody gives an order.' : 'Nothing was done that you can see.';
  return [
    { depth: 0, kind: 'step', text: stepTitles.adjudication },
    { depth: 1, kind: 'note', text: quiet },
    ...tellTurn(scenario, entries, seat),
  ];
}

/** A telling as plain text: two spaces a level, an empty line before each turn, no line wrapped. */
export function plainText(lines: readonly Line[]): string {
  return lines
    .map(({ depth, kind, text }) => {
      const gap = kind === 'turn' ? '\n' : '';
      return `${gap}${'  '.repeat(kind === 'step' ? 0 : depth)}${text}\n`;
    })
    .join('');
}
