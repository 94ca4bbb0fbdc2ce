import { describe, expect, test } from 'vitest';
import { accident } from '../../../../test/fixtures/accident';
import { alertGame } from '../../../../test/fixtures/alert-game';
import { borderScenario } from '../../../../test/fixtures/border';
import { engineLines } from '../../../../test/fixtures/engine-lines';
import { twoNeighbours } from '../../../../test/fixtures/two-neighbours';
import { shippedScenarios } from '../../../../test/shipped';
import { optionStatuses } from '../../../adjudication/index';
import { impossible } from '../../../base/index';
import { type Game, type GameRecord, replay } from '../../../engine/index';
import type { Scenario } from '../../../scenario/index';
import { kernelOf } from '../../kernel/kernel';
import { finish } from '../../steps';
import { earliestOf } from '../bounds';
import { type Goal, planGoals } from '../goals';
import { lineOf, recordOfLine } from '../line';
import { search } from '../search/search';
import { retrace } from './retrace';
import { walk } from './walk';

const ample = { states: 1_000_000, steps: 10_000_000 };
const walked = (scenario: Scenario, keep?: 'everything') => {
  const kernel = kernelOf(scenario);
  return finish(walk(kernel, planGoals(kernel), ample, () => false, keep ?? 'what matters'));
};

describe('the alert game, worked out by hand', () => {
  /*
   * Turn 1, tension 2, both guarded. A side holds (+0, guarded), alerts (+1, alerted) or strikes (+2 or +3, alerted): 4 results,
   * 16 for both. Afterwards, by who is alerted:
   *   nobody   2                  1
   *   one side 3, 4, 5            3, for each of the two sides 6 in all
   *   both     4, 5, 6, 7, and 8  4, and at 8 (both hit) the play is over
   * That is 11. The rumour adds 1 or nothing to each, which makes 22 ways to begin turn 2; as the rumour is due in that turn only
   * and nothing asks for it, positions of one tension are one:
   *   nobody 2, 3 (2); one side 3, 4, 5, 6 (4 for each); both 4, 5, 6, 7, 8 (5): 15.
   * Where everything is kept, the 22 remain.
   */
  test('has the positions that paper says', () => {
    const { levels, counts, stop } = walked(alertGame());
    expect(stop).toBeUndefined();
    expect(levels.map(({ positions, afters }) => [positions.size(), afters.size])).toEqual([
      [1, 11],
      [15, 0],
    ]);
    expect(counts.states).toBe(1 + 11 + 15);
    const kept = walked(alertGame(), 'everything');
    expect(kept.levels.map(({ positions, afters }) => [positions.size(), afters.size])).toEqual([
      [1, 11],
      [22, 0],
    ]);
  });

  /*
   * 1 way to begin turn 1, 16 to resolve it, 22 to begin turn 2. There the results of a side are 4 (guarded: hold, alert, hit,
   * miss; alerted: hold, hit, miss, stand down), 16 for both at each of 15 positions: 240. All goals but standing down, which is
   * open from turn 2 on, are met before; where all are met, the last turn is gone through no further, so 279 is a bound.
   */
  test('resolves no more turns than paper says', () => {
    const { counts } = walked(alertGame());
    expect(counts.steps).toBeGreaterThan(1 + 16 + 22);
    expect(counts.steps).toBeLessThanOrEqual(1 + 16 + 22 + 240);
  });
});

describe.each([
  ['alert-game', alertGame()],
  ['alert-game of one turn', alertGame({ turns: 1, tension: 6 })],
])('%s beside every play of the engine', (_, scenario) => {
  test('everything is met in the first turn in which any play meets it', () => {
    const { plan, meetings } = walked(scenario);
    const firsts = new Map<string, number>();
    for (const { game } of engineLines(scenario)) {
      for (const goal of plan.goals) {
        const key = JSON.stringify(goal);
        const turn = metIn(game, goal);
        if (turn !== undefined && turn < (firsts.get(key) ?? Number.POSITIVE_INFINITY)) firsts.set(key, turn);
      }
    }
    const found = new Map([...meetings].map(([goal, { turn }]) => [JSON.stringify(plan.goals[goal]), turn]));
    expect(sorted(found)).toEqual(sorted(firsts));
  });
});

