import { describe, expect, test } from 'vitest';
import { check, compile, copyActor, parse, rename } from '../src/scenario/index';
import { deadlineWords, lexiconOf, plainText, sayFrom, tellBegun, tellGame } from '../src/words/index';
import { compileDocument } from './fixtures/border';
import { filesOfTexts, templateWith, textOf } from './fixtures/files';
import { kernelsOf, playBeside } from './fixtures/kernel-beside-engine';
import { type SmallCrisis, smallDocument } from './fixtures/small';
import { playSmall } from './fixtures/small-play';
import { fact } from './fixtures/small-reads';
import { ultimatum } from './fixtures/ultimatum';

const crisis = compileDocument(ultimatum());

test('engine and kernel agree on it in random plays', () => {
  const kernels = kernelsOf(crisis);
  for (let seed = 1; seed <= 60; seed++) playBeside(kernels, seed, ['random', 'random']);
});

test('the text tells what was set going, its day, and what came of it', () => {
  const run = (turns: readonly object[]) =>
    plainText(tellGame(playSmall(crisis, { turns: turns as never }), 'south'));
  const demand = { north: { act: 'demand' } };
  const ran = run([demand, {}, {}]);
  expect(ran).toContain(
    '3 January 2020: The ultimatum of the North runs out, unless the pilot is home (The north: Set an ultimatum)',
  );
  expect(ran).toContain('The ultimatum of the North runs out: The pilot was not home when the time was up.');
  const met = run([demand, { south: { act: 'return' } }, {}]);
  expect(met).toContain('The ultimatum is met: The pilot is home, so nothing follows.');
  expect(met).not.toContain('pending');
});

test('what set it going is told where it lands, to those who may know it', () => {
  const { journal } = playSmall(crisis, { turns: [{ north: { act: 'demand' } }, {}, {}] });
  const say = sayFrom(deadlineWords);
  const cause = { by: 'rule', id: 'ultimatum.landed' } as const;
  expect(tellBegun(say, lexiconOf(crisis), journal, cause)).toBe(
    'Set going in turn 1: The north: Set an ultimatum',
  );
  expect(tellBegun(say, lexiconOf(crisis), [], cause)).toBeUndefined();
});

test('a promise with a date is kept unless what it depends on has failed', () => {
  const promise = { south: { act: 'promise' } };
  const attack = { north: { act: 'attack' } };
  expect(fact(playSmall(crisis, { turns: [promise, {}, {}, {}] }), 'pilot')).toBe('home');
  expect(fact(playSmall(crisis, { turns: [promise, attack, {}, {}] }), 'pilot')).toBe('held');
});

/** A later that adds 2 to the heat, with what a row says of it. */
const storm = (said: object): object => ({
  later: {
    id: 'storm',
    label: 'A storm breaks',
    because: 'It was coming.',
    do: [{ add: { heat: 2 } }],
    ...said,
  },
});

/** North can set the storm going, and south can do one thing about it. */
function stormy(said: object, more: SmallCrisis = {}): SmallCrisis {
  return {
    turns: 5,
    ...more,
    facts: { shelter: { values: ['none', 'built'], start: 'none' }, ...more.facts },
    options: {
      'north.act.call': { effects: [storm(said)] },
      'south.act.build': { effects: [{ set: { shelter: 'built' } }] },
      ...more.options,
    },
  };
}

test('its id can be changed, with the conditions that ask for it and the ids inside it', () => {
  const written = JSON.stringify({
    ...ultimatum(),
    rules: [{ id: 'fear', label: 'Fear', because: 'It nears.', when: 'pending.ultimatum', effects: [] }],
  });
  const files = filesOfTexts({ 'small.crisis.json': written });
  const renamedTo = (old: string, to: string): string => {
    const result = rename(files, old, to);
    return 'renamed' in result ? textOf(result.renamed.files, 'small.crisis.json') : '';
  };
  expect(renamedTo('later:ultimatum', 'threat')).toBe(
    written.replace('"id":"ultimatum"', '"id":"threat"').replace('pending.ultimatum', 'pending.threat'),
  );
  expect(renamedTo('fact:pilot', 'airman')).not.toMatch(/"pilot"|pilot ==/);
  expect(renamedTo('turn:t4', 'fourth')).toContain('"by":"fourth"');
});

