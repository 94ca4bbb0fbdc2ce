import { type Mutant, mutantsOf } from './mutant';

const chance = mutantsOf('src/adjudication/chance.ts');
const conditions = mutantsOf('src/adjudication/conditions.ts');
const consequences = mutantsOf('src/adjudication/consequences.ts');
const options = mutantsOf('src/adjudication/options.ts');
const resolution = mutantsOf('src/adjudication/resolution.ts');
const situation = mutantsOf('src/adjudication/situation.ts');
const state = mutantsOf('src/adjudication/state.ts');

export const adjudicationMutants: readonly Mutant[] = [
  chance(
    'draws are of the next turn',
    'draw(luck.seed, luck.turn, luckKey(key))',
    'draw(luck.seed, luck.turn + 1, luckKey(key))',
  ),
  chance('all that is drawn in a turn shares its luck', 'luckKey(key))', 'luckKey(of))'),
  chance(
    'draws are scaled to 100 whatever the odds',
    'luckKey(key)), total);',
    'luckKey(key)), Math.min(100, total));',
  ),
  chance(
    'a told result that is none of the results passes',
    'if (!odds.some(({ id }) => id === luck.told))',
    'if (odds.length === 0)',
  ),
  consequences(
    'a rule that says once runs again and again',
    'if (isSpent(rule, state.world.fired[rule.id] ?? 0)) continue;\n',
    '',
  ),
  consequences(
    'a rule that says once runs twice',
    'isSpent(rule, state.world.fired[rule.id] ?? 0)',
    'isSpent(rule, (state.world.fired[rule.id] ?? 0) - 1)',
  ),
  consequences(
    'every rule runs once a game',
    'isSpent(rule, state.world.fired[rule.id] ?? 0)',
    '(state.world.fired[rule.id] ?? 0) > 0',
  ),
  consequences(
    'rules read the state before any of them ran',
    'const reading = readingOf(state, orders, outcomes);\n    if (!holds(rule.when, reading)) continue;',
    'const reading = readingOf(before, orders, outcomes);\n    if (!holds(rule.when, reading)) continue;',
  ),
  consequences(
    'rules do not know the outcomes',
    'const reading = readingOf(state, orders, outcomes);\n    if (!holds(rule.when, reading)) continue;',
    'const reading = readingOf(state, orders);\n    if (!holds(rule.when, reading)) continue;',
  ),
  consequences(
    'rules run in the opposite order',
    'for (const rule of scenario.rules) {',
    'for (const rule of scenario.rules.toReversed()) {',
  ),
  consequences(
    'the last ending that holds comes',
    'of endingsWhen(scenario)) if',
    'of [...endingsWhen(scenario)].toReversed()) if',
  ),
  conditions(
    'the game goes on past its last turn',
    'value: scenario.turns.length }',
    'value: scenario.turns.length + 1 }',
  ),
  conditions('endings other than the last come without their conditions', 'ending.when ?? isLast', 'isLast'),
  conditions(
    'what may come once comes again and again',
    'return once && times > 0;',
    'return once && times < 0;',
  ),
  conditions('everything comes once only', 'return once && times > 0;', 'return times > 0;'),
  consequences(
    'endings do not know the orders',
    '): Ending | undefined {\n  const reading = readingOf(state, orders, outcomes);',
    '): Ending | undefined {\n  const reading = readingOf(state, {}, outcomes);',
  ),
  options(
    'an option is open in every posture',
    'if (target === undefined) return elsewhere;',
    'if (to.size === 0) return elsewhere;',
  ),
  options(
    'an option that can be given once never closes',
    'isSpent(option, taken.times)',
    'isSpent(option, taken.times - 1)',
  ),
  options(
    'every option can be given once only',
    'taken !== undefined && isSpent(option, taken.times)',
    'taken !== undefined',
  ),
  options(
    'cooldown is short by one',
    'restOf(option, taken.last, state.turn)',
    'restOf(option, taken.last, state.turn + 1)',
  ),
  options(
    'cooldown is long by one',
    'restOf(option, taken.last, state.turn)',
    'restOf(option, taken.last + 1, state.turn)',
  ),
  options(
    'the turn that opens an option again is told one early',
    'until: state.turn + rest',
    'until: state.turn + rest - 1',
  ),
  options(
    'the condition of an option is not asked',
    'option.when !== undefined && !holds(option.when, reading)',
    'option.when !== undefined && false',
  ),
  options(
    'the condition is asked before the cooldown',
    'if (rest > 0) return',
    'if (rest > 0 && (option.when === undefined || holds(option.when, reading))) return',
  ),
  resolution(
    'amounts are read without the orders of the turn',
    'const reading = readingOf(state, orders);',
    'const reading = readingOf(state);',
  ),
  resolution(
    'amounts already count the orders of this turn as taken',
    'const reading = readingOf(state, orders);',
    'const reading = readingOf({ ...state, world: rememberOrders(state.world, listOrders(scenario, orders).map(({ actor, id }) => ({ actor, option: id })), state.turn) }, orders);',
  ),
  resolution(
    'the effects of an outcome are left out',
    'readEffects(outcome?.effects ?? [], reading',
    'readEffects([], reading',
  ),
  resolution(
    'the effects of exposure come always',
    "seen === 'exposed' ? (option.exposure?.effects ?? []) : []",
    'option.exposure?.effects ?? []',
  ),
  resolution(
    'the effects of exposure never come',
    "seen === 'exposed' ? (option.exposure?.effects ?? []) : []",
    '[]',
  ),
  resolution(
    'the effects of exposure come where the order stays hidden',
    "readEffects(seen === 'exposed' ?",
    "readEffects(seen === 'hidden' ?",
  ),
  resolution(
    'effects of orders have no kind',
    'readEffects(option.effects, reading, itself, option.kind)',
    'readEffects(option.effects, reading, itself)',
  ),
  resolution(
    'what an order does of itself counts as done by a result that is kept',
    'itself: outcome?.seenBy === undefined ? cause : {',
    'itself: outcome?.seenBy !== null ? cause : {',
  ),
  resolution(
    'a posture of a result that is kept counts as that of its order',
    'const by = outcome?.posture === undefined ? itself : cause;',
    'const by = itself;',
  ),
  resolution(
    'orders are remembered as of the turn before',
    '    state.turn,\n  );\n  const { world, events }',
    '    state.turn - 1,\n  );\n  const { world, events }',
  ),
  resolution(
    'exposure shares its luck with the outcome',
    '`exposure:${actor}.${id}`',
    '`option:${actor}.${id}`',
  ),
  resolution('luck goes by track and not by option', '`option:${actor}.${id}`', '`option:${actor}.${track}`'),
  resolution(
    'the chance of exposure is turned round',
    "{ id: 'exposed', weight },\n        { id: 'hidden', weight: 100 - weight },",
    "{ id: 'exposed', weight: 100 - weight },\n        { id: 'hidden', weight },",
  ),
  resolution(
    'told luck exposes every covert order',
    "luck.given.exposed.includes(name) ? 'exposed' : 'hidden'",
    "luck.given.exposed.length > 0 ? 'exposed' : 'hidden'",
  ),
  resolution(
    'an outcome does not choose the posture',
    '...(outcome === undefined ? {} : { outcome: outcome.id }),\n    });\n    const from',
    '});\n    const from',
  ),
  resolution(
    'only the last order of an actor moves a track',
    'const snapshot = postures[option.actor];',
    'const snapshot = state.postures[option.actor];',
  ),
  resolution(
    'outcomes are named by option and not by track',
    'outcomes[`${option.actor}.${option.track}`] = outcome.id;',
    'outcomes[`${option.actor}.${option.id}`] = outcome.id;',
  ),
  conditions('an inject is due one turn late', 'value: turn + 1 }', 'value: turn + 2 }'),
  conditions(
    'an inject is due from its turn on',
    "op: 'equal',\n    left: { op: 'turn' },",
    "op: 'at-least',\n    left: { op: 'turn' },",
  ),
  conditions(
    'the condition of an inject with a turn is not asked',
    "when === undefined ? inTurn : { op: 'and', left: inTurn, right: when }",
    'inTurn',
  ),
  conditions(
    'the condition of an inject without a turn is not asked',
    'if (turn === undefined) return when;',
    'if (turn === undefined) return undefined;',
  ),
  situation(
    'every inject is due until it has happened',
    'return when === undefined || holds(when, readingOf(state));',
    'return true;',
  ),
  situation(
    'an inject happens again and again',
    'if (isSpent(inject, state.world.happened[inject.id] ?? 0)) return false;\n',
    '',
  ),
  situation(
    'an inject happens twice',
    'isSpent(inject, state.world.happened[inject.id] ?? 0)',
    'isSpent(inject, (state.world.happened[inject.id] ?? 0) - 1)',
  ),
  situation(
    'a thrown inject must be due',
    'if (!luck.thrown.includes(inject.id)) {\n      if (!isDue(inject, state)) continue;',
    'if (!isDue(inject, state)) continue;\n    if (!luck.thrown.includes(inject.id)) {',
  ),
  situation(
    'whoever throws one inject in throws all',
    'if (!luck.thrown.includes(inject.id)) {',
    'if (luck.thrown.length === 0) {',
  ),
  situation(
    'the odds of an inject are read before the situation',
    'amountOf(inject.odds, readingOf(state))',
    'amountOf(inject.odds, readingOf(before))',
  ),
  situation(
    'injects are not remembered',
    "state = { ...state, world: rememberOnce(state.world, 'happened', inject.id) };\n",
    '',
  ),
  chance(
    'told luck lets every due inject happen',
    "told.includes(id) ? 'happens' : 'not'",
    "told.length > 0 ? 'happens' : 'not'",
  ),
  consequences('a rule works although its draw fails', "      if (drawn.result === 'not') continue;\n", ''),
  situation(
    'moves of injects and rules are forgotten',
    "postures = { ...postures, [id]: nextPostures(actor, snapshot, { type: 'move', track, posture }) };\n",
    '',
  ),
  situation(
    'a move to where a track stands is told as a change',
    ' || from === posture) continue;',
    ') continue;',
  ),
  state(
    'expressions do not know what has happened',
    'return { turn: state.turn, indicators, facts, taken, happened,',
    'return { turn: state.turn, indicators, facts, taken, happened: {},',
  ),
  state(
    'expressions read the turn from 0',
    'return { turn: state.turn, indicators,',
    'return { turn: state.turn - 1, indicators,',
  ),
];
