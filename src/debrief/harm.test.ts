import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import type { Entry } from '../engine/index';
import { begin, decide, type Game } from '../engine/index';
import type { Killed } from '../scenario/index';
import { gravestOf, harmOf, marksDeaths } from './harm';

const { scenario } = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024') ?? {};
if (scenario === undefined) throw new Error('the first crisis is not among the shipped ones');
const crisis = scenario;

test('whether people are killed stays known in another wording', () => {
  const elsewhere = { ...crisis, news: crisis.news.map((one) => ({ ...one, head: 'خبر', body: 'متن' })) };
  let game: Game = begin(elsewhere, { seed: 2 });
  while (game.phase === 'deciding') game = decide(game, {});
  expect(harmOf(game).length).toBeGreaterThan(0);
  expect(harmOf(game).length).toBe(harmOf({ ...game, scenario: crisis }).length);
});

test('a crisis that says nothing of deaths is known to say nothing', () => {
  expect(marksDeaths(crisis)).toBe(true);
  const silent = JSON.parse(JSON.stringify(crisis, (key, value) => (key === 'deadly' ? undefined : value)));
  expect(marksDeaths(silent)).toBe(false);
});

describe('what a game cost in people', () => {
  let game: Game = begin(crisis, { seed: 2 });
  while (game.phase === 'deciding') game = decide(game, {});
  const told = harmOf(game);

  test('is told in the words of its outcomes and events, in order, and never before the first decision', () => {
    const texts = JSON.stringify([crisis.actors, crisis.news]);
    for (const { text } of told) {
      const [first = ''] = text.split(/(?<=[.!?])\s/);
      expect(texts).toContain(first.replace(/\.$/, ''));
    }
    expect(told.map(({ turn }) => turn)).toEqual(told.map(({ turn }) => turn).toSorted((a, b) => a - b));
    const atStart = (entry: Entry) => entry.turn === 1 && entry.step === 'situation';
    expect(harmOf({ ...game, journal: game.journal.filter(atStart) })).toEqual([]);
  });

  test('is told once for a result that came again, in the words of its first time', () => {
    const given = (turn: number) =>
      [turn, { outcomes: { 'iran.military': 'homes' }, injects: [], exposed: [] }] as const;
    const seats = Object.fromEntries(crisis.actors.map(({ id }) => [id, 'human' as const]));
    let twice: Game = begin(crisis, { seed: 1, seats, given: Object.fromEntries([given(1), given(2)]) });
    for (let turn = 1; turn <= 2 && twice.phase === 'deciding'; turn += 1) {
      const silent = Object.fromEntries(crisis.actors.map(({ id }) => [id, {}]));
      twice = decide(twice, { ...silent, iran: { military: 'strike-hamlet' } });
    }
    const texts = harmOf(twice).map(({ turn, text }) => [turn, text]);
    expect(texts.map(([turn]) => turn)).toEqual([1, 2]);
    expect(new Set(texts.map(([, text]) => text)).size).toBe(1);
  });

  test('is never a number of ours', () => {
    for (const { text } of told) expect(text).not.toMatch(/\b\d{2,}\b/);
  });
});

describe('what is told where there is room for two', () => {
  const told = (...all: readonly (readonly [text: string, killed?: Killed | undefined])[]) =>
    all.map(([text, killed], at) => ({
      turn: at + 1,
      text,
      sources: [],
      ...(killed === undefined ? {} : { killed }),
    }));
  const few = { civilians: 'few' } as const;
  const guards = { soldiers: 'few' } as const;
  const many = { civilians: 'many' } as const;
  const gunmen = { militants: 'many' } as const;

  test.each([
    ['all, where there are no more', told(['a', gunmen], ['b']), ['a', 'b']],
    ['the earliest of equally grave ones', told(['a', few], ['b', guards], ['c', few]), ['a', 'b']],
    ['many before few, in the order of time', told(['a', few], ['b', guards], ['c', many]), ['a', 'c']],
    [
      'civilians and soldiers before an armed group',
      told(['a', gunmen], ['b', few], ['c', guards]),
      ['b', 'c'],
    ],
    ['as few what only words tell of', told(['a'], ['b', few], ['c', gunmen], ['d', many]), ['a', 'd']],
    ['the same words once', told(['a', few], ['b', few], ['a', few], ['c', few]), ['a', 'b', 'a']],
    [
      'by the gravest that the same words tell of',
      told(['a', few], ['b', gunmen], ['c', few], ['b', many]),
      ['a', 'b', 'b'],
    ],
  ] as const)('is %s', (_, harm, texts) => {
    expect(gravestOf(harm, 2).map(({ text }) => text)).toEqual(texts);
  });

  test('names the nine labourers of January, however much came before', () => {
    const everything = crisis.actors
      .flatMap(({ options }) => options)
      .flatMap(({ outcomes }) => outcomes)
      .filter(({ deadly }) => deadly === true)
      .map(({ text, killed }): readonly [string, Killed | undefined] => [text, killed]);
    const labourers = crisis.injects.find(({ id }) => id === 'labourers-killed');
    const harm = told(...everything, ['nine labourers', labourers?.killed]);
    expect(everything.length).toBeGreaterThan(5);
    expect(gravestOf(harm, 3).map(({ text }) => text)).toContain('nine labourers');
  });
});
