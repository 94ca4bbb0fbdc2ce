import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { borderDocument } from '../test/fixtures/border';
import { atLength, persian, twoWordings } from '../test/fixtures/two-wordings';
import { faultsInHtml } from './scenario-faults';
import { compileScenarios, type KnownFolders } from './scenarios';

const inYaml = (document: unknown) => stringify(document, { aliasDuplicateObjects: false });
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scenarios-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, content: string): void {
  mkdirSync(join(root, 'scenarios', name), { recursive: true });
  writeFileSync(join(root, 'scenarios', name, 'scenario.yaml'), content);
}

describe('the scenarios of the built app', () => {
  test('are a file each with one of their turns, and a list for the shelf', () => {
    const document = borderDocument();
    write('border', inYaml(document));
    const { files, complaints } = compileScenarios(root);
    expect(complaints).toEqual([]);
    const { id, title, pitch, summary } = document.about;
    expect(files.map(({ fileName }) => fileName)).toEqual(['index.json', `${id}.json`, `${id}.turns.json`]);
    const [list, compiled, turns] = files.map(({ source }) => JSON.parse(source));
    expect(list).toMatchObject([{ key: id, id, title, pitch, summary, file: `${id}.json`, imported: false }]);
    expect(list[0]).toMatchObject({ hash: compiled.hash, bytes: Buffer.byteLength(files[1]?.source ?? '') });
    expect(compiled).toMatchObject({ format: 1, about: { id } });
    expect(turns).toEqual(compiled.turns);
  });

  test('have their words in each other language and level in files of their own', () => {
    write('border', inYaml(twoWordings()));
    const { files } = compileScenarios(root);
    expect(files.map(({ fileName }) => fileName)).toEqual([
      'index.json',
      'river-border.json',
      'river-border.turns.json',
      'river-border.en.json',
      'river-border.fa.json',
      'river-border.shelf.fa.json',
    ]);
    const [[entry], compiled, , en, fa, onShelf] = files.map(({ source }) => JSON.parse(source));
    expect(entry.languages).toEqual(['en', 'fa']);
    expect(compiled.wordings).toEqual({ languages: ['en', 'fa'], twoLevels: true });
    expect([en.hash, fa.hash]).toEqual([compiled.hash, compiled.hash]);
    // A play loads nothing of what its reader does not read.
    expect(files[1]?.source).not.toContain(atLength);
    expect(files[1]?.source).not.toContain('متن');
    expect(en).toMatchObject({ plain: {}, full: { '/about/pitch': expect.stringContaining(atLength) } });
    expect(onShelf).toMatchObject({ key: entry.key, language: 'fa', title: persian('about.title') });
    expect(fa.plain).toMatchObject({ '/about/title': persian('about.title') });
  });

  test('leave out a folder with errors, and say where they are', () => {
    write('border', inYaml(borderDocument()));
    write('broken', 'format: 1\nabout: { id: broken }\n');
    const { files, complaints, faults } = compileScenarios(root);
    expect(files.length).toBe(3);
    expect(faults.map(({ name }) => name)).toEqual(['broken']);
    expect(complaints[0]).toContain('scenarios/broken is left out');
    expect(complaints[1]).toMatch(/^ {2}scenarios\/broken\/scenario\.yaml:\d+:\d+ E\d{3} at /);
  });

  test('are compiled again only where that was forgotten', () => {
    write('broken', 'format: 1\nabout: { id: broken }\n');
    const known: KnownFolders = new Map();
    expect(compileScenarios(root, known).faults.length).toBe(1);
    write('broken', inYaml(borderDocument()));
    expect(compileScenarios(root, known).faults.length).toBe(1);
    known.delete('broken');
    expect(compileScenarios(root, known).faults).toEqual([]);
  });

  test('are an empty list where there are none', () => {
    expect(compileScenarios(root)).toEqual({
      files: [{ fileName: 'index.json', source: '[]' }],
      complaints: [],
      faults: [],
    });
  });
});

describe('what is wrong in a crisis that is being written', () => {
  test('stands on the page of the development server with its place, its cause and its remedy', () => {
    write('broken', `format: 1\nabout: { id: broken, title: '${'<b>'.repeat(30)}' }\n`);
    const html = faultsInHtml(compileScenarios(root).faults);
    expect(html).toContain('broken cannot be played yet');
    expect(html).toMatch(/<code>scenarios\/broken\/scenario\.yaml:2:\d+<\/code> E104<br>/);
    expect(html).toContain('<code>scenarios/broken/scenario.yaml:1:1</code> E102<br>');
    expect(html).not.toContain('<b>');
  });

  test('is told in twenty problems, and how many more there are', () => {
    const places = Array.from({ length: 30 }, (_, at) => `  p${at}: {}`).join('\n');
    write('broken', `format: 1\ntheatre:\n${places}\n`);
    const html = faultsInHtml(compileScenarios(root).faults);
    expect(html.match(/<li>/g)).toHaveLength(20);
    expect(html).toMatch(/and \d+ more: <code>npm run demarche -- check broken<\/code>/);
  });
});
