import type { OptionKind, Stance } from '../scenario/index';

/** What is said of the orders that a side can give. */
export const orderWords = {
  posture: 'Now: {{posture}}',
  risk: 'Risk',
  closed: 'Not available now',
  covert: 'Covert',
  with: 'Only with {{names}}',
  waits: 'It takes effect only together with an order that {{name}} gives in the same turn.',
  waitsFor: 'It takes effect only if {{name}} gives this order in the same turn: {{order}}.',
  none: 'You give no order this turn.',
} as const;

/** What kind of act an option is. */
export const kindWords = {
  signal: 'Signal',
  diplomacy: 'Diplomacy',
  mediation: 'Mediation',
  intelligence: 'Intelligence',
  covert: 'Covert act',
  force: 'Force',
} as const satisfies Readonly<Record<OptionKind, string>>;

/** Whether an adviser is for an order. */
export const stanceWords = {
  for: 'For',
  against: 'Against',
  divided: 'Divided',
} as const satisfies Readonly<Record<Stance, string>>;
