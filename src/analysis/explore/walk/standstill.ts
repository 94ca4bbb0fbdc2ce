import { impossible } from '../../../base/index';
import type { Kernel } from '../../kernel/kernel';

/** Lists the playable actors without an open option, and -1 where nobody at all has one; asks the counts of a joint order. */
export function idlersOf({ layout, scenario }: Kernel): (counts: Int32Array) => readonly number[] {
  const actorOf = layout.tracks.map(({ actor }) => actor);
  const playable = scenario.actors.flatMap((actor, at) => (actor.playable ? [at] : []));
  const canAct = new Uint8Array(scenario.actors.length);
  const nobody: readonly number[] = [];
  return (counts) => {
    canAct.fill(0);
    let acting = 0;
    for (let track = 0; track < counts.length; track++) {
      if ((counts[track] ?? impossible()) < 2) continue;
      canAct[actorOf[track] ?? impossible()] = 1;
      acting++;
    }
    if (acting === 0) return [-1, ...playable];
    for (const actor of playable) if (canAct[actor] === 0) return playable.filter((one) => canAct[one] === 0);
    return nobody;
  };
}
