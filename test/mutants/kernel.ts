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
    ['world/effects', 'if (byKind < 0 ||', 'if (byKind > 0 ||'],
    ['analysis/kernel/effects', 'if (isFirst || behind < 0 ||', 'if (isFirst || behind > 0 ||'],
  ),
  inBoth(
    'the earlier value prevails among equals',
    [
      'world/effects',
      'values.indexOf(set.value) > values.indexOf(best.value)',
      'values.indexOf(set.value) < values.indexOf(best.value)',
    ],
    [
      'analysis/kernel/effects',
      'behind === 0 && value > (values[slot] as number)',
      'behind === 0 && value < (values[slot] as number)',
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
      '(state.world.fired[rule.id] ?? 0) > 0) continue;',
      '(state.world.fired[rule.id] ?? 0) > 1) continue;',
    ],
    [
      'analysis/kernel/kernel',
      'const once = ruleOnce[at] as number;\n        if (once >= 0 && (state[once] as number) > 0) continue;',
      'const once = ruleOnce[at] as number;\n        if (once >= 0 && (state[once] as number) > 1) continue;',
    ],
  ),
  inBoth(
    'an option that says once can be given twice',
    [
      'adjudication/options',
      'taken !== undefined && option.once',
      'taken !== undefined && option.once && taken.times > 1',
    ],
    [
      'analysis/kernel/offers',
      'if (once >= 0 && (state[once] as number) > 0) return true;',
      'if (once >= 0 && (state[once] as number) > 1) return true;',
    ],
  ),
  inBoth(
    'an inject that comes once comes twice',
    [
      'adjudication/situation',
      '(state.world.happened[inject.id] ?? 0) > 0) return false;',
      '(state.world.happened[inject.id] ?? 0) > 1) return false;',
    ],
    [
      'analysis/kernel/kernel',
      'if (once >= 0 && (state[once] as number) > 0) continue;\n          if (thrown',
      'if (once >= 0 && (state[once] as number) > 1) continue;\n          if (thrown',
    ],
  ),
  inBoth(
    'cooldown is short by one',
    [
      'adjudication/options',
      'state.turn <= taken.last + option.cooldown',
      'state.turn < taken.last + option.cooldown',
    ],
    [
      'analysis/kernel/kernel',
      'byOption(({ cooldown }) => cooldown + 1)',
      'byOption(({ cooldown }) => cooldown)',
    ],
    ['analysis/kernel/codec', '(cooldowns[at] ?? 0) - state.turn + 1', '(cooldowns[at] ?? 0) - state.turn'],
  ),
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
  inBoth(
    'the game ends a turn early',
    [
      'adjudication/consequences',
      'state.turn >= scenario.turns.length',
      'state.turn + 1 >= scenario.turns.length',
    ],
    [
      'analysis/kernel/kernel',
      "right: { op: 'number', value: turns } };",
      "right: { op: 'number', value: turns - 1 } };",
    ],
  ),
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
    'left = (left & ~stirred) | (sift(ruleSieve, ruleAgain[at] as number, state) & stirred);',
    'left = left & ~stirred;',
  ),
  kernel(
    'objectives go below 0',
    'return score < 0 ? 0 : score > 10 ? 10 : score;',
    'return score > 10 ? 10 : score;',
  ),
  effects(
    'sums are not clamped above',
    'value < low ? low : value > high ? high : value',
    'value < low ? low : value',
  ),
  effects(
    'amounts are written one by one',
    'sums[slot] = (sums[slot] as number) + (rows[at + 1] as number);',
    'sums[slot] = rows[at + 1] as number;',
  ),
  effects('a glimpse is not dated', 'state[glimpse.turn] = state[layout.turn] as number;\n', ''),
  codec(
    'a state keeps no count of injects',
    "if (slot >= 0) vector[slot] = world.happened[scenario.injects[at]?.id ?? ''] ?? 0;",
    'if (slot >= 0) vector[slot] = 0;',
  ),
  closures(
    'division rounds down',
    'Math.trunc(a(state) / b(state)) + 0',
    'Math.floor(a(state) / b(state)) + 0',
  ),
  chance('a chance of 40 in 100 is 41', '* 100 < odds * 4294967296', '* 100 < (odds + 1) * 4294967296'),
];
