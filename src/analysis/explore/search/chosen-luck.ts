import { impossible } from '../../../base/index';
import { isSecret } from '../../../scenario/index';
import type { Kernel } from '../../kernel/kernel';
import type { Told } from '../../kernel/run';

/** Chooses results of luck among those that have a chance, the least used first; what it leaves out is drawn. */
export interface LuckChooser {
  /** Results for the orders that stand in a vector. */
  readonly forOrders: (state: Int32Array, random: () => number) => Told;
  /** Results for the injects that can be due in a turn and whose odds do not depend on the state. */
  readonly forInjects: (turn: number, random: () => number) => Told;
}

/** A chooser for a kernel; it remembers what it chose. */
export function luckChooser(kernel: Kernel): LuckChooser {
  const { scenario, layout, points, bank } = kernel;
  const told = new Map<number, number>();
  const options = scenario.actors
    .flatMap((actor) => actor.options)
    .map(({ outcomes, visibility, exposure }) => ({
      odds: outcomes.map((outcome) => bank.prepare(outcome.odds).read),
      used: outcomes.map(() => 0),
      exposure: isSecret(visibility) && exposure !== undefined ? bank.prepare(exposure.odds).read : undefined,
    }));
  const injects = scenario.turns.map((_, place) =>
    scenario.injects.flatMap(({ odds, turn }, at) => {
      const { always } = bank.prepare(odds);
      const isOpen = always !== undefined && always > 0 && always < 100;
      return isOpen && (turn === undefined || turn === place) ? [points.injects + at] : [];
    }),
  );
  const rules = scenario.rules.flatMap(({ odds }, at) =>
    odds === undefined ? [] : [{ point: points.rules + at, always: bank.prepare(odds).always }],
  );
  const tracks = layout.tracks.map((track) => ({ slot: track.order, options: track.options }));
  return {
    forOrders: (state, random) => {
      told.clear();
      for (const { slot, options: own } of tracks) {
        const order = state[slot] ?? impossible();
        if (order === 0) continue;
        const at = own[order - 1] ?? impossible();
        const option = options[at];
        if (option === undefined) continue;
        let least = -1;
        for (let place = 0; place < option.odds.length; place++) {
          if ((option.odds[place]?.(state) ?? 0) === 0) continue;
          if (least < 0 || (option.used[place] ?? 0) < (option.used[least] ?? 0)) least = place;
        }
        if (least >= 0) {
          told.set(at, least);
          option.used[least] = (option.used[least] ?? 0) + 1;
        }
        const odds = option.exposure?.(state) ?? 0;
        if (odds > 0 && odds < 100) told.set(points.exposures + at, random() < 0.5 ? 0 : 1);
      }
      for (const { point, always } of rules)
        if (always !== undefined && always > 0 && always < 100) told.set(point, random() < 0.5 ? 0 : 1);
      return told;
    },
    forInjects: (turn, random) => {
      told.clear();
      for (const point of injects[turn - 1] ?? []) told.set(point, random() < 0.5 ? 0 : 1);
      return told;
    },
  };
}
