import type { DocumentActor } from '../document/schema';
import { linesOf } from '../document/variants';
import type { Stance } from '../document/vocabulary';
import type { Checking } from './context';

/** Lines on each side below which a share says nothing. */
const fewest = 6;

/** Advice that leaves nothing to weigh: an option that nobody opposes or nobody wants, and history's options wanted more than others. */
export function checkAdvice(checking: Checking): void {
  for (const [actor, body] of Object.entries(checking.draft.document.actors)) {
    if (!body.playable) continue;
    const ordered = historicalOptions(checking, actor);
    for (const [name, { advice }] of Object.entries(body.options)) {
      const stances = Object.values(advice).flatMap((lines) =>
        linesOf(lines, []).map(({ stance }) => stance),
      );
      const [stance] = stances;
      const path = ['actors', actor, 'options', name, 'advice'];
      if (ordered.has(name) && stances.includes('for') && !stances.includes('against'))
        checking.report('H114', path, { name, actor });
      else if (stance !== undefined && stance !== 'divided' && stances.every((one) => one === stance))
        checking.report('H109', path, { name, actor, stance, count: stances.length });
    }
    checkLean(checking, actor, body, ordered);
  }
}

/** The options that history has a side give. */
function historicalOptions({ draft }: Checking, actor: string): ReadonlySet<string> {
  return new Set(draft.document.history.flatMap(({ orders }) => Object.values(orders[actor] ?? {})));
}

/** Compares the shares of lines against what history ordered, and for it, with those of everything else. */
function checkLean(
  { report }: Checking,
  actor: string,
  { options }: DocumentActor,
  ordered: ReadonlySet<string>,
): void {
  const stancesOf = (isHistorical: boolean): readonly Stance[] =>
    Object.entries(options)
      .filter(([name]) => ordered.has(name) === isHistorical)
      .flatMap(([, { advice }]) =>
        Object.values(advice).flatMap((lines) => linesOf(lines, []).map(({ stance }) => stance)),
      );
  const [historical, others] = [stancesOf(true), stancesOf(false)];
  if (historical.length < fewest || others.length < fewest) return;
  const shares = (stance: Stance) => {
    const count = (lines: readonly Stance[]): number => lines.filter((one) => one === stance).length;
    const [of, all] = [historical.length, others.length];
    return {
      actor,
      stance,
      ofHistory: count(historical),
      historical: of,
      ofOthers: count(others),
      others: all,
    };
  };
  // A share of less than three quarters of the other; whole numbers, so that no rounding decides.
  const isLess = (few: number, of: number, many: number, all: number): boolean =>
    4 * few * all < 3 * many * of;
  const [against, support] = [shares('against'), shares('for')];
  const path = ['actors', actor, 'options'];
  if (isLess(against.ofHistory, historical.length, against.ofOthers, others.length))
    report('H110', path, against);
  else if (isLess(support.ofOthers, others.length, support.ofHistory, historical.length))
    report('H110', path, support);
}
