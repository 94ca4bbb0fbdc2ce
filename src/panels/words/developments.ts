import type { ActorId, Cause, Entry } from '../../engine/index';
import type { Cue, Tone } from '../../scenario/index';
import type { Lexicon } from './lexicon';

type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;

/** One thing that happened, with all the changes it made as the seat may know them. */
export interface Development {
  /** Stable within a play: turn, step and cause. */
  readonly key: string;
  readonly turn: number;
  readonly step: Entry['step'];
  readonly cause: Cause;
  readonly tone: Tone;
  readonly cue?: Cue;
  readonly order?: EntryOf<'order'>;
  /** The lines of the journal that it is made of. */
  readonly entries: readonly Entry[];
  readonly draws: readonly EntryOf<'draw'>[];
  readonly shifts: readonly Shift[];
  readonly postures: readonly EntryOf<'posture'>[];
  readonly facts: readonly EntryOf<'fact'>[];
  readonly reveals: readonly EntryOf<'reveal'>[];
  readonly news: readonly EntryOf<'news'>[];
}

/** What one cause did to one indicator; `from` and `to` are of the whole step, which other causes share. */
export interface Shift {
  readonly indicator: string;
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

interface Making {
  key: string;
  turn: number;
  step: Entry['step'];
  cause: Cause;
  order?: EntryOf<'order'>;
  entries: Entry[];
  draws: EntryOf<'draw'>[];
  shifts: Shift[];
  postures: EntryOf<'posture'>[];
  facts: EntryOf<'fact'>[];
  reveals: EntryOf<'reveal'>[];
  news: EntryOf<'news'>[];
}

/** Groups journal entries by what caused them, in the order in which the causes first show; an unseen cause comes last. */
export function developmentsOf(lexicon: Lexicon, entries: readonly Entry[]): Development[] {
  const groups = new Map<string, Making>();
  const groupFor = (entry: Entry, cause: Cause): Making => {
    const key = developmentKey(entry, cause);
    const found = groups.get(key) ?? {
      key,
      turn: entry.turn,
      step: entry.step,
      cause,
      entries: [],
      draws: [],
      shifts: [],
      postures: [],
      facts: [],
      reveals: [],
      news: [],
    };
    if (!found.entries.includes(entry)) found.entries.push(entry);
    groups.set(key, found);
    return found;
  };
  for (const entry of entries) add(entry, groupFor);
  const made = [...groups.values()].filter(saysSomething);
  const seen = made.filter(({ cause }) => cause.by !== 'unseen');
  const unseen = made.filter(({ cause }) => cause.by === 'unseen');
  return [...seen, ...unseen].map((group) => finish(lexicon, group));
}

function add(entry: Entry, groupFor: (entry: Entry, cause: Cause) => Making): void {
  switch (entry.kind) {
    case 'order':
      groupFor(entry, { by: 'order', actor: entry.actor, option: entry.option }).order = entry;
      return;
    case 'inject':
      groupFor(entry, { by: 'inject', id: entry.id });
      return;
    case 'rule':
      groupFor(entry, { by: 'rule', id: entry.id });
      return;
    case 'draw':
      groupFor(entry, entry.cause).draws.push(entry);
      return;
    case 'indicator':
      for (const { cause, amount } of entry.parts) {
        addShift(groupFor(entry, cause).shifts, {
          indicator: entry.id,
          amount,
          from: entry.from,
          to: entry.to,
        });
      }
      return;
    case 'fact':
      groupFor(entry, entry.cause).facts.push(entry);
      return;
    case 'posture':
      groupFor(entry, entry.cause).postures.push(entry);
      return;
    case 'reveal':
      groupFor(entry, entry.cause).reveals.push(entry);
      return;
    case 'news':
      groupFor(entry, entry.cause).news.push(entry);
      return;
    case 'ending':
      return;
    default:
      entry satisfies never;
  }
}

/** One cause may move an indicator by several effects; it is told as one. */
function addShift(shifts: Shift[], shift: Shift): void {
  const at = shifts.findIndex(({ indicator }) => indicator === shift.indicator);
  const before = shifts[at];
  if (before) shifts[at] = { ...shift, amount: before.amount + shift.amount };
  else shifts.push(shift);
}

/** A draw that came to nothing is no development of its own. */
function saysSomething(group: Making): boolean {
  if (group.cause.by !== 'inject') return true;
  const results = group.shifts.length + group.postures.length + group.facts.length + group.reveals.length;
  const drawn = group.draws.find(({ of }) => of === 'inject');
  return results + group.news.length > 0 || drawn === undefined || drawn.result === 'happens';
}

function finish(lexicon: Lexicon, group: Making): Development {
  const cue = cueOf(lexicon, group);
  return { ...group, tone: toneOf(lexicon, group), ...(cue ? { cue } : {}) };
}

/** The key of the development that a cause makes in a step of a turn. */
export function developmentKey({ turn, step }: Pick<Entry, 'turn' | 'step'>, cause: Cause): string {
  return `${turn} ${step} ${causeKey(cause)}`;
}

function causeKey(cause: Cause): string {
  switch (cause.by) {
    case 'order':
      return `order ${cause.actor} ${cause.option}`;
    case 'inject':
    case 'rule':
      return `${cause.by} ${cause.id}`;
    case 'unseen':
      return 'unseen';
    default:
      return cause satisfies never;
  }
}

function outcomeOf(lexicon: Lexicon, { cause, order }: Making) {
  if (cause.by !== 'order') return undefined;
  const id = order?.outcome ?? cause.outcome;
  return lexicon.option(cause.actor, cause.option)?.outcomes.find((outcome) => outcome.id === id);
}

function cueOf(lexicon: Lexicon, group: Making): Cue | undefined {
  const { cause } = group;
  if (cause.by === 'order') {
    return outcomeOf(lexicon, group)?.cue ?? lexicon.option(cause.actor, cause.option)?.cue;
  }
  if (cause.by === 'inject') return lexicon.inject(cause.id)?.cue;
  return cause.by === 'rule' ? lexicon.rule(cause.id)?.cue : undefined;
}

function toneOf(lexicon: Lexicon, { cause, news }: Making): Tone {
  const told = news
    .map((entry) => lexicon.scenario.news[entry.news]?.tone)
    .find((tone) => tone !== undefined && tone !== 'neutral');
  if (told) return told;
  if (cause.by === 'unseen') return 'unknown';
  if (cause.by !== 'order') return 'neutral';
  const kind = lexicon.option(cause.actor, cause.option)?.kind;
  if (kind === 'force') return 'force';
  return kind === 'mediation' ? 'cooperation' : 'neutral';
}

/** The entries that a seat has not yet decided upon: what the last turn did and what has happened since. */
export function sinceLastDecision(journal: readonly Entry[], turn: number, over: boolean): Entry[] {
  return journal.filter((entry) =>
    over ? entry.turn === turn && entry.step !== 'situation' : isSince(entry, turn),
  );
}

function isSince(entry: Entry, turn: number): boolean {
  return (
    (entry.turn === turn && entry.step === 'situation') ||
    (entry.turn === turn - 1 && entry.step !== 'situation')
  );
}

/** Who acted in a development, where the seat may know it. */
export function actorOf({ cause }: Pick<Development, 'cause'>): ActorId | undefined {
  return cause.by === 'order' ? cause.actor : undefined;
}
