import { type Mutant, mutantsOf } from './mutant';

const link = mutantsOf('src/engine/record-link.ts');
const text = mutantsOf('src/engine/record-text.ts');
const telling = mutantsOf('src/engine/text.ts');
const change = mutantsOf('src/engine/text-change.ts');
const words = mutantsOf('src/engine/words.ts');

export const recordMutants: readonly Mutant[] = [
  link(
    'the check of a link is not looked at',
    'if (bytes.slice(-4).some((byte, at) => byte !== check[at]))',
    'if (bytes.slice(-4).some((byte, at) => byte !== check[at] && at > 9))',
  ),
  link(
    'a link of another scenario is read',
    'if (shown.scenario !== scenario.about.id)',
    "if (shown.scenario === '')",
  ),
  link(
    'the seed of a link loses its upper byte',
    'for (const shift of [24, 16, 8, 0]) byte(record.seed >>> shift);',
    'for (const shift of [24, 16, 8, 0]) byte(shift === 24 ? 0 : record.seed >>> shift);',
  ),
  link(
    'a seat of an unknown kind is taken for a person',
    'if (seat === undefined) missing.push({ turn: 0, name: `#${kind.toString(16)}` });\n',
    '',
  ),
  link('a link forgets who was exposed', '    list(given.exposed, code);\n', '    list([], code);\n'),
  link(
    'the turn of an act is told one late',
    '    byte(turn);\n    code(inject);',
    '    byte(turn + 1);\n    code(inject);',
  ),
  link(
    'a link forgets the upper half of its codes',
    'reader.byte() * 256 + reader.byte()',
    'reader.byte() * 0 + reader.byte()',
  ),
  link(
    'an unknown code is dropped without a word',
    'if (name === undefined) missing.push({ turn, name: `#${code.toString(16)}` });\n',
    '',
  ),
  text(
    'the check of a text is not looked at',
    'lines.findIndex((line, at) => line !== written[at])',
    'lines.findIndex((line, at) => line !== written[at] && at !== end)',
  ),
  text(
    'a text forgets what was thrown in',
    'if (act.turn === turn) lines.push(`throw ${act.inject}`);',
    'if (act.turn === turn && turn > 99) lines.push(`throw ${act.inject}`);',
  ),
  text('a text of a newer version is read', 'if (made > version)', 'if (made > version + 98)'),
  telling(
    'covert orders are told as exposed',
    "entry.exposed ? ' (covert, and come to light)' : ' (covert)'",
    "' (covert, and come to light)'",
  ),
  telling(
    'chances are told of the other results',
    'draw?.odds.find(({ id }) => id === draw.result)?.weight',
    'draw?.odds.find(({ id }) => id !== draw.result)?.weight',
  ),
  change(
    'an indicator at its end is not told as such',
    'const edge = wanted > indicator.max ?',
    'const edge = wanted > indicator.max + 99 ?',
  ),
  words(
    'a word for an indicator begins one too late',
    'findLast(({ from }) => value >= from)',
    'findLast(({ from }) => value > from)',
  ),
  words(
    'the turn that opens an option is told one late',
    '`Open again from turn ${closed.until}.`',
    '`Open again from turn ${closed.until + 1}.`',
  ),
];
