import {
  askOf,
  type Development,
  developmentKey,
  developmentsOf,
  type Entry,
  endingOf,
  type Game,
  settingOf,
  type ToldWant,
  toldLines,
  view,
  wantsAtEnd,
} from '../engine/index';
import {
  type ActorId,
  countedTurn,
  type Ending,
  inForm,
  type Lexicon,
  lexiconOf,
  type Scenario,
  type Seen,
  turnsPlayed,
} from '../scenario/index';
import { briefWords } from './brief';
import { tellDays } from './days';
import { sayFrom } from './fill';
import type { Line } from './line';
import { nameOf, optionLabel, trackLabel } from './names';
import { icbWords } from './outcomes';
import { presenceWords } from './presence';
import { stepWords, unseenWords } from './steps';
import { tellChange } from './telling-change';

/** What is told of how an order was seen, after its name. */
const seenWords: Readonly<Record<Seen, string>> = {
  public: '',
  hidden: ' (covert)',
  exposed: ' (covert, but it came to light)',
};

const sayPresence = sayFrom(presenceWords);

type Of<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>;

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
  const lexicon = lexiconOf(scenario);
  const developments = new Map(developmentsOf(scenario, entries).map((one) => [one.key, one]));
  let at = '';
  for (const entry of toldLines(scenario, entries)) {
    const told = tellEntry(lexicon, developments, entry, seat);
    if (told.length === 0) continue;
    const place = `${entry.turn} ${entry.step}`;
    if (place !== at) lines.push({ depth: 0, kind: 'step', text: stepWords[entry.step] });
    at = place;
    lines.push(...told);
  }
  return lines;
}

function tellEntry(
  lexicon: Lexicon,
  developments: ReadonlyMap<string, Development>,
  entry: Entry,
  seat: ActorId | 'all',
): readonly Line[] {
  switch (entry.kind) {
    case 'order': {
      const cause = { by: 'order', actor: entry.actor, option: entry.option } as const;
      return tellOrder(lexicon, developments.get(developmentKey(entry, cause)), entry, seat);
    }
    case 'inject': {
      const inject = lexicon.inject(entry.id);
      const from = inject?.from === undefined ? '' : ` (${inject.from})`;
      const cause = { by: 'inject', id: entry.id } as const;
      const chance = tellChance(developments.get(developmentKey(entry, cause)));
      return [{ depth: 1, kind: 'event', text: `${inject?.label ?? entry.id}${from}${chance}` }];
    }
    case 'rule': {
      const rule = lexicon.rule(entry.id);
      const cause = { by: 'rule', id: entry.id } as const;
      const chance = tellChance(developments.get(developmentKey(entry, cause)));
      const text =
        rule === undefined
          ? entry.id
          : `${rule.label}${chance}: ${inForm(rule.because, rule.reasons, entry.form)}`;
      return [{ depth: 1, kind: 'event', text }];
    }
    case 'draw':
      return [];
    case 'ending': {
      const ending = endingOf(lexicon.scenario, [entry]);
      if (ending === undefined) return [];
      const wants = seat === 'all' ? [] : wantsAtEnd(lexicon.scenario, seat, [entry]);
      return [...tellEnding(lexicon, ending), ...tellWants(wants)];
    }
    case 'bet':
      return tellBet(lexicon.scenario, entry);
    case 'presence':
      return tellPresence(lexicon, entry);
    // The setting opens the turn.
    case 'setting':
      return [];
    case 'posture':
      return isOfItsOrder(entry) ? [] : tellChange(lexicon, entry, seat);
    default:
      return tellChange(lexicon, entry, seat);
  }
}

function tellOrder(
  lexicon: Lexicon,
  development: Development | undefined,
  entry: Of<'order'>,
  seat: ActorId | 'all',
): readonly Line[] {
  const { actor, track } = entry;
  const outcome = development?.outcome;
  const who = nameOf(lexicon, actor) + (actor === seat ? ' (you)' : '');
  const what = optionLabel(lexicon, actor, entry.option);
  const light = seenWords[entry.seen];
  const text = `${who}, ${trackLabel(lexicon, actor, track)}: ${what}${light}`;
  const lines: Line[] = [{ depth: 1, kind: 'order', text }];
  if (outcome !== undefined) {
    const result = `${outcome.label}${tellChance(development)}. ${outcome.text}`;
    lines.push({ depth: 2, kind: 'event', text: result });
  } else if (development?.unknown) lines.push({ depth: 2, kind: 'note', text: unseenWords.result });
  const moves = development?.postures.filter((move) => move.track === track && isOfItsOrder(move)) ?? [];
  return [...lines, ...moves.flatMap((move) => tellChange(lexicon, move, seat))];
}

