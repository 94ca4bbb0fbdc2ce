import type { Scenario } from '../scenario/index';
import { clamped, type Entry } from '../world/index';
import { developmentKey } from './causes';
import type { Development } from './developments';
import type { IndicatorView, View } from './types';

/**
 * The indicators as far as the reveal has come, after the first `count` of the developments that the entries make. What the
 * causes told so far did in a step is summed and then clamped, as the rules do with all of them.
 */
export function asTold(
  scenario: Scenario,
  indicators: readonly IndicatorView[],
  entries: readonly Entry[],
  developments: readonly Development[],
  count: number,
): IndicatorView[] {
  const told = new Set(developments.slice(0, count).map(({ key }) => key));
  return indicators.flatMap((view) => {
    const range = scenario.indicators.find(({ id }) => id === view.id);
    const own = entries.flatMap((entry) =>
      entry.kind === 'indicator' && entry.id === view.id ? [entry] : [],
    );
    const value = own.reduce((so, entry) => {
      const parts = entry.parts.filter(({ cause }) => told.has(developmentKey(entry, cause)));
      const sum = parts.reduce((total, { amount }) => total + amount, so);
      return range ? clamped(sum, range.min, range.max) : sum;
    }, own[0]?.from ?? view.value);
    const past = view.past.slice(0, -1);
    // What was listed only by a change that is not told yet would announce it.
    const isToCome = range?.listed === 'once-changed' && [...past, value].every((one) => one === range.start);
    return isToCome && view.asOf === undefined ? [] : [{ ...view, value, past }];
  });
}

/**
 * A view as far as the telling has come, after the first `count` of its developments: postures stand as they did before what is still
 * to be told, and the journal does not have it.
 */
export function viewAsTold(view: View, developments: readonly Development[], count: number): View {
  const told = new Set(developments.slice(0, count).flatMap(({ entries }) => entries));
  const untold = developments
    .slice(count)
    .flatMap(({ entries }) => entries)
    .filter((entry) => !told.has(entry));
  if (untold.length === 0) return view;
  // Who enters or leaves after the turn is told behind all that happened in it.
  const next = view.journal.filter(({ kind, turn }) => kind === 'presence' && turn === view.turn);
  const hidden = new Set([...untold, ...next]);
  return {
    ...view,
    postures: view.postures.map((seen) => {
      const moved = view.journal.find(
        (entry) =>
          hidden.has(entry) &&
          entry.kind === 'posture' &&
          entry.actor === seen.actor &&
          entry.track === seen.track,
      );
      return moved?.kind === 'posture' ? { ...seen, posture: moved.from } : seen;
    }),
    journal: view.journal.filter((entry) => !hidden.has(entry)),
  };
}

/** How far an indicator has moved from where it stood before the first of some entries; nothing where the seat only had a glimpse of it. */
export function changeOf({ id, value, asOf }: IndicatorView, entries: readonly Entry[]): number {
  if (asOf !== undefined) return 0;
  const first = entries.find((entry) => entry.kind === 'indicator' && entry.id === id);
  return first?.kind === 'indicator' ? value - first.from : 0;
}
