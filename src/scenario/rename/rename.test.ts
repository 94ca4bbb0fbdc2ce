import { describe, expect, test } from 'vitest';
import { filesOfTexts } from '../../../test/fixtures/files';
import { newScenario } from '../write/template';
import { copyActor } from './copy-actor';
import { type Refusal, rename } from './rename';

const small = newScenario('two-towns');
const textsOf = (files: readonly { path: string; bytes: Uint8Array }[]) =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
const before = textsOf(small);

/** The texts of the small scenario after a change of an id, which must succeed. */
function renamed(old: string, to: string, files = small): Readonly<Record<string, string>> {
  const result = rename(files, old, to);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return textsOf(result.renamed.files);
}

/** The lines of one file that a change made others. */
function changedLines(after: Readonly<Record<string, string>>, path: string): readonly string[] {
  const old = (before[path] ?? '').split('\n');
  return (after[path] ?? '').split('\n').filter((line, at) => line !== old[at]);
}

function refused(old: string, to: string, files = small): Refusal {
  const result = rename(files, old, to);
  if ('renamed' in result) throw new Error(`${old} became ${to}`);
  return result.refused;
}

describe('an id that is changed', () => {
  test('is changed in expressions and keys, with its own short name and not with that of others', () => {
    const after = renamed('hill.pressure', 'anger');
    expect(changedLines(after, 'scenario.yaml')).toEqual(['  hill.anger:']);
    expect(changedLines(after, 'rules.yaml')).toEqual(['    - add: { hill.anger: 1, shore.pressure: 1 }']);
    expect(after['actors/hill.yaml']).toContain("close-bridge: 'anger >= 3 ? 40 : 10'");
    expect(after['actors/hill.yaml']).toContain('- add: { tension: 1, anger: -1, shore.pressure: 1 }');
    expect(after['actors/shore.yaml']).toBe(before['actors/shore.yaml']);
  });

  test('is that of one side where both have it', () => {
    const after = renamed('shore.propose-talks', 'ask-to-meet');
    expect(changedLines(after, 'rules.yaml')).toEqual([
      `  when: 'orders.hill.diplomacy == "propose-talks" && orders.shore.diplomacy == "ask-to-meet"'`,
    ]);
    expect(changedLines(after, 'history.yaml')).toEqual(['    shore: { diplomacy: ask-to-meet }']);
    expect(after['actors/hill.yaml']).toBe(before['actors/hill.yaml']);
  });

  test('is changed where an actor enters and leaves, and where it stands', () => {
    const council = `name: The Council\ncode: CO\nemblem: organisation\ncolour: 3\nplayable: false
home: alder\npart-of: hill\nfrom: t2\nuntil: 'bridge == "closed" && tension > 3'\n`;
    const files = [...small, ...filesOfTexts({ 'actors/council.yaml': council })];
    const inCouncil = (old: string, to: string) => renamed(old, to, files)['actors/council.yaml'];
    expect(inCouncil('turn:t2', 'second')).toBe(council.replace('t2', 'second'));
    expect(inCouncil('fact:bridge', 'crossing')).toBe(council.replace('bridge', 'crossing'));
    expect(inCouncil('indicator:tension', 'heat')).toBe(council.replace('tension', 'heat'));
    expect(inCouncil('place:alder', 'elm')).toBe(council.replace('alder', 'elm'));
    expect(inCouncil('actor:hill', 'upland')).toBe(council.replace('hill', 'upland'));
  });

  test('gives the file of a side its name, and leaves texts as they are', () => {
    const result = rename(small, 'hill', 'upland');
    if ('refused' in result) throw new Error(JSON.stringify(result.refused));
    expect(result.renamed.moved).toEqual({ from: 'actors/hill.yaml', to: 'actors/upland.yaml' });
    expect(result.renamed.sides).toEqual(['shore', 'upland']);
    const after = textsOf(result.renamed.files);
    expect(Object.keys(after)).not.toContain('actors/hill.yaml');
    expect(after['actors/upland.yaml']).toBe(before['actors/hill.yaml']);
    expect(after['debrief.yaml']).toContain(`show: 'taken.upland["close-bridge"] > 0'`);
    expect(after['debrief.yaml']).toContain('Hillmark');
  });

  test.each([
    ['bridge.closed', 'shut', 'rules.yaml', `  when: 'bridge == "shut" && turn >= 2'`],
    ['bridge', 'road_bridge', 'rules.yaml', `  when: 'road_bridge == "closed" && turn >= 2'`],
    ['empty-shelves', 'no-bread', 'history.yaml', '  injects: [no-bread]'],
    ['audience-costs', 'price', 'debrief.yaml', '    concepts: [price]'],
    ['S1', 'S77', 'debrief.yaml', undefined],
    ['t2', 'second', 'injects.yaml', '  turn: second'],
    ['alder', 'ford', 'rules.yaml', '  cue: { kind: talks, to: ford }'],
    [
      'hill.guard',
      'army',
      'actors/hill.yaml',
      '      army: { stance: for, says: They must hear it from us. }',
    ],
    [
      'hill.border.shut',
      'barred',
      'actors/hill.yaml',
      '        on: { close-bridge: barred, send-guards: watching }',
    ],
    ['hill.border.scuffle', 'fight', 'actors/hill.yaml', '      - id: fight'],
    ['objective:hill.trade', 'commerce', 'actors/hill.yaml', '  - id: commerce'],
  ])('is changed where %s stands', (old, to, file, line) => {
    const lines = changedLines(renamed(old, to), file);
    if (line === undefined) expect(lines).toEqual([]);
    else expect(lines).toContain(line);
  });

  test('keeps comments and layout, and is changed in folded and quoted expressions and in references', () => {
    const files = filesOfTexts({
      ...before,
      'rules.yaml': `# bridge is not the fact here
- id: idle-bridge # nor here
  label: 'The "bridge"'
  when: >-
    "closed" == bridge   &&
    turn >= 2
  because: It is shut [S1, S1]. A bridge.
  effects:   [ { if: "bridge in ['closed', \\"open\\"]", add: { 'tension': 1 } } ]
`,
    });
    const after = textsOf(files);
    expect(renamed('bridge', 'gate', files)['rules.yaml']).toBe(
      after['rules.yaml']?.replace('== bridge', '== gate').replace('"bridge in', '"gate in'),
    );
    expect(renamed('bridge.closed', 'shut', files)['rules.yaml']).toBe(
      after['rules.yaml']?.replace('"closed"', '"shut"').replace("'closed'", "'shut'"),
    );
    expect(renamed('S1', 'S9', files)['rules.yaml']).toContain('[S9, S9]. A bridge.');
    expect(renamed('tension', 'heat', files)['rules.yaml']).toContain("{ 'heat': 1 }");
  });

  test('is changed in the keys of translations and of the mask', () => {
    const files = filesOfTexts({
      ...before,
      'scenario.yaml': (before['scenario.yaml'] ?? '').replace('languages: [en]', 'languages: [en, fa]'),
      'locales/fa.yaml': 'actors.hill.options.protest-note.label: A\nrules.idle-bridge.because: B\n# hill\n',
      'mask.yaml': 'names: { Hillmark: Elvara }\ntexts: { actors.hill.name: Elvara }\n',
    });
    const after = renamed('hill', 'upland', files);
    expect(after['locales/fa.yaml']).toBe(
      'actors.upland.options.protest-note.label: A\nrules.idle-bridge.because: B\n# hill\n',
    );
    expect(after['mask.yaml']).toContain('texts: { actors.upland.name: Elvara }');
    expect(renamed('idle-bridge', 'idle', files)['locales/fa.yaml']).toContain('rules.idle.because: B');
  });
});

