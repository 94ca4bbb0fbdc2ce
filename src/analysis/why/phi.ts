/**
 * How closely two things go together over the same cases, −1 to 1: Pearson's correlation of two yes-or-no answers (phi; Yule 1912,
 * *Journal of the Royal Statistical Society* 75:579–652). 0 where one of them always or never comes.
 * @param both cases with both of them
 */
export function phiOf(both: number, one: number, other: number, of: number): number {
  const spread = one * (of - one) * other * (of - other);
  return spread === 0 ? 0 : (of * both - one * other) / Math.sqrt(spread);
}

/**
 * What is left of the correlation of two things when what both owe to a third is taken away (partial correlation; Yule 1907,
 * *Proceedings of the Royal Society A* 79:182–193); 0 where the third says all about one of them.
 */
export function partialPhi(oneOther: number, oneThird: number, otherThird: number): number {
  const left = (1 - oneThird * oneThird) * (1 - otherThird * otherThird);
  return left < 1e-12 ? 0 : (oneOther - oneThird * otherThird) / Math.sqrt(left);
}
