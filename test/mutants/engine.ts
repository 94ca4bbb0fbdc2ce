import { type Mutant, mutantsOf } from './mutant';

const play = mutantsOf('src/engine/play.ts');
const policies = mutantsOf('src/engine/policies.ts');
const thinking = mutantsOf('src/engine/thinking.ts');

export const engineMutants: readonly Mutant[] = [
  play(
    'what was listed in earlier turns is forgotten',
    'listAnew(scenario, state, game.listed)',
    'listAnew(scenario, state)',
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
    'const journal = [...game.journal, ...entries];',
    'const journal = [...game.journal, ...resolved.entries];',
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
];
