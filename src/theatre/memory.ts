import { type Development, developmentsOf, type View } from '../engine/index';
import type { Scenario, Tone } from '../scenario/index';
import { cueManners } from './cue-table';
import { cameoOfCause, cuesOf } from './cues';
import type { Memory, RememberedPlace } from './types';

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
    const place = placeKept(scenario, development);
    const on = scenario.turns[development.turn - 1]?.from;
    if (place !== undefined && on !== undefined) keep(place, { of: 'play', on, development });
  }
  const today = scenario.turns[view.turn - 1]?.from ?? '';
  return [...byPlace].map(([place, memories]) => {
    const blows = memories.filter(isBlow);
    // What was struck once is shown as struck, and dated by the blow, whatever came after.
    const last = (blows.length > 0 ? blows : memories).at(-1);
    const on = last?.on ?? today;
    return {
      place,
      look: blows.length > 0 ? 'blow' : 'deed',
      on,
      until: last?.of === 'play' ? (scenario.turns[last.development.turn - 1]?.to ?? on) : on,
      days: Math.max(0, daysBetween(on, today)),
      memories,
    };
  });
}

/** The place where a development is kept: where its picture ends, if it came to what it was meant for. */
export function placeKept(scenario: Scenario, development: Development): string | undefined {
  const { cue, cause } = development;
  if (cue === undefined || cue.ends !== undefined) return undefined;
  const { leaves } = cueManners[cue.kind];
  if (leaves === undefined) return undefined;
  const isViolent = violentRoots.has(cameoOfCause(scenario, cause)?.slice(0, 2) ?? '');
  if (leaves === 'blow' && !isViolent) return undefined;
  return cuesOf(scenario, [development])[0]?.to.place;
}

const blowTones: ReadonlySet<Tone> = new Set(['force', 'loss']);

function isBlow(memory: Memory): boolean {
  switch (memory.of) {
    case 'earlier':
      return blowTones.has(memory.event.tone ?? 'loss');
    case 'play':
      return (
        memory.development.cue !== undefined && cueManners[memory.development.cue.kind].leaves === 'blow'
      );
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
