import { type Mutant, mutantsOf } from './mutant';

const effects = mutantsOf('src/world/effects.ts');
const beliefs = mutantsOf('src/world/beliefs.ts');
const settle = mutantsOf('src/world/settle.ts');
const sight = mutantsOf('src/world/sight.ts');
const world = mutantsOf('src/world/world.ts');

export const worldMutants: readonly Mutant[] = [
  beliefs(
    'a change of a belief is written although nothing has changed',
    'return from === value ? [] : [',
    'return from === value && value === undefined ? [] : [',
  ),
  beliefs(
    'of two reports at once the lesser is believed',
    'return outranks(rank, value, overRank, overValue) ? 1 : -1;',
    'return outranks(rank, value, overRank, overValue) ? -1 : 1;',
  ),
  beliefs(
    'a report goes beyond the range of what it speaks of',
    'return { ...told, value: clamped(value, bounds.min, bounds.max) };',
    'return { ...told, value };',
  ),
  effects(
    'what an actor is shown does not change what it believes',
    'if (belief !== undefined) believed.push({ belief, value, cause });',
    '',
  ),
  effects(
    'an effect whose condition fails happens all the same',
    'effect.if === undefined || holds(effect.if, reading)',
    'effect.if === undefined || effect.if !== undefined',
  ),
  effects(
    'an effect without a condition is left out',
    'effect.if === undefined || holds(effect.if, reading)',
    'effect.if !== undefined && holds(effect.if, reading)',
  ),
  effects(
    'amounts are clamped one by one',
    'parts.reduce((sum, { amount }) => sum + amount, from)',
    'parts.reduce((sum, { amount }) => Math.max(min, Math.min(max, sum + amount)), from)',
  ),
  effects(
    'only the last amount counts',
    '(sum, { amount }) => sum + amount, from',
    '(_, { amount }) => from + amount, from',
  ),
  effects(
    'a fact that is set to what it is counts as changed',
    'if (set === undefined || set.value === from) continue;',
    'if (set === undefined) continue;',
  ),
  effects(
    'a glimpse takes the place of all others',
    'draft.glimpses[to] = { ...draft.glimpses[to], [what]: { turn, value } };',
    'draft.glimpses[to] = { [what]: { turn, value } };',
  ),
  effects(
    'a glimpse shows the value after the changes',
    'const value = world.indicators[what] ?? world.facts[what];',
    'const value = draft.indicators[what] ?? draft.facts[what];',
  ),
  effects(
    'a glimpse is marked with the next turn',
    '[what]: { turn, value } };',
    '[what]: { turn: turn + 1, value } };',
  ),
  effects(
    'an order is remembered as taken once however often',
    'times: (ofActor[option]?.times ?? 0) + 1',
    'times: 1',
  ),
  effects(
    'the first time an option was taken is kept as the last',
    'last: turn }',
    'last: ofActor[option]?.last ?? turn }',
  ),
  effects(
    'an inject or rule is remembered once however often',
    'draft[memory][id] = (draft[memory][id] ?? 0) + 1;',
    'draft[memory][id] = 1;',
  ),
  effects(
    'a change of 0 stands in the journal',
    'adds.filter((add) => add.indicator === id && add.amount !== 0)',
    'adds.filter((add) => add.indicator === id)',
  ),
  settle(
    'sums are not clamped above',
    'return sum < min ? min : sum > max ? max : sum;',
    'return sum < min ? min : sum;',
  ),
  settle(
    'sums are not clamped below',
    'return sum < min ? min : sum > max ? max : sum;',
    'return sum > max ? max : sum;',
  ),
  settle('precedence of kinds reversed', 'return rank < overRank ||', 'return rank > overRank ||'),
  settle(
    'among equals the earlier value prevails',
    'rank === overRank && value > overValue',
    'rank === overRank && value < overValue',
  ),
  settle('among equals the one listed first prevails', ' || (rank === overRank && value > overValue)', ''),
  settle(
    'the later value prevails whatever the kind',
    '(rank === overRank && value > overValue)',
    'value > overValue',
  ),
  settle('kinds that are not named come first', 'return at < 0 ? prevails.length : at;', 'return at;'),
  sight(
    'an audience includes everybody',
    "audience === 'all' || audience.includes(seat)",
    "audience === 'all' || audience.length > 0",
  ),
  sight('an actor does not see its own track where it is hidden', 'if (actor === seat) return true;\n', ''),
  sight(
    'every track is seen',
    'return found !== undefined && includes(found.seenBy, seat);',
    'return found !== undefined;',
  ),
  sight(
    'a hidden fact is seen by everybody',
    'return fact !== undefined && includes(fact.seenBy, seat);',
    'return fact !== undefined;',
  ),
  sight(
    'every rule is visible to everybody',
    'rule.odds === undefined && seesExpression(scenario, rule.when, seat)',
    'true',
  ),
  sight(
    'a rule with odds is known to those who see its condition',
    'rule.odds === undefined && seesExpression(scenario, rule.when, seat)',
    'seesExpression(scenario, rule.when, seat)',
  ),
  sight(
    'orders on tracks with covert options count as seen',
    '!optionsOf(scenario, of).some(({ visibility }) => isSecret(visibility))',
    'true',
  ),
  sight(
    'an actor does not see what its own covert track was ordered',
    '    of.actor === seat ||\n    !optionsOf',
    '    !optionsOf',
  ),
  sight(
    'how often a covert option was taken counts as seen',
    '!isCovert(scenario, expression.actor, expression.option)',
    'true',
  ),
  sight(
    'a track is covert only where all of its options are',
    '!optionsOf(scenario, of).some(',
    '!optionsOf(scenario, of).every(',
  ),
  sight(
    'outcomes of which one is kept count as seen',
    'return seesOrders(scenario, expression, seat) && seesResults(scenario, expression, seat);',
    'return seesOrders(scenario, expression, seat);',
  ),
  sight(
    'outcomes count as seen where not all of them are kept',
    'outcomes.every(({ seenBy =',
    'outcomes.some(({ seenBy =',
  ),
  sight('odds are shown that name a result which is kept', 'odds.every(isNamed) && oddsOf', 'oddsOf'),
  sight(
    'whether an inject has happened counts as seen by all',
    'return alwaysSeesInject(scenario, expression.inject, seat);',
    'return true;',
  ),
  sight(
    'an inject that may be told counts as always told',
    'effect.if === undefined && isNewsFor(scenario, effect, seat)',
    'isNewsFor(scenario, effect, seat)',
  ),
  sight(
    'one seen side of a comparison is enough',
    'seesExpression(scenario, expression.left, seat) && seesExpression(scenario, expression.right, seat)',
    'seesExpression(scenario, expression.left, seat) || seesExpression(scenario, expression.right, seat)',
  ),
  sight(
    'the branches of a condition need not be seen',
    '[expression.test, expression.yes, expression.no].every(',
    '[expression.test].every(',
  ),
  sight(
    'membership needs nothing to be seen',
    'return seesExpression(scenario, expression.item, seat);',
    'return true;',
  ),
  world(
    'indicators begin at their least',
    'indicators.map(({ id, start }) => [id, start])',
    'indicators.map(({ id, min }) => [id, min])',
  ),
  world(
    'facts begin with their first value',
    'facts.map(({ id, start }) => [id, start])',
    "facts.map(({ id, values }) => [id, values[0] ?? ''])",
  ),
];
