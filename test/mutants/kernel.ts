import { type Edit, type Mutant, mutantsOf } from './mutant';

const kernel = mutantsOf('src/analysis/kernel/kernel.ts');
const effects = mutantsOf('src/analysis/kernel/effects.ts');
const codec = mutantsOf('src/analysis/kernel/codec.ts');
const closures = mutantsOf('src/analysis/kernel/closures.ts');
const chance = mutantsOf('src/analysis/kernel/chance.ts');

/** The same wrong rule in engine and kernel: no comparison of the two can notice. */
function inBoth(
  meaning: string,
  ...edits: readonly (readonly [file: string, find: string, put: string])[]
): Mutant {
  return {
    meaning: `${meaning}, in engine and kernel`,
    edits: edits.map(([file, find, put]): Edit => ({ file: `src/${file}.ts`, find, put })),
  };
}

export const kernelMutants: readonly Mutant[] = [
  inBoth(
    'precedence of set reversed',
    [
      'world/effects',
      'outranks(rank, value, overRank, overValue)',
      'outranks(overRank, value, rank, overValue)',
    ],
    [
      'analysis/kernel/effects',
      'outranks(rank, value, overRank, overValue)',
      'outranks(overRank, value, rank, overValue)',
    ],
  ),
  inBoth(
    'the earlier value prevails among equals',
    [
      'world/effects',
      'outranks(rank, value, overRank, overValue)',
      'outranks(rank, overValue, overRank, value)',
    ],
    [
      'analysis/kernel/effects',
      'outranks(rank, value, overRank, overValue)',
      'outranks(rank, overValue, overRank, value)',
    ],
  ),
  inBoth(
    'the while of history is ignored',
    ['engine/policies', ' || (entry.while !== undefined && !holds(entry.while, readingOf(game.state)))', ''],
    ['analysis/kernel/policies', ' || (turn.when !== undefined && turn.when(state) !== 1)', ''],
  ),
  inBoth(
    'a rule that says once runs twice',
    [
      'adjudication/consequences',
      'isSpent(rule, state.world.fired[rule.id] ?? 0)',
      'isSpent(rule, (state.world.fired[rule.id] ?? 0) - 1)',
    ],
    [
      'analysis/kernel/kernel',
      'const once = ruleOnce[at] ?? impossible();\n        if (once >= 0 && (state[once] ?? impossible()) > 0) continue;',
      'const once = ruleOnce[at] ?? impossible();\n        if (once >= 0 && (state[once] ?? impossible()) > 1) continue;',
    ],
  ),
  inBoth(
    'an option that says once can be given twice',
    ['adjudication/options', 'isSpent(option, taken.times)', 'isSpent(option, taken.times - 1)'],
    [
      'analysis/kernel/offers',
      'if (once >= 0 && (state[once] ?? impossible()) > 0) return true;',
      'if (once >= 0 && (state[once] ?? impossible()) > 1) return true;',
    ],
  ),
  inBoth(
    'an inject that comes once comes twice',
    [
      'adjudication/situation',
      'isSpent(inject, state.world.happened[inject.id] ?? 0)',
      'isSpent(inject, (state.world.happened[inject.id] ?? 0) - 1)',
    ],
    [
      'analysis/kernel/kernel',
      'if (once >= 0 && (state[once] ?? impossible()) > 0) continue;\n          if (thrown',
      'if (once >= 0 && (state[once] ?? impossible()) > 1) continue;\n          if (thrown',
    ],
  ),
  inBoth('cooldown is short by one', [
    'adjudication/conditions',
    'last + cooldown + 1 - turn',
    'last + cooldown - turn',
  ]),
  inBoth('cooldown is long by one', [
    'adjudication/conditions',
    'last + cooldown + 1 - turn',
    'last + cooldown + 2 - turn',
  ]),
  inBoth(
    'a thrown inject must be due',
    [
      'adjudication/situation',
      'if (!luck.thrown.includes(inject.id)) {\n      if (!isDue(inject, state)) continue;',
      'if (!isDue(inject, state)) continue;\n    if (!luck.thrown.includes(inject.id)) {',
    ],
    [
      'analysis/kernel/kernel',
      'if (thrown === undefined || !thrown.includes(at)) {\n          if (once',
      'if (thrown !== undefined && !passes(dueSieve, bank, at, state)) continue;\n        if (thrown === undefined || !thrown.includes(at)) {\n          if (once',
    ],
  ),
  inBoth('the game ends a turn early', [
    'adjudication/conditions',
    'value: scenario.turns.length }',
    'value: scenario.turns.length - 1 }',
  ]),
  kernel(
    'exposure adds nothing',
    'if (exposed) ledger.gather(exposure, state);',
    'if (exposed && exposure < 0) ledger.gather(exposure, state);',
  ),
  kernel(
    'waits do not count down',
    'if (rest > 0) state[slot] = rest - 1;',
    'if (rest > 9) state[slot] = rest - 1;',
  ),
  kernel(
    'a rule is not looked at again after what another changed',
    'left = (left & ~stirred) | (sift(ruleSieve, ruleAgain[at] ?? impossible(), state) & stirred);',
    'left = left & ~stirred;',
  ),
  kernel(
    'objectives go below 0',
    'return score < 0 ? 0 : score > 10 ? 10 : score;',
    'return score > 10 ? 10 : score;',
  ),
  kernel(
    'objectives weigh alike',
    'sum += objective.weight * objectiveOf(objective, state);',
    'sum += objectiveOf(objective, state);',
  ),
  effects(
    'sums are not clamped above',
    'state[slot] = clamped(value, low, high);',
    'state[slot] = clamped(value, low, high + 9);',
  ),
  effects(
    'amounts are written one by one',
    'sums[slot] = (sums[slot] ?? impossible()) + (rows[at + 1] ?? impossible());',
    'sums[slot] = rows[at + 1] ?? impossible();',
  ),
  effects('a glimpse is not dated', 'state[glimpse.turn] = state[layout.turn] ?? impossible();\n', ''),
  effects(
    'what an actor is shown is written before what it is told',
    'for (const end = at + 2 * knows; at < end; at++) known.push(rows[at] ?? impossible());',
    'for (const end = at + 2 * knows; at < end; at += 2)\n        state[rows[at] ?? impossible()] = rows[at + 1] ?? impossible();',
  ),
  effects('the rank of what is set for a fact is forgotten', '        ranks[slot] = rank;\n', ''),
  effects(
    'of two values that one cause sets the one written last prevails',
    "how === 'highest' ? Math.max(value, before ?? value) : value",
    'value',
  ),
  codec(
    'a state keeps no count of injects',
    "if (slot >= 0) vector[slot] = world.happened[scenario.injects[at]?.id ?? ''] ?? 0;",
    'if (slot >= 0) vector[slot] = 0;',
  ),
  inBoth('division rounds down', [
    'scenario/compiled/operators',
    'Math.trunc(one / other) + 0',
    'Math.floor(one / other) + 0',
  ]),
  inBoth('what is at most a number is less than it', [
    'scenario/compiled/operators',
    "'at-most': (one, other) => one <= other",
    "'at-most': (one, other) => one < other",
  ]),
  closures(
    'an amount without its sign keeps it',
    'return (state) => Math.abs(inner(state));',
    'return inner;',
  ),
  closures(
    'membership asks only for the first of a list',
    'list.some((member) => member(state) === value)',
    'list.slice(0, 1).some((member) => member(state) === value)',
  ),
  chance('a chance of 40 in 100 is 41', '* 100 < odds * 4294967296', '* 100 < (odds + 1) * 4294967296'),
];