test('a copy of a side sets things going under ids of its own', () => {
  const [path, protest] = ['actors/hill.yaml', '      - news: { head: Hillmark protests in writing }\n'];
  const demand =
    "      - later: { id: demand, label: Trade stops, in: 1, because: 'No answer came.', do: [{ if: pending.demand, add: { tension: 1 } }] }\n";
  const result = copyActor(templateWith(path, protest, protest + demand), 'hill', 'marsh');
  const made = 'copied' in result ? textOf(result.copied.files, 'actors/marsh.yaml') : '';
  expect(made).toContain('id: demand_marsh');
  expect(made).toContain('if: pending.demand_marsh');
});

describe('the check', () => {
  const codesOf = (said: object, more: SmallCrisis = {}): readonly string[] => {
    const files = filesOfTexts({
      'small.crisis.json': JSON.stringify(smallDocument(stormy(said, more))),
    });
    const { draft, problems } = parse(files);
    if (draft === undefined) return problems.map(({ code, path }) => `${code} ${path.join('.')}`);
    const { scenario, problems: wrong, stated } = compile(draft);
    const all = scenario === undefined ? wrong : check(draft, scenario, undefined, stated);
    return all
      .filter(({ code }) => code.startsWith('E') || ['W122', 'W150', 'W151'].includes(code))
      .map(({ code, facts }) => `${code} ${facts.why ?? facts.kind ?? ''}`.trim());
  };
  const stopped = { label: 'Nothing', because: 'A shelter.' };
  const told = { unless: 'shelter == "built"', 'unless-text': 'there is a shelter' };

  test.each<[what: string, said: object, codes: readonly string[], more?: SmallCrisis]>([
    ['one way to land', { in: 1 }, []],
    ['two ways to land', { in: 1, by: 't3' }, ['E224']],
    ['no way to land', {}, ['E224']],
    ['an unknown turn', { by: 't9' }, ['E201 turn']],
    [
      'something nested',
      { in: 1, do: [storm({ in: 1 })] },
      ['E101 actors.north.options.call.effects.0.later.do.0.later'],
    ],
    [
      'an id twice',
      { in: 1 },
      ['E202 deadline'],
      { rules: [{ id: 'r', when: 'heat > 5', effects: [storm({ in: 1 })] }] },
    ],
    ['an unknown name', { in: 1 }, ['E201 deadline'], { rules: [{ id: 'r', when: 'pending.rain' }] }],
    ['after the last turn', { in: 5 }, ['W150 late']],
    ['in the last turn', { in: 4 }, []],
    ['in the turn in which it begins, and in no later one', { by: 't1' }, []],
    [
      'in a result, after the last turn',
      {},
      ['W150 late'],
      {
        options: {
          'north.act.call': {
            outcomes: [
              { id: 'rain', label: 'Rain', odds: 1, text: 'It rains.', effects: [storm({ in: 5 })] },
              { id: 'sun', label: 'Sun', odds: 1, text: 'The sun shines.' },
            ],
          },
        },
      },
    ],
    [
      'before it can begin',
      { by: 't1' },
      ['W150 over'],
      { options: { 'north.act.call': { when: 'turn > 1', effects: [storm({ by: 't1' })] } } },
    ],
    ['always stopped', { in: 1, ...told, unless: 'turn >= 1', stopped }, ['W150 stopped']],
    ['never stopped', { in: 1, ...told, unless: 'turn > 9', stopped }, ['W150 unstoppable']],
    ['stoppable', { in: 1, ...told, stopped }, []],
    ['no word of what stops it', { in: 1, unless: told.unless, stopped }, ['W151 unless']],
    ['nobody who knows', { in: 1, ...told, to: [] }, ['W151 nobody']],
    [
      'an end that nobody sees',
      { in: 1, ...told, to: ['south'] },
      ['W151 end'],
      { facts: { shelter: { values: ['none', 'built'], start: 'none', 'seen-by': ['north'] } } },
    ],
  ])('%s', (_, said, codes, more) => {
    expect(codesOf(said, more)).toEqual(codes);
  });
});
