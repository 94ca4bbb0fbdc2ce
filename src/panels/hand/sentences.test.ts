import { describe, expect, test } from 'vitest';
import { words } from '../../../test/browser/words';
import { sightOf } from '../../../test/fixtures/class-sight';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { type HandNews, type Letter, refusals } from '../../classroom/index';
import { optionKinds } from '../../scenario/index';
import { lexiconOf } from '../../words/index';
import { en } from '../strings/en';
import { tidyCode, tidyPin } from './join-form';
import { newsSentence, promiseSentence, spacedPin } from './sentences';

const lexicon = lexiconOf(twoNeighbours);
type Promised = NonNullable<Letter['promised']>;

describe('a promise', () => {
  test.each<[Promised, string]>([
    [{ will: 'not-do', what: { kind: 'force' } }, 'We will use no force this turn.'],
    [
      { will: 'do', what: { kind: 'diplomacy' }, ifKind: 'mediation' },
      'We will take a diplomatic step this turn, if you take a step with a mediator.',
    ],
  ])('is said as its side says it: %j', (promised, sentence) =>
    expect(promiseSentence(words, lexicon, 'north', promised)).toBe(sentence),
  );

  test('of an option names it', () => {
    const [option] = twoNeighbours.actors.find(({ id }) => id === 'north')?.options ?? [];
    const promised: Promised = { will: 'do', what: { option: option?.id ?? '' } };
    expect(promiseSentence(words, lexicon, 'north', promised)).toContain(`“${option?.label}”`);
  });

  test('can be made of every kind of option', () => {
    for (const kind of optionKinds) {
      for (const will of ['do', 'not-do'] as const) {
        const promised = { will, what: { kind }, ifKind: kind };
        expect(promiseSentence(words, lexicon, 'north', promised)).toMatch(
          /^We will [^{}]+ this turn, if you [^{}]+\.$/,
        );
      }
    }
  });
});

test.each<[HandNews, string]>([
  [{ is: 'proposed', by: 'Amber Finch', track: 'diplomacy', option: null }, 'Amber Finch proposes to hold: '],
  [{ is: 'ready', by: 'Amber Finch' }, 'Amber Finch is ready.'],
  [{ is: 'letter', from: 'south' }, 'A message from '],
  [{ is: 'stage', stage: 'deliberation', turn: 3 }, 'Turn 3 is open.'],
  [{ is: 'notice', text: 'Ten minutes.' }, 'From your teacher: Ten minutes.'],
  [{ is: 'event', inject: 'unknown' }, 'Just now: unknown.'],
  [{ is: 'given-back' }, 'Your teacher has given your orders back.'],
])('%j is told', (news, sentence) =>
  expect(newsSentence(words, lexicon, { sight: sightOf() }, news).startsWith(sentence)).toBe(true),
);

test('every refusal has a sentence', () => {
  expect(Object.keys(en.hand.refused).sort()).toEqual([...refusals].sort());
});

test.each([
  ['abc234', 'ABC234'],
  [' abc-234 ', 'ABC234'],
  ['ABC 23', undefined],
  ['ABC2341', undefined],
  ['ABCO34', undefined],
  ['', undefined],
])('the code "%s" is known as %s', (typed, code) => expect(tidyCode(typed)).toBe(code));

test.each([
  ['204817', '204817'],
  ['204 817', '204817'],
  ['20481', undefined],
  ['20481a', undefined],
])('the PIN "%s" is known as %s', (typed, pin) => {
  expect(tidyPin(typed)).toBe(pin);
  if (pin !== undefined) expect(tidyPin(spacedPin(pin))).toBe(pin);
});

test('between the groups of a PIN stands no space at which a line from right to left would turn them round', () =>
  expect(spacedPin('204817')).toBe('204\u00a0817'));
