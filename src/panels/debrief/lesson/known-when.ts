/** What to show of the real events: what was known at that hour, or what came out later. */
export const whens = ['knownThen', 'knownLater'] as const;
export type When = (typeof whens)[number];
