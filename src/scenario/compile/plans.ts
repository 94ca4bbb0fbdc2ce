import type { PlayPlan } from '../compiled/scenario';
import type { Path } from '../document/problem';
import { type Compiling, present, report, reportDoubles, reportUnknown, turnIndex } from './context';

/** The shorter ways to play; their turns are in order, and history reaches the first of them. */
export function compilePlans(compiling: Compiling): { readonly plans?: readonly PlayPlan[] } {
  const { plans, actors } = compiling.draft.document;
  if (plans === undefined) return {};
  reportDoubles(compiling, ['plans'], 'plan', plans);
  const compiled = plans.map((plan, at): PlayPlan => {
    const path: Path = ['plans', at];
    const first = turnIndex(compiling, [...path, 'first'], plan.first);
    const last = turnIndex(compiling, [...path, 'last'], plan.last);
    if (first > last && last >= 0) {
      report(compiling, 'E218', [...path, 'last'], { name: plan.last, other: plan.first, why: 'order' });
    }
    const untold = turnWithoutHistory(compiling, first);
    if (untold !== undefined) {
      report(compiling, 'E218', [...path, 'first'], { name: plan.first, other: untold, why: 'history' });
    }
    plan.sides?.forEach((side, index) => {
      if (actors[side]?.playable !== true)
        reportUnknown(compiling, [...path, 'sides', index], 'playable actor', side, playable(compiling));
    });
    const { id, name, minutes, sides } = plan;
    return present({ id, name, minutes, first, last, sides });
  });
  return { plans: compiled };
}

/** A turn up to the one with this index that history does not tell, by its id; the first turn needs no history before it. */
function turnWithoutHistory(compiling: Compiling, first: number): string | undefined {
  const { turns, history } = compiling.draft.document;
  if (first < 1) return undefined;
  return turns.slice(0, first + 1).find(({ id }) => !history.some(({ turn }) => turn === id))?.id;
}

function playable(compiling: Compiling): readonly string[] {
  return Object.entries(compiling.draft.document.actors).flatMap(([id, actor]) =>
    actor.playable ? [id] : [],
  );
}
