import { draw, impossible, luckKey } from '../../base/index';
import { thinks } from '../../engine/index';
import type { ThinkingKind } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import { type Decider, deciderOf } from '../kernel/policies';
import { type Cloud, openCloud } from './believe';
import type { TrackOrders } from './consider';
import { mindOf } from './mind';
import { eyesOf } from './sighting';
import { thinkerOf } from './thinker';
import { type Watch, watchOf } from './watch';

/** How much each decision may look at, in plays by the thousand. */
export interface Effort {
  readonly plays: number;
  readonly positions: number;
}

/** The effort in sampled plays: less than for a person's opponent, which a test shows to be enough. */
export const sampledEffort: Effort = { plays: 60, positions: 8 };

/**
 * An actor that thinks, for plays on the kernel from their first turn on; the run must keep a log, from which it is told what
 * its seat sees. Its cloud of positions moves on with the play. One without objectives goes by its weights.
 */
export function thinkingDecider(
  kernel: Kernel,
  actor: number,
  kind: ThinkingKind,
  effort: Effort = sampledEffort,
): Decider {
  const { layout, scenario } = kernel;
  const found = scenario.actors[actor];
  if (found === undefined) throw new Error(`no actor ${actor}`);
  if (!thinks(found, kind)) return deciderOf(kernel, actor, 'weights');
  const mind = mindOf(found, kind);
  const eyes = eyesOf(kernel, actor);
  const watch: Watch = watchOf(kernel, eyes);
  const cloud: Cloud = openCloud(kernel, eyes, effort.positions);
  const think = thinkerOf(kernel);
  const key = luckKey(`thinking:${found.id}`);
  const tracks = layout.tracks.flatMap((track, at) => (track.actor === actor ? [at] : []));
  const open = new Int32Array(Math.max(1, ...layout.tracks.map(({ options }) => options.length)));

  const choicesIn = (state: Int32Array): readonly TrackOrders[] =>
    tracks.map((track) => {
      const count = kernel.openOrders(state, track, open);
      return { track, orders: [...open.subarray(0, count), 0] };
    });

  return (state, run) => {
    const { log } = run;
    if (log === undefined) throw new Error(`${found.id} thinks and must see a log`);
    const turn = state[layout.turn] ?? impossible();
    if (turn === 1) {
      cloud.reseed(draw(run.seed, 0, key));
      cloud.begin(watch.begin(state, log));
    } else cloud.move(watch.next(state, log));
    const considered = think({
      actor,
      mind,
      choices: choicesIn(state),
      positions: cloud.positions,
      turn,
      seed: draw(run.seed, turn, key),
      plays: effort.plays,
    });
    for (const { track, chosen } of considered) state[layout.tracks[track]?.order ?? 0] = chosen;
  };
}
