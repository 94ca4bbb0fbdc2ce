// Longer than most files, because it is a table: what is wrong begins with the code of the check that it breaks.
import { type Mutant, mutantsOf } from './mutant';

const ofCheck = (file: string) => mutantsOf(`src/scenario/check/${file}.ts`);

const advice = ofCheck('advice');
const budgets = ofCheck('budgets');
const conflicts = ofCheck('conflicts');
const consent = ofCheck('consent');
const cues = ofCheck('cues');
const deadlines = ofCheck('deadlines');
const debrief = ofCheck('debrief');
const glossary = ofCheck('glossary');
const later = ofCheck('later');
const listing = ofCheck('listing');
const map = ofCheck('map');
const masks = ofCheck('masks');
const options = ofCheck('options');
const presence = ofCheck('presence');
const reach = ofCheck('reach');
const reading = ofCheck('reading');
const results = ofCheck('results');
const shadows = ofCheck('shadows');
const sight = ofCheck('sight');
const sources = ofCheck('sources');
const told = ofCheck('told');
const translations = ofCheck('translations');
const variants = ofCheck('variants');
const words = ofCheck('words');

/** The warnings and hints that a document shows without being played. */
export const linterMutants: readonly Mutant[] = [
  sources(
    'W101: a list of sources that is empty is enough',
    '(sources?.length ?? 0) > 0',
    'sources !== undefined',
  ),
  sources(
    'W101: a reference in the text is no source',
    ' || referencesIn(text).length > 0) return;',
    ') return;',
  ),
  sources('W101: events of no history need a source', 'if (!inject.history) return;', ''),
  sources(
    'W102: sources that nothing uses are passed over',
    'if (!used.has(id))',
    'if (used.has(id) && !known.has(id))',
  ),
  sources(
    'W102: what a concept rests on is no use of a source',
    "refer(id, ['debrief', 'concepts', at, 'source'], offset);",
    'known.has(id);',
  ),
  sources(
    'W118: lists of sources may name what is not listed',
    'ids.forEach((id, at) => void refer(id, [...path, at]));',
    'ids.forEach((id) => void used.add(id));',
  ),
  sources(
    'W141: the order of sources makes them others',
    '[...new Set(sources)].sort()',
    '[...new Set(sources)]',
  ),
  sources(
    'W141: one source in common is enough',
    "const all = [...new Set(sources)].sort().join(', ');",
    "const all = [...new Set(sources)].sort()[0] ?? '';",
  ),
  options('W103: sides that nobody plays need advice', 'if (playable && Object', 'if (Object'),
  options(
    'H105: an option of a side that nobody plays needs no precedent',
    'if (option.precedent === undefined)',
    'if (playable && option.precedent === undefined)',
  ),
  options(
    'W105: codes of events are not looked at',
    'if (inject.cameo !== undefined)',
    'if (inject.cameo === undefined)',
  ),
  options(
    'W105: the nearest code is the root',
    'cameoOf(code.slice(0, 3)) ?? cameoOf(code.slice(0, 2))',
    'cameoOf(code.slice(0, 2))',
  ),
  options(
    'W128: the headline of one outcome serves all',
    'outcomes?.forEach(({ id, effects: own }, at) => {',
    'if (!outcomes?.some(({ effects: own }) => tells(own))) outcomes?.forEach(({ id, effects: own }, at) => {',
  ),
  options(
    'W128: acts that are no force need a headline',
    "if (kind !== 'force' || tells(effects)) return;",
    'if (tells(effects)) return;',
  ),
  options(
    'H103: weights of a side that holds are passed over',
    "policy.kind === 'hold' || policy.kind === 'random'",
    "policy.kind === 'random'",
  ),
  sight('W106: what is shown later counts as never seen', ' && !revealed.has(id);', ';'),
  sight(
    'W106: what only texts state counts as never read',
    '...expressionsIn(scenario), ...stated.map(({ holds }) => holds)',
    '...expressionsIn(scenario)',
  ),
  sight(
    'W106: what somebody sees must be read',
    "seenBy !== 'all' && seenBy.length === 0",
    "seenBy !== 'all'",
  ),
  sight(
    'W117: what outcomes change counts as never changed',
    'for (const outcome of option.outcomes) yield* outcome.effects;',
    '',
  ),
  sight(
    'W117: what exposure changes counts as never changed',
    '    yield* option.exposure?.effects ?? [];\n',
    '',
  ),
  sight(
    'W114: conditions of options are not looked at',
    'if (option.when !== undefined && checking',
    'if (option.when === undefined && checking',
  ),
  sight(
    'W114: the weight of holding is not looked at',
    'checkReads(checking, path, actor.id, weight);',
    'if (byTrack) checkReads(checking, path, actor.id, weight);',
  ),
  sight(
    'W114: what one side sees all see',
    "audience === 'all' || audience?.includes(seat) === true",
    "audience === 'all' || (audience?.length ?? 0) > 0",
  ),
  sight('W114: own covert acts are hidden', 'return read.actor !== seat && isHidden ?', 'return isHidden ?'),
  sight(
    'W114: an own track must be seen by its side',
    '      if (read.actor === seat) return undefined;\n',
    '',
  ),
  sight(
    'W114: events are known without news',
    'return isTold ? undefined : `happened',
    'return isTold || true ? undefined : `happened',
  ),
  sight('W122: an own covert order is hidden', 'of.actor !== seat && isOfSecret', 'isOfSecret'),
  sight(
    'W122: a covert order does not look like holding',
    "op === 'order' ? [id, 'hold']",
    "op === 'order' ? [id]",
  ),
  told(
    'W122: only the first reader must see it',
    'for (const seat of seats) checkReads',
    'for (const seat of seats.slice(0, 1)) checkReads',
  ),
  told(
    'W122: sides that nobody plays read along',
    '.filter(({ playable }) => playable)',
    '.filter(({ id }) => id !== undefined)',
  ),
  told(
    'W122: effects that do more give away their condition',
    ' || !onlyTells(effect)) return;',
    ') return;',
  ),
  told(
    'W122: what is shown with the news is hidden still',
    '.filter((seat) => !shown.has(seat)),',
    '.filter((seat) => seat !== undefined),',
  ),
  told(
    'W122: all read of a covert act',
    'isSecret(option.visibility) && option.exposure === undefined',
    'option.visibility === undefined',
  ),
  told(
    'W122: whoever knows the condition of a rule with odds knows that it worked',
    'odds === undefined && knows',
    'knows',
  ),
  told(
    'W122: an adviser is heard by all',
    'adviser === undefined ? seats : seats.filter',
    'seats.length > 0 ? seats : seats.filter',
  ),
  told(
    'W122: bets are asked of all',
    "const asked = to === 'all' ? players :",
    'const asked = to !== undefined ? players :',
  ),
  reach(
    'W107: a posture of any track counts',
    'if (reached?.has(posture.id) !== true)',
    'if (![...play.postures.values()].some((all) => all.has(posture.id)))',
  ),
  reach('W108: a posture with one option has none', 'posture.on.length === 0', 'posture.on.length <= 1'),
  reach(
    'W109: an option that is open once is open never',
    'if (everOpen.has(`${actor.id}.${option.id}`)) continue;',
    'if (play.turns.every(({ open }) => open.has(`${actor.id}.${option.id}`))) continue;',
  ),
  reach('W109: a posture that cannot be reached lists options', 'reached?.has(id) && on.some', 'on.some'),
  reach('W110: one option is a choice', 'names.length >= 2', 'names.length >= 1'),
  reach('W110: the turn before is named', 'turn: at + 1,\n        count', 'turn: at,\n        count'),
  reach('W116: rules are not looked at', 'if (!play.rules.has(id))', 'if (play.injects.has(id))'),
  reach(
    'W115: endings are numbered in the order of their priority',
    'draft.document.endings.forEach(({ id }, at) => {',
    'scenario.endings.forEach(({ id }, at) => {',
  ),
  reach(
    'W129: only the first form is looked at',
    'texts.forEach((_, form) => {',
    'texts.slice(0, 1).forEach((_, form) => {',
  ),
  conflicts(
    'W111: orders of one track can be given together',
    'if (one.option.actor === other.option.actor && one.option.track === other.option.track) continue;',
    '',
  ),
  conflicts(
    'W111: values that are written first stand',
    'values.indexOf(value) > values.indexOf(second)',
    'values.indexOf(value) < values.indexOf(second)',
  ),
  conflicts('W111: what comes to light sets no fact', ', ...(exposure?.effects ?? [])];', '];'),
  conflicts(
    'W111: effects whose conditions exclude each other clash',
    '.filter((effect) => canHold(effect.if, situation))',
    '.filter((effect) => effect.set.length > 0)',
  ),
  conflicts('H101: the kind that stands first yields', 'rank(one) < rank(other)', 'rank(one) > rank(other)'),
  translations(
    'W112: a language without a translation is passed over',
    'if (locales[language] === undefined)',
    'if (locales[language] !== undefined)',
  ),
  translations(
    'W112: texts may be too long by one character',
    'string.length > longest',
    'string.length > longest + 1',
  ),
  translations(
    'W112: only the number of references counts',
    'sourcesOf(string) === sources ?',
    'sourcesOf(string).length === sources.length ?',
  ),
  words('W113: every side needs an emblem', "emblem === 'none' || ", ''),
  words('W113: a map without words will do', 'if (theatre.alt === undefined)', "if (theatre.alt === '')"),
  words(
    'W119: marks in translations are passed over',
    "check(['locales', language, key], text);",
    'void [language, key, text];',
  ),
  words('W119: links are texts', '\\]\\([^)\\n]{0,200}\\)|', ''),
  words('W119: headings are texts', '|^#{1,6} /m', '/m'),
  cues(
    'W124: the start of a picture is its place',
    'if (option.cue?.from === undefined) checkCue',
    'checkCue',
  ),
  cues(
    'W124: pictures of outcomes are not looked at',
    "if (outcome.cue !== 'none') checkCue",
    "if (outcome.cue !== 'none' && outcome.cue === undefined) checkCue",
  ),
  cues(
    'W124: pictures of events are not looked at',
    "injects.forEach(({ cue }, at) => void checkCue(checking, ['injects', at, 'cue'], cue));",
    'void injects;',
  ),
  debrief(
    'H102: concepts are not asked for',
    'if (debrief.concepts.length === 0)',
    'if (debrief.concepts.length < 0)',
  ),
  debrief(
    'H104: two minutes a turn are too few',
    'about.minutes.solo < 2 * turns.length',
    'about.minutes.solo <= 2 * turns.length',
  ),
  debrief('H104: the last turn of a plan takes no time', 'last - first + 1', 'last - first'),
  glossary('W125: a word too many', 'words > mostWordsOfTerm', 'words > mostWordsOfTerm + 1'),
  glossary(
    'H113: an explanation uses its own term',
    "(path[0] === 'glossary' ? [] : [text])",
    '(path.length === 0 ? [] : [text])',
  ),
  glossary(
    'H113: what no text uses is said in each language',
    'used.has(term.id) ? formsIn(term) : undefined',
    'formsIn(term)',
  ),
  glossary(
    'H113: an explanation in another language uses its own term',
    "key.startsWith('glossary.') ? [] : [text],",
    "key === '' ? [] : [text],",
  ),
  masks(
    'W126: a text that the mask makes too long is passed over',
    'masked.length > longest',
    'masked.length > 2 * longest',
  ),
  masks('W126: texts that there are not are passed over', 'if (!keys.has(key))', 'if (keys.size === 0)'),
  masks(
    'W126: a short code is no use of a name',
    'if (!used.has(name) && !codes.has(name))',
    'if (!used.has(name))',
  ),
  masks(
    'W126: a name that no text has is passed over',
    'if (!used.has(name) && !codes.has(name))',
    'if (!used.has(name) && codes.has(name))',
  ),
  masks(
    'W126: two sides may be called alike',
    'if (other !== undefined && other !== text)',
    'if (other !== undefined && other === text)',
  ),
  masks('W127: names in the debrief are to be hidden', 'if (afterwards.test(key)) continue;', ''),
  masks(
    'W127: names of places may be left',
    '    ...Object.values(theatre.places).map(({ label }) => label),\n',
    '',
  ),
  masks(
    'W127: common words of a name are to be hidden',
    '.filter((word) => !common.has(word.toLowerCase()))',
    ".filter((word) => word !== '' || common.size < 0)",
  ),
  map('W131: any map will do', 'if (!isMapId(map))', "if (map === '')"),
  map(
    'W131: a place where something happened must lie within',
    '    ...(about.earlier ?? []).map(({ at }) => at),\n',
    '',
  ),
  map(
    'W131: a place that a text names must lie within',
    ' && !texts.some((text) => text.includes(label)))',
    ')',
  ),
  map('W131: the capital of a side must lie within', '    ...actors.map(({ capital }) => capital),\n', ''),
  map('W131: nothing lies beyond the date line', '[longitude, longitude + 360].some', '[longitude].some'),
  map(
    'W132: any place outside is turned',
    'isIn(swapped(at))',
    'at.length === 2 && !isIn(swapped(swapped(at)))',
  ),
  map(
    'W132: the extent is turned where one place is',
    'outside.length === places.length && turned.length > 0',
    'turned.length > 0',
  ),
  map(
    'W132: the extent is turned where all places lie outside',
    ' && turned.length > 0) {',
    ' && turned.length >= 0) {',
  ),
  shadows(
    'W133: sides hide nothing',
    "    ...Object.keys(actors).map((id) => [id, 'actor'] as const),\n",
    '',
  ),
  shadows(
    'W133: indicators of sides hide nothing',
    'if (actor !== undefined && name !== undefined && kind !== undefined)',
    "if (actor === '' && name !== undefined && kind !== undefined)",
  ),
  shadows(
    'W133: a track hides the indicator of another side',
    "Object.entries(indicators).map(([id, { of }]) => [indicatorId(id, of), 'indicator'] as const)",
    "Object.entries(indicators).map(([id]) => [id.split('.').at(-1) ?? id, 'indicator'] as const)",
  ),
  later(
    'W136: a day of the turn is a later one',
    'one > to && one <= earliest',
    'one >= to && one <= earliest',
  ),
  later('W136: a source of the day itself told of a plan', 'one <= earliest', 'one < earliest'),
  later('W136: the latest source counts', "[...dates].sort()[0] ?? ''", "[...dates].sort().at(-1) ?? ''"),
  later(
    'W136: a source without a date is of any day',
    "document.sources[source]?.date ?? ''",
    "document.sources[source]?.date ?? '9999'",
  ),
  later(
    'W136: days of other languages are read',
    "if (first === undefined || !isEnglish(document.about.languages[0] ?? '')) return;",
    'if (first === undefined) return;',
  ),
  later(
    'W136: what a side knows is not looked at',
    "checkAll(['actors', actor, 'brief', part], brief?.[part] ?? [], first);",
    'void [actor, part, brief];',
  ),
  later(
    'W136: what a side knew in history is read in the first turn',
    'turns.find((one) => one.id === id) ?? first;',
    'turns.find((one) => one.id === first.id) ?? first;',
  ),
  later(
    'W136: bodies of news are not looked at',
    "for (const part of ['head', 'body'] as const) {\n        const written = news",
    "for (const part of ['head'] as const) {\n        const written = news",
  ),
  variants('W143: a setting is read in every turn', 'before.slice(at, at + 1));', 'before);'),
  variants(
    'W143: what came before stays possible',
    'canFail(when, situation) ? (narrowed(situation, when, false) ?? []) : [],',
    'canFail(when, situation) ? [situation] : [],',
  ),
  variants(
    'W143: a last form that is never told is passed over',
    "if (left.length === 0) report('W143', [...path, at + 1], { why: 'before' });",
    '',
  ),
  variants(
    'W143: reasons of a rule are read whether it works or not',
    'const works = under(after, rule.when);',
    'const works = after;',
  ),
  variants(
    'W143: advice is read where its option is closed',
    'whenOpen(scenario, option, situation) ?? []',
    'whenOpen(scenario, option, situation) ?? situation',
  ),
  variants(
    'W143: effects of an event are read before it happens',
    'document.injects[at]?.effects, due);',
    'document.injects[at]?.effects, under(due, when));',
  ),
  variants(
    'W143: an ending without a condition comes in every turn',
    'ending.when === undefined ? after.slice(-1) : after',
    'after',
  ),
  variants('W143: bodies are taken for headlines', 'place % bodies === bodies - 1', 'place % bodies === 0'),
  listing(
    'H107: what is listed one order away is not listed anyway',
    '(id === start?.id || ahead.includes(id)) && on.some',
    'id === start?.id && on.some',
  ),
  listing(
    'H107: what may be closed is listed',
    ' || canFail(option.when, situation)) return false;',
    ') return false;',
  ),
  listing(
    'H108: a reason that may hold in the first turn comes too soon',
    'needs !== undefined && !canHold(when, first.situation)',
    'needs !== undefined && canFail(when, first.situation)',
  ),
  listing(
    'H115: own acts are news',
    "(read.op === 'posture' || read.op === 'taken') && read.actor !== actor",
    "(read.op === 'posture' || read.op === 'taken') && read.actor !== ''",
  ),
  listing(
    'H115: a number that is not reached yet is an event',
    'const unhurried = withoutMeasures(scenario, situation);',
    'const unhurried = situation;',
  ),
  listing('H115: events are no events', "      read.op === 'happened' ||\n", ''),
  listing(
    'H115: a later day is an event',
    "new Map(situation).set('turn', numbers(1, turns.length))",
    'new Map(situation)',
  ),
  advice('H109: sides that nobody plays are advised', 'if (!body.playable) continue;', ''),
  advice(
    'H109: one who is divided is on no side',
    'stances.every((one) => one === stance)',
    "stances.every((one) => one === stance || one === 'divided')",
  ),
  advice('H114: an option that somebody opposes is told', " && !stances.includes('against'))", ')'),
  advice(
    'H114: what history never ordered is told',
    'if (ordered.has(name) && stances',
    'if (ordered.size > 0 && stances',
  ),
  advice(
    'H110: a share of nine tenths is less',
    '4 * few * all < 3 * many * of',
    '10 * few * all < 9 * many * of',
  ),
  advice(
    'H110: six lines are too few',
    'historical.length < fewest || others',
    'historical.length <= fewest || others',
  ),
  advice(
    'H110: support counts before opposition',
    'if (isLess(against.ofHistory, historical.length, against.ofOthers, others.length))',
    'if (isLess(against.ofOthers, others.length, against.ofHistory, historical.length))',
  ),
  budgets('H111: a text of just so many words is too long', 'words > limit', 'words >= limit'),
  budgets(
    'H111: the first text stands for the longest',
    '.sort((a, b) => b.words - a.words)',
    '.sort((a, b) => a.words - b.words)',
  ),
  budgets(
    'H111: what is read before the game has room',
    "yield {\n        kind: 'opening',",
    "if (about.earlier === undefined) yield {\n        kind: 'opening',",
  ),
  budgets('H111: voices have room', "yield* voices([part, at, 'voices'], said);", 'void said;'),
  reading(
    'H112: a text at the highest grade is too hard',
    'grade > highestGrade[level]',
    'grade >= highestGrade[level]',
  ),
  reading('H112: a seminar reads no harder', 'full: 12', 'full: 9'),
  reading(
    'H112: short texts are graded',
    "text.field === 'hook' || countWords(text.text) >= fewestWords",
    "text.field !== '' || countWords(text.text) >= fewestWords",
  ),
  reading(
    'H112: other languages are graded',
    "if (draft.document.about.languages[0]?.split('-')[0] !== 'en') return;",
    '',
  ),
  consent(
    'W144: an order that is never open can never be answered',
    'if (!play.first.has(`open ${name}`)) return;',
    '',
  ),
  consent('W145: an order that leads elsewhere when it is answered needs no answer', ' && !leads', ''),
  consent('W145: what differs is the same', 'if (isSame && !leads)', 'if (!leads)'),
  consent('H120: whoever is named waits too', 'isNamed !== true && actor', 'isNamed === true && actor'),
  deadlines(
    'W150: what is set going in the last turn that it names never lands',
    'by !== undefined && last < first',
    'by !== undefined && last <= first',
  ),
  deadlines(
    'W150: what lands in the last turn lands too late',
    'last > scenario.turns.length',
    'last >= scenario.turns.length',
  ),
  deadlines(
    'W150: what nothing can stop is not told',
    'else if (unless !== undefined && !play.rules.has(`${name}.stopped`))',
    'else if (unless === undefined && !play.rules.has(`${name}.stopped`))',
  ),
  deadlines('W151: nobody needs to know of a deadline', 'if (told.length === 0)', 'if (told.length < 0)'),
  deadlines(
    'W151: what would stop it needs no words',
    "later['unless-text'] === undefined",
    "later['unless-text'] === ''",
  ),
  deadlines('W151: nobody needs to hear of its end', 'if (!hears && !knows', 'if (!hears && knows'),
  results('W152: the only result that is kept is no secret less', 'kept.length === 1', 'kept.length === 0'),
  results(
    'W153: results may differ in what a side sees',
    'before[name] !== traces[name]',
    'before[name] === traces[name]',
  ),
  results('W153: values that a side does not see betray a result', ' && sees(one.seenBy, seat)', ''),
  presence(
    'W154: players need not know when somebody leaves',
    "for (const key of ['from', 'until'] as const)",
    "for (const key of ['from'] as const)",
  ),
];
