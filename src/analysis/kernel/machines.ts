import { initialPostures, nextPostures } from '../../actors/index';
import type { Actor, Scenario } from '../../scenario/index';
import type { Layout } from './layout';

/** Where orders lead: by option, posture and outcome, as the actor's XState machine itself answers. */
export interface Arrows {
  /** First place of each option in `to`. */
  readonly from: Int32Array;
  /** Outcomes of each option, and one more for none. */
  readonly width: Int32Array;
  readonly to: Int32Array;
}

/** Asks every actor's machine for each of its arrows once. */
export function arrowsOf(scenario: Scenario, layout: Layout): Arrows {
  const from: number[] = [];
  const width: number[] = [];
  const to: number[] = [];
  layout.options.forEach(({ actor: at, track: trackAt, id }) => {
    const actor = scenario.actors[at];
    const track = layout.tracks[trackAt];
    const option = actor?.options.find((one) => one.id === id);
    if (actor === undefined || track === undefined || option === undefined)
      throw new Error(`no option ${id}`);
    from.push(to.length);
    width.push(option.outcomes.length + 1);
    for (const posture of track.postures) {
      const start = standing(actor, track.id, posture);
      for (const outcome of [undefined, ...option.outcomes]) {
        const order = { type: 'order', track: track.id, option: id } as const;
        const next = nextPostures(
          actor,
          start,
          outcome === undefined ? order : { ...order, outcome: outcome.id },
        );
        to.push(track.postures.indexOf(next.value[track.id] ?? ''));
      }
    }
  });
  return { from: Int32Array.from(from), width: Int32Array.from(width), to: Int32Array.from(to) };
}

/** Where the machines begin, by track of the layout. */
export function startPostures(scenario: Scenario, layout: Layout): readonly number[] {
  return layout.tracks.map(({ actor: at, id, postures }) => {
    const actor = scenario.actors[at];
    return actor === undefined ? 0 : postures.indexOf(initialPostures(actor).value[id] ?? '');
  });
}

/** An actor whose track has been moved to a posture. */
function standing(actor: Actor, track: string, posture: string) {
  return nextPostures(actor, initialPostures(actor), { type: 'move', track, posture });
}