describe.each<[string, Scenario]>([
  ['two-neighbours', twoNeighbours],
  ['river-border', borderScenario()],
  ['alert-game', alertGame()],
  ['an accident', accident],
])('%s', (_, scenario) => {
  test('every line of play replays in the engine and shows what it is kept for', () => {
    const all = walked(scenario);
    expect(all.meetings.size).toBeGreaterThan(10);
    for (const [goal, meeting] of all.meetings) {
      const record = recordOfLine(all.kernel, retrace(all, meeting));
      shows(scenario, record, all.plan.goals[goal] ?? impossible(), meeting.turn);
    }
    for (const [turn, meeting] of all.ends) {
      const { game } = replay(scenario, recordOfLine(all.kernel, retrace(all, meeting)));
      expect([game.phase, game.record.turns.length]).toEqual(['over', turn]);
    }
  });

  test('forgetting what no longer matters changes nothing that is met, nor when', () => {
    const [lean, whole] = [walked(scenario), walked(scenario, 'everything')];
    const turns = ({ meetings }: typeof lean) =>
      sorted(new Map([...meetings].map(([goal, { turn }]) => [`${goal}`, turn])));
    expect(turns(lean)).toEqual(turns(whole));
    expect(lean.counts.states).toBeLessThan(whole.counts.states);
    expect([...lean.ends.keys()]).toEqual([...whole.ends.keys()]);
  });

  test('a search finds what walking finds, and says of nothing else that it is there', () => {
    const all = walked(scenario);
    const earliest = earliestOf(scenario, all.plan);
    expect([...earliest.keys()]).toEqual(expect.arrayContaining([...all.meetings.keys()]));
    const wanted = {
      earliest: new Map([...earliest].filter(([goal]) => all.meetings.has(goal))),
      lines: 'any',
    } as const;
    const { found, isDone } = finish(search(all.kernel, all.plan, wanted, { states: 0, steps: 20_000 }));
    expect(isDone).toBe(true);
    for (const [goal, { turn }] of found)
      expect(all.meetings.get(goal)?.turn ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(turn);
  });
});

describe.each(shippedScenarios().map(({ id, scenario }) => [id, scenario] as const))('%s', (_, scenario) => {
  test('is too large to walk, and a search finds a line of play to everything', { timeout: 120_000 }, () => {
    const kernel = kernelOf(scenario);
    const plan = planGoals(kernel);
    const large = finish(walk(kernel, plan, { states: 10_000, steps: 10_000 }));
    expect(large.stop).toBe('steps');
    expect(large.counts.steps).toBeLessThanOrEqual(10_000);
    const earliest = new Map(
      [...earliestOf(scenario, plan)].filter(([goal]) => plan.goals[goal]?.kind !== 'offer'),
    );
    const { found, isDone, steps } = finish(
      search(kernel, plan, { earliest, lines: 'any' }, { states: 0, steps: 30_000 }),
    );
    expect(isDone).toBe(true);
    expect(steps).toBeLessThan(30_000);
    for (const [goal, { turn, trail }] of found)
      shows(scenario, recordOfLine(kernel, lineOf(trail)), plan.goals[goal] ?? impossible(), turn);
  });
});

/** Holds a record to showing a goal in its last turn. */
function shows(scenario: Scenario, record: GameRecord, goal: Goal, turn: number): void {
  const { game, stopped, edition } = replay(scenario, record);
  expect({ goal, stopped, edition }).toEqual({ goal, stopped: undefined, edition: 'same' });
  expect({ goal, turn: metIn(game, goal) }).toEqual({ goal, turn });
  expect(record.turns.length).toBeLessThanOrEqual(turn);
}

/** The turn in which a game shows a goal, as it stands: the turn that was just resolved, or the one that awaits orders. */
function metIn(game: Game, goal: Goal): number | undefined {
  const resolved = game.record.turns.length;
  const current = game.phase === 'over' ? resolved : resolved + 1;
  const has = (turn: number, is: (entry: Game['journal'][number]) => boolean) =>
    game.journal.some((entry) => entry.turn === turn && is(entry)) ? turn : undefined;
  const orderIn = (is: (entry: Game['journal'][number] & { kind: 'order' }) => boolean) =>
    has(resolved, (entry) => entry.kind === 'order' && is(entry));
  switch (goal.kind) {
    case 'posture': {
      if (game.state.postures[goal.actor]?.value[goal.track] !== goal.id) return undefined;
      // What orders or rules did stood already when their turn was resolved.
      const moved = has(
        resolved,
        (entry) =>
          entry.kind === 'posture' &&
          entry.step !== 'situation' &&
          entry.actor === goal.actor &&
          entry.track === goal.track &&
          entry.to === goal.id,
      );
      return moved ?? current;
    }
    case 'open':
    case 'offer': {
      const actor = game.scenario.actors.find(({ id }) => id === goal.actor);
      if (game.phase === 'over' || actor === undefined) return undefined;
      const isOpen = optionStatuses(actor, game.state).some(
        ({ option, closed }) => option === goal.id && closed === undefined,
      );
      if (!isOpen || (goal.kind === 'offer' && goal.turn !== current)) return undefined;
      return current;
    }
    case 'order':
      return orderIn(({ actor, option }) => actor === goal.actor && option === goal.id);
    case 'outcome':
      return orderIn(
        ({ actor, option, outcome }) => actor === goal.actor && option === goal.option && outcome === goal.id,
      );
    case 'exposure':
      return orderIn(
        ({ actor, option, seen }) => actor === goal.actor && option === goal.id && seen === 'exposed',
      );
    case 'inject':
      return has(current, (entry) => entry.kind === 'inject' && entry.id === goal.id);
    case 'rule':
      return has(resolved, (entry) => entry.kind === 'rule' && entry.id === goal.id);
    case 'ending':
      return game.phase === 'over' && game.ending === goal.id ? resolved : undefined;
    default:
      return goal satisfies never;
  }
}

function sorted(of: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...of].sort(([a], [b]) => (a < b ? -1 : 1));
}
