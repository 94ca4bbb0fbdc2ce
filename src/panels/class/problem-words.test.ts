import { beforeAll, expect, test } from 'vitest';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { addStrings, startStrings, type Translate } from '../strings/index';
import { sayGatherProblem } from './problem-words';

let t: Translate;

beforeAll(async () => {
  const strings = await startStrings('en', { lang: '', dir: '' });
  await addStrings('classPage');
  t = strings.t;
});

test.each([
  [false, /^It began as the same game as .?ben\.json.?, row 3 and then/],
  [true, /^It began as the same game as another result and then/],
])(
  'a result that contradicts another says which one, unless names are hidden (%s)',
  (areNamesHidden, said) => {
    const place = { source: 'anna.json' };
    const others = [{ source: 'ben.json', row: 3 }];
    const problem = { code: 'doubled', at: 0, states: [0], name: 'Anna', place, others } as const;
    expect(sayGatherProblem(t, twoNeighbours, problem, String, areNamesHidden)).toMatch(said);
  },
);
