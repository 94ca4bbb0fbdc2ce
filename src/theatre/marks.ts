import type { CueKind } from '../scenario/index';
import type { Compose } from './mark';
import { call, envoyLeaves, envoyReturns, letter, note, statement, summons, talks } from './marks-diplomacy';
import { airDefence, airStrike, artillery, attack, drone, explosion, missiles, raid } from './marks-force';
import { navalDrill, troops } from './marks-posture';
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

/** The pictures of cues that most crises need. */
export const composers = {
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
} satisfies Partial<Record<CueKind, Compose>>;
