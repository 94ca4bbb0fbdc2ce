import type { CueKind, Tone } from '../scenario/index';
import type { UnitKind } from './types';

/** How one kind of cue plays; `tone` unless what is said decides, `unit` what stays on the map while the posture lasts. */
interface CueManner {
  readonly tone: Tone;
  readonly milliseconds: number;
  readonly unit?: UnitKind;
}

/** Every kind of cue of the format; force takes its time, so that nobody misses what was done. */
export const cueManners: Readonly<Record<CueKind, CueManner>> = {
  missiles: { tone: 'force', milliseconds: 3000, unit: 'missile' },
  'air-strike': { tone: 'force', milliseconds: 3000, unit: 'air' },
  drone: { tone: 'force', milliseconds: 3000, unit: 'drone' },
  artillery: { tone: 'force', milliseconds: 2600, unit: 'artillery' },
  raid: { tone: 'force', milliseconds: 2600, unit: 'special-forces' },
  explosion: { tone: 'force', milliseconds: 2200 },
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
  attack: { tone: 'force', milliseconds: 2400 },
  mourning: { tone: 'loss', milliseconds: 2800 },
};
