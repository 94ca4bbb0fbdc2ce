import type { Entry } from '../engine/index';
import type { Option, Scenario } from '../scenario/index';

/** Plays with force, and how often force between two actors was answered. */
export interface ForceTally {
  /** Plays in which any actor used force. */
  plays: number;
  /** Plays in which one playable actor used force on another. */
  betweenStates: number;
  /**
   * By `first>second`: plays in which `first` was the first of the two to use force on the other, alone. Only where the
   * second has force that it could answer with.
   */
  readonly first: Map<string, { times: number; answered: number }>;
  /** By `a>b`, in the scenario's order: plays in which both began in the same turn. */
  readonly together: Map<string, number>;
}

/** A tally of nothing yet. */
export function newForceTally(): ForceTally {
  return { plays: 0, betweenStates: 0, first: new Map(), together: new Map() };
}

/** CAMEO roots 18 to 20: assault, fight, and unconventional mass violence. Alerts and mobilisation (15) are shows of force. */
export function isForce({ cameo }: Option): boolean {
  return ['18', '19', '20'].includes(cameo.slice(0, 2));
}

/** Whom an option is aimed at: its actor, or the actor whose place it is. */
function targetOf(scenario: Scenario, { target }: Option): string | undefined {
  if (target === undefined) return undefined;
  if ('actor' in target) return target.actor;
  return scenario.theatre.places.find(({ id }) => id === target.place)?.of;
}

/** Whether an actor has any option of force that is aimed at another. */
function canStrike(scenario: Scenario, actor: string, other: string): boolean {
  const options = scenario.actors.find(({ id }) => id === actor)?.options ?? [];
  return options.some((option) => isForce(option) && targetOf(scenario, option) === other);
}

/** Adds one play's uses of force. An answer is force in a later turn by the actor that force was first used on. */
export function tallyForce(tally: ForceTally, scenario: Scenario, journal: readonly Entry[]): void {
  const turnOf = new Map<string, number>();
  const lastOf = new Map<string, number>();
  let any = false;
  for (const entry of journal) {
    if (entry.kind !== 'order') continue;
    const option = scenario.actors
      .find(({ id }) => id === entry.actor)
      ?.options.find(({ id }) => id === entry.option);
    if (option === undefined || !isForce(option)) continue;
    any = true;
    const target = targetOf(scenario, option);
    if (target === undefined || target === entry.actor) continue;
    const pair = `${entry.actor}>${target}`;
    if (!turnOf.has(pair)) turnOf.set(pair, entry.turn);
    lastOf.set(pair, entry.turn);
  }
  if (any) tally.plays += 1;
  const states = scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
  if ([...turnOf.keys()].some((pair) => pair.split('>').every((id) => states.includes(id)))) {
    tally.betweenStates += 1;
  }
  scenario.actors.forEach(({ id: one }, at) => {
    for (const { id: other } of scenario.actors.slice(at + 1)) {
      if (canStrike(scenario, one, other) && canStrike(scenario, other, one)) {
        tallyPair(tally, turnOf, lastOf, one, other);
      }
    }
  });
}

function tallyPair(
  tally: ForceTally,
  turnOf: ReadonlyMap<string, number>,
  lastOf: ReadonlyMap<string, number>,
  one: string,
  other: string,
): void {
  const there = turnOf.get(`${one}>${other}`);
  const back = turnOf.get(`${other}>${one}`);
  if (there === undefined && back === undefined) return;
  if (there === back) {
    const pair = `${one}>${other}`;
    tally.together.set(pair, (tally.together.get(pair) ?? 0) + 1);
    return;
  }
  const oneBegan = back === undefined || (there !== undefined && there < back);
  const [first, second] = oneBegan ? [one, other] : [other, one];
  const found = tally.first.get(`${first}>${second}`) ?? { times: 0, answered: 0 };
  found.times += 1;
  if (lastOf.has(`${second}>${first}`)) found.answered += 1;
  tally.first.set(`${first}>${second}`, found);
}
