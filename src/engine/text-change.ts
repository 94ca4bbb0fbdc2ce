import type { ActorId, Indicator, Scenario } from '../scenario/index';
import type { Cause, Entry } from '../world/index';
import type { Line } from './line';
import {
  factWord,
  indicatorLabel,
  nameOf,
  postureLabel,
  tellCause,
  tellDeed,
  trackLabel,
  wordFor,
} from './words';

type Of<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>;

/** Tells one change: what, from what to what, and because of what. */
export function tellChange(
  scenario: Scenario,
  entry: Of<'indicator' | 'fact' | 'posture' | 'reveal' | 'news'>,
  seat: ActorId | 'all',
): readonly Line[] {
  const depth = depthOf(entry);
  const change = (text: string): readonly Line[] => [{ depth, kind: 'change', text }];
  switch (entry.kind) {
    case 'indicator':
      return change(tellIndicator(scenario, entry));
    case 'fact': {
      const fact = scenario.facts.find(({ id }) => id === entry.id);
      if (fact === undefined) return [];
      const span = `${factWord(fact, entry.from)} → ${factWord(fact, entry.to)}`;
      return change(`${fact.label}: ${span}${because(scenario, entry)}`);
    }
    case 'posture': {
      const { actor, track } = entry;
      const [from, to] = [entry.from, entry.to].map((id) => postureLabel(scenario, actor, track, id));
      const who = `${nameOf(scenario, actor)}, ${trackLabel(scenario, actor, track)}`;
      return change(`${who}: ${from} → ${to}${because(scenario, entry)}`);
    }
    case 'reveal': {
      const { cause } = entry;
      const who = entry.to === seat ? 'You learn' : `${nameOf(scenario, entry.to)} learns`;
      const by =
        cause.by === 'order' && cause.actor === entry.to
          ? tellDeed(scenario, cause)
          : tellCause(scenario, cause);
      const how = standsAbove(cause) ? '' : `, by "${by}"`;
      return change(`${who}${how}: ${tellValue(scenario, entry.what, entry.value)}`);
    }
    case 'news': {
      const item = scenario.news[entry.news];
      if (item === undefined) return [];
      const names =
        item.to === 'all' ? [] : item.to.map((id) => (id === seat ? 'you' : nameOf(scenario, id)));
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
function depthOf(entry: Of<'indicator' | 'fact' | 'posture' | 'reveal' | 'news'>): 1 | 2 {
  if (entry.kind === 'indicator') return entry.parts.every(({ cause }) => standsAbove(cause)) ? 2 : 1;
  const isWithOrder = entry.kind === 'posture' && entry.cause.by === 'order';
  return standsAbove(entry.cause) || isWithOrder ? 2 : 1;
}

function standsAbove({ by }: Cause): boolean {
  return by === 'rule' || by === 'inject';
}

function tellIndicator(scenario: Scenario, { id, from, to, parts }: Of<'indicator'>): string {
  const indicator = scenario.indicators.find((one) => one.id === id);
  if (indicator === undefined) return `${id}: ${from} → ${to}`;
  const span = from === to ? `stays at ${to}` : `${from} → ${to}`;
  const wanted = parts.reduce((sum, { amount }) => sum + amount, from);
  const edge = wanted > indicator.max ? ', its highest' : wanted < indicator.min ? ', its lowest' : '';
  const told = `${indicatorLabel(scenario, indicator)} ${span}${tellWords(indicator, from, to)}${edge}`;
  if (parts.every(({ cause }) => standsAbove(cause))) return told;
  const byCause = new Map<string, number>();
  for (const { cause, amount } of parts) {
    const name = tellCause(scenario, cause);
    byCause.set(name, (byCause.get(name) ?? 0) + amount);
  }
  return `${told}: ${[...byCause].map(([name, amount]) => `${signed(amount)} ${name}`).join('; ')}`;
}

function tellWords(indicator: Indicator, from: number, to: number): string {
  const [before, after] = [wordFor(indicator, from), wordFor(indicator, to)];
  if (after === undefined) return '';
  return before === after || before === undefined ? ` (${after})` : ` (${before} → ${after})`;
}

function signed(amount: number): string {
  return amount < 0 ? `−${-amount}` : `+${amount}`;
}

/** The cause of a change in brackets. A rule, an inject or an order of that very track stands just above it and is not said twice. */
function because(scenario: Scenario, entry: Entry & { readonly cause: Cause }): string {
  const { cause } = entry;
  if (standsAbove(cause)) return '';
  if (entry.kind === 'posture' && cause.by === 'order' && cause.actor === entry.actor) return '';
  return ` (${tellCause(scenario, cause)})`;
}

function tellValue(scenario: Scenario, what: string, value: number | string): string {
  const indicator = scenario.indicators.find(({ id }) => id === what);
  if (indicator !== undefined && typeof value === 'number') {
    const word = wordFor(indicator, value);
    return `${indicatorLabel(scenario, indicator)} stood at ${value}${word === undefined ? '' : ` (${word})`}`;
  }
  const fact = scenario.facts.find(({ id }) => id === what);
  return fact === undefined ? `${what}: ${value}` : `${fact.label}: ${factWord(fact, String(value))}`;
}