describe('an id of which sides have beliefs', () => {
  const at = (file: string, piece: string, by: string) => {
    const text = before[file] ?? '';
    if (!text.includes(piece)) throw new Error(`"${piece}" does not stand in ${file}`);
    return text.replace(piece, () => by);
  };
  const files = filesOfTexts({
    ...before,
    'scenario.yaml': at(
      'scenario.yaml',
      '    start: open\n',
      `    start: open
  lorry:
    label: The lorry
    values: [empty, full]
    start: full
    seen-by: [hill]
    believes: { shore: empty }
`,
    )
      .replace('    seen-by: [hill]\n', '    seen-by: [hill]\n    believes: { shore: 1 }\n')
      .replace(
        'theatre:\n',
        'theatre:\n  lines: { river: { label: The river, along: [[61, 19], [63, 19]] } }\n',
      )
      .replace(
        '  languages: [en]\n',
        '  languages: [en]\n  targets: { endings: { clash: { from: 1, to: 9 } }, families: { frozen: { from: 1, to: 99 } } }\n',
      ),
    'actors/hill.yaml': at('actors/hill.yaml', 'relation: strained', 'relation: { shore: strained }'),
    'rules.yaml': `- id: papers
  label: Papers
  when: 'believed.shore.lorry == "empty" && believed.shore.hill.pressure < 3 && lorry != "empty"'
  because: Nobody looked.
  effects:
    - report: { to: [shore], what: lorry, value: empty, claimant: A driver }
    - report: { to: [shore], what: hill.pressure, value: hill.pressure + 1, claimant: A driver }
`,
    'history.yaml': at(
      'history.yaml',
      '    shore: { diplomacy: protest-note }\n',
      `    shore: { diplomacy: protest-note }
  readings:
    hill.border:
      quiet: { text: Calm., claimant: H, sources: [S1] }
      scuffle: { text: Stones., claimant: S, sources: [S1] }
`,
    ),
  });

  test.each<[string, string, string, readonly string[]]>([
    [
      'lorry',
      'truck',
      'rules.yaml',
      ['believed.shore.truck == "empty"', ' && truck != "empty"', 'what: truck,'],
    ],
    [
      'lorry.empty',
      'bare',
      'rules.yaml',
      ['believed.shore.lorry == "bare"', 'lorry != "bare"', 'what: lorry, value: bare,'],
    ],
    ['lorry.empty', 'bare', 'scenario.yaml', ['values: [bare, full]', 'believes: { shore: bare }']],
    [
      'hill.pressure',
      'anger',
      'rules.yaml',
      ['believed.shore.hill.anger < 3', 'what: hill.anger, value: hill.anger + 1'],
    ],
    [
      'shore',
      'coast',
      'rules.yaml',
      [
        'believed.coast.lorry == "empty"',
        'believed.coast.hill.pressure < 3',
        'report: { to: [coast], what: lorry',
      ],
    ],
    ['shore', 'coast', 'scenario.yaml', ['believes: { coast: empty }', 'believes: { coast: 1 }']],
    ['shore', 'coast', 'actors/hill.yaml', ['relation: { coast: strained }']],
    [
      'hill',
      'upland',
      'rules.yaml',
      ['believed.shore.upland.pressure', 'what: upland.pressure, value: upland.pressure'],
    ],
    ['hill.border', 'bank', 'history.yaml', ['    hill.bank:\n      quiet:']],
    ['hill.border.scuffle', 'brawl', 'history.yaml', ['      brawl: { text: Stones.']],
    ['river', 'stream', 'scenario.yaml', ['lines: { stream: {']],
    ['clash', 'brawl', 'scenario.yaml', ['endings: { brawl: {']],
    ['frozen', 'unsettled', 'scenario.yaml', ['families: { unsettled: {']],
  ])('%s as %s in %s', (old, to, file, pieces) => {
    const after = renamed(old, to, files)[file];
    for (const piece of pieces) expect(after).toContain(piece);
  });

  test('is believed by a copy of the side too', () => {
    const result = copyActor(files, 'shore', 'coast');
    if ('refused' in result) throw new Error(JSON.stringify(result.refused));
    const after = textsOf(result.copied.files);
    expect(after['scenario.yaml']).toContain('believes: { shore: empty, coast: empty }');
    expect(after['scenario.yaml']).toContain('believes: { shore: 1, coast: 1 }');
    expect(after['scenario.yaml']?.match(/hill\.pressure:/g)).toHaveLength(1);
  });

  test('is seen by a copy of a side that sees it, but for what is its own', () => {
    const result = copyActor(files, 'hill', 'upland');
    if ('refused' in result) throw new Error(JSON.stringify(result.refused));
    const lists = textsOf(result.copied.files)['scenario.yaml']?.match(/seen-by: .*/g);
    expect(lists).toEqual([
      'seen-by: [hill]',
      'seen-by: [upland]',
      'seen-by: [shore]',
      'seen-by: [hill, upland]',
    ]);
  });
});

