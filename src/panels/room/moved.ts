import type { Development, IndicatorView } from '../../engine/index';
import type { ActorId, Indicator, TrackId } from '../../scenario/index';
import { type Lexicon, wordFor } from '../../words/index';

/** One thing that a beat moved, without its numbers. */
export type Moved =
  | {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      /** What describes it before and after. */
      readonly words: { readonly from: string; readonly to: string };
    }
  /** Of an indicator for which the scenario has no words. */
  | {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      readonly way: 'up' | 'down';
      readonly words?: undefined;
    }
  | { readonly kind: 'posture'; readonly actor: ActorId; readonly track: TrackId; readonly posture: string };

/**
 * What one development moved, as far as it shows: indicators that another word describes once it is told, or that have no words,
 * the greatest change first, and postures. Every step is told by how it came about.
 * @param before the indicators as told up to here, `after` with this development
 */
export function movedBy(
  lexicon: Lexicon,
  { shifts, postures }: Development,
  before: readonly IndicatorView[],
  after: readonly IndicatorView[],
): readonly Moved[] {
  const indicators = after
    .flatMap(({ id, value }) => {
      const indicator = lexicon.indicator(id);
      const shift = shifts.find((one) => one.indicator === id);
      if (indicator === undefined || shift === undefined) return [];
      const was = before.find((one) => one.id === id)?.value ?? indicator.start;
      return was === value ? [] : [{ indicator, was, value }];
    })
    .sort((a, b) => Math.abs(b.value - b.was) - Math.abs(a.value - a.was));
  const turned = postures.filter(({ from, to }) => from !== to);
  return [
    ...indicators.flatMap(({ indicator, was, value }): readonly Moved[] => {
      const [from, to] = [wordFor(indicator, was), wordFor(indicator, value)];
      if (from === undefined || to === undefined)
        return [{ kind: 'indicator', indicator, way: value > was ? 'up' : 'down' }];
      return from === to ? [] : [{ kind: 'indicator', indicator, words: { from, to } }];
    }),
    ...turned.map(({ actor, track, to }): Moved => ({ kind: 'posture', actor, track, posture: to })),
  ];
}
