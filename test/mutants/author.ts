import { type Mutant, mutantsOf } from './mutant';

const ofWhy = (file: string) => mutantsOf(`src/analysis/why/${file}.ts`);
const ofBalance = (file: string) => mutantsOf(`src/analysis/balance/${file}.ts`);
const ofRename = (file: string) => mutantsOf(`src/scenario/rename/${file}.ts`);

const events = ofWhy('events');
const explain = ofWhy('explain');
const phi = ofWhy('phi');
const recorded = ofWhy('recorded');
const signs = ofWhy('sign-groups');
const turned = ofWhy('turned');
const typical = ofWhy('typical');
const ratio = mutantsOf('src/analysis/statistics/risk-ratio.ts');
const balance = ofBalance('balance');
const bent = ofBalance('bent');
const dials = ofBalance('dials');
const balanceReport = ofBalance('report');
const report = mutantsOf('src/analysis/sample/report.ts');
const rename = ofRename('rename');
const splice = ofRename('splice');
const expressionIds = ofRename('expression-ids');
const mentions = ofRename('mentions');
const newId = ofRename('new-id');
const textKeys = ofRename('text-keys');
const copyActor = ofRename('copy-actor');
const copies = ofRename('copies');
const cameo = mutantsOf('src/scenario/document/cameo-words.ts');
const drawnMap = mutantsOf('src/cli/map/drawn-map.ts');
const mapCommand = mutantsOf('src/cli/commands/map.ts');
const explanation = mutantsOf('src/cli/tell/explain-tell.ts');

