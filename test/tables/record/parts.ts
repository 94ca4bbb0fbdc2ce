import { sha256Hex } from '../../../src/base/index';
import type { decodeText, GameRecord } from '../../../src/engine/index';
import { type SmallCrisis, small } from '../../fixtures/small';
import { told } from '../../fixtures/small-play';

/* The record that the rows about records are about, with its crisis and its text. */

export const outcomes = [
  { id: 'hit', label: 'hit', odds: 1, text: 'Hit.' },
  { id: 'miss', label: 'miss', odds: 1, text: 'Missed.' },
];
export const crisis: SmallCrisis = {
  options: {
    'north.act.push': { kind: 'covert', visibility: 'covert', exposure: { odds: 50 }, outcomes },
    'south.act.press': {},
  },
  injects: [{ id: 'flood', odds: 50, once: false }],
};
export const scenario = small(crisis);
export const record: GameRecord = {
  version: 1,
  scenario: 'small-crisis',
  hash: scenario.hash,
  seed: 4_000_000_000,
  seats: { north: 'human', south: 'weights' },
  turns: [{ north: { act: 'push' }, south: { act: 'press' } }, {}],
  given: { 1: told({ injects: ['flood'], outcomes: { 'north.act': 'miss' }, exposed: ['north.act'] }) },
  acts: [{ turn: 2, inject: 'flood' }],
};
export const body = [
  'demarche 1',
  'scenario small-crisis',
  `edition ${scenario.hash}`,
  'seed 4000000000',
  'seat north human',
  'seat south weights',
  'turn 1',
  'given',
  'inject flood',
  'outcome north.act miss',
  'exposed north.act',
  'orders',
  'order north act push',
  'order south act press',
  'turn 2',
  'throw flood',
  'orders',
  '',
].join('\n');
export const text = checked(body);

/** A text with the last line that belongs to it. */
export function checked(body: string): string {
  return `${body}check ${sha256Hex(body).slice(0, 8)}\n`;
}

/** The code with which a text or a link is refused; `record` where it is taken. */
export function codeOf(read: ReturnType<typeof decodeText>): string {
  return 'problem' in read ? read.problem.code : 'record';
}