describe('an id is not changed', () => {
  test.each<[string, string, Partial<Refusal>]>([
    ['nothing', 'x', { why: 'unknown' }],
    ['pressur', 'x', { why: 'unknown', nearest: 'pressure' }],
    ['hill', 'shore', { why: 'taken', kind: 'actor' }],
    ['hill', 'Hill', { why: 'spelling', spelling: 'name' }],
    ['idle-bridge', 'idle_bridge', { why: 'spelling', spelling: 'id' }],
    ['S1', 's1', { why: 'spelling', spelling: 'source' }],
    ['hill', 'turn', { why: 'reserved' }],
    ['hill.protest-note', 'hold', { why: 'reserved' }],
    ['idle-bridge', 'true', { why: 'reserved' }],
    // Its own file would then read the other one.
    ['hill.pressure', 'tension', { why: 'mistake' }],
  ])('%s to %s', (old, to, wanted) => {
    expect(refused(old, to)).toMatchObject(wanted);
  });

  test('where it is that of several things, which are named', () => {
    expect(refused('propose-talks', 'x')).toEqual({
      why: 'ambiguous',
      old: 'propose-talks',
      choices: [
        { kind: 'option', ids: ['hill', 'propose-talks'] },
        { kind: 'option', ids: ['shore', 'propose-talks'] },
      ],
    });
  });

  test('where a name would mean something else than before', () => {
    const files = filesOfTexts({
      ...before,
      // Read in the file of one side, where its own indicator would hide it.
      'actors/hill.yaml': (before['actors/hill.yaml'] ?? '').replaceAll('pressure: ', 'hill.pressure: '),
    });
    expect(refused('hill.pressure', 'tension', files)).toMatchObject({
      why: expect.stringMatching(/meaning|mistake/),
    });
  });

  test('where it is written with escapes', () => {
    const files = filesOfTexts({
      ...before,
      'rules.yaml': (before['rules.yaml'] ?? '')
        .replace('bridge == "closed"', '\\u0062ridge == "closed"')
        .replace("'\\u", '"\\u')
        .replace(`"closed" && turn >= 2'`, `'closed' && turn >= 2"`),
    });
    expect(refused('bridge', 'gate', files)).toMatchObject({ why: 'escaped', at: { file: 'rules.yaml' } });
  });

  test('where the files are no document', () => {
    expect(refused('hill', 'x', filesOfTexts({ 'scenario.yaml': 'format: 1\n' }))).toMatchObject({
      why: 'unreadable',
    });
  });
});

