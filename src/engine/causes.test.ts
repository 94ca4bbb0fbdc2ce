import { describe, expect, test } from 'vitest';
import { small } from '../../test/fixtures/small';
import { lexiconOf } from '../scenario/index';
import type { Cause } from '../world/index';
import { causeKey, cueOf, developmentKey, partsByCause } from './causes';

const push: Cause = { by: 'order', actor: 'north', option: 'push' };
const flood: Cause = { by: 'inject', id: 'flood' };
const unseen: Cause = { by: 'unseen' };

describe('two causes are the same', () => {
  test.each<[string, Cause, Cause, boolean]>([
    ['one order, whatever came of it', push, { ...push, outcome: 'hit' }, true],
    ['one order, whether it came to light or not', push, { ...push, exposed: true }, true],
    ['two orders of one side', push, { ...push, option: 'pull' }, false],
    ['one order of two sides', push, { ...push, actor: 'south' }, false],
    ['one event', flood, { ...flood }, true],
    ['two events', flood, { ...flood, id: 'drought' }, false],
    ['an event and a rule of one name', flood, { by: 'rule', id: 'flood' }, false],
    ['all that cannot be known', unseen, { ...unseen }, true],
    ['what cannot be known and an event', unseen, flood, false],
  ])('%s', (_, one, other, isSame) => expect(causeKey(one) === causeKey(other)).toBe(isSame));
});

test('what a cause did is told apart by turn and by step', () => {
  const places = [1, 2].flatMap((turn) =>
    (['situation', 'adjudication'] as const).map((step) => developmentKey({ turn, step }, flood)),
  );
  expect(new Set(places).size).toBe(4);
});

test('what one cause added is summed, in the order in which the causes first show', () => {
  const parts = [
    { cause: push, amount: 1 },
    { cause: flood, amount: -2 },
    { cause: { ...push, outcome: 'hit' }, amount: 3 },
  ];
  expect(partsByCause(parts)).toEqual([
    { cause: push, amount: 4 },
    { cause: flood, amount: -2 },
  ]);
});

describe('the picture of a cause', () => {
  const outcome = { odds: 1, text: 'So it went.' };
  const lexicon = lexiconOf(
    small({
      options: {
        'north.act.push': {
          cue: 'statement',
          outcomes: [
            { id: 'hit', label: 'hit', cue: 'explosion', ...outcome },
            { id: 'miss', label: 'miss', ...outcome },
            { id: 'unsent', label: 'not sent', cue: 'none', ...outcome },
          ],
        },
      },
      injects: [{ id: 'flood', cue: 'aid' }],
      rules: [{ id: 'talks', when: 'heat > 9', cue: 'talks' }],
    }),
  );
  test.each<[string, Cause, string | undefined]>([
    ['is that of an outcome before that of its option', { ...push, outcome: 'hit' }, 'explosion'],
    ['is that of the option where the outcome has none', { ...push, outcome: 'miss' }, 'statement'],
    ['is none where the outcome says so', { ...push, outcome: 'unsent' }, undefined],
    ['is that of the option where its outcome is not known', push, 'statement'],
    ['is that of an event', flood, 'aid'],
    ['is that of a rule', { by: 'rule', id: 'talks' }, 'talks'],
    ['is absent where the cause is not known', unseen, undefined],
  ])('%s', (_, cause, cue) => expect(cueOf(lexicon, cause)?.kind).toBe(cue));
});
