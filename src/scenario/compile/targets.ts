import type { Target } from '../compiled/scenario';
import type { Path } from '../document/problem';
import { type Compiling, report, reportUnknown } from './context';

/** From how many percent of the plays to how many. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/** Any share at all. */
const anything: Band = { from: 0, to: 100 };

/** How often which ending is wanted; the endings exist, and there are shares that lie in all bands at once. */
export function compileTargets(compiling: Compiling): readonly Target[] | undefined {
  const { about, endings } = compiling.draft.document;
  if (about.targets === undefined) return undefined;
  const { endings: byEnding = {}, families: byFamily = {} } = about.targets;
  const families = [...new Set(endings.map(({ family }) => family))];
  const before = compiling.problems.length;
  const known = { ending: endings.map(({ id }) => id), family: families };
  for (const [of, bands] of [
    ['ending', byEnding],
    ['family', byFamily],
  ] as const) {
    for (const [id, { from, to }] of Object.entries(bands)) {
      const path = [...pathOf(of), id];
      if (!known[of].includes(id)) reportUnknown(compiling, path, of, id, known[of]);
      if (from > to) report(compiling, 'E230', path, { why: 'order', from, to });
    }
  }
  // What a band that is itself wrong adds up to would only repeat that it is.
  if (compiling.problems.length === before) checkSums(compiling, families, byEnding, byFamily);
  return [
    ...Object.entries(byEnding).map(([id, band]): Target => ({ of: 'ending', id, ...band })),
    ...Object.entries(byFamily).map(([id, band]): Target => ({ of: 'family', id, ...band })),
  ];
}

function pathOf(of: Target['of']): Path {
  return ['about', 'targets', of === 'ending' ? 'endings' : 'families'];
}

/** Endings add up to their family, and families to all plays. */
function checkSums(
  compiling: Compiling,
  families: readonly string[],
  byEnding: Readonly<Record<string, Band>>,
  byFamily: Readonly<Record<string, Band>>,
): void {
  const { endings } = compiling.draft.document;
  const all = families.map((family) => {
    const sum = sumOf(
      endings.flatMap((ending) => (ending.family === family ? [byEnding[ending.id] ?? anything] : [])),
    );
    const own = byFamily[family] ?? anything;
    const path = [...pathOf('family'), family];
    if (sum.from > own.to)
      report(compiling, 'E230', path, { why: 'endings-above', name: family, sum: sum.from, to: own.to });
    if (sum.to < own.from)
      report(compiling, 'E230', path, { why: 'endings-below', name: family, sum: sum.to, from: own.from });
    return { from: Math.max(own.from, sum.from), to: Math.min(own.to, sum.to) };
  });
  if (all.some(({ from, to }) => from > to)) return;
  const { from, to } = sumOf(all);
  if (from > 100) report(compiling, 'E230', ['about', 'targets'], { why: 'above', sum: from });
  if (to < 100) report(compiling, 'E230', ['about', 'targets'], { why: 'below', sum: to });
}

/** The bands added up, to a hundredth: tenths of a percent have no exact sums. */
function sumOf(bands: readonly Band[]): Band {
  const sum = (side: keyof Band) => Math.round(100 * bands.reduce((so, band) => so + band[side], 0)) / 100;
  return { from: sum('from'), to: sum('to') };
}
