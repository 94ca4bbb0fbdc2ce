// Longer than most files, because it is a table: what is wrong begins with the code of the check that it breaks.
import { type Mutant, mutantsOf } from './mutant';

const ofCompiler = (file: string) => mutantsOf(`src/scenario/compile/${file}.ts`);

const actor = ofCompiler('actor');
const causes = ofCompiler('causes');
const cel = ofCompiler('cel');
const celEnvironment = ofCompiler('cel-environment');
const celName = ofCompiler('cel-name');
const celTyped = ofCompiler('cel-typed');
const codes = ofCompiler('codes');
const compile = ofCompiler('compile');
const consent = ofCompiler('consent');
const context = ofCompiler('context');
const deadlines = ofCompiler('deadlines');
const effects = ofCompiler('effects');
const events = ofCompiler('events');
const following = ofCompiler('following');
const history = ofCompiler('history');
const option = ofCompiler('option');
const plans = ofCompiler('plans');
const presence = ofCompiler('presence');
const repair = ofCompiler('repair');
const stage = ofCompiler('stage');
const targets = ofCompiler('targets');
const fold = mutantsOf('src/scenario/document/fold.ts');
const maps = mutantsOf('src/scenario/document/maps.ts');
const names = mutantsOf('src/scenario/document/names.ts');
const suggest = mutantsOf('src/scenario/document/suggest.ts');

