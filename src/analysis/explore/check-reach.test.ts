import { describe, expect, test } from 'vitest';
import { templateWith } from '../../../test/fixtures/files';
import { shippedScenarios } from '../../../test/shipped';
import { compile, formatProblem, newScenario, parse, type SourceFile } from '../../scenario/index';
import { checkBudget, checkReach } from './check-reach';

function told(files: readonly SourceFile[], budget = checkBudget) {
  const { draft, problems } = parse(files);
  if (draft === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  const { scenario, problems: wrong } = compile(draft);
  if (scenario === undefined) throw new Error(wrong.map(formatProblem).join('\n'));
  return checkReach(draft, scenario, budget).map((problem) => ({
    problem: `${problem.code} ${problem.path.join('.')}`,
    text: formatProblem(problem),
    line: problem.at.line,
  }));
}

describe('what `check` cannot tell without playing', () => {
  /**
   * Tension begins at 2 of 6. In the turn in which the bridge is closed no guards are sent, so it rises by 3 at most: one each for
   * both notes and the closing. The possibilities of the turn alone do not say so: any rise may go all the way there.
   */
  const tooSoon = templateWith(
    'endings.yaml',
    'when: tension >= 6',
    `when: 'tension >= 6 && turn == 1 && bridge == "closed"'`,
  );

  test('is proven impossible where every position can be gone through', () => {
    const found = told(tooSoon);
    expect(found.map(({ problem }) => problem)).toEqual(['W115 endings.0']);
    expect(found[0]?.text).toMatch(
      /^No play reaches the ending `.+`\. All \d+ positions of the game were explored\./,
    );
  });

  test('is a hint where they cannot within the budget', () => {
    const budget = { search: { states: 0, steps: 500 }, walk: { states: 20, steps: 100 } };
    const found = told(tooSoon, budget);
    expect(found.map(({ problem }) => problem)).toEqual(['H106 endings.0']);
    expect(found[0]?.text).toMatch(
      /^In \d+ test plays the ending `.+` did not occur\. It is not proven that it cannot\./,
    );
  });

  test('rules, injects and options are told at their places', () => {
    const never = `'tension >= 6 && turn == 1 && orders.hill.border == "close-bridge"'`;
    const rule = templateWith('rules.yaml', `'bridge == "closed" && turn >= 2'`, never);
    expect(told(rule).map(({ problem }) => problem)).toEqual(['W116 rules.1']);
    // With tension at 6 after a turn the play is over, and nothing else lifts it by two before orders are given.
    const inject = templateWith(
      'injects.yaml',
      'when: tension >= 4\n',
      "when: 'tension >= 6 && turn == 2'\n",
    );
    expect(told(inject).map(({ problem }) => problem)).toEqual(['W116 injects.1']);
    // The envoy is away only after a recall, which adds 1; Shoreland's offer takes 1: tension is 2 or more in turn 2.
    const option = templateWith(
      'actors/hill.yaml',
      'when: tension <= 5',
      "when: 'tension <= 1 && turn == 2'",
    );
    expect(told(option).map(({ problem }) => problem)).toEqual(['W109 actors.hill.options.return-envoy']);
  });
});

test('has nothing to say of the template and of what is shipped', () => {
  expect(told(newScenario('my-crisis'))).toEqual([]);
  for (const { draft, scenario } of shippedScenarios()) expect(checkReach(draft, scenario)).toEqual([]);
});
