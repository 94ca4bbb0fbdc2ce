import {
  beatsOf,
  type Development,
  developmentsOf,
  sinceLastDecision,
  type View,
  type Voices,
  voicesOf,
} from '../../engine/index';
import type { Scenario } from '../../scenario/index';

/**
 * Who is heard on a beat (the gravest is beat 0): both publics, and of the side's own advisers two who speak of the gravest, one of force
 * and of what the side ordered itself, and none of the rest. Nobody says what the side has heard before.
 * @param heard what has been said so far, each line as it stands in the document
 */
export function voicesAt(
  scenario: Scenario,
  seat: string,
  development: Development,
  at: number,
  heard: ReadonlySet<string>,
): Voices {
  const { publics, advisers } = voicesOf(scenario, seat, development);
  const isNew = ({ says }: { readonly says: string }): boolean => !heard.has(says);
  return {
    publics: publics.filter(isNew),
    advisers: advisers.filter(isNew).slice(0, advisersAt(development, at, seat)),
  };
}

function advisersAt({ tone, order }: Development, at: number, seat: string): number {
  if (at === 0) return 2;
  return tone === 'force' || tone === 'loss' || order?.actor === seat ? 1 : 0;
}

/** By what it is known, among what was heard, that an order had this result before; undefined where chance decided nothing. */
export function resultKey({ cause, outcome }: Development): string | undefined {
  if (cause.by !== 'order' || outcome === undefined) return undefined;
  return `${cause.actor} ${cause.option} ${outcome.id}`;
}

/**
 * The lines that a side heard on the beats of the turns before the one that ended last, told as a reader of the whole play had them,
 * and the results of which it was told.
 */
export function heardBefore(scenario: Scenario, { seat, journal, phase, turn }: View): ReadonlySet<string> {
  const last = phase === 'over' ? turn : turn - 1;
  const heard = new Set<string>();
  for (let told = 1; told < last; told += 1) {
    const { beats } = beatsOf(
      scenario,
      seat,
      developmentsOf(scenario, sinceLastDecision(journal, told + 1, false)),
    );
    beats.forEach((development, at) => {
      const { publics, advisers } = voicesAt(scenario, seat, development, at, heard);
      for (const { says } of [...publics, ...advisers]) heard.add(says);
      heard.add(resultKey(development) ?? '');
    });
  }
  return heard;
}
