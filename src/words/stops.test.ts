import { expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import type { Stop } from '../engine/index';
import { sayFrom } from './fill';
import { stopWords, tellStop } from './stops';

const edition = 'Turn 2 is not possible in this edition of the crisis: ';
const order = { actor: 'north', track: 'diplomacy', option: 'call' } as const;

test.each<[Stop['why'], string]>([
  [
    { kind: 'over' },
    'Turn 2 is not possible: the crisis is over by then, and the record still gives orders.',
  ],
  [
    {
      kind: 'orders',
      problems: [
        { ...order, why: 'closed' },
        { ...order, actor: 'east', why: 'unknown' },
      ],
    },
    `${edition}the order "call" of North is not available there; there is no order "call" for "east".`,
  ],
  [{ kind: 'inject', inject: 'comet' }, `${edition}the event "comet" cannot happen there.`],
  [
    { kind: 'result', name: 'north.military', result: 'peace' },
    `${edition}the result "peace" cannot come of what North ordered there.`,
  ],
])('%j is told with its turn and its cause', (why, told) => {
  expect(tellStop(sayFrom(stopWords), borderScenario(), { turn: 2, why })).toBe(told);
});
