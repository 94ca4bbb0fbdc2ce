import type { Say } from './fill';

/** The kinds of ending that the shipped crises name. */
export const familyWords = {
  war: 'War',
  campaign: 'Long campaign',
  frozen: 'Frozen conflict',
  averted: 'Crisis averted',
  'de-escalation': 'De-escalation',
} as const;

export type KnownFamily = keyof typeof familyWords;

/** The heading of a list of them. */
export const familiesTitle = 'Kinds of ending';

/** A kind of ending in words: our own where we have them, else the scenario's id as it reads. */
export function familyName(say: Say<KnownFamily>, id: string): string {
  if (isKnown(id)) return say(id);
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isKnown(id: string): id is KnownFamily {
  return Object.hasOwn(familyWords, id);
}
