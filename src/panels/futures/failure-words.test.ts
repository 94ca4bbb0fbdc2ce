import { describe, expect, test } from 'vitest';
import { words } from '../../../test/browser/words';
import { shippedScenarios } from '../../../test/shipped';
import type { AnalysisProblem } from '../../analysis/index';
import { begin, forkRecord, view as seatView } from '../../engine/index';
import { lexiconOf } from '../../words/index';
import { failureWords } from './failure-words';
import { viewOf } from './view';

const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
if (!scenario) throw new Error('the first crisis is not among the shipped ones');
const view = viewOf(lexiconOf(scenario), 'pakistan', 'pakistan', words, 'en');
const { title } = scenario.about;

/** What the engine itself says of an order that is closed in the first turn. */
function closedThere(): AnalysisProblem {
  const game = begin(view.scenario, { seed: 1, seats: { pakistan: 'human' } });
  const [seen] = seatView(game, 'pakistan').tracks;
  const open = seen?.options.flatMap(({ option, closed }) => (closed === undefined ? [option] : []));
  const closed = scenario?.actors
    .find(({ id }) => id === 'pakistan')
    ?.options.find(({ id, track }) => track === seen?.track && open?.includes(id) === false);
  if (closed === undefined) throw new Error('nothing is closed');
  const point = { turn: 1, track: closed.track, option: closed.id };
  const forked = forkRecord(game.scenario, { ...game.record, turns: [{}] }, point, 'pakistan');
  if (!('problem' in forked)) throw new Error('the order is open');
  return { code: 'A006', problem: forked.problem };
}

const problems: Readonly<Record<AnalysisProblem['code'], readonly (readonly [AnalysisProblem, RegExp])[]>> = {
  A001: [
    [{ code: 'A001', scenario: 'toss' }, /^This game: .*“toss”.* Open it from the page of its own crisis/],
  ],
  A002: [[{ code: 'A002', turn: 3 }, /^Turn 3: .* Open the edition/]],
  A003: [
    [{ code: 'A003', seat: 'nobody' }, /^The side nobody: .* Choose one of the sides under “Seen from”/],
  ],
  A004: [[{ code: 'A004', seat: 'iran' }, /^The side Iran: it has no aims/]],
  A005: [[{ code: 'A005' }, /^This game: .* Commit a turn first/]],
  A006: [
    [{ code: 'A006', problem: { why: 'turn', turn: 9 } }, /^Turn 9: .* choose a turn that was played/],
    [{ code: 'A006', problem: { why: 'unknown', name: 'sing' } }, /^“sing”: .* choose from the list/],
    [closedThere(), /^Pakistan, Diplomacy: “.+” was not available there: “.+”\. Remove this try/],
  ],
  A007: [[{ code: 'A007', plays: 1 }, /^The number of games: 1 is not a possible number\. Reload/]],
  A008: [[{ code: 'A008' }, /^The history of “.+”: this crisis has no history to replay/]],
};

describe.each(Object.entries(problems))('%s', (code, cases) => {
  test.each(cases)(
    '%j says where, why and what to do, in the words of the interface',
    (problem, sentence) => {
      const told = failureWords(view, problem);
      expect(told).toMatch(sentence);
      expect(told.endsWith(`(${code})`)).toBe(true);
      expect(told).not.toMatch(/futures\.|\{\{|undefined/);
      expect(told).not.toContain(view.scenario.about.id);
    },
  );
});

test('what breaks off by itself has no code', () => {
  expect(failureWords(view, 'broken')).toBe(words('futures.broken'));
});

test('the crisis is told by its title', () => {
  expect(failureWords(view, { code: 'A002', turn: 1 })).toContain(title);
});
