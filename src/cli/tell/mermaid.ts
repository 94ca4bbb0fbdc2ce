import type { Actor } from '../../scenario/index';

/** The parts of an XState configuration that a drawing needs. */
interface Machine {
  readonly states: Readonly<Record<string, Region>>;
}
interface Region {
  readonly initial: string;
  readonly states: Readonly<Record<string, { readonly on: Readonly<Record<string, readonly Transition[]>> }>>;
}
interface Transition {
  readonly target: string;
  readonly guard?: { readonly params: { readonly id: string } };
}

/**
 * A Mermaid state diagram of actors' machines: an actor is a composite state, its tracks are states within it, side by side.
 * Options that leave a posture as it is are listed in its box; all others are arrows.
 * @param machines each actor with its XState configuration, as `machineConfig` gives it
 */
export function mermaidOf(
  machines: readonly { readonly actor: Actor; readonly config: unknown }[],
): readonly string[] {
  return [
    'stateDiagram-v2',
    ...machines.flatMap(({ actor, config }) => actorLines(actor, machineOf(config))),
  ];
}

/** Makes sure that a configuration has the shape which our machines have; anything else is our own mistake. */
function machineOf(config: unknown): Machine {
  const isMachine =
    typeof config === 'object' && config !== null && 'states' in config && typeof config.states === 'object';
  if (!isMachine) throw new Error('a machine without states');
  return config as Machine;
}

function actorLines(actor: Actor, machine: Machine): readonly string[] {
  const regions = Object.entries(machine.states).map(([track, region]) => regionLines(actor, track, region));
  return [
    `  state "${escaped(actor.name)}" as ${actor.id} {`,
    ...regions.flatMap((lines, at) => (at === 0 ? lines : ['    --', ...lines])),
    '  }',
  ];
}

function regionLines(actor: Actor, trackId: string, region: Region): readonly string[] {
  const track = actor.tracks.find(({ id }) => id === trackId);
  const name = (posture: string) => `${actor.id}_${trackId}_${posture}`.replaceAll('-', '_');
  const postures = Object.keys(region.states).map((id) => {
    const label = track?.postures.find((posture) => posture.id === id)?.label ?? id;
    return `      state "${escaped(label)}" as ${name(id)}`;
  });
  const arrows = Object.entries(region.states).flatMap(([from, { on }]) =>
    [...arrowsFrom(on)].flatMap(([to, options]) =>
      // A loop's label would lie over its neighbours: what changes nothing stands in the state's own box.
      to === from
        ? options.map((option) => `      ${name(from)} : ${option}`)
        : [`      ${name(from)} --> ${name(to)} : ${options.join('<br/>')}`],
    ),
  );
  return [
    `    state "${escaped(track?.label ?? trackId)}" as ${actor.id}_${trackId} {`,
    ...postures,
    `      [*] --> ${name(region.initial)}`,
    ...arrows,
    '    }',
  ];
}

/** The options that lead to each posture; an outcome with a posture of its own stands in brackets. */
function arrowsFrom(
  on: Readonly<Record<string, readonly Transition[]>>,
): ReadonlyMap<string, readonly string[]> {
  const arrows = new Map<string, string[]>();
  for (const [event, transitions] of Object.entries(on)) {
    for (const { target, guard } of transitions) {
      const option = event.replace(/^order\./, '');
      const label = guard === undefined ? option : `${option} [${guard.params.id}]`;
      arrows.set(target, [...(arrows.get(target) ?? []), label]);
    }
  }
  return arrows;
}

/** Text between quotes of a diagram. */
function escaped(text: string): string {
  return text.replaceAll('"', "'").replaceAll(/[{}<>;#]/g, ' ');
}
