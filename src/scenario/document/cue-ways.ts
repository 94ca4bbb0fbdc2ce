import type { CueEnding, CueKind } from './vocabulary';

/**
 * Where a picture stands. `ground`: only at places that are named. `governments`: what they say and send stands at their capitals where no
 * place is named. `speaker` and `council` are said from one place, the latter to the United Nations. `table`: at a named place, to which
 * the actor comes from its capital.
 */
type CueSite = 'ground' | 'governments' | 'speaker' | 'council' | 'table';

interface CueWay {
  readonly site: CueSite;
  readonly ends: readonly CueEnding[];
}

const ground: CueWay = { site: 'ground', ends: [] };
const stoppable: CueWay = { site: 'ground', ends: ['stopped'] };
const answerable: CueWay = { site: 'governments', ends: ['unanswered'] };

/** Where each kind of picture stands, and how it can end other than as it was meant. */
export const cueWays: Readonly<Record<CueKind, CueWay>> = {
  missiles: stoppable,
  'air-strike': stoppable,
  drone: stoppable,
  artillery: stoppable,
  raid: stoppable,
  explosion: ground,
  'air-defence': ground,
  troops: ground,
  'naval-drill': ground,
  'envoy-leaves': { site: 'governments', ends: [] },
  'envoy-returns': answerable,
  call: answerable,
  talks: { site: 'table', ends: ['unanswered'] },
  statement: { site: 'speaker', ends: [] },
  summons: { site: 'governments', ends: [] },
  note: answerable,
  letter: { site: 'council', ends: ['unanswered'] },
  sanctions: { site: 'governments', ends: [] },
  'border-closes': ground,
  'border-opens': ground,
  trade: stoppable,
  aid: stoppable,
  intelligence: ground,
  arrest: ground,
  attack: ground,
  mourning: ground,
  'shot-down': ground,
  'friendly-fire': ground,
  'near-miss': ground,
  'prisoner-taken': ground,
  'prisoner-handed-over': stoppable,
  'airspace-closes': ground,
  alert: ground,
  mobilisation: ground,
  'economic-measure': { site: 'governments', ends: [] },
  'press-visit': ground,
  crowd: ground,
  evacuation: stoppable,
  cyber: stoppable,
  vote: stoppable,
};
