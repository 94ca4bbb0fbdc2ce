import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { scenarioJsonSchema } from '../src/scenario/index';
import { demarche, interrupted, launched, newFolder, ran, stoppedAtOnce, writeAll } from './cli';
import { borderDocument } from './fixtures/border';
import { persian, twoWordings } from './fixtures/two-wordings';
import { expectGolden } from './golden';

// Each command is a process of its own, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = newFolder();
const river = join(folder, 'river.crisis.json');

beforeAll(() => writeAll(folder, { 'river.crisis.json': JSON.stringify(borderDocument()) }));
afterAll(remove);

describe('sample', () => {
  test('counts the same plays every time', async () => {
    const once = await ran('sample', river, '--runs', '60', '--seed', '3', '--json');
    expect(once.code).toBe(0);
    expect((await ran('sample', river, '--runs', '60', '--seed', '3', '--json')).out).toBe(once.out);
    expect((await ran('sample', river, '--runs', '60', '--seed', '4', '--json')).out).not.toBe(once.out);
    const report = JSON.parse(once.out);
    const total = (rows: readonly { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0);
    expect(total(report.endings)).toBe(60);
    expect(total(report.families)).toBe(60);
    expect(total(report.turns)).toBe(60);
    for (const { ordered, open } of report.options) expect(ordered).toBeLessThanOrEqual(open);
  });

  test('names what was never open, never ordered and never reached', async () => {
    const { out } = await ran('sample', river, '--runs', '20', '--policy', 'hold');
    expect(out).toMatch(/20 plays by the policy "hold" for all, seeds 1 to 20/);
    expect(out).toMatch(/never available in 20 plays: .*north\.strike/);
    expect(out).toMatch(/never ordered in 20 plays: .*north\.protest/);
    expect(out).toMatch(/Plays with any force +0\.0 %/);
  });
});

describe('a sample that goes further', () => {
  test('counts the same with several threads as with one', async () => {
    const args = ['sample', river, '--runs', '2500', '--policy', 'random', '--json'];
    const alone = await ran(...args, '--workers', '1');
    const together = demarche([...args, '--workers', '3']);
    expect(together).toMatchObject({ code: 0, err: '' });
    expect(together.out).toBe(alone.out);
  });

  test('writes a record for each ending and each rarity, which replays to it, and never over a file', async () => {
    const found = join(folder, 'found');
    const args = ['sample', river, '--runs', '400', '--rare', '5', '--records', found];
    const { code, out } = await ran(...args, '--json');
    expect(code).toBe(0);
    const { endings, records } = JSON.parse(out);
    const reached = endings.filter(({ count }: { count: number }) => count > 0);
    expect(reached.length).toBeGreaterThan(1);
    for (const { id, title } of reached) {
      const record = records.find(({ shows }: { shows: string[] }) =>
        shows.some((shown) => shown.startsWith(`ending ${id}`)),
      );
      const told = await ran('replay', record.file, '--scenario', river);
      expect(told.code).toBe(0);
      expect(told.out).toContain(title);
    }
    const again = await ran(...args);
    expect({ code: again.code, out: again.out }).toEqual({ code: 2, out: '' });
    expect(again.err).toMatch(/already has records of river-border, such as .* Name another folder/);
  });

  test('sets the endings of every policy side by side, and tells indicators and options turn by turn', async () => {
    const { out } = await ran('sample', river, '--runs', '30', '--compare', '--turns');
    expect(out).toMatch(/Endings by policy\n +own +historical +weights +hold +random\n {2}war +\d/);
    expect(out).toMatch(
      /Score of North by policy[^\n]*\n[^\n]*\n {2}own +\d\.\d\d .* 0\.00 +0\.00 to 0\.00\n/,
    );
    expect(out).toMatch(/^Tension, 0 to 10\n {2}after turn +5 % +middle +95 % +mean\n {2}start +\.+\|\.+ /m);
    expect(out).toMatch(/^North, [^\n]*\n {2}in turn +1 +2/m);
    expect(out).toMatch(/^ {2}\(no order\) +\d/m);
    const byFormerName = await ran('sample', river, '--runs', '30', '--by-turn');
    expect(byFormerName.out).toMatch(/^Tension, 0 to 10\n/m);
  });

  test('lets one actor play by another policy, and refuses one that is none', async () => {
    const { out } = await ran('sample', river, '--runs', '30', '--actor', 'north=hold', '--json');
    const { options } = JSON.parse(out);
    const ordered = (actor: string) =>
      options.filter((one: { actor: string; ordered: number }) => one.actor === actor && one.ordered > 0);
    expect(ordered('north')).toEqual([]);
    expect(ordered('south')).not.toEqual([]);
    const refused = await ran('sample', river, '--actor', 'north=peace');
    expect(refused.code).toBe(64);
    expect(refused.err).toMatch(/does not name a policy\..*--actor north=hold/);
  });

  test('stopped by Ctrl-C tells what there is, and exits 130', async () => {
    const stopped = await interrupted(['sample', river, '--runs', '10000000', '--workers', '2'], {
      until: 'of 10000000 plays (',
    });
    expect(stopped.code).toBe(130);
    expect(stopped.out).toMatch(/: (\d+) of 10000000 plays by each actor's own policy/);
    expect(stopped.out).toMatch(
      /Stopped\s+after\s+(\d+)\s+of\s+10000000\s+plays\.\s+All\s+figures\s+are\s+from\s+these\s+\1\s+plays\./,
    );
    expect(stopped.err).toMatch(/Stopped after \d+ of 10000000 plays\./);
  });

  test.each([
    ['sample', []],
    ['sample', ['--json']],
    ['calibrate', []],
  ])('%s %o stopped before the first plays says only that', async (command, flags) => {
    const args = [command, river, '--runs', '100000', '--workers', '2', ...flags];
    expect(await stoppedAtOnce(...args)).toEqual({
      code: 130,
      out: '',
      err: 'Stopped before the first plays were counted.\n',
    });
  });
});

describe('graph', () => {
  test("draws every posture and arrow of an actor's machine", async () => {
    const { code, out } = await ran('graph', river, '--actor', 'north');
    expect(code).toBe(0);
    expectGolden('river-north.mmd', out);
  });

  test('refuses an actor that is not there, and lists those that are', async () => {
    const { code, err } = await ran('graph', river, '--actor', 'east');
    expect(code).toBe(64);
    expect(err).toMatch(/It has: north, south\./);
  });
});

describe('schema', () => {
  test('prints the JSON Schema of the format', () => {
    const { code, out } = demarche(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  });
});

describe('bundle and unbundle', () => {
  const split = join(folder, 'split');
  const joined = join(folder, 'river-border.crisis.json');

  async function editionOf(argument: string): Promise<string> {
    return JSON.parse((await ran('check', argument, '--json')).out).edition;
  }

  test('give the very same scenario back', async () => {
    const made = await ran('unbundle', river, split);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out.replaceAll(/\s+/g, ' ')).toMatch(/^Wrote \d+ files to .*split\./);
    expect(demarche(['bundle', 'split'], { cwd: folder })).toMatchObject({
      code: 0,
      out: 'Wrote river-border.crisis.json.\n',
    });
    expect(await editionOf(joined)).toBe(await editionOf(river));
    expect((await ran('bundle', split, '-o', '-')).out).toBe(readFileSync(joined, 'utf8'));
  });

  test('never write over a file unless told to', async () => {
    writeAll(folder, { 'river-border.crisis.json': 'mine', 'split/rules.yaml': '[] # mine\n' });
    for (const args of [
      ['bundle', split, '-o', joined],
      ['unbundle', river, split],
    ]) {
      const refused = await ran(...args);
      expect(refused.code).toBe(2);
      expect(refused.err).toMatch(/would be overwritten, so nothing was written\. .*--force/);
    }
    expect(readFileSync(joined, 'utf8')).toBe('mine');
    expect(readFileSync(join(split, 'rules.yaml'), 'utf8')).toBe('[] # mine\n');
    expect((await ran('unbundle', river, split, '--force')).code).toBe(0);
    expect((await ran('bundle', split, '-o', joined, '--force')).code).toBe(0);
    expect(await editionOf(joined)).toBe(await editionOf(river));
  });

  test('refuse what is no scenario, in sentences', async () => {
    writeAll(folder, { 'odd.crisis.json': '{"format": 1}' });
    const { code, out, err } = await ran('unbundle', join(folder, 'odd.crisis.json'), join(folder, 'odd'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/odd\.crisis\.json:1:1 error E102: .*\n[\s\S]*nothing was written/);
    expect(existsSync(join(folder, 'odd'))).toBe(false);
  });
});

describe('new', () => {
  test('makes a scenario that checks clean, whose history replays and that can be played to its end', async () => {
    const made = launched(['new', 'my-crisis', '--into', '.'], { cwd: folder });
    expect(made).toMatchObject({ code: 0, err: '' });
    const place = join(folder, 'my-crisis');
    const checked = JSON.parse((await ran('check', place, '--json')).out);
    expect(checked).toMatchObject({ scenario: 'my-crisis', errors: 0, warnings: 0 });
    expect((await ran('history', place)).code).toBe(0);
    expect((await ran('sample', place, '--runs', '50')).code).toBe(0);
    const again = await ran('new', 'my-crisis', '--into', folder);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/already exists/);
  });

  test.each(['My Crisis', '../up'])('refuses the id "%s"', async (id) => {
    const { code, err } = await ran('new', '--into', folder, '--', id);
    expect(code).toBe(64);
    expect(err).toMatch(/is not a valid id\. Use small letters/);
  });
});

describe('new --like', () => {
  test('copies a scenario under another id, marked as a copy and without its translations', async () => {
    writeAll(folder, { 'two.crisis.json': JSON.stringify(twoWordings()) });
    const args = ['new', 'my-copy', '--like', join(folder, 'two.crisis.json'), '--into', folder];
    const made = await ran(...args);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/The title says that it is a copy[\s\S]*translations \(fa\) were left out/);
    const about = parseYaml(readFileSync(join(folder, 'my-copy', 'scenario.yaml'), 'utf8')).about;
    expect(about).toMatchObject({ id: 'my-copy', languages: ['en'] });
    expect(about.title).toBe(`Copy of ${twoWordings().about.title}`);
    expect(existsSync(join(folder, 'my-copy', 'locales'))).toBe(false);
    expect((await ran('graph', join(folder, 'my-copy'), '--actor', 'north')).code).toBe(0);
  });

  test('makes nothing like what is not there, or cannot be read', async () => {
    const missing = await ran('new', 'like-nothing', '--like', 'nothing', '--into', folder);
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toMatch(/There is no file, folder or scenario "nothing"/);
    writeAll(folder, { 'half.crisis.json': '{"format": 1}' });
    const half = await ran('new', 'like-half', '--like', join(folder, 'half.crisis.json'), '--into', folder);
    expect(half).toMatchObject({ code: 1, out: '' });
    expect(half.err).toMatch(
      /error E102[\s\S]*half\.crisis\.json cannot be read as a scenario, so nothing was made/,
    );
    expect(existsSync(join(folder, 'like-nothing')) || existsSync(join(folder, 'like-half'))).toBe(false);
  });
});

describe('rename and copy-actor', () => {
  const place = join(folder, 'renaming');
  const text = (path: string) => readFileSync(join(place, path), 'utf8');
  beforeAll(async () => {
    await ran('new', 'renaming', '--into', folder);
  });

  test('say first what they would change, and then change it', async () => {
    const old = text('rules.yaml');
    const asked = await ran('rename', place, 'hill', 'upland', '--dry-run');
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out).toMatch(/^Would give the side hill the id upland, \d+ times in \d+ files\./);
    expect(asked.out).toMatch(/hill\.yaml would become .*upland\.yaml/);
    expect([text('rules.yaml'), existsSync(join(place, 'actors/upland.yaml'))]).toEqual([old, false]);
    const done = await ran('rename', place, 'hill', 'upland');
    expect(done.out).toMatch(/^Gave the side hill the id upland, \d+ times in \d+ files\./);
    expect(done.out).toMatch(/listed in the order of their files, which is now: shore,\s+upland/);
    expect([
      existsSync(join(place, 'actors/hill.yaml')),
      existsSync(join(place, 'actors/upland.yaml')),
    ]).toEqual([false, true]);
    expect(text('rules.yaml')).toContain('upland.pressure: 1, shore.pressure: 1');
    expect(JSON.parse((await ran('check', place, '--json')).out)).toMatchObject({ errors: 0, warnings: 0 });
  });

  test('make a side after another, over no file that is there', async () => {
    expect((await ran('copy-actor', place, 'shore', 'isle', '--dry-run')).out).toMatch(
      /^Would make the side isle/,
    );
    expect(existsSync(join(place, 'actors/isle.yaml'))).toBe(false);
    const done = await ran('copy-actor', place, 'shore', 'isle');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toMatch(
      /^Made the side isle after shore\. It is called "Copy of Shoreland" \(IS\)[\s\S]*isle\.yaml \(new\)/,
    );
    expect(JSON.parse((await ran('check', place, '--json')).out)).toMatchObject({ errors: 0 });
    const again = await ran('copy-actor', place, 'shore', 'isle');
    expect(again).toMatchObject({ code: 64, out: '' });
    expect(again.err).toBe(
      'The id "isle" is already that of another side. Choose another id. Nothing was changed.\n',
    );
  });

  test.each([
    [
      ['propose-talks', 'x'],
      64,
      /option:shore\.propose-talks {3}the option shore\.propose-talks\n[\s\S]*is the id of several things/,
    ],
    [['nothing', 'x'], 64, /has nothing with the id "nothing"\./],
    [['shore.pressur', 'x'], 64, /Did you mean "shore\.pressure"\?/],
    [['shore', 'Sea'], 64, /"Sea" cannot be the id of the side\. Use small letters, digits and underscores/],
    [['shore', 'turn'], 64, /"turn" has a meaning of its own/],
    [['shore.pressure', 'tension'], 1, /E004[\s\S]*With the id "tension", .* would have these errors/],
  ] as const)('refuse %j', async (ids, exit, sentence) => {
    const { code, out, err } = await ran('rename', place, ...ids);
    expect({ code, out }).toEqual({ code: exit, out: '' });
    expect(err).toMatch(sentence);
    expect(err).toMatch(/Nothing was changed\.\n$/);
  });
});

