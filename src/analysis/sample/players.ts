import type { ActorId, PolicyKind, Scenario, ThinkingKind } from '../../scenario/index';
import { isThinkingKind } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import { type Decider, deciderOf, type PlainPolicy, plainDeciders } from '../kernel/policies';
import { leastUsed } from './least-used';

/** How the actors of a sample decide: each by its own policy, each by what has been used least so far, or all by one policy. */
export type SamplePolicy = 'own' | 'least-used' | PolicyKind;

/** Who decides in plays without people. */
export interface Players {
  readonly policy: SamplePolicy;
  /** Actors that decide by another policy than the rest. */
  readonly byActor?: Readonly<Record<ActorId, PolicyKind>>;
}

/** Makes the decider of an actor that weighs what may follow. */
export type Thinking = (kernel: Kernel, actor: number, kind: ThinkingKind) => Decider;

/** The policy of each actor, by its place. */
export function policiesOf(scenario: Scenario, { policy, byActor }: Players): readonly SamplePolicy[] {
  return scenario.actors.map((actor) => {
    const named = byActor?.[actor.id] ?? policy;
    const kind = named === 'own' ? actor.policy.kind : named;
    // An actor without objectives has nothing to weigh, and follows its weights as in the engine.
    return isThinkingKind(kind) && actor.objectives.length === 0 ? 'weights' : kind;
  });
}

/** Whether anybody thinks in such plays, which makes them slow. */
export function isThought(scenario: Scenario, players: Players): boolean {
  return policiesOf(scenario, players).some(isThinkingKind);
}

/** The deciders of all actors. Throws if one of them has to think and `thinking` was not given. */
export function decidersOf(kernel: Kernel, players: Players, thinking?: Thinking): readonly Decider[] {
  const policies = policiesOf(kernel.scenario, players);
  if (policies.every(isPlain)) return plainDeciders(kernel, policies);
  const used = leastUsed(kernel);
  return policies.map((policy, actor) => {
    if (policy === 'least-used') return used(actor);
    if (policy === 'own') throw new Error('an actor has no policy of its own');
    if (!isThinkingKind(policy)) return deciderOf(kernel, actor, policy);
    if (thinking === undefined) throw new Error(`nothing was given to think with for ${policy}`);
    return thinking(kernel, actor, policy);
  });
}

function isPlain(policy: SamplePolicy): policy is PlainPolicy {
  return policy !== 'own' && policy !== 'least-used' && !isThinkingKind(policy);
}
