import type { Development, IndicatorView, View } from '../../engine/index';
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
 * What one development moved, as far as it shows and lasts until the turn is told: indicators that another word describes once it is
 * told, or that have no words, the greatest change first, and postures. What others moved on in the same sense is told up to where it
 * stands in the end, so that the next turn shows what was told; what they took back is left out.
 * @param before the indicators as told up to here, `after` with this development
 * @param last what the reader knows once everything is told, and so what the next turn shows
 */
export function movedBy(
  lexicon: Lexicon,
  { shifts, postures }: Development,
  before: readonly IndicatorView[],
  after: readonly IndicatorView[],
  last: Pick<View, 'indicators' | 'postures'>,
): readonly Moved[] {
  const indicators = after
    .flatMap(({ id, value }) => {
      const indicator = lexicon.indicator(id);
      const shift = shifts.find((one) => one.indicator === id);
      if (indicator === undefined || shift === undefined) return [];
      const was = before.find((one) => one.id === id)?.value ?? indicator.start;
      const stands = last.indicators.find((one) => one.id === id)?.value ?? value;
      return was === value ? [] : [{ indicator, was, value, stands }];
    })
    .sort((a, b) => Math.abs(b.value - b.was) - Math.abs(a.value - a.was));
  const turned = postures.filter(
    ({ actor, track, from, to }) =>
      from !== to &&
      last.postures.every((one) => one.actor !== actor || one.track !== track || one.posture === to),
  );
  return [
    ...indicators.flatMap(({ indicator, was, value, stands }): readonly Moved[] => {
      if (Math.sign(stands - was) !== Math.sign(value - was)) return [];
      const [from, to, now] = [was, value, stands].map((one) => wordFor(indicator, one));
      if (from === undefined || now === undefined)
        return [{ kind: 'indicator', indicator, way: value > was ? 'up' : 'down' }];
      return from === to || from === now ? [] : [{ kind: 'indicator', indicator, words: { from, to: now } }];
    }),
    ...turned.map(({ actor, track, to }): Moved => ({ kind: 'posture', actor, track, posture: to })),
  ];
}
