import type { Expression } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import { type PlainPolicy, weightDraws } from '../kernel/policies';
import { openRowCache, type RowCache, type RowSource } from '../kernel/row-cache';
import { type Dial, dialName, goesByWeights } from './dials';

/**
 * Every draw of a scenario on which a dial acts. What a draw can fall on in a position is a row of the cache: how many results, and
 * then by threes a result, its weight and its dial, or -1.
 */
export interface Draws {
  readonly rows: RowCache;
  /** Draws of orders: the slot of the track's posture, where its order is written, its key, and the row source of the first posture. */
  readonly orders: readonly OrderDraw[];
  /** By chance point of the kernel: its row source, or -1. */
  readonly sources: Int32Array;
  /** By dial: the place of its draw of orders, or -1; and its chance point, or -1. */
  readonly orderOf: Int32Array;
  readonly pointOf: Int32Array;
}

export interface OrderDraw {
  readonly posture: number;
  readonly order: number;
  readonly key: number;
  readonly source: number;
}

/** Lays out the draws of a kernel's plays by policies, by actor, for the dials given. */
export function drawsOf(kernel: Kernel, policies: readonly PlainPolicy[], dials: readonly Dial[]): Draws {
  const { scenario, layout, bank, points } = kernel;
  const places = new Map(dials.map((dial, at) => [dialName(dial), at]));
  const placeOf = (dial: Dial): number => places.get(dialName(dial)) ?? -1;
  const orderOf = new Int32Array(dials.length).fill(-1);
  const pointOf = new Int32Array(dials.length).fill(-1);
  const sources: RowSource[] = [];
  const orders: OrderDraw[] = [];
  scenario.actors.forEach(({ id: actor }, at) => {
    if (!goesByWeights(policies[at])) return;
    for (const { track: trackAt, posture, order, key, postures } of weightDraws(kernel, at)) {
      const track = layout.tracks[trackAt];
      const hold = placeOf({ kind: 'hold', actor, track: track?.id ?? '' });
      const dialOfOrder = [
        hold,
        ...(track?.options ?? []).map((option) =>
          placeOf({ kind: 'weight', actor, track: '', option: layout.options[option]?.id ?? '' }),
        ),
      ];
      for (const dial of dialOfOrder) if (dial >= 0) orderOf[dial] = orders.length;
      orders.push({ posture, order, key, source: sources.length });
      for (const { options, reads, flags, weigh } of postures) {
        sources.push({
          reads,
          flags,
          most: 1 + 3 * (options.length + 1),
          work: (state) => {
            const drawn = weigh(state);
            return rowFrom(drawn.orders, drawn.weights, (place) => dialOfOrder[place] ?? -1);
          },
        });
      }
    }
  });
  const sourceOf = new Int32Array(points.count).fill(-1);
  const put = (point: number, odds: readonly Expression[], dialAt: (place: number) => number): void => {
    sourceOf[point] = sources.length;
    odds.forEach((_, place) => {
      const dial = dialAt(place);
      if (dial >= 0) pointOf[dial] = point;
    });
    const reads = odds.map((one) => bank.prepare(one).read);
    const isOf100 = point >= points.exposures;
    sources.push({
      reads: odds,
      flags: [],
      most: 1 + 3 * Math.max(2, odds.length),
      work: (state) => {
        const weights = reads.map((read) => read(state));
        const all = isOf100 ? [...weights, 100 - (weights[0] ?? 0)] : weights;
        return rowFrom(
          all.map((_, place) => place),
          all,
          (place) => (place < odds.length ? dialAt(place) : -1),
        );
      },
    });
  };
  scenario.actors
    .flatMap(({ options }) => options)
    .forEach(({ id: option, actor, outcomes, exposure }, at) => {
      const ofOutcomes = outcomes.map(({ id: outcome }) => placeOf({ kind: 'odds', actor, option, outcome }));
      if (outcomes.length > 0)
        put(
          at,
          outcomes.map(({ odds }) => odds),
          (place) => ofOutcomes[place] ?? -1,
        );
      const ofExposure = placeOf({ kind: 'exposure', actor, option });
      if (exposure !== undefined && ofExposure >= 0)
        put(points.exposures + at, [exposure.odds], () => ofExposure);
    });
  scenario.injects.forEach(({ id: inject, odds }, at) => {
    const dial = placeOf({ kind: 'inject', inject });
    put(points.injects + at, [odds], () => dial);
  });
  scenario.rules.forEach(({ id: rule, odds }, at) => {
    if (odds === undefined) return;
    const dial = placeOf({ kind: 'rule', rule });
    put(points.rules + at, [odds], () => dial);
  });
  return { rows: openRowCache(sources, layout, bank), orders, sources: sourceOf, orderOf, pointOf };
}

/** The row of a draw: results without weight are left out. */
function rowFrom(
  results: readonly number[],
  weights: readonly number[],
  dialOf: (result: number) => number,
): readonly number[] {
  const row = results.flatMap((result, at) => {
    const weight = weights[at] ?? 0;
    return weight > 0 ? [result, weight, dialOf(result)] : [];
  });
  return [row.length / 3, ...row];
}
