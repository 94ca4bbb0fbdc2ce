import type { Estimate, GameAnalysis } from '../../../analysis/index';

/** Points that are drawn at least, so that small differences do not look like large ones. */
const least = 4;

/** The part of the scale, in whole points, that holds every interval of every decision: one for all drawings, so that they compare. */
export function scoreRange({ turns }: Pick<GameAnalysis, 'turns'>): readonly [number, number] {
  const ends = turns.flatMap(({ decisions }) =>
    decisions.flatMap(({ alternatives }) => {
      const chosen = alternatives.find((one) => one.chosen)?.prospect.score.mean ?? 0;
      return alternatives.flatMap(({ prospect, difference }) => [
        ...endsOf(prospect.score),
        ...endsOf(difference).map((end) => chosen + end),
      ]);
    }),
  );
  const low = Math.max(0, Math.floor(Math.min(10, ...ends)));
  const high = Math.min(10, Math.ceil(Math.max(0, ...ends)));
  const from = Math.max(0, Math.min(low, high - least));
  return [from, Math.min(10, Math.max(high, from + least))];
}

function endsOf({ low, high }: Estimate): readonly number[] {
  return [low, high];
}
