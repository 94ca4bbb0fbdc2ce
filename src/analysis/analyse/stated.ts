import type { GameRecord } from '../../engine/index';
import { type ActorId, isThinkingKind, type PolicyKind } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import { type Decider, type PlainPolicy, plainDeciders } from '../kernel/policies';
import { type Players, policiesOf } from '../sample/players';
import { levelZeroOf } from '../think/level-zero';

/** By actor: the policy by which it is taken to go on. */
export type StatedPolicies = Readonly<Record<ActorId, PlainPolicy>>;

/**
 * How each actor is taken to decide from a position on. The analysed seat follows its own policy of the scenario, like everybody
 * whom a person played; the others follow the policy that held them in the play. An actor that thinks is taken to play at level
 * 0, by its weights or by even chances if it has none: a look-ahead within a look-ahead would cost more than it tells.
 */
export function statedPolicies(kernel: Kernel, record: GameRecord, seat: ActorId): StatedPolicies {
  return Object.fromEntries(
    kernel.scenario.actors.map((actor, at) => {
      const held = record.seats[actor.id] ?? actor.policy.kind;
      const kind = actor.id === seat || held === 'human' ? actor.policy.kind : held;
      return [actor.id, plainPolicy(kernel, at, kind)];
    }),
  );
}

/** The plain policy that stands for one of any kind. */
export function plainPolicy(kernel: Kernel, actor: number, kind: PolicyKind): PlainPolicy {
  if (!isThinkingKind(kind)) return kind;
  // Without objectives nobody thinks, and the engine goes by weights.
  const isAimless = kernel.scenario.actors[actor]?.objectives.length === 0;
  return isAimless ? 'weights' : levelZeroOf(kernel, actor);
}

/** By place of the actor: the plain forms of the policies by which a sample is played. */
export function plainPolicies(kernel: Kernel, players: Players): readonly PlainPolicy[] {
  return policiesOf(kernel.scenario, players).map((kind, actor) => {
    if (kind === 'own' || kind === 'least-used') throw new Error(`${kind} has no plain form`);
    return plainPolicy(kernel, actor, kind);
  });
}

/** The deciders of these policies. */
export function statedDeciders(kernel: Kernel, policies: StatedPolicies): readonly Decider[] {
  return plainDeciders(
    kernel,
    kernel.scenario.actors.map(({ id }) => policies[id] ?? 'weights'),
  );
}
