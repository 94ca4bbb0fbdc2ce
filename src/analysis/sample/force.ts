import { type Actor, type Option, type Scenario, targetActor } from '../../scenario/index';

/** CAMEO roots 18 to 20: assault, fight, and unconventional mass violence. Alerts and mobilisation (15) are shows of force. */
export function isForce({ cameo }: Option): boolean {
  return ['18', '19', '20'].includes(cameo.slice(0, 2));
}

/** Place of `one` towards `other` among all ordered pairs of actors. */
export function pairAt(actors: number, one: number, other: number): number {
  return one * actors + other;
}

/** By option, in the kernel's order: the place of the pair that it is aimed along, or -1 where it is not aimed at another. */
export function pairsOf(scenario: Scenario): Int16Array {
  const { actors } = scenario;
  const places = actors.flatMap((actor, at) =>
    actor.options.map((option) => {
      const target = actors.findIndex(({ id }) => id === targetActor(scenario, option));
      return target < 0 || target === at ? -1 : pairAt(actors.length, at, target);
    }),
  );
  return Int16Array.from(places);
}

/** Whether an actor has any such option that is aimed at another. */
export function canDo(
  scenario: Scenario,
  isMeant: (option: Option) => boolean,
  actor: Actor,
  other: Actor,
): boolean {
  return actor.options.some((option) => isMeant(option) && targetActor(scenario, option) === other.id);
}

/** The options of a scenario in the kernel's order. */
export function optionsOf(scenario: Scenario): readonly Option[] {
  return scenario.actors.flatMap(({ options }) => options);
}