describe('a side that is copied', () => {
  test('has a file, indicators and endings of its own, and sees what the first one sees', () => {
    const result = copyActor(small, 'hill', 'upland');
    if ('refused' in result) throw new Error(JSON.stringify(result.refused));
    const { files, made, name, code } = result.copied;
    expect({ made, name, code }).toEqual({
      made: 'actors/upland.yaml',
      name: 'Copy of Hillmark',
      code: 'UP',
    });
    const after = textsOf(files);
    expect(Object.keys(after).sort()).toEqual(['actors/upland.yaml', 'endings.yaml', 'scenario.yaml']);
    expect(after['scenario.yaml']).toMatch(
      /\n {2}upland\.pressure:\n {4}label: Pressure at home\n[\s\S]*seen-by: \[upland\]/,
    );
    expect(after['scenario.yaml']).toContain('seen-by: [hill]\n');
    expect(after['endings.yaml']).toContain(
      '    hill: { icb: compromise }\n    upland: { icb: compromise }\n    shore: { icb: compromise }\n',
    );
    expect(after['actors/upland.yaml']).toMatch(
      /^name: Copy of Hillmark\ncode: UP\nemblem: none\ncolour: 3\n/,
    );
  });

  test('has a short code that no other side has', () => {
    const result = copyActor(small, 'hill', 'hm');
    if ('refused' in result) throw new Error(JSON.stringify(result.refused));
    expect(result.copied.code).toBe('HA');
  });

  test.each<[string, string, string]>([
    ['hil', 'x', 'unknown'],
    ['hill', 'shore', 'taken'],
    ['hill', 'X', 'spelling'],
    ['hill', 'turn', 'reserved'],
  ])('not %s as %s', (actor, to, why) => {
    expect(copyActor(small, actor, to)).toMatchObject({ refused: { why } });
  });
});
