import type { ActorId, Option, Scenario } from './scenario';

/** The actor at whom an option is aimed: the one that it names, or the owner of the place that it names; else undefined. */
export function targetActor({ theatre }: Pick<Scenario, 'theatre'>, { target }: Option): ActorId | undefined {
  if (target === undefined) return undefined;
  if ('actor' in target) return target.actor;
  return theatre.places.find(({ id }) => id === target.place)?.of;
}
