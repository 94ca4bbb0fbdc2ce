import { canHold } from '../compiled/possible';
import { type PossibleTurn, possibleEffects, whenOpen } from '../compiled/possible-play';
import { type Situation, words } from '../compiled/possible-values';
import type { Effect, Option, Scenario } from '../compiled/scenario';
import { limits } from '../document/limits';
import type { Path } from '../document/problem';
import type { Checking } from './context';

interface Setter {
  readonly option: Option;
  readonly fact: string;
}

/**
 * Names every pair of orders that can be given in one turn and set one fact to different values: a hint where their kinds
 * decide which value stands, a warning where only the written order of the values does.
 */
export function checkConflicts(checking: Checking): void {
  const { scenario } = checking;
  const byFact = new Map<string, Setter[]>();
  for (const option of scenario.actors.flatMap((actor) => actor.options)) {
    for (const fact of factsSetBy(option)) byFact.set(fact, [...(byFact.get(fact) ?? []), { option, fact }]);
  }
  let pairs = 0;
  for (const setters of byFact.values()) {
    for (const [at, one] of setters.entries()) {
      for (const other of setters.slice(at + 1)) {
        if (one.option.actor === other.option.actor && one.option.track === other.option.track) continue;
        pairs += 1;
        if (pairs > limits.pairs) return;
        checkPair(checking, one, other);
      }
    }
  }
}

function factsSetBy({ effects, outcomes, exposure }: Option): ReadonlySet<string> {
  const all = [...effects, ...outcomes.flatMap((outcome) => outcome.effects), ...(exposure?.effects ?? [])];
  return new Set(all.flatMap(({ set }) => set.map(({ fact }) => fact)));
}

function checkPair(checking: Checking, one: Setter, other: Setter): void {
  const { scenario, play } = checking;
  for (const turn of play.turns) {
    const values = valuesTogether(scenario, turn, one.option, other.option, one.fact);
    const clash = values?.one.flatMap((value) => {
      const second = values.other.find((candidate) => candidate !== value);
      return second === undefined ? [] : [{ value, second }];
    })[0];
    if (clash !== undefined) {
      tell(checking, one, other, clash);
      return;
    }
  }
}

/** The values that two orders given together can set a fact to; undefined when they cannot be given together. */
function valuesTogether(
  scenario: Scenario,
  { situation, open }: PossibleTurn,
  one: Option,
  other: Option,
  fact: string,
): { one: readonly string[]; other: readonly string[] } | undefined {
  if (!open.has(`${one.actor}.${one.id}`) || !open.has(`${other.actor}.${other.id}`)) return undefined;
  const first = whenOpen(scenario, one, situation);
  const both = first === undefined ? undefined : whenOpen(scenario, other, first);
  if (both === undefined) return undefined;
  const ordered = new Map(both)
    .set(`order ${one.actor}.${one.track}`, words([one.id]))
    .set(`order ${other.actor}.${other.track}`, words([other.id]));
  return { one: valuesSet(one, fact, ordered), other: valuesSet(other, fact, ordered) };
}

function valuesSet(option: Option, fact: string, situation: Situation): readonly string[] {
  const effects: readonly Effect[] = possibleEffects(option, situation).flat();
  const values = effects
    .filter((effect) => canHold(effect.if, situation))
    .flatMap(({ set }) => set.filter((one) => one.fact === fact).map(({ value }) => value));
  return [...new Set(values)];
}

function tell(
  { scenario, report }: Checking,
  { option: one, fact }: Setter,
  { option: other }: Setter,
  { value, second }: { value: string; second: string },
): void {
  const { prevails } = scenario.about;
  const rank = (option: Option) =>
    prevails.includes(option.kind) ? prevails.indexOf(option.kind) : prevails.length;
  const kindsDecide = rank(one) !== rank(other);
  const values = scenario.facts.find(({ id }) => id === fact)?.values ?? [];
  const wins = kindsDecide
    ? rank(one) < rank(other)
      ? value
      : second
    : values.indexOf(value) > values.indexOf(second)
      ? value
      : second;
  const path: Path = ['actors', other.actor, 'options', other.id];
  const facts = {
    one: `${one.actor}.${one.id}`,
    other: `${other.actor}.${other.id}`,
    fact,
    value,
    second,
    wins,
  };
  report(kindsDecide ? 'H101' : 'W111', path, facts);
}
