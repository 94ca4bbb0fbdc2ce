import { draw, luckKey, pick, scale } from '../base/index';
import type { Cause, Draw } from '../world/index';

/**
 * One draw among weighted results: by the key's luck, or told. Weights are whole and not negative, their sum from 1 to 1048576.
 * A told result that is not among them is a mistake of ours and throws.
 */
export function drawResult(
  luck: { readonly seed: number; readonly turn: number; readonly told?: string | undefined },
  key: string,
  of: Draw['of'],
  cause: Cause,
  odds: Draw['odds'],
): Draw {
  const total = odds.reduce((sum, { weight }) => sum + weight, 0);
  const common = { kind: 'draw', cause, of, odds, total } as const;
  if (luck.told !== undefined) {
    if (!odds.some(({ id }) => id === luck.told))
      throw new Error(`told result ${luck.told} of ${key} is none of its results`);
    return { ...common, number: 'given', result: luck.told };
  }
  const number = scale(draw(luck.seed, luck.turn, luckKey(key)), total);
  const at = pick(
    odds.map(({ weight }) => weight),
    number,
  );
  return { ...common, number, result: odds[at]?.id ?? '' };
}

/**
 * Whether an inject or a rule comes, with a chance in 100.
 * @param told those of its kind that come, where luck is told
 */
export function drawComing(
  seed: number,
  turn: number,
  cause: Extract<Cause, { by: 'inject' | 'rule' }>,
  odds: number,
  told: readonly string[] | undefined,
): Draw {
  const { by, id } = cause;
  const result = told === undefined ? undefined : told.includes(id) ? 'happens' : 'not';
  return drawResult({ seed, turn, told: result }, `${by}:${id}`, by, cause, [
    { id: 'happens', weight: odds },
    { id: 'not', weight: 100 - odds },
  ]);
}