/** What the compiler refuses, how it folds what has one cause, and how it mends a line. */
export const meaningMutants: readonly Mutant[] = [
  context(
    'E201: places where a picture ends may be unknown',
    "    ...(also ?? []).map((place, at) => [['also', at], place] as const),\n",
    '',
  ),
  context(
    'E201: an audience may have strangers',
    'if (!compiling.names.actors.has(actor))\n      reportUnknown',
    'if (actor === undefined)\n      reportUnknown',
  ),
  context(
    'E201: an actor that is missing is told as many names',
    'if (stranger !== undefined) {',
    "if (stranger === '') {",
  ),
  stage(
    'E201: earlier events may happen nowhere',
    'if (at !== undefined && theatre.places[at] === undefined)',
    'if (at !== undefined && at in theatre && theatre.places[at] === undefined)',
  ),
  actor(
    'E201: a posture may lead to none',
    'if (postures[to] === undefined) reportUnknown',
    "if (to === '') reportUnknown",
  ),
  names(
    'E201: any name before a dot is an actor',
    'rest.length === 0 || isKnown ||',
    'rest.length === 0 || !isKnown ||',
  ),
  suggest(
    'E201: names that are far off are near',
    'Math.floor(wanted.length / 3)',
    'Math.floor(wanted.length / 2)',
  ),
  suggest(
    'E201: the last of equally near names is nearest',
    'if (distance < least) {',
    'if (distance <= least) {',
  ),
  context(
    'E202: two of a list may have one id',
    'if (seen.has(id)) report',
    'if (!seen.has(id) && seen.size < 0) report',
  ),
  option('E202: two outcomes may have one id', '    seen.add(id);\n', ''),
  stage('E202: one indicator may be there twice', '    seen.add(id);\n', ''),
  stage(
    'E203: a fact may start anywhere',
    'if (!fact.values.includes(fact.start))',
    'if (fact.values.length === 0)',
  ),
  effects('E203: a fact may be set to anything', 'if (!values.includes(value))', 'if (values.length === 0)'),
  effects(
    'E203: a track may be moved anywhere',
    'if (!meaning.values.includes(posture))',
    'if (meaning.values.length === 0)',
  ),
  effects(
    'E203: a report may tell any value',
    'if (!meaning.values.includes(String(value)))',
    'if (meaning.values.length === 0)',
  ),
  stage(
    'E203: a side may believe anything',
    'if (!fact.values.includes(believed))',
    'if (fact.values.length === 0)',
  ),
  actor(
    'E204: an option on one track twice is on two',
    'if (other !== undefined && other !== track)',
    'if (other !== undefined)',
  ),
  actor(
    'E204: an option may be on two tracks',
    'if (other !== undefined && other !== track)',
    'if (other !== undefined && other === option)',
  ),
  actor(
    'E205: an option that no posture lists is passed over',
    'if (!trackOf.has(option)) report',
    "if (option === '') report",
  ),
  history(
    'E206: what was never ordered may be exposed',
    'if (orderedBy(entry, name) === undefined)\n',
    "if (name === '')\n",
  ),
  history('E206: a name of three parts is that of a track', 'more.length === 0 ?', 'more.length >= 0 ?'),
  history(
    'E206: what was never ordered has outcomes',
    '  if (option === undefined) {\n    report',
    "  if (option === '') {\n    report",
  ),
  effects(
    'E207: options may move tracks',
    'if (!scope.mayMove) {',
    'if (scope.mayMove && scope.own !== undefined) {',
  ),
  stage(
    'E208: a start at its bound lies outside',
    'start < min || start > max',
    'start <= min || start > max',
  ),
  stage('E208: a range of one value is one', 'if (min >= max)', 'if (min > max)'),
  stage(
    'E208: a side may believe any number',
    'if (believed < min || believed > max)',
    'if (believed < min && believed > max)',
  ),
  maps(
    'E208: an extent may be half the globe the wrong way round',
    '(extent[0][0] < extent[1][0] || east - west < 180)',
    'east - west < 360',
  ),
  maps('E208: north may lie south', 'south < north && west < east', 'west < east'),
  events(
    'E209: an ending without condition is not needed',
    'if (unconditional.length === 0)',
    'if (unconditional.length < 0)',
  ),
  events('E209: two endings may have no condition', 'unconditional.slice(1)', 'unconditional.slice(2)'),
  stage(
    'E210: every fourth year is a leap year',
    '(year % 4 === 0 && year % 100 !== 0) || year % 400 === 0',
    'year % 4 === 0',
  ),
  stage('E210: turns may not touch', 'from < before.to', 'from <= before.to'),
  stage('E210: a turn of one day ends too soon', 'if (to < from)', 'if (to <= from)'),
  stage('E210: an earlier event on the same day is out of order', 'on < before)', 'on <= before)'),
  stage(
    'E210: what came before must come before the first turn begins',
    'const end = turns[0]?.to;',
    'const end = turns[0]?.from;',
  ),
  stage('E210: a bet must be answered later', 'by < turn', 'by <= turn'),
  codes(
    'E211: options are not compared',
    'options.map(({ actor, id }) => [`${actor}.${id}`',
    'options.slice(0, 0).map(({ actor, id }) => [`${actor}.${id}`',
  ),
  codes(
    'E211: one name may not be there twice',
    'other !== undefined && other !== name',
    'other !== undefined',
  ),
  compile(
    'E212: every side must be played',
    'if (!scenario.actors.some((actor) => actor.playable))',
    'if (!scenario.actors.every((actor) => actor.playable))',
  ),
  events(
    'E213: an event needs both a turn and a condition',
    'inject.turn === undefined && inject.when === undefined',
    'inject.turn === undefined || inject.when === undefined',
  ),
  compile('E214: one name may mean two things', 'else if (other !== undefined)', 'else if (other === name)'),
  compile(
    'E214: a side and a fact may have one name',
    "claim(id, 'fact', ['facts', id]);",
    "if (actors[id] === undefined) claim(id, 'fact', ['facts', id]);",
  ),
  compile(
    'E214: tracks may have a name that expressions keep',
    'if (reservedNames.has(track)) report',
    'if (reservedNames.has(`${id}.${track}`)) report',
  ),
  compile(
    'E214: the track and the indicator of a side may have one name',
    'if (compiling.names.indicators.has(`${id}.${track}`))',
    'if (compiling.names.indicators.has(`${track}.${id}`))',
  ),
  names('E214: what is believed may be a name', 'happened believed pending', 'happened pending'),
  deadlines(
    'E224: what lands may have two days',
    '(later.in === undefined) === (later.by === undefined)',
    'later.in === undefined && later.by === undefined',
  ),
  deadlines(
    'E224: what lands needs no day',
    '(later.in === undefined) === (later.by === undefined)',
    'later.in !== undefined && later.by !== undefined',
  ),
  consent(
    'E225: an order that waits for none may have an answer',
    "if (answered !== undefined) note('answered', 'needless');",
    '',
  ),
  consent('E225: an order may wait for two of one track', 'given.set(track, order.option);', ''),
  presence(
    'E241: a side that can be played may leave',
    "for (const key of ['from', 'until'] as const)\n    if (actor.playable",
    "for (const key of ['from'] as const)\n    if (actor.playable",
  ),
  presence(
    'E242: an actor may lie in one that lies in another',
    "else if (found['part-of'] !== undefined)",
    "else if (found['part-of'] === id)",
  ),
  actor(
    'E243: an actor may have a capital and a home',
    'actor.capital !== undefined && actor.home !== undefined',
    'actor.capital === actor.home && actor.home !== undefined',
  ),
  actor(
    'E215: a side may think without aims',
    'isThinkingKind(kind) && actor.objectives.length === 0',
    'isThinkingKind(kind) && actor.objectives.length < 0',
  ),
  actor('E215: a side that holds needs aims', 'isThinkingKind(kind) && actor', 'actor'),
  following(
    'E216: the last form may have a condition',
    'if ((when === undefined) !== isLast)',
    'if (when === undefined && !isLast)',
  ),
  following(
    'E216: forms before the last need no condition',
    'if ((when === undefined) !== isLast)',
    'if (when !== undefined && isLast)',
  ),
  context(
    'E217: a picture may end in any way',
    '!cueWays[kind].ends.includes(ends)',
    'cueWays[kind].ends.length === 0',
  ),
  plans(
    'E218: a plan of one turn ends before it begins',
    'if (first > last && last >= 0)',
    'if (first >= last && last >= 0)',
  ),
  plans(
    'E218: history must reach the turn before only',
    'turns.slice(0, first + 1)',
    'turns.slice(0, first)',
  ),
  plans(
    'E218: the first turn needs history before it',
    'if (first < 1) return undefined;',
    'if (first < 0) return undefined;',
  ),
  stage(
    'E221: what others see a side may not believe of',
    "seenBy === 'all' || seenBy.includes(by)",
    "seenBy === 'all' || seenBy.length > 0",
  ),
  stage(
    'E221: a side that sees it may believe otherwise',
    "seenBy === 'all' || seenBy.includes(by)",
    "seenBy === 'all'",
  ),
  effects(
    'E222: a report to a side without a belief is passed over',
    "    report(compiling, 'E222', [...path, 'to', at], { actor, name: meaning.id });\n",
    '    void at;\n',
  ),
  effects(
    'E222: the first side with a belief serves all',
    'const belief = beliefPlace(compiling, actor, meaning.id);',
    'const belief = beliefPlace(compiling, to[0] ?? actor, meaning.id);',
  ),
  history('E223: a single account will do', 'if (claimed.length < 2)', 'if (claimed.length < 1)'),
  history(
    'E223: accounts need not have what history follows',
    '!claimed.includes(followed)',
    "claimed.includes('')",
  ),
  history('E223: the last readings are one too many', 'count > mostReadings)', 'count >= mostReadings)'),
  history(
    'E223: every group beyond the limit is told',
    'if (before <= mostReadings && count > mostReadings)',
    'if (count > mostReadings)',
  ),
  targets(
    'E230: a band of one share is the wrong way round',
    'if (from > to) report',
    'if (from >= to) report',
  ),
  targets('E230: a band the wrong way round is taken', 'if (from > to) report', 'if (from > 100) report'),
  targets(
    'E230: endings may come oftener than their family',
    'if (sum.from > own.to)',
    'if (sum.from > 100)',
  ),
  targets(
    'E230: endings may come more seldom than their family',
    'if (sum.to < own.from)',
    'if (sum.to < 0)',
  ),
  targets('E230: shares may be more than all plays', 'if (from > 100)', 'if (from > 101)'),
  targets('E230: shares may be less than all plays', 'if (to < 100)', 'if (to < 99)'),
  targets(
    'E230: tenths are added with their errors',
    'Math.round(100 * bands.reduce((so, band) => so + band[side], 0)) / 100',
    'bands.reduce((so, band) => so + band[side], 0)',
  ),
  targets(
    'E230: an ending without a band never comes',
    'byEnding[ending.id] ?? anything',
    'byEnding[ending.id] ?? { from: 0, to: 0 }',
  ),
  celEnvironment('E301: what cannot be read is too long', "{ code: 'E301', offset", "{ code: 'E304', offset"),
  cel(
    'E302: words have an order',
    "if (op !== 'equal' && op !== 'unequal') refuse(node, 'E302', { left: 'text', right: 'text' });",
    '',
  ),
  cel(
    'E302: yes and no have an order',
    "if (left.type.is === 'truth' && op !== 'equal' && op !== 'unequal')",
    "if (left.type.is === 'truth' && op === 'equal' && op !== 'equal')",
  ),
  cel(
    'E302: the two sides of a choice may differ',
    "if (yes.type.is === 'truth' && no.type.is === 'truth')",
    "if (yes.type.is === 'truth' || no.type.is === 'truth')",
  ),
  cel(
    'E302: members of a list may be of any kind',
    'if (typed.type.is !== item.type.is) refuse',
    "if (typed.type.is === 'truth') refuse",
  ),
  cel(
    'E303: fractions are rounded',
    "typeof value === 'bigint')",
    "typeof value === 'bigint' || typeof value === 'number')",
  ),
  cel(
    'E303: functions may have any number of values',
    "name === 'abs' && args.length === 1 && first",
    "name === 'abs' && first",
  ),
  cel(
    'E303: a list may have names',
    "if (typed.expression.op !== 'text' && typed.expression.op !== 'number')",
    "if (typed.expression.op === 'truth')",
  ),
  celEnvironment(
    'E304: an expression may be as long as it likes',
    'if (source.length > longest)',
    'if (source.length > 100 * longest)',
  ),
  celEnvironment('E304: an expression may be as deep as it likes', 'maxDepth: 20', 'maxDepth: 2000'),
  celTyped(
    'E305: numbers of any size can come out',
    '!Number.isSafeInteger(low) || !Number.isSafeInteger(high)',
    '!Number.isFinite(low) || !Number.isFinite(high)',
  ),
  celTyped('E305: only the greatest number must be safe', '!Number.isSafeInteger(low) || ', ''),
  celName(
    'E306: options wait for orders',
    "if (scope.knows === 'situation' || (root",
    "if (scope.knows === 'situation' && root === 'outcomes' || (root",
  ),
  celName(
    'E306: orders know their outcomes',
    "root === 'outcomes' && scope.knows === 'orders'",
    "root === 'outcomes' && scope.knows !== 'orders' && scope.knows !== 'outcomes'",
  ),
  cel(
    'E307: two lists need nothing in common',
    "if (!list.literal || item.literal) refuse(node, 'E307', {});",
    '',
  ),
  cel(
    'E203: a word must be one of no list',
    'if (item.literal && !list.literal)',
    'if (item.literal && list.literal)',
  ),
  context('E308: only the least chance counts', 'low < want.from || high > want.to', 'low < want.from'),
  context('E308: only the greatest chance counts', 'low < want.from || high > want.to', 'high > want.to'),
  option('E308: odds may all be zero', '(least === 0 || most > greatestTotal)', 'most > greatestTotal'),
  option('E308: odds that cannot be read are zero', 'isRead &&= odds.failed !== true;', ''),
  option('E308: odds are added without end', '(least === 0 || most > greatestTotal)', 'least === 0'),
  cel(
    'E309: numbers are divided by what may be zero',
    "if (divides && (right.expression.op !== 'number' || right.expression.value === 0))",
    'if (divides && right.low === 0 && right.high === 0)',
  ),
  cel(
    'E309: nothing is divided by a number',
    "right.expression.op !== 'number' || right",
    "right.expression.op === 'number' || right",
  ),
  causes(
    'E212: that nobody is played is told beside a missing actor',
    "return !(code === 'E212' && someMissing);",
    'return someMissing || true;',
  ),
  causes('E201: a misspelt actor has lost its file', ' && facts.nearest === undefined;', ';'),
  causes(
    'E205: an option under a wrong name is told twice',
    "if (code === 'E205') return !meant.has(`${path[1]} ${path.at(-1)}`);",
    "if (code === 'E205') return true;",
  ),
  causes(
    'E205: a slip of one side hides the options of another',
    'meant.has(`${path[1]} ${path.at(-1)}`)',
    '[...meant].some((one) => one.endsWith(` ${path.at(-1)}`))',
  ),
  fold(
    'E201: names of two actors are one cause',
    '`${families[String(kind)] ?? kind} ${name} ${of}`',
    '`${families[String(kind)] ?? kind} ${name}`',
  ),
  fold(
    'E201: what expressions read and effects set is not one cause',
    'families[String(kind)] ?? kind',
    'kind',
  ),
  fold('E101: a wrong key is told at each place', '  E101: ({ key, known }) => `${key} ${known}`,\n', ''),
  fold(
    'E101: keys of one name are one cause wherever they stand',
    '({ key, known }) => `${key} ${known}`',
    '({ key }) => `${key}`',
  ),
  fold(
    'E101: lines that can be mended are folded',
    'const isMended = problem.facts.fixed !== undefined;',
    'const isMended = problem.facts.fixed === null;',
  ),
  fold(
    'E201: one place is counted twice',
    '!group.some(({ at }) => isSamePlace(at, problem.at))',
    'group.length > 0',
  ),
  fold('E201: the first place is not counted', 'places: others.length + 1', 'places: others.length'),
  fold(
    'E203: the nearest name is lost',
    'facts: { ...near?.facts, ...exact.facts',
    'facts: { ...exact.facts',
  ),
  stage(
    'E202: a fact may have a value twice',
    'fact.values.indexOf(value) < at',
    'fact.values.indexOf(value) > at',
  ),
  compile(
    'E214: an option may be called like none',
    'if (options.hold !== undefined)',
    "if (options[''] !== undefined)",
  ),
  celEnvironment(
    'E310: a fact takes the place of the turn',
    'if (reservedNames.has(name)) continue;',
    "if (name !== 'turn' && reservedNames.has(name)) continue;",
  ),
  celEnvironment(
    'E301: the word that cannot stand there is not named',
    'facts: isStray ? { stray }',
    'facts: isStray ? {}',
  ),
  context(
    'E302: a count is no condition, and nothing more is said',
    "isCount && kind === 'truth' ?",
    "isCount && kind === 'number' ?",
  ),
  repair(
    'E301: numbers keep their quotes',
    'if (digits !== undefined && isNumber',
    'if (digits === undefined && isNumber',
  ),
  repair(
    'E302: a comparison of three sides is not mended',
    "note('between', `${from} ${one} ${name} && ${name} ${other} ${to}`)",
    '`${from} ${one} ${name} ${other} ${to}`',
  ),
  repair(
    'E201: any word after a dot is the id of an event',
    'names.injects.has(inject) ?',
    'inject !== undefined ?',
  ),
  repair('E301: `=` is not mended', "  '=': ['==', 'equals'],\n", ''),
  repair(
    'E301: `not` denies only the next word',
    "if (token.text === '&&' || token.text === '||' || token.text === ')') close();",
    'close();',
  ),
  repair(
    'E301: `is not` is not one sign',
    "if (isNot && last?.text === '==')",
    "if (isNot && last?.text === '!=')",
  ),
  repair('E301: a percent sign between amounts is left out', ' && !/^[\\w("\']/.test(next);', ';'),
  repair(
    'E301: turns are numbered from 0',
    'return at < 0 ? undefined : at + 1;',
    'return at < 0 ? undefined : at;',
  ),
  repair('E301: what is still wrong is proposed', 'if (!isBetter) return undefined;', ''),
  repair('E301: words of a list get no quotes', 'if (listOf !== undefined) return mend(token, listOf);', ''),
  repair(
    'E201: a word that is a name is taken for a value',
    "return 'code' in read(word, scope) ? nearestName(word, values) : undefined;",
    'return nearestName(word, values);',
  ),
  repair(
    'E301: words before a comparison get no quotes',
    'return comparisons.includes(after) ? mend',
    'return comparisons.includes(after) && after === before ? mend',
  ),
  context(
    'E301: a mended line keeps its apostrophes single',
    `\`'\${text.replaceAll("'", "''")}'\``,
    "`'${text}'`",
  ),
];
