import { expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import type { ProvenReading } from '../engine/index';
import { sayFrom } from './fill';
import { readingWords, tellReading } from './readings';

const scenario = borderScenario();
const [war, calm] = scenario.endings;
const readingOf = (of: Partial<ProvenReading>): ProvenReading => ({
  outcome: 'hit',
  claimant: 'North',
  text: 'It was hit.',
  sources: ['S1'],
  isFollowed: false,
  ...of,
});
const inTheEnd = (id: string | undefined) => (id === undefined ? {} : { ending: id });

test.each<[string, Partial<ProvenReading>, string]>([
  ['the one that is followed', { ...inTheEnd(calm?.id), isFollowed: true }, 'ends with “Calm”'],
  ['one to the same end', inTheEnd(calm?.id), 'to the same ending'],
  ['one to another end', inTheEnd(war?.id), 'to another ending: “War”'],
  ['one to no end', {}, 'but to no ending'],
  [
    'one to an early end',
    { ...inTheEnd(war?.id), stopped: { turn: 3, why: { kind: 'over' } } },
    'over before turn 3: “War”',
  ],
  [
    'one that does not go on',
    { stopped: { turn: 2, why: { kind: 'inject', inject: 'flood' } } },
    'in turn 2 it would not have been possible',
  ],
])('the sentence on a reading tells %s', (_, of, told) => {
  const followed = readingOf({ ...inTheEnd(calm?.id), isFollowed: true });
  const dispute = { actor: 'north', track: 'military', option: 'strike', turn: 2, readings: [followed] };
  expect(tellReading(sayFrom(readingWords), scenario, dispute, readingOf(of))).toContain(told);
});