describe('words', () => {
  const document = twoWordings();
  const { locales, ...untranslated } = document;
  const both = join(folder, 'both.crisis.json');
  const alone = join(folder, 'alone.crisis.json');
  beforeAll(() =>
    writeAll(folder, {
      'both.crisis.json': JSON.stringify(document),
      'alone.crisis.json': JSON.stringify(untranslated),
    }),
  );

  test('are printed as the file of a language, in both levels, until nothing is left', async () => {
    const { code, out, err } = await ran('words', alone, 'fa');
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(/^\d+ texts to be translated into "fa"\.$/m),
    });
    const printed: Record<string, string> = parseYaml(out);
    expect(Object.keys(printed)).toEqual(Object.keys(locales.fa ?? {}));
    expect(printed['turns.t1.setting.plain']).toBe('The river is high.');
    expect(await ran('words', both, 'fa')).toMatchObject({ code: 0, out: '' });
  });

  test.each([
    ['no language', 'persian', /"persian" is no language/],
    ['the language of the scenario', 'en', /is written in "en"/],
  ])('are refused for %s', async (_, language, says) => {
    expect(await ran('words', both, language)).toMatchObject({ code: 64, err: expect.stringMatching(says) });
  });

  test('that are complete or missing are told by the check', async () => {
    expect((await ran('check', both)).out).toContain('"fa" is complete.');
    expect((await ran('check', alone)).out).toMatch(/"fa" lacks \d+ texts; "words" prints them\./);
    expect(JSON.parse((await ran('check', both, '--json')).out).translations).toEqual([
      { language: 'fa', missing: 0 },
    ]);
  });

  test.each([
    [[], 'The river is high.\n'],
    [['--language', 'fa', '--level', 'full'], `${persian('turns.t1.setting')}\n`],
  ])('of a play are those that are asked for: %j', (args, told) => {
    const { code, out } = demarche(['play', both, '--seat', 'north', '--seed', '3', ...args], {
      cwd: folder,
      input: 'quit\n',
    });
    expect(code).toBe(0);
    expect(out).toContain(told);
  });

  test('that a scenario does not have are refused with those that it has', async () => {
    const { code, err } = await ran('play', both, '--seat', 'north', '--language', 'ur');
    expect({ code, err }).toEqual({ code: 64, err: expect.stringContaining('It can be read in: en, fa.') });
  });
});
