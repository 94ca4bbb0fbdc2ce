/**
 * The known name nearest to a misspelt one, by Damerau-Levenshtein distance (insert, delete, replace, swap of neighbours);
 * undefined when none is near: more than a third of the letters wrong, or three of a long name.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = plainForm(name);
  const limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    if (candidate === name) continue;
    const distance = editDistance(wanted, plainForm(candidate), least);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Names that differ only in case, spaces, hyphens and underscores count as one. */
function plainForm(name: string): string {
  return name
    .slice(0, 80)
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

/** Optimal string alignment distance; gives `enough` as soon as it cannot be less. */
export function editDistance(from: string, to: string, enough: number): number {
  if (Math.abs(from.length - to.length) >= enough) return enough;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= enough) return enough;
    before = row;
    row = next;
  }
  return Math.min(enough, row[to.length] ?? enough);
}
