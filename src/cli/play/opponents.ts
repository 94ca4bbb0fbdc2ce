import { InvalidArgumentError } from 'commander';
import { type Seats, thinks } from '../../engine/index';
import {
  type ActorId,
  isThinkingKind,
  type PolicyKind,
  policyKinds,
  type Scenario,
} from '../../scenario/index';
import { exits, Failure } from '../failure';
import { seatOf } from '../seats';

/** How the actors decide that nobody plays: each by its own policy or all by one, and some by another. */
export interface Opponents {
  readonly all: 'own' | PolicyKind;
  /** By the id or the name of an actor. */
  readonly some: readonly { readonly named: string; readonly kind: PolicyKind }[];
}

/** Reads one `actor=policy` and adds it to those before it. */
export function readOpponent(text: string, before: Opponents['some'] = []): Opponents['some'] {
  const [, named = '', policy = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const kind = policyKinds.find((one) => one === policy);
  if (named === '' || kind === undefined) {
    throw new InvalidArgumentError(`Give an actor and one of ${policyKinds.join(', ')}: iran=historical.`);
  }
  return [...before, { named, kind }];
}

/** Who decides in a play of one seat; fails for a policy that the actor cannot have. */
export function seatsFor(scenario: Scenario, seat: ActorId, { all, some }: Opponents): Seats {
  const chosen = new Map(
    some.map(({ named, kind }) => {
      const actor = seatOf(scenario, named);
      if (actor.id === seat) {
        throw new Failure(exits.usage, `You decide for ${actor.name} yourself; --actor is for the others.`);
      }
      if (isThinkingKind(kind) && !thinks(actor, kind)) {
        throw new Failure(
          exits.usage,
          `${actor.name} has no objectives to think about, so it cannot be ${kind}. Use historical, weights, hold or random.`,
        );
      }
      return [actor.id, kind] as const;
    }),
  );
  return Object.fromEntries(
    scenario.actors.map((actor) => {
      const own = actor.policy.kind;
      // An actor with nothing to weigh keeps its own policy when all are to think.
      const usual = all === 'own' || (isThinkingKind(all) && !thinks(actor, all)) ? own : all;
      return [actor.id, actor.id === seat ? 'human' : (chosen.get(actor.id) ?? usual)];
    }),
  );
}

/** The flags that give these seats again: actors whose policy is not their own. */
export function flagsFor(scenario: Scenario, seats: Seats): readonly string[] {
  return scenario.actors
    .filter(({ id, policy }) => seats[id] !== undefined && seats[id] !== 'human' && seats[id] !== policy.kind)
    .flatMap(({ id }) => ['--actor', `${id}=${seats[id]}`]);
}
