import type { Actor, ActorId, OptionId, Orders, Scenario } from '../../scenario/index';
import type { ClassPlay, ClassPromise, Promised } from './class-play';

/**
 * What became of a promise. `kept`, `broken`: the orders agree with it, or do not. `not-possible`: nothing that was promised was
 * open. `no-condition`: the other side did not do what it hung on. `not-due`: its turn was never resolved.
 */
export const everyKept = ['kept', 'broken', 'not-possible', 'no-condition', 'not-due'] as const;
export type Kept = (typeof everyKept)[number];

/**
 * Sets a promise beside the orders of its turn.
 * @param orders of every actor, by turn
 * @param open options that were open to who promised, by turn; without them nothing is called impossible
 */
export function promiseKept(
  scenario: Scenario,
  promise: Pick<ClassPromise, 'turn' | 'from' | 'to' | 'promised'>,
  orders: readonly Orders[],
  open?: readonly (readonly OptionId[])[],
): Kept {
  const { turn, from, to, promised } = promise;
  const ofTurn = orders[turn - 1];
  if (ofTurn === undefined) return 'not-due';
  const { ifKind } = promised;
  if (ifKind !== undefined && !ordered(scenario, to, ofTurn).some((id) => isOfKind(scenario, to, id, ifKind)))
    return 'no-condition';
  const did = ordered(scenario, from, ofTurn).some((id) => isPromised(scenario, from, id, promised));
  if (did === (promised.will === 'do')) return 'kept';
  const openThen = open?.[turn - 1];
  const could = openThen?.some((id) => isPromised(scenario, from, id, promised)) ?? true;
  return promised.will === 'do' && !could ? 'not-possible' : 'broken';
}

/** How many promises that one side made to another came to what. */
export interface PromisePair {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly counts: Readonly<Record<Kept, number>>;
}

/** One promise beside the deed. */
export interface PromiseBesideDeed {
  /** The play whose seat made it. */
  readonly key: string;
  readonly promise: ClassPromise;
  readonly kept: Kept;
  /** What who promised ordered in that turn. */
  readonly orders: readonly OptionId[];
}

export interface PromiseFigures {
  /** In the scenario's order of sides; pairs without promises are left out. */
  readonly pairs: readonly PromisePair[];
  /** By turn, then as the plays are sorted. */
  readonly each: readonly PromiseBesideDeed[];
}

/** Sets the promises of a class beside the orders. */
export function promisesOf(scenario: Scenario, plays: readonly ClassPlay[]): PromiseFigures {
  const each = plays
    .flatMap((play) =>
      play.promises.map(
        (promise): PromiseBesideDeed => ({
          key: play.key,
          promise,
          kept: promiseKept(
            scenario,
            promise,
            play.orders,
            promise.from === play.seat ? play.open : undefined,
          ),
          orders: ordered(scenario, promise.from, play.orders[promise.turn - 1] ?? {}),
        }),
      ),
    )
    .sort((one, other) => one.promise.turn - other.promise.turn);
  const ids = scenario.actors.map(({ id }) => id);
  const pairs = ids.flatMap((from) =>
    ids.flatMap((to): readonly PromisePair[] => {
      const own = each.filter(({ promise }) => promise.from === from && promise.to === to);
      if (own.length === 0) return [];
      const counts: Record<Kept, number> = {
        kept: 0,
        broken: 0,
        'not-possible': 0,
        'no-condition': 0,
        'not-due': 0,
      };
      for (const { kept } of own) counts[kept] += 1;
      return [{ from, to, counts }];
    }),
  );
  return { pairs, each };
}

function ordered(scenario: Scenario, actor: ActorId, orders: Orders): readonly OptionId[] {
  const byTrack = orders[actor] ?? {};
  return (actorOf(scenario, actor)?.tracks ?? []).flatMap(({ id }) => byTrack[id] ?? []);
}

function isPromised(scenario: Scenario, actor: ActorId, option: OptionId, { what }: Promised): boolean {
  return 'option' in what ? option === what.option : isOfKind(scenario, actor, option, what.kind);
}

function isOfKind(scenario: Scenario, actor: ActorId, option: OptionId, kind: string): boolean {
  return actorOf(scenario, actor)?.options.find(({ id }) => id === option)?.kind === kind;
}

function actorOf({ actors }: Scenario, actor: ActorId): Actor | undefined {
  return actors.find(({ id }) => id === actor);
}
