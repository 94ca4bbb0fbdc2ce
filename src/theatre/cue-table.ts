import type { CueKind, Tone } from '../scenario/index';
import type { UnitKind } from './types';

/** How one kind of cue plays; `unit` is what stays on the map while the posture lasts. */
interface CueManner {
  readonly tone: Tone;
  readonly milliseconds: number;
  readonly unit?: UnitKind;
  /** Its tone follows what was said or reported; `tone` is for where nothing was. */
  readonly said?: true;
  /** What the map remembers where it ends: a blow only where people were attacked, a hit or what else was done always. */
  readonly leaves?: 'blow' | 'hit' | 'deed';
  /** A step that is seen from outside, though it leaves no trace on the land: a path of deeds goes through where it ends. */
  readonly moves?: true;
}

/** Every kind of cue of the format; force takes its time, so that nobody misses what was done. */
export const cueManners: Readonly<Record<CueKind, CueManner>> = {
  missiles: { tone: 'force', milliseconds: 3000, unit: 'missile', leaves: 'blow' },
  'air-strike': { tone: 'force', milliseconds: 3000, unit: 'air', leaves: 'blow' },
  drone: { tone: 'force', milliseconds: 3000, unit: 'drone', leaves: 'blow' },
  artillery: { tone: 'force', milliseconds: 2600, unit: 'artillery', leaves: 'blow' },
  raid: { tone: 'force', milliseconds: 2600, unit: 'special-forces', leaves: 'blow' },
  explosion: { tone: 'force', milliseconds: 2200, leaves: 'blow' },
  'air-defence': { tone: 'threat', milliseconds: 2200, unit: 'air-defence' },
  troops: { tone: 'threat', milliseconds: 2600, unit: 'infantry', said: true, moves: true },
  'naval-drill': { tone: 'threat', milliseconds: 2800, unit: 'naval', said: true },
  'envoy-leaves': { tone: 'threat', milliseconds: 3200, moves: true },
  'envoy-returns': { tone: 'cooperation', milliseconds: 3200, moves: true },
  call: { tone: 'cooperation', milliseconds: 2600, said: true },
  talks: { tone: 'cooperation', milliseconds: 2600, leaves: 'deed' },
  statement: { tone: 'neutral', milliseconds: 2200, said: true },
  summons: { tone: 'threat', milliseconds: 2200 },
  note: { tone: 'neutral', milliseconds: 2200, said: true },
  letter: { tone: 'neutral', milliseconds: 2600, said: true },
  sanctions: { tone: 'threat', milliseconds: 2400 },
  'border-closes': { tone: 'threat', milliseconds: 2200, moves: true },
  'border-opens': { tone: 'cooperation', milliseconds: 2200, moves: true },
  trade: { tone: 'cooperation', milliseconds: 2600 },
  aid: { tone: 'cooperation', milliseconds: 2600 },
  intelligence: { tone: 'unknown', milliseconds: 2400 },
  arrest: { tone: 'neutral', milliseconds: 2200, leaves: 'deed' },
  attack: { tone: 'force', milliseconds: 2400, leaves: 'blow' },
  mourning: { tone: 'loss', milliseconds: 2800 },
  'shot-down': { tone: 'force', milliseconds: 3000, leaves: 'hit' },
  'friendly-fire': { tone: 'loss', milliseconds: 2800, leaves: 'hit' },
  'near-miss': { tone: 'threat', milliseconds: 2600, leaves: 'deed' },
  'prisoner-taken': { tone: 'threat', milliseconds: 2400, leaves: 'deed' },
  'prisoner-handed-over': { tone: 'cooperation', milliseconds: 2800, leaves: 'deed' },
  'airspace-closes': { tone: 'threat', milliseconds: 2600, moves: true },
  alert: { tone: 'threat', milliseconds: 2600, unit: 'missile' },
  mobilisation: { tone: 'threat', milliseconds: 2800, unit: 'infantry', moves: true },
  'economic-measure': { tone: 'neutral', milliseconds: 2600, said: true },
  'press-visit': { tone: 'neutral', milliseconds: 2600, said: true, leaves: 'deed' },
  crowd: { tone: 'neutral', milliseconds: 2600, said: true, leaves: 'deed' },
  evacuation: { tone: 'neutral', milliseconds: 2800, said: true, moves: true },
  cyber: { tone: 'threat', milliseconds: 2600 },
  vote: { tone: 'neutral', milliseconds: 2600, said: true, leaves: 'deed' },
};
