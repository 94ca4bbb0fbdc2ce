import type { ActorId } from '../../engine/index';
import type { OrderDraft } from '../../session/index';
import type { Lexicon } from '../../words/index';

/** The orders of a draft as phrases in the order of the tracks, and the labels of the tracks that hold. */
export interface Summary {
  readonly acts: readonly string[];
  readonly holds: readonly string[];
}

/** What a draft says in phrases: "recall the ambassador", "condemn in public"; and which tracks it leaves alone. */
export function summaryOf(lexicon: Lexicon, actor: ActorId, draft: OrderDraft): Summary {
  const acts: string[] = [];
  const holds: string[] = [];
  for (const track of lexicon.actor(actor)?.tracks ?? []) {
    const chosen = draft[track.id];
    const option = chosen === undefined ? undefined : lexicon.option(actor, chosen);
    if (option) acts.push(option.phrase);
    else if (track.postures.some((posture) => posture.on.length > 0)) holds.push(track.label);
  }
  return { acts, holds };
}

/** A list in a sentence, in the reader's language: "a, b and c". */
export function listOf(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(items);
}

/** The first letter as a capital, for a phrase that opens a sentence. */
export function sentenceCase(text: string, language: string): string {
  const first = text[Symbol.iterator]().next().value ?? '';
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
