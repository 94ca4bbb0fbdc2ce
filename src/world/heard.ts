import { type ActorId, formOf, holds, type Reading, type Voice } from '../scenario/index';
import type { Heard } from './journal';

/** Which lines the voices say of something that happens, for the journal; of those who always say the same it says nothing. */
export function heardOf(voices: readonly Voice[] | undefined, reading: Reading): { readonly heard?: Heard } {
  const forms = (voices ?? []).flatMap((voice): [string, number][] => {
    const { instead, while: there } = voice;
    if (there === undefined ? instead === undefined : !holds(there, reading)) return [];
    return [[nameOf(voice), formOf(instead ?? [], reading)]];
  });
  return forms.length === 0 ? {} : { heard: Object.fromEntries(forms) };
}

/** What is said by voices that were heard in these lines; nothing by those who took no part. */
export function asHeard(voices: readonly Voice[], heard: Heard | undefined): readonly Voice[] {
  return voices.flatMap((voice) => {
    const form = heard?.[nameOf(voice)];
    if (form === undefined && voice.while !== undefined) return [];
    const said = voice.instead?.[form ?? -1]?.says;
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
