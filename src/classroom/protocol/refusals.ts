/** Why a message was not accepted. The sentences stand with the screens. */
export const refusals = [
  'not-open', // the lobby is locked, or the class has gone on without this being possible
  'full',
  'wrong-phase',
  'wrong-turn', // it speaks of a turn that is over or has not come
  'not-yours', // a track, seat or letter of somebody else, or an act of the head
  'not-head',
  'not-possible', // an option that is closed, or a name that the scenario does not have
  'sealed', // the seat has committed
  'not-allowed', // switched off by the host
  'no-such', // hand, table, letter, agreement, report
  'too-many',
  'taken', // a name that somebody has
  'stale', // a message overtaken by a later one of the same device
  'closed',
] as const;
export type Refusal = (typeof refusals)[number];

/** What a sender is told. */
export type Answer =
  | { readonly ok: true; readonly version: number; readonly hand?: string }
  | { readonly ok: false; readonly why: Refusal };
