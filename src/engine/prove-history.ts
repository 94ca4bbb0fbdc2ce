import {
  type Draft,
  drawnOutcomes,
  type Option,
  type Orders,
  type Path,
  type Problem,
  type ProblemCode,
  type Scenario,
} from '../scenario/index';
import { begin, orderProblems, resolveTurn } from './play';
import { historyRecord, unworkedRule, wrongResult } from './replay';
import type { DecidingGame, Game, OrderProblem } from './types';

/**
 * Proves that a scenario's history is a legal line of play: every order is open, every told outcome, inject and rule can happen there,
 * every uncertain order has its outcome told, and the line reaches an ending. Empty when it holds, or when there is no history.
 */
export function proveHistory(scenario: Scenario, draft: Draft): readonly Problem[] {
  if (scenario.history.length === 0) return [];
  const problem = (code: ProblemCode, path: Path, facts: Problem['facts']): Problem => ({
    code,
    at: draft.placeOf(path),
    path,
    facts,
  });
  const record = historyRecord(scenario);
  const at = (turn: number) => scenario.history.findIndex((entry) => entry.turn === turn - 1);
  let game: Game = begin(scenario, record);
  for (const [index, orders] of record.turns.entries()) {
    const turn = index + 1;
    const path: Path = ['history', at(turn)];
    if (at(turn) < 0) return [problem('E403', ['history'], { turn, why: 'missing' })];
    if (game.phase === 'over') return [problem('E403', path, { turn, why: 'over', ending: game.ending })];
    const missed = missedInjects(game, record.given[turn]?.injects ?? []);
    if (missed.length > 0) {
      return missed.map((inject) =>
        problem('E402', [...path, 'injects'], { turn, name: inject, why: 'inject' }),
      );
    }
    const closed = orderProblems(game, orders);
    if (closed.length > 0) {
      return closed.map((one) =>
        problem('E401', [...path, 'orders', one.actor, one.track], { turn, ...tell(one) }),
      );
    }
    const impossible = wrongResult(scenario, record.given[turn], orders);
    if (impossible !== undefined) {
      const { name, result } = impossible;
      const part = result === 'exposed' ? 'exposed' : 'outcomes';
      return [problem('E402', [...path, part], { turn, name, result, why: 'result' })];
    }
    const contrary = contraryOutcome(scenario, orders, record.given[turn]?.outcomes ?? {});
    if (contrary !== undefined) {
      const { name, result } = contrary;
      return [problem('E402', [...path, 'outcomes', name], { turn, name, result, why: 'orders' })];
    }
    const untold = untoldOutcomes(scenario, orders, record.given[turn]?.outcomes ?? {});
    if (untold.length > 0) {
      return untold.map((name) => problem('E402', [...path, 'outcomes'], { turn, name, why: 'outcome' }));
    }
    game = resolveTurn(game, orders);
    const rule = unworkedRule(game.journal, turn, record.given[turn]?.rules);
    if (rule !== undefined) return [problem('E402', [...path, 'rules'], { turn, name: rule, why: 'rule' })];
  }
  return game.phase === 'over' ? [] : [problem('E403', ['history'], { turn: game.state.turn, why: 'open' })];
}

/** Injects that history tells of this turn but that were not due. */
function missedInjects(game: DecidingGame, told: readonly string[]): readonly string[] {
  const happened = game.journal.flatMap((entry) =>
    entry.turn === game.state.turn && entry.kind === 'inject' ? [entry.id] : [],
  );
  return told.filter((inject) => !happened.includes(inject));
}

function untoldOutcomes(
  scenario: Scenario,
  orders: Orders,
  told: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(orders).flatMap(([actor, byTrack]) =>
    Object.entries(byTrack).flatMap(([track, id]) => {
      const option = optionIn(scenario, actor, id);
      const isUncertain =
        option !== undefined && drawnOutcomes(option).length > 0 && isAnswered(option, orders);
      return isUncertain && told[`${actor}.${track}`] === undefined ? [`${actor}.${track}`] : [];
    }),
  );
}

/** A told outcome that does not follow from the orders of its turn, of an order that waits for others. */
function contraryOutcome(
  scenario: Scenario,
  orders: Orders,
  told: Readonly<Record<string, string>>,
): { readonly name: string; readonly result: string } | undefined {
  for (const [name, result] of Object.entries(told)) {
    const [actor = '', track = ''] = name.split('.');
    const option = optionIn(scenario, actor, orders[actor]?.[track]);
    if (option?.with === undefined) continue;
    const isAlone = option.outcomes.some(({ id, alone }) => id === result && alone === true);
    if (isAlone === isAnswered(option, orders)) return { name, result };
  }
  return undefined;
}

function isAnswered({ with: waits = [] }: Option, orders: Orders): boolean {
  return waits.every(({ actor, track, option }) => orders[actor]?.[track] === option);
}

function optionIn({ actors }: Scenario, actor: string, option: string | undefined): Option | undefined {
  return actors.find(({ id }) => id === actor)?.options.find(({ id }) => id === option);
}

function tell({ actor, option, status }: OrderProblem): Record<string, string | number> {
  const closed = status?.closed;
  if (closed === undefined) return { actor, name: option, why: 'unknown' };
  if (closed.why === 'posture')
    return { actor, name: option, why: 'posture', postures: closed.postures.join(', ') };
  return { actor, name: option, why: closed.why };
}
