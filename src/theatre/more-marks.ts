import type { CueKind } from '../scenario/index';
import type { Compose } from './mark';
import type { composers } from './marks';
import { airspaceCloses, cyber, economicMeasure } from './marks-closing';
import { vote } from './marks-council';
import { friendlyFire, nearMiss, shotDown } from './marks-mishap';
import { crowd, evacuation, pressVisit, prisonerHandedOver, prisonerTaken } from './marks-people';
import { alert, mobilisation } from './marks-readiness';

/** The pictures of all other cues; loaded when the first of them plays. */
export const moreComposers: Readonly<Record<Exclude<CueKind, keyof typeof composers>, Compose>> = {
  'shot-down': shotDown,
  'friendly-fire': friendlyFire,
  'near-miss': nearMiss,
  'prisoner-taken': prisonerTaken,
  'prisoner-handed-over': prisonerHandedOver,
  'airspace-closes': airspaceCloses,
  alert,
  mobilisation,
  'economic-measure': economicMeasure,
  'press-visit': pressVisit,
  crowd,
  evacuation,
  cyber,
  vote,
};
