import { type ActorId, formOf, type Reading, type Voice } from '../scenario/index';
import type { Heard } from './journal';

/** Which lines the voices say of something that happens, for the journal; nothing where none of them follows the play. */
export function heardOf(voices: readonly Voice[] | undefined, reading: Reading): { readonly heard?: Heard } {
  const forms = (voices ?? []).flatMap((voice): [string, number][] =>
    voice.instead === undefined ? [] : [[nameOf(voice), formOf(voice.instead, reading)]],
  );
  return forms.length === 0 ? {} : { heard: Object.fromEntries(forms) };
}

/** What is said by voices that were heard in these lines. */
export function asHeard(voices: readonly Voice[], heard: Heard | undefined): readonly Voice[] {
  return voices.map((voice) => {
    const said = voice.instead?.[heard?.[nameOf(voice)] ?? -1]?.says;
    return said === undefined ? voice : { ...voice, says: said };
  });
}

/** A line of the journal as some seats know it: without what advisers say to others than one alone of them. */
export function heardBy<Line extends { readonly heard?: Heard }>(
  line: Line,
  seats: readonly ActorId[],
): Line {
  if (line.heard === undefined) return line;
  const [seat, ...others] = seats;
  const kept = Object.entries(line.heard).filter(
    ([name]) => !name.includes('.') || (others.length === 0 && name.startsWith(`${seat}.`)),
  );
  return { ...line, heard: Object.fromEntries(kept) };
}

function nameOf({ actor, adviser }: Voice): string {
  return adviser === undefined ? actor : `${actor}.${adviser}`;
}
