import type { GameRecord } from '../../engine/index';
import { type ActorId, isThinkingKind, type Scenario } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import { type Decider, type PlainPolicy, plainDeciders } from '../kernel/policies';

/** By actor: the policy by which it is taken to go on. */
export type StatedPolicies = Readonly<Record<ActorId, PlainPolicy>>;

/**
 * Who is taken to decide from a position on. The seat that is looked from goes by its own policy of the scenario, like everybody
 * whom a person played; the others by the policy that held them in the play. Who thinks is taken to go by its weights, since a
 * look-ahead within a look-ahead would cost more than it tells.
 */
export function statedPolicies(scenario: Scenario, record: GameRecord, seat: ActorId): StatedPolicies {
  return Object.fromEntries(
    scenario.actors.map(({ id, policy }) => {
      const held = record.seats[id] ?? policy.kind;
      const kind = id === seat || held === 'human' ? policy.kind : held;
      return [id, isThinkingKind(kind) ? 'weights' : kind];
    }),
  );
}

/** The deciders of these policies. */
export function statedDeciders(kernel: Kernel, policies: StatedPolicies): readonly Decider[] {
  return plainDeciders(
    kernel,
    kernel.scenario.actors.map(({ id }) => policies[id] ?? 'weights'),
  );
}
