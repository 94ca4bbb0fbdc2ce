import { expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import { sayFrom } from './fill';
import { familyWords, headingWords, tellHeading } from './index';

const scenario = shippedScenarios()[0]?.scenario;
if (!scenario) throw new Error('no scenario is shipped');
const [first, second] = scenario.endings;
const likelihood = (id: string, share: number) => ({ id, share, low: share, high: share });

test.each<[string, readonly [string, number][], string]>([
  [
    'the commonest kind first',
    [
      ['war', 0.22],
      ['averted', 0.71],
      ['frozen', 0.07],
    ],
    'about 7 in 10 ended in “Crisis averted”, about 2 in 10 ended in “War”, about 1 in 10 ended in “Frozen conflict”',
  ],
  [
    'no kind that hardly ever came',
    [
      ['war', 0.04],
      ['averted', 0.96],
    ],
    'nearly all ended in “Crisis averted”',
  ],
  [
    'three at most',
    [
      ['war', 0.3],
      ['averted', 0.3],
      ['frozen', 0.2],
      ['campaign', 0.2],
    ],
    'about 3 in 10 ended in “War”, about 3 in 10 ended in “Crisis averted”, about 2 in 10 ended in “Frozen conflict”',
  ],
  [
    'one at least',
    [
      ['war', 0.02],
      ['averted', 0.01],
    ],
    'fewer than 1 in 10 ended in “War”',
  ],
])('tells %s', (_, families, kinds) => {
  const shares = {
    method: { by: 'sample', plays: 2000 } as const,
    families: families.map(([id, share]) => likelihood(id, share)),
    endings: [likelihood(first?.id ?? '', 0.2), likelihood(second?.id ?? '', 0.4)],
  };
  expect(tellHeading(sayFrom(headingWords), sayFrom(familyWords), scenario, shares, 'en')).toBe(
    `Of 2,000 games played on from here, ${kinds}. The most common ending was “${second?.title}”.`,
  );
});
