import type { OptionKind, Stance } from '../scenario/index';

/** What is said of the orders that a side can give. */
export const orderWords = {
  posture: 'Now: {{posture}}',
  risk: 'Risk',
  closed: 'Not available now',
  covert: 'Covert',
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
