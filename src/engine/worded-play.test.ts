import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '../../test/fixtures/border';
import { playOut } from '../../test/fixtures/plays';
import { twoWordings } from '../../test/fixtures/two-wordings';
import { rounds } from '../../test/rounds';
import { compile, worded, wordingsOf } from '../scenario/index';
import { decodeLink, encodeLink, replay, view } from './index';

test('a play goes the same way in all words, and its record opens in all of them', () => {
  const draft = draftOf(twoWordings());
  const { scenario } = compile(draft);
  if (scenario === undefined) throw new Error('the river border does not compile');
  const wordings = Object.values(wordingsOf(draft));
  const wording = fc.record({ words: fc.constantFrom(...wordings), level: fc.constantFrom('plain', 'full') });
  fc.assert(
    fc.property(fc.nat(), wording, (seed, { words, level }) => {
      const told = worded(scenario, words, level);
      const game = playOut(scenario, seed, 'random');
      const again = playOut(told, seed, 'random');
      expect(again.record).toEqual(game.record);
      expect(again.journal).toEqual(game.journal);
      expect(view(again, 'north')).toEqual(view(game, 'north'));
      const opened = decodeLink(encodeLink(game.record), told);
      if (!('record' in opened)) throw new Error(`seed ${seed}: the link does not open`);
      const replayed = replay(told, opened.record);
      expect({ stopped: replayed.stopped, edition: replayed.edition }).toEqual({
        stopped: undefined,
        edition: 'same',
      });
      expect(replayed.game.journal).toEqual(game.journal);
    }),
    { numRuns: rounds(30, 400) },
  );
});
