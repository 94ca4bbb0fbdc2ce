import type { State } from '../engine/index';
import type { Expression, Reading } from '../scenario/index';

/** What an expression reads of a game between turns, when no orders are out. */
export function readingOf(state: State): Reading {
  return {
    turn: state.turn,
    indicators: state.world.indicators,
    facts: state.world.facts,
    postures: state.postures,
    taken: state.world.taken,
    happened: state.world.happened,
    orders: {},
    outcomes: {},
  };
}

/** Every part of an expression, itself first. */
export function partsOf(expression: Expression): readonly Expression[] {
  return [expression, ...childrenOf(expression).flatMap(partsOf)];
}

function childrenOf(expression: Expression): readonly Expression[] {
  if ('of' in expression) return [expression.of];
  if ('left' in expression) return [expression.left, expression.right];
  if ('test' in expression) return [expression.test, expression.yes, expression.no];
  if ('item' in expression) return [expression.item, ...expression.list];
  return [];
}
