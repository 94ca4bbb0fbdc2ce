import type { CueKind, Tone } from '../scenario/index';
import type { UnitKind } from './types';

/** How one kind of cue plays; `tone` unless what is said decides, `unit` what stays on the map while the posture lasts. */
interface CueManner {
  readonly tone: Tone;
  readonly milliseconds: number;
  readonly unit?: UnitKind;
  /** Something is hit where it ends, so that a mark stays there. */
  readonly strikes?: true;
}

/** Every kind of cue of the format; force takes its time, so that nobody misses what was done. */
export const cueManners: Readonly<Record<CueKind, CueManner>> = {
  missiles: { tone: 'force', milliseconds: 3000, unit: 'missile', strikes: true },
  'air-strike': { tone: 'force', milliseconds: 3000, unit: 'air', strikes: true },
  drone: { tone: 'force', milliseconds: 3000, unit: 'drone', strikes: true },
  artillery: { tone: 'force', milliseconds: 2600, unit: 'artillery', strikes: true },
  raid: { tone: 'force', milliseconds: 2600, unit: 'special-forces', strikes: true },
  explosion: { tone: 'force', milliseconds: 2200, strikes: true },
  'air-defence': { tone: 'threat', milliseconds: 2200, unit: 'air-defence' },
  troops: { tone: 'threat', milliseconds: 2600, unit: 'infantry' },
  'naval-drill': { tone: 'threat', milliseconds: 2800, unit: 'naval' },
  'envoy-leaves': { tone: 'threat', milliseconds: 3200 },
  'envoy-returns': { tone: 'cooperation', milliseconds: 3200 },
  call: { tone: 'cooperation', milliseconds: 2600 },
  talks: { tone: 'cooperation', milliseconds: 2600 },
  statement: { tone: 'neutral', milliseconds: 2200 },
  summons: { tone: 'threat', milliseconds: 2200 },
  note: { tone: 'threat', milliseconds: 2200 },
  letter: { tone: 'threat', milliseconds: 2600 },
  sanctions: { tone: 'threat', milliseconds: 2400 },
  'border-closes': { tone: 'threat', milliseconds: 2200 },
  'border-opens': { tone: 'cooperation', milliseconds: 2200 },
  trade: { tone: 'cooperation', milliseconds: 2600 },
  aid: { tone: 'cooperation', milliseconds: 2600 },
  intelligence: { tone: 'unknown', milliseconds: 2400 },
  arrest: { tone: 'neutral', milliseconds: 2200 },
  attack: { tone: 'force', milliseconds: 2400, strikes: true },
  mourning: { tone: 'loss', milliseconds: 2800 },
};
