import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePlayback } from './playback';
import { advancePlay, endPlay, scrubPlay, shareOf, startPlay } from './player';
import type { MapCue } from './types';

function cue(id: string, milliseconds = 1000): MapCue {
  return {
    id,
    kind: 'statement',
    tone: 'neutral',
    from: { at: [50, 30] },
    to: { at: [50, 30] },
    milliseconds,
    cause: { by: 'unseen' },
  };
}

const three = [cue('a'), cue('b'), cue('c')];

describe('a play', () => {
  test('without cues is over', () => {
    expect(startPlay([], 1, false).state).toBe('over');
  });

  test('comes to each cue once, in order, and then to its end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 30, maxLength: 60 }),
        fc.constantFrom(0.5, 1, 2),
        (steps, speed) => {
          let play = startPlay(three, speed, false);
          const events = [...steps, 60_000].flatMap((step) => {
            const next = advancePlay(play, step);
            play = next.play;
            return next.events;
          });
          expect(events).toEqual([{ kind: 'cue', index: 1 }, { kind: 'cue', index: 2 }, { kind: 'end' }]);
          expect(play.state).toBe('over');
        },
      ),
    );
  });

  test('at twice the speed takes half the time', () => {
    const far = advancePlay(startPlay(three, 2, false), 250).play;
    expect(shareOf(far)).toBe(0.5);
  });

  test('of still pictures shows each of them whole', () => {
    const still = startPlay(three, 1, true);
    expect(shareOf(still)).toBe(1);
    expect(shareOf(advancePlay(still, 100).play)).toBe(1);
  });

  test('scrubbed stands on the end of that cue, and goes on from there', () => {
    const scrubbed = scrubPlay(startPlay(three, 1, false), 1);
    expect([scrubbed.index, shareOf(scrubbed), scrubbed.state]).toEqual([1, 1, 'paused']);
    expect(advancePlay(scrubbed, 5000).events).toEqual([]);
    expect(advancePlay({ ...scrubbed, state: 'playing' }, 300).play.index).toBe(2);
  });

  test.each([
    [99, 2],
    [-4, 0],
  ])('scrubbed to %i takes the nearest cue', (index, nearest) => {
    expect(scrubPlay(startPlay(three, 1, false), index).index).toBe(nearest);
  });

  test.each([
    [0, 0.25],
    [1000, 8],
    [Number.NaN, 1],
  ])('asked for speed %d takes %d', (asked, taken) => {
    expect(startPlay(three, asked, false).speed).toBe(taken);
  });

  test('ended stands still', () => {
    const ended = endPlay(startPlay(three, 1, false));
    expect(advancePlay(ended, 10_000)).toEqual({ play: ended, events: [] });
  });
});

describe('a playback', () => {
  /** Writes down everything that the page would hear. */
  function listened(still = false) {
    const heard: string[] = [];
    const playback = makePlayback(
      still,
      ({ id }) => heard.push(`camera ${id}`),
      () => heard.push('home'),
    );
    const options = { onCue: (index: number) => heard.push(`cue ${index}`), onEnd: () => heard.push('end') };
    return { heard, playback, options };
  }

  test('tells the page of every cue and of one end', () => {
    const { heard, playback, options } = listened();
    playback.start(three, options);
    for (let step = 0; step < 60; step++) playback.advance(100);
    expect(heard).toEqual(['camera a', 'cue 0', 'camera b', 'cue 1', 'camera c', 'cue 2', 'end', 'home']);
    expect(playback.cue).toBeUndefined();
  });

  test('ends at once without cues, and once only when skipped', () => {
    const { heard, playback, options } = listened();
    playback.start([], options);
    playback.start(three, options);
    playback.skip();
    playback.skip();
    expect(heard.filter((line) => line === 'end')).toHaveLength(2);
  });
});
