import {
  type Cue,
  inForm,
  type Lexicon,
  lexiconOf,
  type Outcome,
  type Scenario,
  type Tone,
} from '../scenario/index';
import type { Cause, Entry } from '../world/index';
import { cueOf, developmentKey, outcomeOf, partsByCause } from './causes';
import { toldLines } from './told-lines';

type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;

/** One thing that happened, with everything that the lines of a journal say came of it. */
export interface Development {
  /** Stable within a play: turn, step and cause. */
  readonly key: string;
  readonly turn: number;
  readonly step: Entry['step'];
  readonly cause: Cause;
  readonly tone: Tone;
  readonly cue?: Cue;
  readonly order?: EntryOf<'order'>;
  /** What came of the order, where there is more than one way and it is known. */
  readonly outcome?: Outcome;
  /** More than one thing could come of the order, and the reader does not know which did. */
  readonly unknown?: true;
  /** Why it followed, where it follows a rule. */
  readonly reason?: string;
  /** The lines of the journal that it is made of. */
  readonly entries: readonly Entry[];
  readonly draws: readonly EntryOf<'draw'>[];
  readonly shifts: readonly Shift[];
  readonly postures: readonly EntryOf<'posture'>[];
  readonly facts: readonly EntryOf<'fact'>[];
  readonly learned: readonly EntryOf<'reveal' | 'report'>[];
  readonly news: readonly EntryOf<'news'>[];
  /** What it set going: by the indicator of each deadline, in which turn it lands. */
  readonly begun: readonly Begun[];
}

/** Something that was set going, and the turn in which it lands. */
export interface Begun {
  readonly deadline: string;
  readonly turn: number;
}

/** What one cause did to one indicator, and what all other causes of its step did; `from` and `to` are of the whole step. */
interface Shift {
  readonly indicator: string;
  readonly amount: number;
  readonly others: number;
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
  learned: EntryOf<'reveal' | 'report'>[];
  news: EntryOf<'news'>[];
  begun: Begun[];
}

/**
 * Groups lines of a journal by what caused them: the one grouping that text, page, map and debrief read. They stand in the order
 * in which their causes first appear, with an unseen cause last.
 * @param entries a whole journal or any part of one, as its reader may know it
 */
export function developmentsOf(scenario: Scenario, entries: readonly Entry[]): readonly Development[] {
  const groups = new Map<string, Making>();
  const groupFor = (entry: Entry, cause: Cause): Making => {
    const key = developmentKey(entry, cause);
    const found = groups.get(key) ?? newGroup(key, entry, cause);
    if (found.entries.at(-1) !== entry) found.entries.push(entry);
    groups.set(key, found);
    return found;
  };
  const lexicon = lexiconOf(scenario);
  for (const entry of toldLines(scenario, entries)) add(lexicon, entry, groupFor);
  const made = [...groups.values()].filter(saysSomething);
  const seen = made.filter(({ cause }) => cause.by !== 'unseen');
  const unseen = made.filter(({ cause }) => cause.by === 'unseen');
  return [...seen, ...unseen].map((group) => finish(lexicon, group));
}

function newGroup(key: string, { turn, step }: Entry, cause: Cause): Making {
  const empty = {
    entries: [],
    draws: [],
    shifts: [],
    postures: [],
    facts: [],
    learned: [],
    news: [],
    begun: [],
  };
  return { key, turn, step, cause, ...empty };
}

function add(lexicon: Lexicon, entry: Entry, groupFor: (entry: Entry, cause: Cause) => Making): void {
  switch (entry.kind) {
    case 'order':
      groupFor(entry, { by: 'order', actor: entry.actor, option: entry.option }).order = entry;
      return;
    case 'inject':
    case 'rule':
      groupFor(entry, { by: entry.kind, id: entry.id });
      return;
    case 'draw':
      groupFor(entry, entry.cause).draws.push(entry);
      return;
    case 'indicator': {
      const { id: indicator, from, to, parts } = entry;
      if (lexicon.indicator(indicator)?.deadline !== undefined) {
        for (const { cause } of parts) groupFor(entry, cause).begun.push({ deadline: indicator, turn: to });
        return;
      }
      const whole = parts.reduce((sum, { amount }) => sum + amount, 0);
      for (const { cause, amount } of partsByCause(parts)) {
        addShift(groupFor(entry, cause).shifts, { indicator, amount, others: whole - amount, from, to });
      }
      return;
    }
    case 'fact':
      groupFor(entry, entry.cause).facts.push(entry);
      return;
    case 'posture':
      groupFor(entry, entry.cause).postures.push(entry);
      return;
    case 'reveal':
    case 'report':
      groupFor(entry, entry.cause).learned.push(entry);
      return;
    case 'news':
      groupFor(entry, entry.cause).news.push(entry);
      return;
    case 'presence':
    case 'setting':
    case 'bet':
    case 'ending':
      return;
    default:
      entry satisfies never;
  }
}

