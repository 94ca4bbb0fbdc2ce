import type { ShelfEntry } from '../panels/index';
import type { Scenario } from '../scenario/index';

/** What the shelf tells of a scenario. */
export function entryOf({ about, turns, actors }: Scenario): ShelfEntry {
  return {
    key: about.id,
    id: about.id,
    title: about.title,
    pitch: about.pitch,
    level: about.level,
    minutes: about.minutes,
    from: turns[0]?.from ?? '',
    to: turns.at(-1)?.to ?? '',
    turns: turns.length,
    contentNotes: about.contentNotes,
    sides: actors
      .filter(({ playable }) => playable)
      .map(({ id, name, code, emblem, colour, seat }) => ({
        id,
        name,
        code,
        emblem,
        colour,
        ...(seat === undefined ? {} : { seat }),
      })),
    imported: false,
  };
}
