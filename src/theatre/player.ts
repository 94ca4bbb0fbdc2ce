import type { MapCue } from './types';

/** Where the play of a list of cues stands; `elapsed` is milliseconds into the cue at `index`, at ordinary speed. */
export interface Play {
  readonly cues: readonly MapCue[];
  readonly index: number;
  readonly elapsed: number;
  readonly speed: number;
  readonly state: 'playing' | 'paused' | 'over';
  /** Pictures that stand still, one after another, instead of moving ones. */
  readonly still: boolean;
}

export type PlayEvent = { readonly kind: 'cue'; readonly index: number } | { readonly kind: 'end' };

/** A still picture stands this long, and after a moving one the eye rests this long. */
const stillMilliseconds = 1500;
const restMilliseconds = 260;
const slowest = 0.25;
const fastest = 8;

/** A play at its first cue; one without cues is over. */
export function startPlay(cues: readonly MapCue[], speed: number, still: boolean): Play {
  return {
    cues,
    index: 0,
    elapsed: 0,
    speed: heldSpeed(speed),
    state: cues.length === 0 ? 'over' : 'playing',
    still,
  };
}

/** The play after some milliseconds of clock time, and what happened on the way, in order. */
export function advancePlay(
  play: Play,
  milliseconds: number,
): { readonly play: Play; readonly events: readonly PlayEvent[] } {
  if (play.state !== 'playing') return { play, events: [] };
  const events: PlayEvent[] = [];
  let { index } = play;
  let elapsed = play.elapsed + milliseconds * play.speed;
  for (;;) {
    const cue = play.cues[index];
    const length = cue ? wholeLength(cue, play.still) : 0;
    if (elapsed < length) break;
    elapsed -= length;
    index += 1;
    if (index >= play.cues.length) return { play: endPlay(play), events: [...events, { kind: 'end' }] };
    events.push({ kind: 'cue', index });
  }
  return { play: { ...play, index, elapsed }, events };
}

/** The play as it is when it was skipped or came to its end. */
export function endPlay(play: Play): Play {
  return { ...play, index: Math.max(0, play.cues.length - 1), elapsed: 0, state: 'over' };
}

/** Paused on the finished picture of one cue; an index outside the list takes the nearest. */
export function scrubPlay(play: Play, index: number): Play {
  if (play.cues.length === 0) return play;
  const held = Math.min(Math.max(Math.trunc(index), 0), play.cues.length - 1);
  const cue = play.cues[held];
  return { ...play, index: held, elapsed: cue ? cue.milliseconds : 0, state: 'paused' };
}

/** How far the present cue has come, 0 to 1; a still picture is always finished. */
export function shareOf(play: Play): number {
  const cue = play.cues[play.index];
  if (!cue || play.still) return 1;
  return Math.min(1, play.elapsed / cue.milliseconds);
}

function wholeLength(cue: MapCue, still: boolean): number {
  return (still ? stillMilliseconds : cue.milliseconds) + restMilliseconds;
}

function heldSpeed(speed: number): number {
  return Number.isFinite(speed) ? Math.min(Math.max(speed, slowest), fastest) : 1;
}
