import { type Mutant, mutantsOf } from './mutant';

const actors = mutantsOf('src/actors/machine.ts');
const bytes = mutantsOf('src/base/bytes.ts');
const canonical = mutantsOf('src/base/canonical.ts');
const luck = mutantsOf('src/base/luck.ts');
const seed = mutantsOf('src/base/seed.ts');

export const baseMutants: readonly Mutant[] = [
  actors(
    'an outcome leads nowhere of its own',
    '=> event.outcome === params.id,',
    '=> event.outcome === undefined && params.id === undefined,',
  ),
  actors(
    'the plain target of an option comes before those of its outcomes',
    '[...guarded, { target: to }]',
    '[{ target: to }, ...guarded]',
  ),
  actors(
    'a move is remembered for all postures alike',
    "event.type === 'move' ? event.posture :",
    "event.type === 'move' ? '' :",
  ),
  actors(
    'an answer is remembered whatever the outcome',
    "`${event.option} ${event.outcome ?? ''}`",
    '`${event.option}`',
  ),
  actors(
    'an answer is remembered whatever the posture',
    '`${event.type} ${track} ${from} ${name}`',
    '`${event.type} ${track} ${name}`',
  ),
  actors(
    'a move of one track resets the others',
    '{ value: { ...snapshot.value, [track]: to }, context: {} }',
    '{ value: { ...initialPostures(actor).value, [track]: to }, context: {} }',
  ),
  actors(
    'tracks begin in their first posture',
    'return { initial: track.start, on: moves, states };',
    "return { initial: track.postures[0]?.id ?? '', on: moves, states };",
  ),
  bytes('text for addresses keeps a plus', ".replaceAll('+', '-')", ''),
  bytes(
    'a text of an impossible length is read',
    ' || text.length % 4 === 1) return undefined;',
    ') return undefined;',
  ),
  bytes('a check is two bytes long', 'sha256(bytes).slice(0, 4)', 'sha256(bytes).slice(0, 2)'),
  canonical(
    'a value that one of two has not is the same',
    'right[key] !== undefined && left?.[key] === undefined',
    'right[key] === undefined && left?.[key] === undefined',
  ),
  canonical(
    'keys stand in the order in which they were written',
    'Object.keys(members).sort()',
    'Object.keys(members)',
  ),
  canonical(
    'a key whose value is undefined is written',
    'if (member !== undefined) parts.push',
    'if (key !== undefined) parts.push',
  ),
  luck('a draw does not depend on the turn', 'Math.imul(turn, 0x85ebca77)', 'Math.imul(1, 0x85ebca77)'),
  luck('a draw does not depend on what is drawn', 'scramble(ofTurn ^ key)', 'scramble(ofTurn)'),
  luck(
    'neighbouring seeds are one',
    'scramble((seed ^ 0x9e3779b9) | 0)',
    'scramble(((seed & ~1) ^ 0x9e3779b9) | 0)',
  ),
  luck('a key does not depend on the length of its name', 'scramble(hash ^ name.length)', 'scramble(hash)'),
  luck(
    'a draw can fall on the sum of the odds',
    'Math.floor((drawn * total) / 4294967296)',
    'Math.round((drawn * total) / 4294967296)',
  ),
  luck(
    'a number falls on the member before',
    'if (number < sum) return at;',
    'if (number <= sum) return at;',
  ),
  luck(
    'a number beyond the weights falls on the last',
    'throw new Error(`pick: ${number} is not below the sum of weights ${sum}`);',
    'return weights.length - 1;',
  ),
  seed('a seed may be of more than 32 bits', ' && seed <= largestSeed', ''),
];
