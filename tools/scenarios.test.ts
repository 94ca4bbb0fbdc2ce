import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { borderDocument } from '../test/fixtures/border';
import { atLength, persian, twoWordings } from '../test/fixtures/two-wordings';
import { compileScenarios } from './scenarios';

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
    const { files, complaints } = compileScenarios(root);
    expect(files.length).toBe(3);
    expect(complaints[0]).toContain('scenarios/broken is left out');
    expect(complaints[1]).toMatch(/^ {2}scenarios\/broken\/scenario\.yaml:\d+:\d+ E\d{3} at /);
  });

  test('are an empty list where there are none', () => {
    expect(compileScenarios(root)).toEqual({
      files: [{ fileName: 'index.json', source: '[]' }],
      complaints: [],
    });
  });
});
