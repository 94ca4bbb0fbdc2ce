import { expect, test } from 'vitest';
import { small } from '../../test/fixtures/small';
import { lexiconOf } from '../scenario/index';
import { developmentsOf } from './developments';
import { orderBehind } from './order-behind';
import { begin, decide } from './play';
import { view } from './view';

const scenario = small({
  options: { 'north.act.offer': {}, 'north.act.refuse': {}, 'south.act.accept': {}, 'south.act.wait': {} },
  rules: [
    {
      id: 'agreed',
      when: 'orders.north.act == "offer" && orders.south.act == "accept"',
      effects: [{ add: { heat: -1 } }],
    },
    {
      id: 'quiet',
      when: '!(orders.north.act == "refuse")',
      effects: [{ if: 'orders.south.act in ["wait", "accept"]', add: { heat: -1 } }],
    },
    { id: 'unrefused', when: 'orders.north.act != "refuse"', effects: [{ add: { heat: 1 } }] },
  ],
});

/** Whose order stands behind a rule in the first turn. */
function behind(rule: string, seat: string): string | undefined {
  const played = decide(begin(scenario, { seed: 1 }), { north: { act: 'offer' }, south: { act: 'accept' } });
  const all = developmentsOf(scenario, view(played, seat).journal);
  const found = all.find(({ cause }) => cause.by === 'rule' && cause.id === rule);
  if (found === undefined) throw new Error(`${rule} came to pass`);
  return orderBehind(lexiconOf(scenario), seat, found, all)?.order?.option;
}

test.each([
  ['a condition that asks for two orders', 'agreed', 'north', 'offer'],
  ['the other of the two', 'agreed', 'south', 'accept'],
  ['an effect that asks for one of several', 'quiet', 'south', 'accept'],
  ['a condition that an order be absent', 'quiet', 'north', undefined],
  ['a condition that an order be another', 'unrefused', 'north', undefined],
])('what a rule led to is the result of an order: %s', (_, rule, seat, option) =>
  expect(behind(rule, seat)).toBe(option),
);
