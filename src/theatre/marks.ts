import type { CueKind } from '../scenario/index';
import type { Compose } from './mark';
import { airspaceCloses, cyber, economicMeasure } from './marks-closing';
import { vote } from './marks-council';
import { call, envoyLeaves, envoyReturns, letter, note, statement, summons, talks } from './marks-diplomacy';
import { airDefence, airStrike, artillery, attack, drone, explosion, missiles, raid } from './marks-force';
import { friendlyFire, nearMiss, shotDown } from './marks-mishap';
import { crowd, evacuation, pressVisit, prisonerHandedOver, prisonerTaken } from './marks-people';
import { alert, mobilisation, navalDrill, troops } from './marks-posture';
import {
  aid,
  arrest,
  borderCloses,
  borderOpens,
  intelligence,
  mourning,
  sanctions,
  trade,
} from './marks-pressure';

/** The picture of every kind of cue. */
export const composers: Readonly<Record<CueKind, Compose>> = {
  missiles,
  'air-strike': airStrike,
  drone,
  artillery,
  raid,
  explosion,
  'air-defence': airDefence,
  troops,
  'naval-drill': navalDrill,
  'envoy-leaves': envoyLeaves,
  'envoy-returns': envoyReturns,
  call,
  talks,
  statement,
  summons,
  note,
  letter,
  sanctions,
  'border-closes': borderCloses,
  'border-opens': borderOpens,
  trade,
  aid,
  intelligence,
  arrest,
  attack,
  mourning,
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
