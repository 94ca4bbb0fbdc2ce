import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageStrings } from './page-strings';
import { translationFaults } from './translation-faults';

const folder = new URL('../locales/', import.meta.url);
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('the sentences of every language are whole', () => {
  const faults = languages.flatMap((language) =>
    Object.entries(pageStrings).flatMap(([group, english]) => {
      const file = new URL(`${language}/${group}.json`, folder);
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
      // The page itself sets apart what runs the other way.
      const turned = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/.test(text) ? ['has a mark of direction'] : [];
      const found = [...translationFaults(language, english, JSON.parse(text)), ...turned];
      return found.map((fault) => `locales/${language}/${group}.json: ${fault}`);
    }),
  );
  expect(faults).toEqual([]);
});

describe('what is wrong with a translation', () => {
  const english = {
    hello: 'Hello, {{name}}',
    more: 'Also ({{count}})',
    deep: { turns_one: '{{count}} turn of {{name}}', turns_other: '{{count}} turns of {{name}}' },
    span_one: 'Turn {{from}}',
    span_other: 'Turns {{from}} to {{to}}',
    ended_zero: 'Before the first turn',
    ended_one: 'After {{count}} turn',
    ended_other: 'After {{count}} turns',
    lines: ['One', 'Two'],
  };
  const ended = { ended_zero: 'z', ended_one: 'a', ended_other: '{{count}}' };
  const turns = { turns_one: '{{name}}', turns_other: '{{count}} {{name}}' };
  const span = { span_one: '{{from}}', span_other: '{{from}}–{{to}}' };
  const right = { hello: '{{name}}!', more: '{{count}}', deep: turns, ...span, ...ended, lines: ['1', '2'] };

  test.each<[string, string, object, readonly string[]]>([
    ['nothing', 'fa', right, []],
    ['a key is missing', 'fa', { ...right, hello: undefined }, ['hello is missing']],
    ['a key is wild', 'fa', { ...right, bye: 'Bye' }, ['bye is not in English']],
    ['a name is lost', 'fa', { ...right, hello: 'Hi' }, ['hello has lost {{name}}']],
    [
      'a name is made up',
      'fa',
      { ...right, hello: '{{name}} {{side}}' },
      ['hello has {{side}}, which English has not'],
    ],
    ['a line of a list is missing', 'fa', { ...right, lines: ['1'] }, ['lines.1 is missing']],
    [
      'a number lacks forms',
      'ar',
      right,
      ['deep.turns', 'span', 'ended']
        .flatMap((key) => ['zero', 'two', 'few', 'many'].map((form) => `${key}_${form} is missing`))
        .filter((fault) => fault !== 'ended_zero is missing'),
    ],
    [
      'it has forms of another language',
      'fa',
      { ...right, deep: { ...turns, turns_few: '{{count}} {{name}}' } },
      ['deep.turns has other forms than fa needs: deep.turns_one, deep.turns_few, deep.turns_other'],
    ],
    [
      'the number is lost where no form says it',
      'fa',
      { ...right, more: 'Also' },
      ['more has lost {{count}}'],
    ],
    [
      'a name is lost that English has only of many',
      'fa',
      { ...right, span_one: 'one', span_other: '{{from}}' },
      ['span_one has lost {{from}}', 'span_other has lost {{to}}'],
    ],
    [
      'a sentence with a number has all forms',
      'fa',
      { ...right, more: undefined, more_one: 'a', more_other: 'b' },
      [],
    ],
  ])('%s', (_, language, translation, expected) => {
    const given = JSON.parse(JSON.stringify(translation));
    expect([...translationFaults(language, english, given)].sort()).toEqual([...expected].sort());
  });
});
