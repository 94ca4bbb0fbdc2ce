import { advancePlay, endPlay, type Play, scrubPlay, shareOf, startPlay } from './player';
import type { MapCue, PlayOptions } from './types';

/** The play of cues over time, which tells the page where it is. */
export interface Playback {
  /** The cue on the map now, playing or paused. */
  readonly cue: MapCue | undefined;
  /** Those of the same play that came before it, whose ends stay in sight. */
  readonly before: readonly MapCue[];
  readonly share: number;
  readonly moving: boolean;
  start(cues: readonly MapCue[], options: PlayOptions): void;
  advance(milliseconds: number): void;
  skip(): void;
  scrub(index: number): void;
  setStill(still: boolean): void;
}

/** A playback without cues; `onCue` hears of each cue before the page does, `onEnd` of the end after it. */
export function makePlayback(still: boolean, onCue: (cue: MapCue) => void, onEnd: () => void): Playback {
  let play: Play = { ...startPlay([], 1, still) };
  let options: PlayOptions = {};

  const announce = (index: number) => {
    const cue = play.cues[index];
    if (!cue) return;
    onCue(cue);
    options.onCue?.(index, cue);
  };
  const finish = () => {
    options.onEnd?.();
    onEnd();
  };
  return {
    get cue() {
      return play.state === 'over' ? undefined : play.cues[play.index];
    },
    get before() {
      return play.state === 'over' ? [] : play.cues.slice(0, play.index);
    },
    get share() {
      return shareOf(play);
    },
    get moving() {
      return play.state === 'playing';
    },
    start(cues, given) {
      options = given;
      play = startPlay(cues, given.speed ?? play.speed, play.still);
      if (play.state === 'over') finish();
      else announce(0);
    },
    advance(milliseconds) {
      const { play: next, events } = advancePlay(play, milliseconds);
      play = next;
      for (const event of events) {
        if (event.kind === 'end') finish();
        else announce(event.index);
      }
    },
    skip() {
      if (play.state === 'over') return;
      play = endPlay(play);
      finish();
    },
    scrub(index) {
      play = scrubPlay(play, index);
      announce(play.index);
    },
    setStill(next) {
      play = { ...play, still: next };
    },
  };
}
