import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Found } from '../session/index';
import { freshIn } from './fresh-results';

const result: fc.Arbitrary<Found> = fc.record({
  link: fc.constantFrom('a', 'b'),
  name: fc.constantFrom('', 'Anna'),
  notes: fc.constant([]),
  words: fc.record({ intended: fc.constantFrom('', 'Calm.') }),
  place: fc.record({ source: fc.constantFrom('x', 'y') }),
  crisis: fc.constant({ id: 'c', edition: 'e' }),
});

const said = ({ link, name, words }: Found) => JSON.stringify([link, name, words]);

test('what is fresh is what nobody has said before, wherever it was found', () => {
  fc.assert(
    fc.property(fc.array(result), fc.array(result), (known, found) => {
      const fresh = freshIn(known, found);
      const before = new Set(known.map(said));
      expect(fresh.map(said)).toEqual([...new Set(found.map(said))].filter((one) => !before.has(one)));
    }),
  );
});
