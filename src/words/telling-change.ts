import { type Cause, type Entry, partsByCause } from '../engine/index';
import type { ActorId, Indicator, Lexicon } from '../scenario/index';
import { tellDays } from './days';
import { deadlineWords } from './deadline-words';
import { tellDeadline } from './deadlines';
import { sayFrom } from './fill';
import type { Line } from './line';
import {
  causeLabel,
  factWord,
  indicatorName,
  nameOf,
  optionLabel,
  postureLabel,
  trackLabel,
  wordFor,
} from './names';
import { signed } from './numbers';
import { reportWords, tellReport } from './reports';
import { unseenWords } from './steps';

const sayReport = sayFrom(reportWords);
const sayDeadline = sayFrom(deadlineWords);

type Of<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>;

/** A line of the journal that is no event of its own, but something that an event changed, showed or reported. */
type Change = Exclude<
  Entry,
  Of<'order' | 'inject' | 'rule' | 'draw' | 'presence' | 'setting' | 'bet' | 'ending'>
>;

/** Tells one change: what, from what to what, and because of what. */
export function tellChange(lexicon: Lexicon, entry: Change, seat: ActorId | 'all'): readonly Line[] {
  const depth = depthOf(entry);
  const change = (text: string): readonly Line[] => [{ depth, kind: 'change', text }];
  switch (entry.kind) {
    case 'indicator':
      return change(tellIndicator(lexicon, entry));
    case 'fact': {
      const fact = lexicon.fact(entry.id);
      if (fact === undefined) return [];
      const span = `${factWord(fact, entry.from)} → ${factWord(fact, entry.to)}`;
      return change(`${fact.label}: ${span}${because(lexicon, entry)}`);
    }
    case 'posture': {
      const { actor, track } = entry;
      const [from, to] = [entry.from, entry.to].map((id) => postureLabel(lexicon, actor, track, id));
      const who = `${nameOf(lexicon, actor)}, ${trackLabel(lexicon, actor, track)}`;
      return change(`${who}: ${from} → ${to}${because(lexicon, entry)}`);
    }
    case 'reveal': {
      const { cause } = entry;
      const who = entry.to === seat ? 'You learn' : `${nameOf(lexicon, entry.to)} learns`;
      const by =
        cause.by === 'order' && cause.actor === entry.to
          ? optionLabel(lexicon, cause.actor, cause.option)
          : tellCause(lexicon, cause);
      const how = standsAbove(cause) ? '' : `, by "${by}"`;
      return change(`${who}${how}: ${tellValue(lexicon, entry.what, entry.value)}`);
    }
    case 'report': {
      const how = standsAbove(entry.cause) ? '' : ` (${tellCause(lexicon, entry.cause)})`;
      return change(`${tellReport(sayReport, lexicon, entry, seat)}${how}`);
    }
    case 'news': {
      const item = lexicon.scenario.news[entry.news];
      if (item === undefined) return [];
      const names = item.to === 'all' ? [] : item.to.map((id) => (id === seat ? 'you' : nameOf(lexicon, id)));
      const to = names.length === 0 ? '' : ` (to ${names.join(', ')})`;
      const body = item.body === undefined ? '' : ` ${item.body}`;
      return [
        { depth, kind: 'news', text: `News${to}: ${item.head}${/[.!?]$/.test(item.head) ? '' : '.'}${body}` },
      ];
    }
    default:
      return entry satisfies never;
  }
}

/** Injects and rules come one after another with their changes below them; the changes of simultaneous orders stand beside these. */
function depthOf(entry: Change): 1 | 2 {
  if (entry.kind === 'indicator') return entry.parts.every(({ cause }) => standsAbove(cause)) ? 2 : 1;
  const isWithOrder = entry.kind === 'posture' && entry.cause.by === 'order';
  return standsAbove(entry.cause) || isWithOrder ? 2 : 1;
}

function standsAbove({ by }: Cause): boolean {
  return by === 'rule' || by === 'inject';
}

function tellIndicator(lexicon: Lexicon, { id, from, to, parts }: Of<'indicator'>): string {
  const indicator = lexicon.indicator(id);
  if (indicator === undefined) return `${id}: ${from} → ${to}`;
  if (indicator.deadline !== undefined) return tellBegun(lexicon, { id, to, parts });
  const span = from === to ? `stays at ${to}` : `${from} → ${to}`;
  const wanted = parts.reduce((sum, { amount }) => sum + amount, from);
  const edge = wanted > indicator.max ? ', its highest' : wanted < indicator.min ? ', its lowest' : '';
  const told = `${indicatorName(lexicon, indicator)} ${span}${tellWords(indicator, from, to)}${edge}`;
  if (parts.every(({ cause }) => standsAbove(cause))) return told;
  const causes = partsByCause(parts).map(
    ({ cause, amount }) => `${signed(amount)} ${tellCause(lexicon, cause)}`,
  );
  return `${told}: ${causes.join('; ')}`;
}

/** Tells what was set going, and by what, where that does not stand above. */
function tellBegun(
  lexicon: Lexicon,
  { id, to, parts }: Pick<Of<'indicator'>, 'id' | 'to' | 'parts'>,
): string {
  const told = tellDeadline(sayDeadline, lexicon, { deadline: id, turn: to }, (day) =>
    tellDays({ from: day, to: day }),
  );
  const causes = parts.flatMap(({ cause }) => (standsAbove(cause) ? [] : [tellCause(lexicon, cause)]));
  return `${told}${causes.length === 0 ? '' : ` (${causes.join('; ')})`}`;
}

function tellWords(indicator: Indicator, from: number, to: number): string {
  const [before, after] = [wordFor(indicator, from), wordFor(indicator, to)];
  if (after === undefined) return '';
  return before === after || before === undefined ? ` (${after})` : ` (${before} → ${after})`;
}

/** What made a change, in a few words: an order by the name of who gave it, too. */
function tellCause(lexicon: Lexicon, cause: Cause): string {
  const label = causeLabel(lexicon, cause) ?? unseenWords.cause;
  return cause.by === 'order' ? `${nameOf(lexicon, cause.actor)}: ${label}` : label;
}

/** The cause of a change in brackets. A rule, an inject or an order of that very track stands just above it and is not said twice. */
function because(lexicon: Lexicon, entry: Entry & { readonly cause: Cause }): string {
  const { cause } = entry;
  if (standsAbove(cause)) return '';
  if (entry.kind === 'posture' && cause.by === 'order' && cause.actor === entry.actor) return '';
  return ` (${tellCause(lexicon, cause)})`;
}

function tellValue(lexicon: Lexicon, what: string, value: number | string): string {
  const indicator = lexicon.indicator(what);
  if (indicator !== undefined && typeof value === 'number') {
    const word = wordFor(indicator, value);
    return `${indicatorName(lexicon, indicator)} stood at ${value}${word === undefined ? '' : ` (${word})`}`;
  }
  const fact = lexicon.fact(what);
  return fact === undefined ? `${what}: ${value}` : `${fact.label}: ${factWord(fact, String(value))}`;
}
