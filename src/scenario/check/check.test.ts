// One long table: every warning and hint, each by a small change that brings it about.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesOfTexts, templateWith, textOf } from '../../../test/fixtures/files';
import { compile } from '../compile/compile';
import type { SourceFile } from '../document/draft';
import { emblems } from '../document/emblems';
import { formatProblem } from '../problem-text/problem-text';
import { parse } from '../read/parse';
import { newScenario } from '../write/template';
import { check } from './check';

/** `code path` of what the linter says of a folder that parses and compiles. */
function told(files: readonly SourceFile[]): readonly { problem: string; text: string }[] {
  const { draft, problems } = parse(files);
  if (draft === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  const { scenario, stated, problems: wrong } = compile(draft);
  if (scenario === undefined) throw new Error(wrong.map(formatProblem).join('\n'));
  return check(draft, scenario, undefined, stated).map((problem) => ({
    problem: `${problem.code} ${problem.path.join('.')}`,
    text: formatProblem(problem),
  }));
}

const who = 'who: You sit on the council of a small inland state. Everything you sell crosses one bridge.';
/** At grades 9, 10 and 12, and far above. */
const plainWords =
  'Two states depend on a single bridge between them and neither of their governments is willing to be the first that closes it';
const fullWords =
  'Two small states depend on a single bridge between them and neither of their governments is prepared to be the first that closes it';
const seminarWords =
  'Two independent territories depend on a single bridge between them and neither of their governments is prepared to be the first that closes it';
const hardWords =
  'Both governments are interdependent by virtue of exclusive transportation infrastructure and neither of them can of their own accord discontinue using it';

test('the template has nothing to say about', () => {
  expect(told(newScenario('my-crisis'))).toEqual([]);
});

describe('each warning and hint is told where it belongs', () => {
  /** Name, file, what stands there, what is put in its place, what is told. */
  test.each<[string, string, string, string, string[]]>([
    [
      'a picture without a place',
      'rules.yaml',
      '  cue: { kind: talks, to: alder }',
      '  cue: talks',
      ['W124 rules.0.cue'],
    ],
    [
      'no source for a statement',
      'actors/shore.yaml',
      ', sources: [S1] }\n  unknown',
      ' }\n  unknown',
      ['W101 actors.shore.brief.knows.0'],
    ],
    [
      'a reference in the text is a source',
      'actors/shore.yaml',
      'text: The driver of the lorry says that he was never asked for papers., claimant: the driver, confidence: claimed, sources: [S1] }',
      "text: 'The driver says so [S1].' }",
      [],
    ],
    [
      'no source for a setting',
      'scenario.yaml',
      '    ask: A lorry',
      '    setting: It rains.\n    ask: A lorry',
      ['W101 turns.0.setting'],
    ],
    [
      'no source for a place',
      'scenario.yaml',
      'kind: crossing }',
      'kind: crossing, note: Built long ago. }',
      ['W101 theatre.places.alder.note'],
    ],
    [
      'no source for an inject of history',
      'injects.yaml',
      ', body: Bakers close at noon., sources: [S1] }\n  sources: [S1]',
      ' }',
      ['W101 injects.0'],
    ],
    [
      'no source for what became known',
      'history.yaml',
      ', confidence: established, sources: [S1] }',
      ' }',
      ['W101 history.2.later.0'],
    ],
    [
      'a list of sources that has none',
      'actors/shore.yaml',
      ', sources: [S1] }\n  unknown',
      ', sources: [] }\n  unknown',
      ['W101 actors.shore.brief.knows.0'],
    ],
    [
      'unused source',
      'sources.yaml',
      'S1:',
      'S2: { title: Other, by: Me, kind: analysis }\nS1:',
      ['W102 sources.S2'],
    ],
    [
      'no advice',
      'actors/shore.yaml',
      '    advice:\n      police: { stance: for, says: Our people want to read it in the paper. }\n      trade: { stance: against, says: Paper fills no shelf. }\n',
      '',
      ['W103 actors.shore.options.protest-note'],
    ],
    [
      'no precedent',
      'actors/shore.yaml',
      '    precedent: { text: Ferries crossed by night in 2021., sources: [S1] }\n',
      '',
      ['H105 actors.shore.options.night-ferry'],
    ],
    [
      'unknown code',
      'actors/shore.yaml',
      "cameo: '061'",
      "cameo: '0619'",
      ['W105 actors.shore.options.night-ferry.cameo'],
    ],
    [
      'unknown code of an inject',
      'injects.yaml',
      '  odds: 30',
      "  odds: 30\n  cameo: '99'",
      ['W105 injects.1.cameo'],
    ],
    [
      'an outcome of force without a headline',
      'actors/hill.yaml',
      "          - news: { head: 'Stones fly at the bridge, and a guard is hurt', tone: force }\n",
      '',
      ['W128 actors.hill.options.send-guards.outcomes.1'],
    ],
    [
      'an order of force with a headline of its own',
      'actors/hill.yaml',
      "kind: signal\n    cameo: '172'",
      "kind: force\n    cameo: '172'",
      [],
    ],
    [
      'a fact for nobody',
      'scenario.yaml',
      'facts:\n',
      'facts:\n  mole: { label: Mole, values: [a, b], start: a, seen-by: [] }\n',
      ['W106 facts.mole'],
    ],
    [
      'an indicator that nothing changes',
      'scenario.yaml',
      'indicators:\n',
      'indicators:\n  rain: { label: Rain, hint: How much it rains., min: 0, max: 3, start: 1 }\n',
      ['W117 indicators.rain'],
    ],
    [
      'a fact that one side sees, and that nothing changes',
      'scenario.yaml',
      'facts:\n',
      'facts:\n  mole: { label: Mole, values: [a, b], start: a, seen-by: [hill] }\n',
      ['W117 facts.mole'],
    ],
    [
      'unreachable posture with the name of another',
      'actors/shore.yaml',
      '      waiting:\n',
      '      talking:\n        on: { night-ferry: talking, open-stores: talking }\n      waiting:\n',
      ['W107 actors.shore.tracks.supply.postures.talking'],
    ],
    [
      'posture with one option',
      'actors/shore.yaml',
      'night-ferry: waiting, open-stores: waiting }',
      'night-ferry: waiting, open-stores: done }\n      done: { on: { night-ferry: done } }',
      [],
    ],
    [
      'unreachable posture',
      'actors/shore.yaml',
      '      waiting:\n',
      '      away:\n        on: { night-ferry: away, open-stores: away }\n      waiting:\n',
      ['W107 actors.shore.tracks.supply.postures.away'],
    ],
    [
      'posture without options',
      'actors/shore.yaml',
      'night-ferry: waiting, open-stores: waiting }',
      'night-ferry: waiting, open-stores: done }\n      done: {}',
      ['W108 actors.shore.tracks.supply.postures.done'],
    ],
    [
      'condition that never holds',
      'actors/hill.yaml',
      'when: tension <= 5',
      'when: tension < 3 && tension > 4',
      ['W109 actors.hill.options.return-envoy'],
    ],
    [
      'condition that comes too late',
      'actors/hill.yaml',
      'when: tension <= 5',
      'when: turn > 3',
      ['W109 actors.hill.options.return-envoy'],
    ],
    [
      'option of an unreachable posture',
      'actors/hill.yaml',
      ', recall-envoy: recalled }',
      ', recall-envoy: talking }',
      ['W107 actors.hill.tracks.diplomacy.postures.recalled', 'W109 actors.hill.options.return-envoy'],
    ],
    [
      'rule that never works',
      'rules.yaml',
      `'bridge == "closed" && turn >= 2'`,
      `'turn > 3'`,
      ['W116 rules.1'],
    ],
    [
      'inject that never comes',
      'injects.yaml',
      'when: tension >= 4\n',
      'when: tension >= 4\n  turn: t1\n',
      ['W116 injects.1'],
    ],
    ['inject without chance', 'injects.yaml', 'odds: 30', 'odds: 0', ['W116 injects.1']],
    [
      'ending out of reach',
      'endings.yaml',
      'when: tension >= 6',
      'when: tension >= 6 && turn > 3',
      ['W115 endings.0'],
    ],
    [
      'ending out of reach that stands before those of higher priority',
      'endings.yaml',
      'priority: 30\n  when: tension >= 6',
      'priority: 10\n  when: tension >= 6 && turn > 3',
      ['W115 endings.0'],
    ],
    [
      'holds by what it cannot see',
      'actors/hill.yaml',
      '  hold: 20',
      '  hold: shore.pressure',
      ['W114 actors.hill.policy.hold'],
    ],
    [
      'is closed by its own covert act',
      'actors/shore.yaml',
      `when: 'bridge == "closed"'`,
      `when: 'bridge == "closed" && taken.shore["night-ferry"] == 0'`,
      [],
    ],
    [
      'reads what it cannot see',
      'actors/hill.yaml',
      "recall-envoy: 'pressure >= 5 ? 30 : 5'",
      "recall-envoy: 'shore.pressure >= 5 ? 30 : 5'",
      ['W114 actors.hill.policy.weights.recall-envoy'],
    ],
    [
      'is closed by what it cannot see',
      'actors/hill.yaml',
      'when: tension <= 5',
      `when: 'taken.shore["night-ferry"] == 0'`,
      ['W114 actors.hill.options.return-envoy.when'],
    ],
    [
      'one kind, two values',
      'actors/shore.yaml',
      '    effects:\n      - add: { pressure: -1 }\n      - news: { head: Shoreland opens',
      '    effects:\n      - set: { bridge: open }\n      - add: { pressure: -1 }\n      - news: { head: Shoreland opens',
      ['W111 actors.shore.options.open-stores'],
    ],
    [
      'two kinds, two values',
      'actors/shore.yaml',
      '    effects:\n      - add: { pressure: -2 }',
      '    effects:\n      - set: { bridge: closed }\n      - add: { pressure: -2 }',
      ['H101 actors.shore.options.night-ferry'],
    ],
    [
      'two values of one track',
      'actors/hill.yaml',
      '    target: alder\n    outcomes:\n',
      '    target: alder\n    effects: [{ set: { bridge: closed } }]\n    outcomes:\n',
      [],
    ],
    [
      'two values, one of them when it comes to light',
      'actors/shore.yaml',
      '        - add: { tension: 2 }\n',
      '        - { set: { bridge: closed }, add: { tension: 2 } }\n',
      ['H101 actors.shore.options.night-ferry'],
    ],
    [
      'two values, but never together',
      'actors/shore.yaml',
      '    effects:\n      - add: { pressure: -2 }',
      `    effects:\n      - { if: 'orders.hill.border != "open-bridge"', set: { bridge: closed } }\n      - add: { pressure: -2 }`,
      [],
    ],
    [
      'missing language',
      'scenario.yaml',
      'languages: [en]',
      'languages: [en, fa]',
      ['W112 about.languages.1'],
    ],
    [
      'no words for the map',
      'scenario.yaml',
      '  alt: >-\n    An invented coast. Hillton lies inland in the north, Shoreby by the sea in the south. One bridge, at Alder,\n    joins the two states halfway between them.\n',
      '',
      ['W113 theatre'],
    ],
    ['no such emblem', 'actors/hill.yaml', 'emblem: none', 'emblem: irr', ['W113 actors.hill.emblem']],
    [
      'reference to nothing',
      'history.yaml',
      'protested in writing.',
      'protested in writing [S7].',
      ['W118 history.0.told'],
    ],
    [
      'source that is not there',
      'history.yaml',
      '  injects: [empty-shelves]\n',
      '  later: [{ text: More came., sources: [S1, S9] }]\n  injects: [empty-shelves]\n',
      ['W118 history.1.later.0.sources.1'],
    ],
    [
      'marks',
      'rules.yaml',
      'nobody has to be the first.',
      'nobody has to be the <b>first</b>.',
      ['W119 rules.0.because'],
    ],
    [
      'an address',
      'debrief.yaml',
      'real publics are divided.',
      'see https://example.org',
      ['W119 debrief.limits.0'],
    ],
    [
      'a link',
      'debrief.yaml',
      'real publics are divided.',
      'see [here](elsewhere)',
      ['W119 debrief.limits.0'],
    ],
    [
      'a heading',
      'debrief.yaml',
      '- The people of both states speak with one voice here; real publics are divided.',
      "- '## The people'",
      ['W119 debrief.limits.0'],
    ],
    [
      'a picture of an event without a place',
      'injects.yaml',
      '  odds: 30',
      '  odds: 30\n  cue: talks',
      ['W124 injects.1.cue'],
    ],
    [
      'a picture of a result without a place',
      'actors/shore.yaml',
      '    once: true\n',
      `    once: true
    outcomes:
      - { id: full, label: Full, odds: 1, text: It lasts., cue: talks }
      - { id: spent, label: Spent, odds: 1, text: It is gone. }
`,
      ['W124 actors.shore.options.open-stores.outcomes.0.cue'],
    ],
    [
      'a picture that begins somewhere',
      'actors/shore.yaml',
      'cue: { kind: aid, to: shoreby }',
      'cue: { kind: talks, from: shoreby }',
      [],
    ],
    [
      'no questions',
      'debrief.yaml',
      /questions:[\s\S]*?\nlimits/.exec(textOf(newScenario('a'), 'debrief.yaml'))?.[0] ?? '',
      'limits',
      ['H102 debrief'],
    ],
    ['weights for holding', 'actors/shore.yaml', 'kind: weights', 'kind: hold', ['H103 actors.shore.policy']],
    [
      'weights for nothing',
      'actors/shore.yaml',
      'kind: weights',
      'kind: random',
      ['H103 actors.shore.policy'],
    ],
    [
      'foreseeable for nothing',
      'actors/hill.yaml',
      "    cameo: '114'\n",
      "    cameo: '114'\n    foreseeable: true\n",
      ['H107 actors.hill.options.protest-note.foreseeable'],
    ],
    [
      'foreseeable for nothing, one order away',
      'actors/hill.yaml',
      '    needs: calmer days\n',
      '    foreseeable: true\n',
      ['H107 actors.hill.options.return-envoy.foreseeable'],
    ],
    [
      'a reason before its time',
      'actors/shore.yaml',
      '    needs: a closed bridge\n',
      '    needs: a closed bridge\n    foreseeable: true\n',
      ['H108 actors.shore.options.night-ferry.needs'],
    ],
    [
      'foreseeable, and no reason is told',
      'actors/shore.yaml',
      '    needs: a closed bridge\n',
      '    foreseeable: true\n',
      [],
    ],
    [
      'nobody against',
      'actors/shore.yaml',
      '      trade: { stance: against, says: Paper fills no shelf. }\n',
      '',
      ['H114 actors.shore.options.protest-note.advice'],
    ],
    [
      'nobody for',
      'actors/hill.yaml',
      '      roads: { stance: for, says: High time. }\n',
      '',
      ['H109 actors.hill.options.return-envoy.advice'],
    ],
    [
      'nobody against what history did not do',
      'actors/hill.yaml',
      '      roads: { stance: against, says: Then who will speak for us? }\n',
      '',
      ['H109 actors.hill.options.recall-envoy.advice'],
    ],
    [
      'somebody divided',
      'actors/hill.yaml',
      'guard: { stance: against, says: Let them ask for him. }',
      'guard: { stance: divided, says: Let them ask for him. }',
      [],
    ],
    [
      'history opposed less',
      'actors/hill.yaml',
      'guard: { stance: against, says: Not before they sign for it. }',
      'guard: { stance: divided, says: Not before they sign for it. }',
      ['H110 actors.hill.options', 'H114 actors.hill.options.open-bridge.advice'],
    ],
    [
      'too many words for a card',
      'actors/hill.yaml',
      'label: Call the envoy home',
      'label: Call the envoy home to the capital',
      ['H111 actors.hill.options.recall-envoy.label'],
    ],
    [
      'too many words for the line of a side',
      'actors/hill.yaml',
      'problem: All that you sell crosses one bridge.',
      'problem: All that you sell to the towns by the sea crosses this one bridge.',
      ['H111 actors.hill.problem'],
    ],
    [
      'too many words before the game',
      'actors/hill.yaml',
      'brief:\n',
      `brief:\n  short: { who: ${'You go on. '.repeat(26)}, wants: [One], red-lines: [Two], unknown: [${'So it is. '.repeat(12)}] }\n`,
      ['H111 actors.hill.brief.short'],
    ],
    [
      'hard words on the shelf',
      'scenario.yaml',
      'hook: One bridge, two towns that shout, and a lorry that may not cross. You have until market day.',
      'hook: Intergovernmental disagreements concerning international transportation necessitate extraordinary deliberation.',
      ['H112 about.hook'],
    ],
    [
      'no source for what came before',
      'scenario.yaml',
      'for papers at the bridge., sources: [S1] }',
      'for papers at the bridge. }',
      ['W101 about.earlier.0'],
    ],
    [
      'references are no words',
      'actors/hill.yaml',
      'says: Let them ask for him.',
      "says: 'One two three four five six seven eight nine ten eleven *twelve* thirteen fourteen [S1].'",
      [],
    ],
    ['just enough time', 'scenario.yaml', 'solo: 10', 'solo: 6', []],
    [
      'too many words of a voice',
      'rules.yaml',
      '  cue: { kind: talks, to: alder }',
      `  voices: { hill: { public: ${'So it is. '.repeat(11).trim()} } }\n  cue: { kind: talks, to: alder }`,
      ['H111 rules.0.voices.hill.public'],
    ],
    ['little time', 'scenario.yaml', 'solo: 10', 'solo: 5', ['H104 about.minutes.solo']],
    [
      'little time for a shorter way to play',
      'scenario.yaml',
      '\ntheatre:',
      '\nplans: [{ id: short, name: Half of it, minutes: 1, first: t1, last: t1 }]\ntheatre:',
      ['H104 plans.0.minutes'],
    ],
    [
      'a map that is not there',
      'scenario.yaml',
      'theatre:\n',
      'theatre:\n  map: west-asai\n',
      ['W131 theatre.map'],
    ],
    [
      'an extent that lies on no map but the world',
      'scenario.yaml',
      '[[58, 16], [66, 22]]',
      '[[58, 16], [99, 22]]',
      [],
    ],
    [
      'an extent with latitudes first',
      'scenario.yaml',
      '[[58, 16], [66, 22]]',
      '[[16, 58], [22, 66]]',
      ['W132 theatre.extent'],
    ],
    [
      'a place with its latitude first',
      'scenario.yaml',
      'at: [62, 19]',
      'at: [19, 62]',
      ['W132 theatre.places.alder.at'],
    ],
    [
      'a place that nothing shows',
      'scenario.yaml',
      '  places:\n',
      '  places:\n    far: { label: Farhaven, at: [70, 25], kind: town }\n',
      ['W131 theatre.places.far.at'],
    ],
    [
      'a place outside that a text names',
      'scenario.yaml',
      '  places:\n',
      '  places:\n    far: { label: Market day, at: [70, 25], kind: town }\n',
      [],
    ],
    [
      'a fact behind a track',
      'scenario.yaml',
      'facts:\n',
      'facts:\n  supply: { label: Supply, values: [a, b], start: a }\n',
      ['W133 actors.shore.tracks.supply', 'W117 facts.supply'],
    ],
    [
      'a fact behind an indicator',
      'scenario.yaml',
      'facts:\n',
      'facts:\n  pressure: { label: Pressure, values: [a, b], start: a }\n',
      ['W133 indicators.hill.pressure', 'W133 indicators.shore.pressure', 'W117 facts.pressure'],
    ],
    [
      'an actor behind a track',
      'actors/shore.yaml',
      'tracks:\n  diplomacy:',
      'tracks:\n  hill: { start: a, postures: { a: { on: {} } } }\n  diplomacy:',
      ['W133 actors.shore.tracks.hill', 'W108 actors.shore.tracks.hill.postures.a'],
    ],
    [
      'news that tell what their readers cannot see',
      'actors/hill.yaml',
      '- news: { head: Hillmark protests in writing }',
      '- { if: pressure >= 3, news: { head: Hillmark protests loudly } }',
      ['W122 actors.hill.options.protest-note.effects.1.if'],
    ],
    [
      'news for those who see it',
      'actors/hill.yaml',
      '- news: { head: Hillmark protests in writing }',
      '- { if: pressure >= 3, news: { head: Hillmark protests loudly, to: [hill] } }',
      [],
    ],
    [
      'news of what is shown with them',
      'actors/hill.yaml',
      '- news: { head: Hillmark protests in writing }',
      '- { if: pressure >= 3, news: { head: Hillmark is angry } }\n      - reveal: { to: [shore], what: [hill.pressure] }',
      [],
    ],
    [
      'news of what an effect does',
      'actors/hill.yaml',
      '- news: { head: Hillmark protests in writing }',
      '- { if: pressure >= 3, add: { tension: 1 }, news: { head: Crowds shout at the bridge } }',
      [],
    ],
    [
      'a bet on a covert order',
      'scenario.yaml',
      '    ask: A lorry',
      `    bet: { ask: By night?, true-when: 'orders.shore.supply == "night-ferry"', by: t2, to: [hill] }\n    ask: A lorry`,
      ['W122 turns.0.bet.true-when'],
    ],
    [
      'a bet on holding, which a covert order looks like',
      'scenario.yaml',
      '    ask: A lorry',
      `    bet: { ask: By night?, true-when: 'orders.shore.supply in ["hold"]', by: t2, to: [hill] }\n    ask: A lorry`,
      ['W122 turns.0.bet.true-when'],
    ],
    [
      'a bet on a covert order of its own side',
      'scenario.yaml',
      '    ask: A lorry',
      `    bet: { ask: By night?, true-when: 'orders.shore.supply == "night-ferry"', by: t2, to: [shore] }\n    ask: A lorry`,
      [],
    ],
    [
      'a bet on an open order beside a covert one',
      'scenario.yaml',
      '    ask: A lorry',
      `    bet: { ask: By day?, true-when: 'orders.shore.supply == "open-stores"', by: t2, to: [hill] }\n    ask: A lorry`,
      [],
    ],
    [
      'history that nobody opposes',
      'actors/hill.yaml',
      'roads: { stance: against, says: We shall sit on our cabbages. }',
      'roads: { stance: divided, says: We shall sit on our cabbages. }',
      ['H110 actors.hill.options', 'H114 actors.hill.options.close-bridge.advice'],
    ],
    ['hard words', 'actors/hill.yaml', who, `who: ${hardWords}`, ['H112 actors.hill.brief.who']],
    ['words that are just plain enough', 'actors/hill.yaml', who, `who: ${plainWords}`, []],
    [
      'words that are just too hard',
      'actors/hill.yaml',
      who,
      `who: ${fullWords}`,
      ['H112 actors.hill.brief.who'],
    ],
    [
      'words that a seminar can just read',
      'actors/hill.yaml',
      who,
      `who: { plain: You sit on the council., full: ${seminarWords} }`,
      [],
    ],
    [
      'hard words of a seminar beside plain ones',
      'actors/hill.yaml',
      who,
      `who: { plain: You sit on the council., full: ${fullWords} }`,
      [],
    ],
    [
      'words that are too hard for a seminar',
      'actors/hill.yaml',
      who,
      `who: { plain: You sit on the council., full: ${hardWords} }`,
      ['H112 actors.hill.brief.who.full'],
    ],
  ])('%s', (_, path, piece, by, expected) => {
    const found = told(templateWith(path, piece, by));
    expect(found.map(({ problem }) => problem)).toEqual(expected);
    for (const { text } of found) expect(text).not.toMatch(/undefined|``|NaN/);
  });
});

/** Places of the template, each with its longitude and latitude. */
const at = { hillton: '61, 20.5', shoreby: '63, 17.5', alder: '62, 19' };

test.each<[what: string, extent: string, places: typeof at, problems: readonly string[]]>([
  [
    'places on both sides of the date line',
    '[176, 16], [-176, 22]',
    { hillton: '-179, 20.5', shoreby: '179, 17.5', alder: '180, 19' },
    [],
  ],
  [
    'places where longitude and latitude are nearly the same',
    '[40, 40], [45, 45]',
    { hillton: '41, 44', shoreby: '44, 41', alder: '42, 42.5' },
    [],
  ],
  [
    'capitals far from an extent that is right',
    '[40, 40], [45, 45]',
    { hillton: '-77, 38.9', shoreby: '2.3, 48.9', alder: '42, 42.5' },
    [],
  ],
  [
    'places that all lie elsewhere',
    '[-40, 40], [-35, 45]',
    { hillton: '61, 20.5', shoreby: '63, 17.5', alder: '62, 19' },
    [],
  ],
  [
    'all places with their latitude first',
    '[58, 16], [66, 22]',
    { hillton: '20.5, 61', shoreby: '17.5, 63', alder: '19, 62' },
    ['W132 theatre.extent'],
  ],
  [
    'two of three places with their latitude first',
    '[58, 16], [66, 22]',
    { hillton: '20.5, 61', shoreby: '17.5, 63', alder: '62, 19' },
    ['W132 theatre.places.hillton.at', 'W132 theatre.places.shoreby.at'],
  ],
])('%s', (_, extent, places, problems) => {
  const moved = (['hillton', 'shoreby', 'alder'] as const).map(
    (id) => [`at: [${at[id]}]`, `at: [${places[id]}]`] as const,
  );
  const files = withPieces('scenario.yaml', [['[58, 16], [66, 22]', extent], ...moved]);
  expect(told(files).map(({ problem }) => problem)).toEqual(problems);
});

/** The template with pieces of several files replaced. */
function withAll(pieces: readonly (readonly [path: string, piece: string, by: string])[]) {
  return newScenario('my-crisis').map((file) => {
    const own = pieces.filter(([path]) => path === file.path).map(([, piece, by]) => [piece, by] as const);
    return own.length === 0
      ? file
      : {
          path: file.path,
          bytes: withPieces(file.path, own).find(({ path }) => path === file.path)?.bytes ?? file.bytes,
        };
  });
}

describe('what two files say together', () => {
  const mole = [
    'scenario.yaml',
    'facts:\n',
    'facts:\n  mole: { label: Mole, values: [a, b], start: a }\n',
  ] as const;
  const unseen = [mole[0], mole[1], mole[2].replace(' }', ', seen-by: [] }')] as const;
  test.each<[string, Parameters<typeof withAll>[0], readonly string[]]>([
    [
      'a source that only a concept names',
      [
        ['sources.yaml', 'S1:', 'S2: { title: Other, by: Me, kind: analysis }\nS1:'],
        ['debrief.yaml', 'source: James', 'source: "[S2]: James'],
        ['debrief.yaml', 'Disputes, 1994', 'Disputes, 1994"'],
      ].map(
        ([path = '', piece = '', by = '']) =>
          [
            path,
            piece.replace('Disputes, 1994', 'International Disputes, 1994'),
            by.replace('Disputes, 1994', 'International Disputes, 1994'),
          ] as const,
      ),
      [],
    ],
    [
      'a fact that nobody sees until it is shown',
      [
        unseen,
        [
          'rules.yaml',
          '    - add: { tension: -1 }\n',
          '    - { set: { mole: b }, reveal: { to: [hill], what: [mole] } }\n',
        ],
      ],
      [],
    ],
    [
      'a fact that only a result changes',
      [
        mole,
        [
          'actors/hill.yaml',
          '          - add: { pressure: -1 }\n',
          '          - { add: { pressure: -1 }, set: { mole: b } }\n',
        ],
      ],
      [],
    ],
    [
      'a fact that only what comes to light changes',
      [
        mole,
        [
          'actors/shore.yaml',
          '        - add: { tension: 2 }\n',
          '        - { add: { tension: 2 }, set: { mole: b } }\n',
        ],
      ],
      [],
    ],
    [
      'a track with the name of an indicator of another side',
      [
        [
          'scenario.yaml',
          '  shore.pressure:\n',
          '  hill.supply: { label: Supply, hint: Goods., min: 0, max: 3, start: 1 }\n  shore.pressure:\n',
        ],
      ],
      ['W117 indicators.hill.supply'],
    ],
    [
      'a side that nobody plays, without advice and with none that opposes',
      [
        ['actors/shore.yaml', 'playable: true', 'playable: false'],
        [
          'actors/shore.yaml',
          '    advice:\n      police: { stance: for, says: Our people want to read it in the paper. }\n      trade: { stance: against, says: Paper fills no shelf. }\n',
          '',
        ],
        ['actors/shore.yaml', '      police: { stance: against, says: I would have to look away. }\n', ''],
        [
          'actors/shore.yaml',
          '    precedent: { text: Ferries crossed by night in 2021., sources: [S1] }\n',
          '',
        ],
      ],
      ['H105 actors.shore.options.night-ferry'],
    ],
    [
      'an option that is closed by an event of which its side has no news',
      [
        [
          'injects.yaml',
          '    - news: { head: Empty shelves in Shoreby, body: Bakers close at noon., sources: [S1] }\n',
          '',
        ],
        ['actors/hill.yaml', 'when: tension <= 5', `when: 'happened["empty-shelves"] == 0'`],
      ],
      ['W114 actors.hill.options.return-envoy.when'],
    ],
    [
      'a track that its own side knows and no other',
      [
        ['actors/shore.yaml', '  supply:\n', '  supply:\n    seen-by: []\n'],
        [
          'actors/shore.yaml',
          `when: 'bridge == "closed"'`,
          `when: 'bridge == "closed" && supply == "waiting"'`,
        ],
      ],
      [],
    ],
    [
      'no concepts',
      [
        [
          'debrief.yaml',
          /^concepts:[\s\S]*?\n\nquestions/.exec(textOf(newScenario('a'), 'debrief.yaml'))?.[0] ?? '',
          'concepts: []\n\nquestions',
        ],
        ['debrief.yaml', '    concepts: [audience-costs]\n', ''],
      ],
      ['H102 debrief'],
    ],
    [
      'hard words in a language that is not read',
      [
        ['scenario.yaml', 'languages: [en]', 'languages: [fa]'],
        ['actors/hill.yaml', who, `who: ${hardWords}`],
      ],
      [],
    ],
  ])('%s', (_, pieces, expected) => {
    expect(told(withAll(pieces)).map(({ problem }) => problem)).toEqual(expected);
  });
});

test.each<[string, string, string, string]>([
  ['actors/shore.yaml', "cameo: '061'", "cameo: '0619'", 'Its nearest code is `061` ('],
  [
    'actors/hill.yaml',
    ', recall-envoy: recalled }',
    ', recall-envoy: talking }',
    'listed only in postures that cannot be reached',
  ],
  [
    'actors/shore.yaml',
    '    effects:\n      - add: { pressure: -1 }\n      - news: { head: Shoreland opens',
    '    effects:\n      - set: { bridge: open }\n      - add: { pressure: -1 }\n      - news: { head: Shoreland opens',
    'only the order of its values decides for `closed`',
  ],
  [
    'actors/shore.yaml',
    '    effects:\n      - add: { pressure: -2 }',
    '    effects:\n      - set: { bridge: closed }\n      - add: { pressure: -2 }',
    'by `prevails`, `closed` stands',
  ],
])('what is said of %s names what it should: %s', (path, piece, by, says) => {
  expect(
    told(templateWith(path, piece, by))
      .map(({ text }) => text)
      .join(' '),
  ).toContain(says);
});

test('of texts with too many words the longest is told first', () => {
  const [found] = told(
    withPieces('actors/hill.yaml', [
      ['label: Call the envoy home', 'label: Call the envoy home to the capital'],
      ['label: Send guards to the bridge', 'label: Send guards to the bridge at once today'],
    ]),
  );
  expect(found?.text).toContain(
    'The longest has 8: "Send guards to the bridge at once today"; the next has 7: "Call the envoy',
  );
});

test('a turn that leaves a seat with one order is named with its turn', () => {
  const late = (text: string) =>
    text.replaceAll(/ {4}cameo: '(114|036)'\n/g, "    cameo: '$1'\n    when: turn > 1\n    needs: time\n");
  const files = newScenario('my-crisis').map((file) =>
    file.path === 'actors/shore.yaml'
      ? { path: file.path, bytes: new TextEncoder().encode(late(new TextDecoder().decode(file.bytes))) }
      : file,
  );
  expect(told(files)).toEqual([
    {
      problem: 'W110 actors.shore.tracks',
      text: 'In turn 1 only `open-stores` can be open to `shore`. A turn should leave each seat at least two defensible options.',
    },
  ]);
});

describe('a reason that may be read before its time', () => {
  /** Shelves may be empty in the first turn, and no rumour can have come by then. */
  const early = 'happened["empty-shelves"] == 0';
  const told = ['H115 actors.hill.options.return-envoy.needs 1'];
  test.each<[string, string, readonly string[]]>([
    ['names an event', `${early} || happened["rumour"] > 0`, told],
    ['names an act of the other side', `(${early} || taken.shore["open-stores"] > 0) && tension < 6`, told],
    ['names what may be so', `${early} || happened["empty-shelves"] > 0 && tension > 1`, []],
    ['names a number', `${early} || tension > 5 && bridge == "open"`, []],
    ['names a day', `${early} || turn > 2 && bridge == "open"`, []],
    ['names an own act', `${early} || taken.hill["send-guards"] > 2`, []],
  ])('%s', (_, when, expected) => {
    const files = templateWith('injects.yaml', 'turn: t2', 'turn: t1').map((file) => {
      const text = textOf([file], file.path).replace(
        'when: tension <= 5\n',
        `when: '${when}'\n    foreseeable: true\n`,
      );
      return { path: file.path, bytes: new TextEncoder().encode(text) };
    });
    const { draft } = parse(files);
    if (draft === undefined) throw new Error('the template does not parse');
    const { scenario } = compile(draft);
    if (scenario === undefined) throw new Error('the template does not compile');
    expect(
      check(draft, scenario).map(({ code, path, facts }) => `${code} ${path.join('.')} ${facts.turn}`),
    ).toEqual(expected);
  });
});

/** The template with pieces of one of its files replaced. */
function withPieces(path: string, pieces: readonly (readonly [piece: string, by: string])[]) {
  return newScenario('my-crisis').map((file) => {
    if (file.path !== path) return file;
    const text = pieces.reduce(
      (before, [piece, by]) => {
        if (!before.includes(piece)) throw new Error(`"${piece}" does not stand there`);
        return before.replace(piece, by);
      },
      textOf([file], path),
    );
    return { path, bytes: new TextEncoder().encode(text) };
  });
}

test('a place beyond the date line lies within an extent that crosses it', () => {
  const far = '  places:\n    far: { label: Farhaven, at: [-178, 20], kind: town }\n';
  const found = told(
    withPieces('scenario.yaml', [
      ['[[58, 16], [66, 22]]', '[[176, 16], [-176, 22]]'],
      ['  places:\n', far],
    ]),
  );
  expect(found).toEqual([]);
});

test('a place outside the extent is shown where something happened', () => {
  const far = '  places:\n    far: { label: Farhaven, at: [70, 25], kind: town }\n';
  const found = told(
    withPieces('scenario.yaml', [
      ['  places:\n', far],
      ['at: alder, text:', 'at: far, text:'],
    ]),
  );
  expect(found).toEqual([]);
});

test("history's options may be opposed as much as the others, and still be supported more", () => {
  const found = told(
    withPieces('actors/hill.yaml', [
      [
        'guard: { stance: for, says: They must hear it from us. }',
        'guard: { stance: divided, says: They must hear it. }',
      ],
      ['roads: { stance: for, says: High time. }', 'roads: { stance: divided, says: High time. }'],
    ]),
  );
  expect(found).toEqual([
    {
      problem: 'H110 actors.hill.options',
      text: 'Of 6 lines on what `hill` did in history, 3 speak for it (50 %); of 8 lines on its other options, 2 (25 %). Support the other options as strongly as those of history, so that the advice does not give them away.',
    },
  ]);
});

test('a fact that only texts state is read', () => {
  const files = newScenario('my-crisis').map((file) => {
    const text = new TextDecoder().decode(file.bytes);
    const changed = text
      .replace('facts:\n', 'facts:\n  mole: { label: Mole, values: [a, b], start: a, seen-by: [] }\n')
      .replace(
        '  outcome:\n    hill: { icb: stalemate }',
        '  holds: mole == "b"\n  outcome:\n    hill: { icb: stalemate }',
      )
      .replace('    - add: { tension: -1 }\n', '    - { add: { tension: -1 }, set: { mole: b } }\n');
    return { path: file.path, bytes: new TextEncoder().encode(changed) };
  });
  expect(told(files)).toEqual([]);
});

describe('translations are held to the texts of the document', () => {
  const inTwo = `unknown: [{ full: 'At length [S1]', plain: 'Plainly [S1]' }]`;
  test.each<[string, string, string, readonly string[]]>([
    ['keys that are none', 'fa', 'about.titel: پل\n', ['about.titel']],
    ['a language that is not named', 'ur', 'about.title: پل\n', ['']],
    ['the language of the document', 'en', 'about.title: Bridge\n', ['']],
    ['a text that is too long', 'fa', `about.title: ${'پل '.repeat(30)}\n`, ['about.title']],
    ['an empty text', 'fa', "about.title: ' '\n", ['about.title']],
    ['a source too many', 'fa', "about.title: 'پل [S1]'\n", ['about.title']],
    ['a character too many', 'fa', `about.title: ${'x'.repeat(61)}\n`, ['about.title']],
    [
      'another source',
      'fa',
      "actors.hill.brief.unknown.1.plain: 'ساده [S2]'\n",
      ['actors.hill.brief.unknown.1.plain'],
    ],
    ['a source too few', 'fa', 'actors.hill.brief.unknown.1: ساده\n', ['actors.hill.brief.unknown.1']],
    ['both levels', 'fa', "actors.hill.brief.unknown.1.plain: 'ساده [S1]'\n", []],
  ])('%s', (_, language, text, expected) => {
    const files = templateWith('scenario.yaml', 'languages: [en]', 'languages: [en, fa]').map((file) =>
      file.path === 'actors/hill.yaml'
        ? {
            path: file.path,
            bytes: new TextEncoder().encode(textOf([file], file.path).replace(/unknown: .*/, inTwo)),
          }
        : file,
    );
    const found = told([...files, ...filesOfTexts({ [`locales/${language}.yaml`]: text })]).filter(
      ({ problem, text: said }) =>
        !(/lacks \d+ strings/.test(said) || problem.startsWith('W112 about.languages')),
    );
    expect(found.map(({ problem }) => problem)).toEqual(
      expected.map((key) => ['W112 locales', language, key].filter((part) => part !== '').join('.')),
    );
    for (const { text: said } of found) expect(said).not.toMatch(/undefined|``/);
  });

  test('those that are missing are counted, and marks are found in them too', () => {
    const files = templateWith('scenario.yaml', 'languages: [en]', 'languages: [en, fa, ur]');
    const found = told([...files, ...filesOfTexts({ 'locales/fa.yaml': "about.title: '<b>پل</b>'\n" })]);
    expect(found.map(({ problem }) => problem)).toEqual([
      'W112 locales.fa',
      'W119 locales.fa.about.title',
      'W112 about.languages.2',
    ]);
    expect(found[0]?.text).toMatch(/lacks \d+ strings/);
  });
});

describe('terms are short, and some text uses each of them', () => {
  const term = (id: string, forms: string, means = 'What it means.') =>
    `- { id: ${id}, term: A term, forms: '${forms}', means: ${means} }\n`;
  test.each<[string, string, string, readonly string[]]>([
    ['used in another form', term('bridge', 'span, bridges, bridge'), '', []],
    ['used nowhere', term('span', 'span, arch'), '', ['H113 glossary.0.forms']],
    [
      'used in its own explanation',
      term('span', 'span', 'A span is a bridge.'),
      '',
      ['H113 glossary.0.forms'],
    ],
    ['used in no language', term('span', 'span'), 'glossary.span.forms: پل\n', ['H113 glossary.0.forms']],
    [
      'used in its own explanation in a translation',
      term('bridge', 'bridge'),
      'glossary.bridge.forms: پل\nglossary.bridge.means: یک پل\n',
      ['H113 locales.fa.glossary.bridge.forms'],
    ],
    ['too long', term('bridge', 'bridge', 'word '.repeat(26).trim()), '', ['W125 glossary.0.means']],
    [
      'used in a translation',
      term('bridge', 'bridge'),
      'glossary.bridge.forms: پل\nabout.title: یک پل\n',
      [],
    ],
    [
      'used in no translation',
      term('bridge', 'bridge'),
      'glossary.bridge.forms: پل\nabout.title: یک\n',
      ['H113 locales.fa.glossary.bridge.forms'],
    ],
  ])('%s', (_, glossary, locale, expected) => {
    const files = [
      ...templateWith(
        'scenario.yaml',
        'languages: [en]',
        locale === '' ? 'languages: [en]' : 'languages: [en, fa]',
      ),
      ...filesOfTexts({ 'glossary.yaml': glossary, ...(locale === '' ? {} : { 'locales/fa.yaml': locale }) }),
    ];
    const found = told(files).filter(({ problem }) => !problem.startsWith('W112'));
    expect(found.map(({ problem }) => problem)).toEqual(expected);
  });
});

test('the flags that the page brings are known emblems', () => {
  const shipped = readdirSync(new URL('../../../assets/flags', import.meta.url))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.replace('.svg', ''));
  expect(shipped.length).toBeGreaterThan(10);
  expect(emblems).toEqual(expect.arrayContaining(shipped));
});
