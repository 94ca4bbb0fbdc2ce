import { type Mutant, mutantsOf } from './mutant';

const fork = mutantsOf('src/engine/fork.ts');
const listing = mutantsOf('src/engine/listing.ts');
const play = mutantsOf('src/engine/play.ts');
const policies = mutantsOf('src/engine/policies.ts');
const prove = mutantsOf('src/engine/prove-history.ts');
const replay = mutantsOf('src/engine/replay.ts');
const thinking = mutantsOf('src/engine/thinking.ts');
const view = mutantsOf('src/engine/view.ts');

export const engineMutants: readonly Mutant[] = [
  listing('an option is forgotten when it closes again', '    shown.has(option.id) ||\n', ''),
  listing('an option that is foreseeable is not listed', '    option.foreseeable ||\n', ''),
  listing(
    'an option is listed though its condition cannot hold',
    ' && mayKnowThatItHolds(scenario, actor, option, state))',
    ')',
  ),
  listing(
    'a posture is forgotten when it is left',
    'reached?.has(one) === true || known.includes(one)',
    'reached?.has(one) === true',
  ),
  listing(
    'what is hidden decides what is listed',
    'return surelyHolds(scenario, when, asShown',
    'return holds(when, readingOf(state)) || surelyHolds(scenario, when, asShown',
  ),
  fork(
    'a fork keeps what was thrown in after its turn',
    'record.acts.filter((act) => act.turn <= turn)',
    'record.acts',
  ),
  fork(
    'a fork keeps luck that was told for later turns',
    'filter(([at]) => Number(at) <= turn)',
    'filter(([at]) => Number(at) <= turn + 1)',
  ),
  fork(
    'a fork keeps the result that was told for the old order',
    'const { [name]: _, ...kept } = outcomes;',
    'const kept = outcomes;',
  ),
  fork(
    'a fork keeps the exposure that was told for the old order',
    'exposed: exposed.filter((one) => one !== name)',
    'exposed',
  ),
  play(
    'a policy decides for whoever orders nothing',
    'orders[actor.id] === undefined',
    'Object.keys(orders[actor.id] ?? {}).length === 0',
  ),
  play('orders that are not legal are carried out', 'if (wrong.length > 0)\n', 'if (wrong.length > 99)\n'),
  play(
    'an option may be ordered on another track',
    'one.id === option && one.track === track',
    'one.id === option',
  ),
  play(
    'a closed option may be ordered',
    "return status.closed === undefined ? [] : [{ ...common, why: 'closed', status }];",
    'return [];',
  ),
  play(
    'acts of the white cell fall one turn late',
    'filter((act) => act.turn === turn)',
    'filter((act) => act.turn === turn - 1)',
  ),
  play(
    'told luck is that of the turn before',
    'const given = record.given[turn];',
    'const given = record.given[turn - 1];',
  ),
  play(
    'rules run on the state before the orders',
    'runRules(scenario, resolved.state, orders',
    'runRules(scenario, { ...resolved.state, world: { ...resolved.state.world, indicators: game.state.world.indicators } }, orders',
  ),
  play(
    'endings read the state before the rules',
    'endingAfter(scenario, after.state, orders',
    'endingAfter(scenario, resolved.state, orders',
  ),
  play(
    'the curve leaves out the last turn',
    'const curve = [...game.curve, after.state.world.indicators];',
    'const curve = [...game.curve, game.state.world.indicators];',
  ),
  play('a seed of more than 31 bits is kept negative', 'seed: setup.seed >>> 0', 'seed: setup.seed | 0'),
  play(
    'the journal forgets the consequences',
    '[...game.journal, ...resolved.entries, ...after.entries]',
    '[...game.journal, ...resolved.entries]',
  ),
  play(
    'holds stand in the record',
    'return byTrack.length + strange.length === 0',
    'return byTrack.length + strange.length < 0',
  ),
  play(
    'a seat that is not named is given to people',
    'setup.seats?.[actor.id] ?? actor.policy.kind',
    "setup.seats?.[actor.id] ?? 'human'",
  ),
  policies(
    'history is followed though its condition fails',
    ' || (entry.while !== undefined && !holds(entry.while, readingOf(game.state)))',
    '',
  ),
  policies('history is followed a turn late', 'entry.turn === turn - 1', 'entry.turn === turn - 2'),
  policies(
    'history orders what is closed',
    'filter(([, option]) => isOpen(option))',
    'filter(([, option]) => option.length > 0 || isOpen(option))',
  ),
  policies(
    'a policy weighs closed options too',
    'if (closed !== undefined || trackOf.get(option) !== id) continue;',
    'if (trackOf.get(option) !== id) continue;',
  ),
  policies(
    'a policy never holds by its weights',
    '(track) => amountIn(hold.get(track), reading),',
    '() => 0,',
  ),
  policies('chance never holds', '() => 1,\n        () => 1,', '() => 1,\n        () => 0,'),
  policies('policies draw alike on all tracks', '`policy:${actor.id}.${id}`', '`policy:${actor.id}`'),
  policies('policies draw alike in all turns', 'draw(seed, game.state.turn, key)', 'draw(seed, 1, key)'),
  policies(
    'history forgets the weights on its other tracks',
    '{ ...byWeights(game, actor), ...asInHistory(game, actor) }',
    'asInHistory(game, actor)',
  ),
  policies(
    'weights prevail over history',
    '{ ...byWeights(game, actor), ...asInHistory(game, actor) }',
    '{ ...asInHistory(game, actor), ...byWeights(game, actor) }',
  ),
  policies(
    'a policy orders for people',
    "return seat === 'human' ? {} : byPolicy",
    'return seat === undefined ? {} : byPolicy',
  ),
  prove('an order of history that is closed passes', 'if (closed.length > 0) {', 'if (closed.length > 99) {'),
  prove(
    'history that reaches no ending passes',
    "return game.phase === 'over' ? [] : [problem",
    "return game.phase !== 'over' ? [] : [problem",
  ),
  prove(
    'an outcome of history that was not told passes',
    'isUncertain && told[',
    'isUncertain && !told && told[',
  ),
  prove(
    'an inject of history that cannot happen passes',
    'told.filter((inject) => !happened.includes(inject))',
    'told.filter((inject) => happened.length < 0 && !happened.includes(inject))',
  ),
  replay(
    'a record that goes on past the end of a game is taken as whole',
    "if (game.phase === 'over') return stopAt(turn, { kind: 'over' });",
    "if (game.phase === 'over') return { game, edition };",
  ),
  replay(
    'the turn at which a replay stopped is told one late',
    'return { game, edition, stopped: { turn, why } };',
    'return { game, edition, stopped: { turn: turn + 1, why } };',
  ),
  replay(
    'orders that cannot be given are passed over',
    'return problems.length === 0 ? undefined :',
    'return problems.length < 99 ? undefined :',
  ),
  replay(
    'a thrown event that is not there is passed over',
    'const inject = wanted.find((id) => !happened.includes(id));',
    'const inject = wanted.find((id) => id === turn.toString() && !happened.includes(id));',
  ),
  replay(
    'what stopped a replay stays in its game',
    'turns: record.turns.slice(0, turn - 1),',
    'turns: record.turns.slice(0, turn),',
  ),
  replay(
    'every edition is taken for the same',
    "scenario.hash.startsWith(record.hash) ? 'same' : 'other'",
    "record.hash.length > 0 ? 'same' : 'other'",
  ),
  replay(
    'history is told a turn early',
    'map(({ turn, given }) => [turn + 1, given])',
    'map(({ turn, given }) => [turn, given])',
  ),
  thinking(
    'thinking draws from the luck of the play',
    'seed: draw(record.seed, state.turn, luckKey(`thinking:${id}`))',
    'seed: record.seed',
  ),
  thinking(
    'thinking is the same in every turn',
    'draw(record.seed, state.turn, luckKey',
    'draw(record.seed, 1, luckKey',
  ),
  thinking('a thinking actor is given everything', 'view: view(game, id),', "view: view(game, 'all'),"),
  thinking('an actor without objectives thinks', ' && actor.objectives.length > 0', ''),
  view(
    'past values are one turn late',
    'past: curve.map((values) => values[id] ?? 0)',
    'past: [...curve.slice(1), state.world.indicators].map((values) => values[id] ?? 0)',
  ),
  view(
    'past values leave out the start',
    'past: curve.map((values) => values[id] ?? 0)',
    'past: curve.slice(1).map((values) => values[id] ?? 0)',
  ),
  view(
    'a hidden indicator is shown to all',
    'if (includes(seenBy, seat)) return [{ id, value, past',
    'if (includes(seenBy, seat) || seenBy.length > 0) return [{ id, value, past',
  ),
  view(
    'a hidden fact is shown to all',
    "if (includes(seenBy, seat)) return [{ id, value: state.world.facts[id] ?? '' }];",
    "if (includes(seenBy, seat) || seenBy.length > 0) return [{ id, value: state.world.facts[id] ?? '' }];",
  ),
  view(
    'a glimpse is of the value as it stands',
    'return [{ id, value: glimpse.value, past: [], asOf: glimpse.turn }];',
    'return [{ id, value, past: [], asOf: glimpse.turn }];',
  ),
  view(
    'a glimpse at a fact is of the value as it stands',
    'return [{ id, value: glimpse.value, asOf: glimpse.turn }];',
    "return [{ id, value: state.world.facts[id] ?? '', asOf: glimpse.turn }];",
  ),
  view(
    'a glimpse shows how the value went',
    'return [{ id, value: glimpse.value, past: [], asOf: glimpse.turn }];',
    'return [{ id, value: glimpse.value, past: curve.map((values) => values[id] ?? 0), asOf: glimpse.turn }];',
  ),
  view(
    'postures of hidden tracks are shown',
    '.filter((track) => seesTrack(scenario, id, track.id, seat))\n',
    '',
  ),
  view(
    'covert orders of others are shown',
    "return entry.actor === seat || entry.seen !== 'hidden' ? [entry] : [];",
    'return [entry];',
  ),
  view(
    'exposed orders stay hidden',
    "entry.actor === seat || entry.seen !== 'hidden' ?",
    "entry.actor === seat || entry.seen === 'public' ?",
  ),
  view(
    'the owner is told that its covert act stayed hidden',
    "return mine && entry.result === 'exposed';",
    'return mine;',
  ),
  view(
    'everybody is shown the draw of an exposure',
    "return mine && entry.result === 'exposed';",
    "return entry.result === 'exposed';",
  ),
  view(
    "others' odds are shown",
    "if (entry.of === 'outcome') return mine;",
    "if (entry.of === 'outcome') return true;",
  ),
  view(
    'draws of injects are shown to those who learn nothing of them',
    "return entry.result === 'happens' && isKnown(knowledge, entry.turn, entry.cause);",
    "return entry.result === 'happens';",
  ),
  view(
    'the cause of a hidden act is shown',
    'return !hidden.has(`${turn} ${cause.actor} ${cause.option}`);',
    'return cause.actor !== undefined;',
  ),
  view(
    'an act hidden once is hidden in all turns',
    '`${entry.turn} ${entry.actor} ${entry.option}`]\n        : []',
    '`${entry.actor} ${entry.option}`]\n        : []',
  ),
  view(
    'news for others is shown',
    'return item !== undefined && includes(item.to, seat);',
    'return item !== undefined;',
  ),
  view(
    'what is revealed to others is shown',
    'return entry.to === seat ? [{ ...entry',
    "return entry.to !== '' ? [{ ...entry",
  ),
  view(
    'unseen causes are told one by one',
    'const known = parts.filter(({ cause }) => isKnown(knowledge, turn, cause));',
    "const known = parts.map((part) => (isKnown(knowledge, turn, part.cause) ? part : { ...part, cause: { by: 'unseen' as const } }));",
  ),
  view(
    'an unseen part tells how far it went past the range',
    "if (missing === 0 || isExplained) return known;\n  return [...known, { cause: { by: 'unseen' }, amount: missing }];",
    "const all = parts.reduce((sum, { amount }) => sum + amount, 0) - known.reduce((sum, { amount }) => sum + amount, 0);\n  if (missing === 0 || isExplained) return known;\n  return [...known, { cause: { by: 'unseen' }, amount: all }];",
  ),
  view(
    'a change that nobody can see leaves an empty line',
    'return parts.length === 0 ? [] : [{ ...entry, parts }];',
    'return [{ ...entry, parts }];',
  ),
  view(
    'a seat is shown its options when the game is over',
    "actor === undefined || game.phase === 'over' || actor.options.length === 0",
    'actor === undefined || actor.options.length === 0',
  ),
  view(
    'options that are not listed are shown',
    'if (shown?.options.includes(option) !== true) return [];\n',
    '',
  ),
  view(
    'a reason names postures that the side has not heard of',
    'closed.postures.filter((posture) => postures.includes(posture))',
    'closed.postures.filter((posture) => postures.length >= 0 || postures.includes(posture))',
  ),
  view(
    'an inject once told is known in every turn',
    "cause.by === 'inject' || cause.by === 'rule' ? [`${turn} ${cause.by} ${cause.id}`] : []",
    "cause.by === 'inject' || cause.by === 'rule' ? scenario.turns.map((_, at) => `${at + 1} ${cause.by} ${cause.id}`) : []",
  ),
];
