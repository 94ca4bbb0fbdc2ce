import type { WrittenDocument } from './schema';

type Tracks = WrittenDocument['actors'][string]['tracks'];

/** Documents that were labelled before: their texts are asked for often. */
const known = new WeakMap<WrittenDocument, WrittenDocument>();

/** An id as words: `envoys-recalled` becomes "Envoys recalled". */
export function inWords(id: string): string {
  const words = id.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The document with a label for every track and posture, made from its id where the author gave none, so that it can be translated. */
export function withLabels(document: WrittenDocument): WrittenDocument {
  const found = known.get(document);
  if (found !== undefined) return found;
  const actors = mapped(document.actors, (actor) => ({ ...actor, tracks: labelledTracks(actor.tracks) }));
  const labelled = { ...document, actors };
  known.set(document, labelled);
  return labelled;
}

function labelledTracks(tracks: Tracks): Tracks {
  return mapped(tracks, (track, id) => ({
    ...track,
    label: track.label ?? inWords(id),
    postures: mapped(track.postures, (posture, name) => ({
      ...posture,
      label: posture.label ?? inWords(name),
    })),
  }));
}

/** Each member of a record changed; like the records of documents, what comes out has no prototype. */
function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Value,
): Record<string, Value> {
  const made: Record<string, Value> = Object.create(null);
  for (const [key, value] of Object.entries(record)) made[key] = change(value, key);
  return made;
}
