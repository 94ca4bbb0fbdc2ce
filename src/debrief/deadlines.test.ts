import { expect, test } from 'vitest';
import { compileDocument } from '../../test/fixtures/border';
import { playSmall } from '../../test/fixtures/small-play';
import { ultimatum } from '../../test/fixtures/ultimatum';
import { deadlinesOf } from './deadlines';

const crisis = compileDocument(ultimatum());
const demand = { north: { act: 'demand' } };
const promise = { south: { act: 'promise' } };
const begunBy = (turn: number, actor: string, option: string) => ({
  turn,
  cause: { by: 'order', actor, option },
});

test('tells what was set going by whom, and whether it landed, was stopped or was still under way', () => {
  const told = (turns: readonly Readonly<Record<string, Record<string, string>>>[]) =>
    deadlinesOf(playSmall(crisis, { turns }));
  const ultimatumOf = { deadline: 'pending.ultimatum', begun: begunBy(1, 'north', 'demand') };
  const promiseOf = { deadline: 'pending.promise', begun: begunBy(2, 'south', 'promise') };
  expect(told([{}])).toEqual([]);
  expect(told([demand, promise, {}])).toEqual([
    { ...ultimatumOf, end: { turn: 3, how: 'landed' } },
    promiseOf,
  ]);
  expect(told([demand, { south: { act: 'return' } }, {}])).toEqual([
    { ...ultimatumOf, end: { turn: 3, how: 'stopped' } },
  ]);
});