/** Whether a posture was changed by the order on its own track: it is told with the order. */
function isOfItsOrder({ cause, actor, step }: Of<'posture'>): boolean {
  return step === 'adjudication' && cause.by === 'order' && cause.actor === actor;
}

/** How likely a result was: ` (30 in 100)`; empty where it was given, certain, or is not known to the seat. */
function tellChance(development: Development | undefined): string {
  const draw = development?.draws.find(({ of }) => of !== 'exposure');
  const weight = draw?.odds.find(({ id }) => id === draw.result)?.weight;
  if (draw === undefined || weight === undefined || weight === draw.total) return '';
  return ` (${weight} in ${draw.total})`;
}

/** Tells an ending: its title and text, and what each actor came out with, in the classes of International Crisis Behavior. */
function tellEnding(lexicon: Lexicon, ending: Ending): readonly Line[] {
  return [
    { depth: 1, kind: 'ending', text: ending.title },
    { depth: 1, kind: 'note', text: ending.text },
    ...ending.outcome.map(({ actor, icb, text }): Line => {
      const more = text === undefined ? '' : ` ${text}`;
      return { depth: 1, kind: 'change', text: `${nameOf(lexicon, actor)}. ${icbWords[icb]}.${more}` };
    }),
  ];
}

/** Tells what is said at the end of what a side wanted. */
function tellWants(wants: readonly ToldWant[]): readonly Line[] {
  if (wants.length === 0) return [];
  const told = wants.map(({ want, office, says }): Line => {
    const who = office === undefined ? '' : ` ${office}:`;
    return { depth: 2, kind: 'note', text: `${want}${who} ${says}` };
  });
  return [{ depth: 1, kind: 'note', text: briefWords.wanted }, ...told];
}

/** Tells who takes part from now on, and who no longer does; whoever is there from the beginning is not announced. */
function tellPresence(lexicon: Lexicon, { turn, actor, here }: Of<'presence'>): readonly Line[] {
  if (turn === 1) return [];
  const text = sayPresence(here ? 'here' : 'left', { actor: nameOf(lexicon, actor) });
  return [{ depth: 1, kind: 'note', text }];
}

/** Tells how a bet was settled. */
function tellBet(scenario: Scenario, { asked, bet, came }: Of<'bet'>): readonly Line[] {
  const found = scenario.turns[asked - 1]?.bets?.[bet];
  if (found === undefined) return [];
  return [
    {
      depth: 1,
      kind: 'note',
      text: `Asked in turn ${Math.max(1, countedTurn(scenario, asked))}: ${found.ask} ${came ? 'Yes.' : 'No.'}`,
    },
  ];
}

/** The lines that open a turn (from 1): its number, days, title, what every seat is told, and the question that it puts to a seat. */
export function tellOpening(
  scenario: Scenario,
  turn: number,
  journal: readonly Entry[],
  seat: ActorId | 'all' = 'all',
): readonly Line[] {
  const found = scenario.turns[turn - 1];
  const setting = settingOf(scenario, turn, journal);
  if (found === undefined) return [];
  const number = countedTurn(scenario, turn);
  const named = `${found.title} (${tellDays(found)})`;
  // What history played before has no number.
  const head = number < 1 ? named : `Turn ${number} of ${turnsPlayed(scenario, turn)}: ${named}`;
  return [
    { depth: 0, kind: 'turn', text: head },
    ...(setting === undefined ? [] : [{ depth: 1, kind: 'setting', text: setting } as const]),
    { depth: 1, kind: 'setting', text: askOf(scenario, turn, seat) ?? found.ask },
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
      ...tellOpening(scenario, turn, journal, seat),
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
  const quiet = seat === 'all' ? 'Nobody gave an order.' : unseenWords.nothing;
  return [
    { depth: 0, kind: 'step', text: stepWords.adjudication },
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
