import { type Mutant, mutantsOf } from './mutant';

const ofEngine = (file: string) => mutantsOf(`src/engine/prove-${file}.ts`);

const deaths = ofEngine('deaths');
const history = ofEngine('history');
const readings = ofEngine('readings');
const reasons = ofEngine('reasons');
const texts = ofEngine('texts');
const toll = ofEngine('toll');
const wants = ofEngine('wants');
const reach = mutantsOf('src/analysis/explore/check-reach.ts');
const tendencies = mutantsOf('src/analysis/sample/tendencies.ts');
const checkTendencies = mutantsOf('src/analysis/sample/check-tendencies.ts');

/** What the check finds by playing; what is wrong begins with the code that it breaks. */
export const proofMutants: readonly Mutant[] = [
  history(
    'E401: an order of history that is closed passes',
    'if (closed.length > 0) {',
    'if (closed.length > 99) {',
  ),
  history(
    'E403: history that reaches no ending passes',
    "return game.phase === 'over' ? [] : [problem",
    "return game.phase !== 'over' ? [] : [problem",
  ),
  history(
    'E402: an outcome of history that was not told passes',
    'isUncertain && told[',
    'isUncertain && !told && told[',
  ),
  history(
    'E402: an inject of history that cannot happen passes',
    'told.filter((inject) => !happened.includes(inject))',
    'told.filter((inject) => happened.length < 0 && !happened.includes(inject))',
  ),
  history('E402: an outcome that is told counts as untold', 'return isUncertain && told', 'return told'),
  history(
    'E402: events of an earlier turn serve',
    "entry.turn === game.state.turn && entry.kind === 'inject'",
    "entry.turn <= game.state.turn && entry.kind === 'inject'",
  ),
  history(
    'E403: history may go on after the end',
    "if (game.phase === 'over') return [problem",
    "if (game.phase === 'over') return []; if (at(turn) < 0) return [problem",
  ),
  texts(
    'W120: each text is told once for every play',
    'if (!found.has(telling.stated)) found.set(telling.stated, telling);',
    'found.set(telling.stated, telling);',
  ),
  texts(
    'W120: history is not looked at',
    'const isPlayed = scenario.history.length > 0 &&',
    'const isPlayed = scenario.history.length < 0 &&',
  ),
  deaths(
    'W121: what serves as well serves better',
    'gained.total - spared.total < 0.005',
    'gained.total - spared.total < 0',
  ),
  deaths(
    'W121: rules of the turn count for nothing',
    'const reading = readingOf(after.state, orders',
    'const reading = readingOf(resolved.state, orders',
  ),
  deaths('W121: aims count alike', 'sum + mean * (weights[at] ?? 0), 0);', 'sum + mean, 0);'),
  deaths(
    'W121: the milder outcome is compared with itself',
    'const spared = meansOf(scenario, actor, option, other, states);',
    'const spared = meansOf(scenario, actor, option, one, states);',
  ),
  wants(
    'W130: men of an armed group are mourned',
    '(killed.civilians ?? killed.soldiers) !== undefined',
    '(killed.civilians ?? killed.soldiers ?? killed.militants) !== undefined',
  ),
  wants(
    'W130: what others ordered counts',
    "entry.kind !== 'order' || entry.actor !== actor",
    "entry.kind !== 'order'",
  ),
  wants(
    'W130: all wants must speak of the dead',
    '.some(({ says }) => tellsOfDeaths(says))',
    '.every(({ says }) => tellsOfDeaths(says))',
  ),
  wants(
    'W130: other languages are read',
    "|| !isEnglish(draft.document.about.languages[0] ?? '')) return [];",
    '|| draft.document.about.languages.length === 0) return [];',
  ),
  reasons(
    'W134: what sides that nobody plays are told counts',
    '.filter(({ playable }) => playable)',
    '.filter(({ id }) => id !== undefined)',
  ),
  reasons(
    'W134: any news is a reason',
    'news !== undefined && includes(all[news]?.to ?? [], seat)',
    'news !== undefined && all[news] !== undefined && seat !== undefined',
  ),
  reasons(
    'W134: what is never listed is seen',
    '.filter((id) => isListed(id) && seesValue',
    '.filter((id) => seesValue',
  ),
  reasons('W134: moves need no reason', '    ...move\n', '    ...move.slice(0, 0)\n'),
  reasons(
    'W134: what no side sees needs a reason',
    'if (changes.size === 0) return [];',
    'if (changes.size < 0) return [];',
  ),
  toll(
    'W135: an aim that sometimes falls with the dead rises',
    'rises > 0 && falls === 0',
    'rises > 0 && rises >= falls',
  ),
  toll('W135: an aim that never moves rises', 'rises > 0 && falls === 0', 'falls === 0'),
  toll(
    'W135: dead fighters count',
    '.filter(({ id }) => !isOfFighters(scenario, id))',
    ".filter(({ id }) => id !== '')",
  ),
  toll(
    'W135: fighters among others do not count',
    'killed.length > 0 && killed.every(isOnlyFighters)',
    'killed.some(isOnlyFighters)',
  ),
  toll('W135: what is better the more there is is a toll', "rising !== 'better' && ", ''),
  toll(
    'W135: facts tell of no dead',
    'return [...counts, ...values].filter',
    'return [...counts, ...values.slice(0, 0)].filter',
  ),
  toll(
    'W135: sides that nobody plays have aims',
    '.filter(({ playable }) => playable)',
    '.filter(({ id }) => id !== undefined)',
  ),
  readings(
    'W142: history that does not replay is told by its readings',
    'if (followed === undefined || isBroken(followed)) return [];',
    'if (followed === undefined) return [];',
  ),
  readings(
    'W142: a reading that stops is fine where the crisis is over',
    'return stopped !== undefined || ending === undefined;',
    'return ending === undefined;',
  ),
  readings(
    'W142: every reading is played as history goes',
    '[`${actor}.${track}`]: outcome };',
    '[`${track}.${actor}`]: outcome };',
  ),
  readings(
    'W142: the reading that history follows is told too',
    'isFollowed: place === 0',
    'isFollowed: place >= 0',
  ),
  reach(
    'W115: what is not found is impossible',
    'const isWhole = walked.stop === undefined;',
    'const isWhole = walked.stop !== null;',
  ),
  reach(
    'W116: rules and events are taken for each other',
    "path: ['injects', scenario.injects.findIndex",
    "path: ['injects', scenario.rules.findIndex",
  ),
  reach(
    'W109: what was found in plays is looked for still',
    'found.has(goal) || walked.meetings.has(goal)',
    'walked.meetings.has(goal) && !found.has(goal)',
  ),
  reach('H106: what is not found is not told', "else report('H106', path, { ...what, plays });", ''),
  tendencies('H116: a last turn at the edge is enough', 'if (edge.inRow >= 2)', 'if (edge.inRow >= 1)'),
  tendencies(
    'H116: half of the turns are most',
    'edge.turns >= 2 && 2 * edge.turns > turns',
    'edge.turns >= 2 && 2 * edge.turns >= turns',
  ),
  tendencies('H116: where a value began is an edge', 'if (value !== start) edges.push', 'edges.push'),
  tendencies('H116: what is never listed has edges', "    if (listed === 'never') return;\n", ''),
  tendencies('H116: facts of two values have an edge', 'values.length < 3', 'values.length < 2'),
  tendencies('H116: turns of earlier plays count', '        edge.turns = 0;\n', ''),
  tendencies(
    'H117: an option without another beside it is preferred',
    'if (count > 1 && isGiven) use.preferred += 1;',
    'if (isGiven) use.preferred += 1;',
  ),
  tendencies(
    'H117: an option without another beside it is contested',
    'if (count > 1) use.contested += 1;',
    'use.contested += 1;',
  ),
  tendencies(
    'H119: holding is in the way',
    'given < 0 || isGiven ? undefined : places[given]',
    'isGiven ? undefined : places[Math.max(0, given)]',
  ),
  checkTendencies(
    'H116: a fact that ends at its last value is told',
    "const why = kind === 'indicator' && ends >= stays",
    'const why = ends >= stays',
  ),
  checkTendencies('H117: always is nine times in ten', 'always: 95', 'always: 45'),
  checkTendencies('H118: few turns are enough', 'if (open < fewestTurns || 100', 'if (100'),
  checkTendencies(
    'H118: an option that is rarely given is told',
    'return given === 0 ?',
    'return given < open ?',
  ),
  checkTendencies(
    'H119: any other option is in the way',
    '100 * taken >= most.crowding * open',
    '100 * taken >= 0 * open',
  ),
  checkTendencies(
    'H119: the option that takes least is named',
    '.sort(([, one], [, other]) => other - one)[0]',
    '.sort(([, one], [, other]) => one - other)[0]',
  ),
  checkTendencies(
    'H118: sides without weights are looked at',
    'actor === undefined || grounds(actor, by).length === 0',
    'actor === undefined',
  ),
  checkTendencies(
    'H118: thinking repeats what weights show',
    '.filter((one) => !known.has(keyOf(one)))',
    '.filter((one) => keyOf(one) !== undefined)',
  ),
];
