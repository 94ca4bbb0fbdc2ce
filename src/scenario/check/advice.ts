import type { DocumentActor } from '../document/schema';
import { linesOf } from '../document/variants';
import type { Stance } from '../document/vocabulary';
import type { Checking } from './context';

/** Lines on each side below which a share says nothing. */
const fewest = 6;

/** Advice that leaves nothing to weigh: an option that nobody opposes or nobody wants, and history's options opposed less. */
export function checkAdvice(checking: Checking): void {
  for (const [actor, body] of Object.entries(checking.draft.document.actors)) {
    if (!body.playable) continue;
    for (const [name, { advice }] of Object.entries(body.options)) {
      const stances = Object.values(advice).flatMap((lines) =>
        linesOf(lines, []).map(({ stance }) => stance),
      );
      const [stance] = stances;
      if (stance === undefined || stance === 'divided' || stances.some((one) => one !== stance)) continue;
      const path = ['actors', actor, 'options', name, 'advice'];
      checking.report('H109', path, { name, actor, stance, count: stances.length });
    }
    checkLean(checking, actor, body);
  }
}

/** Compares the share of lines against what history ordered with that against everything else. */
function checkLean({ draft, report }: Checking, actor: string, { options }: DocumentActor): void {
  const ordered = new Set(draft.document.history.flatMap(({ orders }) => Object.values(orders[actor] ?? {})));
  const stancesOf = (isHistorical: boolean): readonly Stance[] =>
    Object.entries(options)
      .filter(([name]) => ordered.has(name) === isHistorical)
      .flatMap(([, { advice }]) =>
        Object.values(advice).flatMap((lines) => linesOf(lines, []).map(({ stance }) => stance)),
      );
  const [historical, others] = [stancesOf(true), stancesOf(false)];
  if (historical.length < fewest || others.length < fewest) return;
  const against = (lines: readonly Stance[]): number => lines.filter((stance) => stance === 'against').length;
  const [few, many] = [against(historical), against(others)];
  // A share of less than three quarters of the other; whole numbers, so that no rounding decides.
  if (4 * few * others.length >= 3 * many * historical.length) return;
  report('H110', ['actors', actor, 'options'], {
    actor,
    few,
    historical: historical.length,
    many,
    others: others.length,
  });
}
