import { describe, expect, test } from 'vitest';
import { twoNeighbours } from '../../test/fixtures/two-neighbours';
import { begin, type Game, resolveTurn } from '../engine/index';
import type { Concept, Expression } from '../scenario/index';
import { conceptsShown } from './concepts';
import { stepsOf } from './steps';

const truth: Expression = { op: 'truth', value: true };
const text = (value: string): Expression => ({ op: 'text', value });
const number = (value: number): Expression => ({ op: 'number', value });

const game = [
  { north: { military: 'strike' }, south: { diplomacy: 'recall' } },
  { north: { diplomacy: 'call' } },
  { south: { diplomacy: 'return' } },
].reduce<Game>(
  (now, orders) => (now.phase === 'over' ? now : resolveTurn(now, orders)),
  begin(twoNeighbours, { seed: 1, given: { 2: { outcomes: {}, injects: ['rumour'], exposed: [] } } }),
);

function shown(show: Expression) {
  const concept: Concept = { id: 'c', term: 'C', plainly: '', text: '', source: '', here: '', show };
  const states = stepsOf(game).map(({ state }) => state);
  const [found] = conceptsShown([concept], 'south', states, game.journal);
  return found && [found.turn, found.moment?.kind, found.own];
}

describe('a concept is tied to', () => {
  test.each<[string, Expression, ReturnType<typeof shown>]>([
    ['the first turn when it was so from the start', truth, [1, undefined, false]],
    [
      'the order that it names',
      { op: 'more', left: { op: 'taken', actor: 'south', option: 'return' }, right: number(0) },
      [3, 'order', true],
    ],
    [
      'the order of another, which is not the seat’s own',
      { op: 'more', left: { op: 'taken', actor: 'north', option: 'strike' }, right: number(0) },
      [1, 'order', false],
    ],
    [
      'the event that it names, in the turn whose situation it was',
      { op: 'more', left: { op: 'happened', inject: 'rumour' }, right: number(0) },
      [2, 'inject', false],
    ],
    [
      'the change of the posture that it names, the seat’s own if its order made it',
      { op: 'equal', left: { op: 'posture', actor: 'south', track: 'diplomacy' }, right: text('recalled') },
      [1, 'posture', true],
    ],
    [
      'a deed rather than a figure, where it names both',
      {
        op: 'and',
        left: { op: 'at-least', left: { op: 'indicator', id: 'tension' }, right: number(4) },
        right: { op: 'more', left: { op: 'taken', actor: 'south', option: 'recall' }, right: number(0) },
      },
      [1, 'order', true],
    ],
  ])('%s', (_, show, wanted) => {
    expect(shown(show)).toEqual(wanted);
  });

  test('nothing when it never was so', () => {
    expect(shown({ op: 'not', of: truth })).toBeUndefined();
  });
});
