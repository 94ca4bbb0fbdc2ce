import type { SmallCrisis } from '../../fixtures/small';
import { told } from '../../fixtures/small-play';

/*
 * What the rows about sight build their crises from. `heat` is seen by all, starts at 5 and goes from 0 to 10 unless a row says
 * otherwise.
 */

export const seats = ['north', 'south', 'all'] as const;
export const spy = { kind: 'covert', visibility: 'covert', exposure: { odds: 50 } };
export const look = { north: { spy: 'look' } };
export const hidden = { 1: told({}) };
export const exposed = { 1: told({ exposed: ['north.spy'] }) };
export const add = (amount: number) => ({ add: { heat: amount } });
export const head = (text: string, to?: readonly string[]) => ({
  news: { head: text, ...(to === undefined ? {} : { to }) },
});

export const secrets: SmallCrisis = {
  indicators: { 'north.nerve': { 'seen-by': ['north'] }, trust: { 'seen-by': [] } },
  facts: {
    plan: { values: ['none', 'made'], start: 'none', 'seen-by': ['north'] },
    gate: { values: ['open', 'shut'], start: 'open' },
  },
  tracks: {
    'north.spy': {
      start: 'idle',
      'seen-by': [],
      postures: { idle: { on: { look: 'watching' } }, watching: { on: { look: 'watching' } } },
    },
  },
  options: {
    'north.spy.look': {
      ...spy,
      effects: [{ add: { 'north.nerve': 1, trust: -1, heat: 1 } }, { set: { plan: 'made', gate: 'shut' } }],
    },
    'south.act.press': {},
  },
};

export const outcomes = [
  { id: 'hit', label: 'hit', odds: 1, text: 'Hit.' },
  { id: 'miss', label: 'miss', odds: 1, text: 'Missed.' },
];
