import type { Development, IndicatorView } from '../../engine/index';
import type { ActorId, Indicator, TrackId } from '../../scenario/index';
import { type Lexicon, wordFor } from '../../words/index';

/** One thing that a beat moved, without its numbers. */
export type Moved =
  | {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      readonly way: 'up' | 'down';
      /** What describes it before and after; absent where the scenario has no words for it. */
      readonly words?: { readonly from: string; readonly to: string };
    }
  | { readonly kind: 'posture'; readonly actor: ActorId; readonly track: TrackId; readonly posture: string };

/** As many lines as can be taken in beside everything else that a beat says. */
const most = 3;

/**
 * What one development moved: indicators that stand elsewhere once it is told, the greatest change first, and postures.
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
    ...indicators.map(({ indicator, was, value }): Moved => {
      const [from, to] = [wordFor(indicator, was), wordFor(indicator, value)];
      const words = from === undefined || to === undefined ? {} : { words: { from, to } };
      return { kind: 'indicator', indicator, way: value > was ? 'up' : 'down', ...words };
    }),
    ...turned.map(({ actor, track, to }): Moved => ({ kind: 'posture', actor, track, posture: to })),
  ].slice(0, most);
}