/** What an author asks for: why plays end so, how options are used, what moves a share, other names, and what there is. */
export const authorMutants: readonly Mutant[] = [
  explain(
    'plays with the ending are counted among the others',
    'shareOf(at(came, event) - at(cameHere, event), plays - here)',
    'shareOf(at(came, event), plays)',
  ),
  explain(
    'a sign may have a ratio of 1',
    'ratio.low > 1 || ratio.high < 1',
    'ratio.low > 0 || ratio.high < 1',
  ),
  explain(
    'what is missing is told with what came before',
    'signs.filter((sign) => sign.correlation < 0)',
    'signs.filter((sign) => sign.correlation > 0)',
  ),
  explain(
    'a family is asked for by its endings',
    "(kind === 'ending' ? ending.id : ending.family) === id",
    'ending.id === id',
  ),
  explain(
    'the usual turn is that of the first coming',
    'return sum >= 0.75 * all;',
    'return sum >= 0.05 * all;',
  ),
  ratio('the ratio is of counts', 'one.count / one.of / (other.count / other.of)', 'one.count / other.count'),
  ratio('intervals are of one standard error', '<= z95 * z95', '<= 1'),
  ratio(
    'what never came elsewhere has a ratio with an end',
    'mean / (1 + mean) : 1',
    'mean / (1 + mean) : 0.99',
  ),
  phi('what both owe to a third is left in', '(oneOther - oneThird * otherThird)', 'oneOther'),
  phi('what goes together by chance counts', '(of * both - one * other)', '(of * both)'),
  signs(
    'a sign hides what comes before it',
    'isOutcomeOf(sign, head) || head.turn <= sign.turn',
    'head !== sign',
  ),
  signs(
    'weak signs come first',
    'Math.abs(b.correlation) - Math.abs(a.correlation)',
    'Math.abs(a.correlation) - Math.abs(b.correlation)',
  ),
  signs(
    'every sign stands alone',
    'return left / sign.correlation < ownPart;',
    'return left / sign.correlation < 0 * ownPart;',
  ),
  signs(
    'signs stand in the order of their strength',
    'groups.sort((a, b) => a.head.turn - b.head.turn)',
    'groups',
  ),
  events('how things stand at the start is an event', '      if (posture === start) return;\n', ''),
  events('a value below the start is a rise', 'if (from > start) stand', 'if (from >= min) stand'),
  recorded(
    'an event is noted when it came last',
    'if (firsts[event] === 0) firsts[event] = turn;',
    'firsts[event] = turn;',
  ),
  recorded(
    'outcomes are noted as the first of their order',
    '(outcomes[place] ?? impossible()) + result',
    '(outcomes[place] ?? impossible())',
  ),
  typical('what never comes counts as coming before the first turn', 'first === 0 ? rows : first', 'first'),
  typical(
    'the play farthest from the others is typical',
    'if (sum > least || (sum === least',
    'if ((nearest !== undefined && sum < least) || (sum === least',
  ),
  turned(
    'a play that ends so counts for nothing',
    '(shares[at + 1] ?? 1) - share',
    '(shares[at + 1] ?? share) - share',
  ),
  turned(
    'plays of other endings are gone on with',
    'if (isAsked[ending] === 1 && runs.length',
    'if (ending >= 0 && runs.length',
  ),
  turned('the first open turn is the last', 'lastOpen: told.findLast(', 'lastOpen: told.find('),
  report(
    'options are counted in the turn before',
    'plan.orderedIn + at * options.length + place',
    'plan.orderedIn + Math.max(0, at - 1) * options.length + place',
  ),
  report(
    'plays that came to a turn are all plays',
    'const plays = playsSince(plan, tally, at + 1);',
    'const { plays } = tally;',
  ),
  report(
    'options that never could be ordered are told',
    'return open === 0 ? [] : [{ actor, option: id, open, ordered }];',
    'return [{ actor, option: id, open, ordered }];',
  ),
  balance('what is raised is lowered', '(factor === up ? 1 : 2)', '(factor === up ? 2 : 1)'),
  balance(
    'families move with each of their endings',
    'if (isWithin) tally.unlike',
    'if (!isWithin) tally.unlike',
  ),
  balance(
    'another play has the luck of the one before',
    'playOne(tally, (balancing.seed + at) >>> 0)',
    'playOne(tally, (balancing.seed + from) >>> 0)',
  ),
  bent(
    'other weights follow the one that is changed',
    'total += rows[at + 2] === dial ? weight * factor : weight;',
    'total += weight * factor;',
  ),
  bent(
    'a chance may be more than 100',
    'drawn * 100 < Math.min(100, chance * factor)',
    'drawn * 100 <= Math.min(100, chance)',
  ),
  dials(
    'what is no secret can come to light',
    'isSecret(option.visibility) && option.exposure !== undefined',
    'option.exposure !== undefined',
  ),
  dials(
    'sides that go along history have no weights',
    "policy === 'weights' || policy === 'historical'",
    "policy === 'weights'",
  ),
  balanceReport(
    'a slope counts both steps',
    'const mean = (raised - lowered) / 2;',
    'const mean = raised - lowered;',
  ),
  balanceReport(
    'intervals hold for one number alone',
    'jointEstimate(moments, dials.length,',
    'jointEstimate(moments, 0.001,',
  ),
  balanceReport(
    'a share across the end of a band lies in it',
    'low >= least && high <= most ?',
    'high >= least && low <= most ?',
  ),
  balanceReport(
    'numbers that may not move a share are told',
    '.filter(({ move: { low, high } }) => low > 0 || high < 0)',
    '.filter(({ move: { low, high } }) => low <= high)',
  ),
  rename(
    'the first of several things is meant',
    "if (second !== undefined) return { why: 'ambiguous', old, choices };",
    '',
  ),
  rename(
    'an id that is taken is given twice',
    "? { why: 'taken', kind } : undefined",
    '? undefined : undefined',
  ),
  rename(
    'the file of a side keeps its name',
    "what.kind === 'actor' ? movedFile(files, idOf(what), to) : undefined",
    'undefined',
  ),
  rename(
    'names may mean something else than before',
    "if (other !== undefined) return { refused: { why: 'meaning', mention: other } };",
    '',
  ),
  rename(
    'a new order of sides is not told',
    'return wanted.join() === found.join() ? undefined : found;',
    'return found.length > 0 ? undefined : found;',
  ),
  rename(
    'the whole path to an id counts as little as the id',
    'const choices = whole.length > 0 ? whole :',
    'const choices = whole.length > 99 ? whole :',
  ),
  splice('quotes count as letters', 'start: /[\'"]/.test(text.charAt(start)) ? start + 1 : start', 'start'),
  splice(
    'what is written with escapes is overwritten',
    'if (splice.start < done || !text.startsWith(splice.from, splice.start))',
    'if (splice.start < done)',
  ),
  expressionIds(
    'an order is of a track',
    "? { kind: 'option', ids: [first.text] }",
    "? { kind: 'option', ids: [first.text, second.text] }",
  ),
  expressionIds(
    'words of a list are no ids',
    "valuesOf(item, list.op === 'list' ? list.args : [], names, own)",
    'valuesOf(item, [], names, own)',
  ),
  expressionIds(
    'words before a comparison are no ids',
    '        ...valuesOf(right, [left], names, own),\n',
    '',
  ),
  expressionIds(
    'the short name of one side is that of all',
    'const meaning = meaningOf(\n    names,\n    own,',
    'const meaning = meaningOf(\n    names,\n    undefined,',
  ),
  mentions(
    'what a report tells is no value',
    "key === 'value' && path.at(-1) === 'report' ?",
    "key === 'value' && path.at(-1) === '' ?",
  ),
  mentions(
    'references in texts are no ids',
    "kind: 'source', ids: [id], offset",
    "kind: 'source', ids: [id, ''], offset",
  ),
  newId(
    'an option may be called like holding',
    "(kind === 'option' && id === 'hold')",
    "(kind === 'option' && id === '')",
  ),
  newId('words of expressions may be ids', 'reservedNames.has(id) || ', ''),
  textKeys('the mask keeps its keys', "    [['mask', 'texts'], after.written.mask?.texts ?? {}],\n", ''),
  copyActor(
    'a copy has the code of its side',
    'find((code) => !taken.has(code))',
    "find((code) => taken.has(code) || code !== '')",
  ),
  copyActor(
    'a copy has the colour of its side',
    'find((colour) => !taken.has(colour))',
    'find((colour) => taken.has(colour))',
  ),
  copyActor(
    'a copy may have the name of another side',
    "return sides.includes(to) ? { why: 'taken', kind: 'actor' } : undefined;",
    'return undefined;',
  ),
  copies(
    'a copy sees nothing that others have',
    'item: isListed(draft, mention) && mention.path,',
    'item: undefined,',
  ),
  copies('a copy believes nothing', 'return isBelief || field ===', 'return field ==='),
  copies(
    'what belongs to its side alone a copy sees twice',
    "return top !== 'indicators' || !isOwn;",
    'return true;',
  ),
  cameo(
    'one word of several is enough',
    'const itself = codes.filter((one) => wanted.every((word)',
    'const itself = codes.filter((one) => wanted.some((word)',
  ),
  cameo(
    'what is meant comes before what is said',
    'return [...itself, ...meant];',
    'return [...meant, ...itself];',
  ),
  cameo(
    'a number is found anywhere in a code',
    'return code.startsWith(word);',
    'return code.includes(word);',
  ),
  cameo('everyday words mean nothing', 'isSaid(one, word) || isMeant(one, word)', 'isSaid(one, word)'),
  drawnMap('islands are holes', 'if (ay > y !== by > y &&', 'if (ay > y === by > y &&'),
  drawnMap(
    'what lies beyond the frame is on the map',
    'file.frame === undefined || (x >= 0',
    'x !== undefined || (x !== 0',
  ),
  mapCommand(
    'two numbers the wrong way round are not noticed',
    'const swapped = isOnEarth([point[1], point[0]]) ?',
    'const swapped = isOnEarth(point) ?',
  ),
  mapCommand('latitudes reach as far as longitudes', 'Math.abs(latitude) <= 90', 'Math.abs(latitude) <= 180'),
  explanation('codes are told only in capitals', 'typed.trim().toUpperCase()', 'typed.trim()'),
  explanation(
    'wrong is shown as right',
    "tellPiece(terminal, 'wrong', wrong);",
    "tellPiece(terminal, 'wrong', right);",
  ),
];
