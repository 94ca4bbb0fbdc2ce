import { type Development, developmentsOf, type View } from '../engine/index';
import type { Cue, Scenario, Tone } from '../scenario/index';
import { cueManners } from './cue-table';
import { cameoOfCause, cuesOf } from './cues';
import { type Memory, type MemoryLook, memoryLooks, type RememberedPlace } from './types';

/** Roots of CAMEO under which people are attacked: assault, fighting, mass violence. */
const violentRoots: ReadonlySet<string> = new Set(['18', '19', '20']);

/**
 * Where something happened that the map keeps, as far as a seat knows of it: blows, meetings and arrests of the play, and what the
 * document says of the time before. Places stand in the order in which something first happened there.
 */
export function rememberedPlaces(scenario: Scenario, view: View): readonly RememberedPlace[] {
  const byPlace = new Map<string, Memory[]>();
  const keep = (place: string, memory: Memory) => byPlace.set(place, [...(byPlace.get(place) ?? []), memory]);
  for (const event of scenario.about.earlier ?? [])
    if (event.at !== undefined) keep(event.at, { of: 'earlier', on: event.on, event });
  for (const development of developmentsOf(scenario, view.journal)) {
    const on = scenario.turns[development.turn - 1]?.from;
    if (on === undefined) continue;
    for (const place of placesKept(scenario, development)) keep(place, { of: 'play', on, development });
  }
  const today = scenario.turns[view.turn - 1]?.from ?? '';
  return [...byPlace].map(([place, memories]) => {
    const looks = memories.map(lookOf);
    // What was struck once is shown as struck, and dated by the blow, whatever came after.
    const look = memoryLooks.find((one) => looks.includes(one)) ?? 'deed';
    const last = memories[looks.lastIndexOf(look)];
    const on = last?.on ?? today;
    return {
      ...{ place, look, on, memories },
      until: last?.of === 'play' ? (scenario.turns[last.development.turn - 1]?.to ?? on) : on,
      days: Math.max(0, daysBetween(on, today)),
    };
  });
}

/** The places where a development is kept: where its picture ends, if it came to anything there or was stopped on the way. */
export function placesKept(scenario: Scenario, development: Development): readonly string[] {
  const { cue, cause } = development;
  if (cue === undefined) return [];
  const { leaves } = cueManners[cue.kind];
  if (leaves === undefined || (cue.ends !== undefined && !isStruck(cue))) return [];
  const isViolent = violentRoots.has(cameoOfCause(scenario, cause)?.slice(0, 2) ?? '');
  if (leaves === 'blow' && !isViolent) return [];
  return cuesOf(scenario, [development]).flatMap(({ to }) => to.place ?? []);
}

const blowTones: ReadonlySet<Tone> = new Set(['force', 'loss']);

/** A blow was struck also where it did not come to its place, or nobody knows what came of it. */
function isStruck({ kind, ends }: Cue): boolean {
  return ends !== 'unanswered' && cueManners[kind].leaves === 'blow';
}

function lookOf(memory: Memory): MemoryLook {
  switch (memory.of) {
    case 'earlier':
      return blowTones.has(memory.event.tone ?? 'loss') ? 'blow' : 'deed';
    case 'play': {
      const { cue } = memory.development;
      if (cue === undefined || cueManners[cue.kind].leaves === 'deed') return 'deed';
      return cue.ends === 'stopped' ? 'stopped' : 'blow';
    }
    default:
      return memory satisfies never;
  }
}

/** Whole days from one day to another; none where they are no days of the calendar, as in a masked crisis. */
function daysBetween(from: string, to: string): number {
  return isDay(from) && isDay(to) ? Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) : 0;
}

/** Whether a text is a day of the calendar, `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
