import { type IcbOutcome, type IcbViolence, icbViolence } from '../../scenario/index';
import type { Kernel } from './kernel';

/** How a play that is over is classified, in the terms of International Crisis Behavior; an ending is named by its place. */
export interface EndingClasses {
  /** The violence in the crisis as a whole, by its place in the list of levels. */
  readonly violence: (state: Int32Array, ending: number) => number;
  /** What came of it for an actor, by its place; undefined where the ending does not say. */
  readonly outcome: (state: Int32Array, ending: number, actor: number) => IcbOutcome | undefined;
}

/** Reads the classes of a play's end off its last state, where they follow the play. */
export function endingClassesOf({ scenario, bank }: Kernel): EndingClasses {
  const violences = scenario.endings.map(({ violence, violences = [] }) => ({
    forms: violences.map(({ when, is }) => ({ read: bank.prepare(when).read, is: icbViolence.indexOf(is) })),
    otherwise: icbViolence.indexOf(violence),
  }));
  const fates = scenario.endings.map(({ outcome }) =>
    scenario.actors.map(({ id }) => {
      const fate = outcome.find(({ actor }) => actor === id);
      const forms = (fate?.others ?? []).map(({ when, icb }) => ({ read: bank.prepare(when).read, is: icb }));
      return { forms, otherwise: fate?.icb };
    }),
  );
  return {
    violence: (state, ending) => firstHeld(violences[ending], state) ?? 0,
    outcome: (state, ending, actor) => firstHeld(fates[ending]?.[actor], state),
  };
}

interface Forms<Class> {
  readonly forms: readonly { readonly read: (state: Int32Array) => number; readonly is: Class }[];
  readonly otherwise: Class;
}

function firstHeld<Class>(of: Forms<Class> | undefined, state: Int32Array): Class | undefined {
  return of === undefined ? undefined : (of.forms.find(({ read }) => read(state) !== 0)?.is ?? of.otherwise);
}

/** Whether how violent the crisis was follows the play in some ending, so that its endings alone do not say it. */
export function hasViolenceByPlay({ scenario }: Pick<Kernel, 'scenario'>): boolean {
  return scenario.endings.some(({ violences }) => violences !== undefined);
}

/** Every level of violence that some ending can have. */
export function violencesIn({ endings }: Kernel['scenario']): readonly IcbViolence[] {
  return endings.flatMap(({ violence, violences = [] }) => [violence, ...violences.map(({ is }) => is)]);
}