/** A step may move an indicator more than once; what one cause did to it there is told as one. */
function addShift(shifts: Shift[], shift: Shift): void {
  const at = shifts.findIndex(({ indicator }) => indicator === shift.indicator);
  const before = shifts[at];
  if (before) {
    const [amount, others] = [before.amount + shift.amount, before.others + shift.others];
    shifts[at] = { ...shift, from: before.from, amount, others };
  } else shifts.push(shift);
}

/** A draw that came to nothing is no development of its own. */
function saysSomething(group: Making): boolean {
  if (group.cause.by !== 'inject' && group.cause.by !== 'rule') return true;
  const { shifts, postures, facts, learned, begun } = group;
  const results = shifts.length + postures.length + facts.length + learned.length + begun.length;
  const drawn = group.draws.find(({ of }) => of === 'inject' || of === 'rule');
  return results + group.news.length > 0 || drawn === undefined || drawn.result === 'happens';
}

function finish(lexicon: Lexicon, group: Making): Development {
  const cause = withOutcome(group);
  const outcome = outcomeAsTold(outcomeOf(lexicon, cause), group.order?.form);
  const unknown = isUnknown(lexicon, group);
  const shown = cueOf(lexicon, cause);
  const cue: Cue | undefined = unknown && shown ? { ...shown, ends: 'unknown' } : shown;
  const reason = reasonAsTold(lexicon, group);
  return {
    ...group,
    tone: toneOf(lexicon, group),
    ...(cue ? { cue } : {}),
    ...(outcome ? { outcome } : {}),
    ...(unknown ? { unknown } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** An outcome with its text in the form that was told. */
function outcomeAsTold(outcome: Outcome | undefined, form: number | undefined): Outcome | undefined {
  return outcome && { ...outcome, text: inForm(outcome.text, outcome.texts, form) };
}

/** Whether the reader of an order does not know what came of it. */
function isUnknown({ option }: Lexicon, { order }: Making): boolean {
  if (order === undefined || order.outcome !== undefined) return false;
  return (option(order.actor, order.option)?.outcomes.length ?? 0) > 0;
}

/** Why a rule worked, in the form that was told. */
function reasonAsTold(lexicon: Lexicon, { cause, entries }: Making): string | undefined {
  const rule = cause.by === 'rule' ? lexicon.rule(cause.id) : undefined;
  const entry = entries.find((one) => one.kind === 'rule');
  return rule && inForm(rule.because, rule.reasons, entry?.kind === 'rule' ? entry.form : undefined);
}

/** A draw does not say yet what came of its order; the order's own line does, and so do the changes that it made. */
function withOutcome({ cause, order }: Making): Cause {
  return cause.by === 'order' && order?.outcome !== undefined ? { ...cause, outcome: order.outcome } : cause;
}

/** The tone of the first news that is not neutral; undefined where there is none. */
export function toneOfNews(scenario: Scenario, news: Development['news']): Tone | undefined {
  return news
    .map((entry) => scenario.news[entry.news]?.tone)
    .find((tone) => tone !== undefined && tone !== 'neutral');
}

function toneOf({ scenario, option }: Lexicon, { cause, news }: Making): Tone {
  const reported = toneOfNews(scenario, news);
  if (reported) return reported;
  if (cause.by === 'unseen') return 'unknown';
  if (cause.by !== 'order') return 'neutral';
  const kind = option(cause.actor, cause.option)?.kind;
  if (kind === 'force') return 'force';
  return kind === 'mediation' ? 'cooperation' : 'neutral';
}

/** The entries that a seat has not yet decided upon: what the last turn did and what has happened since. */
export function sinceLastDecision(
  journal: readonly Entry[],
  turn: number,
  isOver: boolean,
): readonly Entry[] {
  const last = isOver ? turn : turn - 1;
  return journal.filter(({ turn: of, step }) =>
    step === 'situation' ? of === turn && !isOver : of === last,
  );
}
