import { expect, test } from 'vitest';
import { words } from '../../../../test/browser/words';
import { shippedScenarios } from '../../../../test/shipped';
import { lexiconOf } from '../../../words/index';
import { viewOf } from '../view';
import { thinkersSentence } from './thinkers';

const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
if (!scenario) throw new Error('the first crisis is not among the shipped ones');
const view = viewOf(lexiconOf(scenario), 'pakistan', 'pakistan', words, 'en');
const all = (kind: string) => Object.fromEntries(scenario.actors.map(({ id }) => [id, kind]));

test('names the sides that thought, and by what they are taken to go', () => {
  const seats = { pakistan: 'human', iran: 'cautious', china: 'hawkish' } as const;
  expect(thinkersSentence(view, { seats }, all('weights'))).toBe(
    'In your game Iran was cautious and China was hawkish. The model cannot follow that here; ' +
      'it lets both decide by the default weights of this crisis.',
  );
  expect(thinkersSentence(view, { seats: { iran: 'logit' } }, all('random'))).toBe(
    'In your game Iran decided by its aims. The model cannot follow that here; it lets that side decide by equal chances.',
  );
  expect(thinkersSentence(view, { seats }, { ...all('weights'), iran: 'random' })).toContain(
    'it lets Iran decide by equal chances and China decide by the default weights of this crisis.',
  );
});

test('says nothing where nobody thought', () => {
  expect(thinkersSentence(view, { seats: { pakistan: 'human', iran: 'weights' } }, all('weights'))).toBe(
    undefined,
  );
});
