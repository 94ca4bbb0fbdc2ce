import { type Mutant, mutantsOf } from './mutant';

const ofReader = (file: string) => mutantsOf(`src/scenario/read/${file}.ts`);

const bytes = ofReader('read-bytes');
const counts = ofReader('count-mistakes');
const foreign = ofReader('foreign-file');
const join = ofReader('join-files');
const json = ofReader('read-json');
const line = ofReader('repair-line');
const node = ofReader('node');
const parse = ofReader('parse');
const places = ofReader('places');
const shape = ofReader('read-shape');
const tokens = ofReader('yaml-tokens');
const yaml = ofReader('read-yaml');

/** What is refused as it is read, and where it is said to stand; what is wrong begins with the code that it breaks. */
export const readingMutants: readonly Mutant[] = [
  bytes(
    'E001: the place of a bad byte is the start',
    'return placeAt(textFile(file.path, before), before.length);',
    'return placeAt(textFile(file.path, before), 0);',
  ),
  bytes(
    'E001: NUL is a character',
    'if (strange < 0) return text;',
    'if (strange < 0 || decoded.charCodeAt(strange) === 0) return text;',
  ),
  parse(
    'E002: files together may be as large as they like',
    'if (bytes > limits.documentBytes) {',
    'if (bytes > 100 * limits.documentBytes) {',
  ),
  parse(
    'E002: there may be any number of files',
    'if (candidates.length > limits.files) {',
    'if (candidates.length > 100 * limits.files) {',
  ),
  yaml('E003: a second document is passed over', 'if (second !== undefined)', 'if (second === null)'),
  yaml('E003: what follows from a tab is told too', 'tabs.length > 0 ? tabs : caused', 'caused'),
  yaml(
    'E003: a quote without end is told where the file ends',
    "cause === 'quote' ? lastQuote : pos[0]",
    'pos[0]',
  ),
  json(
    'E003: what follows the document is passed over',
    'if (cursor.at < cursor.text.length) refuse',
    'if (cursor.at < 0) refuse',
  ),
  json(
    'E003: half a surrogate pair is a character',
    "if (strangeCharacter(value) >= 0) refuse(cursor, 'E003', start, { cause: 'escape' });",
    '',
  ),
  tokens('E003: two commas are one', "lastSign === 'comma' || ", ''),
  yaml('E004: the last of two keys stands', 'else if (first !== undefined)\n', 'else if (first === -1)\n'),
  json('E004: the last of two keys in JSON stands', 'if (first !== undefined)\n', 'if (first === -1)\n'),
  node(
    'E005: `constructor` may be a key',
    "'__proto__', 'constructor', 'prototype'",
    "'__proto__', 'prototype'",
  ),
  json(
    'E005: JSON may have any key',
    "if (forbiddenKeys.has(key)) refuse(cursor, 'E005', keyStart, { key });",
    '',
  ),
  yaml('E006: keys may be merged', "if (key === '<<') note", "if (key === '') note"),
  tokens('E006: tags are passed over', "|| type === 'tag' ||", '||'),
  yaml(
    'E007: lists may be as deep as they like',
    'buildNode(building, item, depth + 1, start)',
    'buildNode(building, item, depth, start)',
  ),
  json(
    'E007: JSON may be as deep as it likes',
    'if (depth > limits.depth)',
    'if (depth > 1000 * limits.depth)',
  ),
  counts(
    'E007: mistakes within lists do not count',
    "node.kind === 'list'\n          ? node.items.map((item, at) => [at, item])",
    "node.kind === 'list'\n          ? []",
  ),
  join(
    'E008: a part in two files is read once',
    'if (before !== undefined) problems.push(twice(file, [part.key]',
    'if (before === undefined) problems.push(twice(file, [part.key]',
  ),
  join('E008: a side in two files is read once', 'if (other !== undefined)\n', 'if (other === node.file)\n'),
  parse(
    'E009: several files of nothing are read',
    'if (paths.length < 2 || paths.some(isNearlyPart)) return undefined;',
    'if (paths.length >= 0) return undefined;',
  ),
  join('E010: another ending of a name is none', "path.replace(/\\.(yml|json)$/, '.yaml')", 'path'),
  parse('E011: a later format is read', 'format.value !== formatVersion\n', 'format.value < formatVersion\n'),
  foreign(
    'E012: archives are read',
    'if (startsWith(bytes, archives)) return',
    'if (startsWith(bytes, archives.slice(1))) return',
  ),
  foreign('E012: one known key makes a crisis', '? 0 : 1)) return undefined;', '? 0 : 0)) return undefined;'),
  foreign('E012: keys are told at any length', 'key.length > 40 ?', 'key.length > 4000 ?'),
  shape(
    'E101: a chance is no odds',
    "odds: ['chance', 'probability', 'likelihood', 'prob'],",
    "odds: ['likelihood', 'prob'],",
  ),
  shape(
    'E101: odds belong to options',
    "known.includes('outcomes') ? { why: 'option'",
    "known.includes('effects') ? { why: 'sure'",
  ),
  shape(
    'E102: a key that is misspelt is missing too',
    ".filter(({ code, facts }) => !(code === 'E102' && meant.has(`E101 ${facts.in}.${facts.key}`)))",
    '.filter(({ code }) => code !== undefined)',
  ),
  shape(
    'E102: the map of a missing key is not named',
    "named.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')",
    "''",
  ),
  shape(
    'E103: the form with most problems is meant',
    'one.length < least.length ? one : least',
    'one.length > least.length ? one : least',
  ),
  shape('E103: a share is no whole number', 'return share > 0 && share < 100 ?', 'return share > 100 ?'),
  shape(
    'E103: any fraction is a share',
    "typeof node.value === 'number' && key === 'odds' ?",
    "typeof node.value === 'number' ?",
  ),
  shape(
    'E103: one entry is no list',
    'wholeLine(path, node) : listLine(path, node, expected);',
    'wholeLine(path, node) : undefined;',
  ),
  shape(
    'E106: an id is told to be spelled as it is',
    'spelled === undefined || spelled === name',
    'spelled === undefined',
  ),
  yaml('E003: what follows from a wrong indent is told too', " || cause === 'indent') break;", ') break;'),
  yaml(
    'E003: spaces of word processors are no indent',
    'if (strange !== undefined) return',
    'if (strange === 0) return',
  ),
  shape(
    'E104: an empty text is too long',
    "return ['E104', issue.code === 'too_big' ?",
    "return ['E104', issue.code !== '' ?",
  ),
  shape(
    'E105: entries of a list are not counted',
    "if (node.kind === 'list') return ['E105'",
    "if (node.kind === 'map') return ['E105'",
  ),
  shape(
    'E106: a wrong id is a wrong value',
    "if (isIdKind(kind)) return { code: 'E106'",
    "if (isIdKind(kind) && value === '') return { code: 'E106'",
  ),
  line(
    'E003: an apostrophe within a text is not found',
    "? !/(?<!')'(?!')/.test(content)",
    '? content.length >= 0',
  ),
  line(
    'E003: a line is mended that is still wrong',
    'repair.fixed !== line && isRight(repair.fixed)',
    'repair.fixed !== line',
  ),
  line('E003: quotes are chosen that the text has', '/["\\\\]/.test(text) ?', '!/["\\\\]/.test(text) ?'),
  line('E003: a colon in a text is not mended', 'requoted(line) ?? quotedValue(line)', 'requoted(line)'),
  tokens(
    'E003: a tab is mended with quotes',
    "cause === 'tab' || cause === 'space' ?",
    "cause === 'space' ?",
  ),
  places(
    'E101: entries are named by number',
    "named.push(node.kind === 'list' ? (idOf(next) ?? step) : step);",
    'named.push(step);',
  ),
  places(
    'E201: places in folded texts count its line ends',
    "const wanted = before.replace(/\\s/g, '').length;",
    'const wanted = before.length;',
  ),
];
