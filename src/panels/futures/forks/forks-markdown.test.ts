import { expect, test } from 'vitest';
import { words } from '../../../../test/browser/words';
import { shippedScenarios } from '../../../../test/shipped';
import type { Prospect } from '../../../analysis/index';
import { begin, decide, forkRecord, type Game, replay, view as seatView } from '../../../engine/index';
import { lexiconOf } from '../../../words/index';
import { viewOf } from '../view';
import { countedWords } from './fork-words';
import { forksMarkdown } from './forks-markdown';
import type { ForkState } from './use-forks';

const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
if (!scenario) throw new Error('the first crisis is not among the shipped ones');
const view = viewOf(lexiconOf(scenario), 'pakistan', 'pakistan', words, 'en');

function finished(game: Game): Game {
  let now = game;
  while (now.phase === 'deciding') now = decide(now, { pakistan: {} });
  return now;
}

const play = finished(begin(scenario, { seed: 3, seats: { pakistan: 'human' } }));
const before = replay(scenario, { ...play.record, turns: play.record.turns.slice(0, 1) }).game;
const open = seatView(before, 'pakistan').tracks.find(({ track }) => track === 'diplomacy');
const option = open?.options.find(({ closed }) => closed === undefined)?.option ?? 'nothing';
const point = { turn: 2, track: 'diplomacy', option };
const score = { mean: 6.4, low: 6.1, high: 6.7 };
const prospect: Prospect = {
  method: { by: 'sample', plays: 4000 },
  score,
  objectives: [],
  families: [{ id: 'war', share: 0.02, low: 0.01, high: 0.03 }],
  endings: [],
};

function forkState(): ForkState {
  const forked = forkRecord(view.scenario, play.record, point, 'pakistan');
  if ('problem' in forked) throw new Error(JSON.stringify(forked.problem));
  const { game } = replay(view.scenario, forked.record);
  const future = finished(game);
  if (future.phase !== 'over') throw new Error('it goes on');
  const spec = { name: 'A', seat: 'pakistan', ...point };
  const result = {
    record: forked.record,
    ...point,
    prospect,
    sameLuck: future.record,
    sameLuckEnding: future.ending,
  };
  return {
    spec,
    base: play.record,
    instead: 'hold',
    game,
    broken: false,
    counting: { result, done: 1 },
    future,
  };
}

test('forks as text tell the order, what could follow, and the play beside each turn', () => {
  const text = forksMarkdown(view, play, [forkState()]).join('\n\n');
  const order = view.lexicon.option('pakistan', point.option)?.label;
  expect(text).toContain('## Change one order');
  expect(text).toContain(`Turn 2, Pakistan, Diplomacy: “${order}” instead of “Give no order”.`);
  expect(text).toContain('Counted: 4,000 games of try A, from turn 2 on.');
  expect(text).not.toContain('6.4');
  expect(text).toContain('War 2 in 100 (1 to 3)');
  const rows = text.split('\n').filter((line) => line.startsWith('| Turn'));
  expect(rows[0]).toMatch(/^\| Turn 1: .* \| The same in both\. .*Pakistan: no orders.* \| +\|$/);
  expect(rows.some((row) => row.includes(' · Pakistan | no orders | ') && row.includes(`${order}`))).toBe(
    true,
  );
  const told = rows.map((row) => Number(/^\| Turn (\d)/.exec(row)?.[1]));
  expect(new Set(told)).toEqual(new Set(view.scenario.turns.map((_, at) => at + 1)));
});

test('figures that are counted from different turns are not said to share their luck', () => {
  expect(countedWords(view, 2, 2)).toContain('the same luck');
  expect(countedWords(view, 2, 5)).toContain('from different turns');
  expect(countedWords(view, 2, 5)).not.toContain('luck');
  expect(countedWords(view, undefined, 2)).toBe('');
});

test('no forks make no part', () => {
  expect(forksMarkdown(view, play, [])).toEqual([]);
});
