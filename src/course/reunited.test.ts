import { expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { begin } from '../engine/index';
import type { PlayFile } from '../session/index';
import { reunited } from './reunited';

const { record } = begin(borderScenario(), { seed: 5, seats: { north: 'human' } });
const first = { north: { military: 'raise-alert' } };
const second = { north: { diplomacy: 'protest' } };

function play(turns: PlayFile['record']['turns'], rest: Partial<PlayFile> = {}, seed = 5): PlayFile {
  const common = { seat: 'north', draft: {}, draftNote: { reason: '' }, notes: [], words: {} };
  return { ...common, ...rest, record: { ...record, seed, turns } };
}

const note = (turn: number, reason: string) => ({ turn, reason });

test.each<[string, PlayFile, number, PlayFile | undefined, PlayFile, boolean]>([
  ['there is no other', play([first]), 10, undefined, play([first]), false],
  [
    'this browser has gone further',
    play([first]),
    90,
    play([first, second], { draft: { military: 'strike' } }),
    play([first, second], { draft: { military: 'strike' } }),
    false,
  ],
  [
    'the course has gone further, and left a note out',
    play([first, second], { notes: [note(2, 'Two.')], words: { a: 'new' } }),
    10,
    play([first], { notes: [note(1, 'One.')], words: { a: 'old', b: 'long' } }),
    play([first, second], { notes: [note(1, 'One.'), note(2, 'Two.')], words: { a: 'new', b: 'long' } }),
    false,
  ],
  [
    'both stand in one turn, and the course was later',
    play([first], { words: { a: '' } }),
    90,
    play([first], { words: { a: 'old', b: 'long' } }),
    play([first], { words: { a: '', b: 'long' } }),
    false,
  ],
  [
    'both stand in one turn, and this browser was later',
    play([first], { words: { a: 'old' } }),
    10,
    play([first], { words: { a: 'new' } }),
    play([first], { words: { a: 'new' } }),
    false,
  ],
  ['they parted', play([second]), 10, play([first, second]), play([second]), true],
  ['they have other luck', play([first], {}, 6), 10, play([first]), play([first], {}, 6), true],
])('where %s', (_, suspended, time, local, expected, isOther) => {
  const kept = { id: '0123456789abcdef', time, play: suspended };
  expect(reunited(kept, local && { play: local, time: 50 })).toEqual({ play: expected, isOther });
});
