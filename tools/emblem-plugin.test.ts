import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emblems, flagEmblems, groupEmblems } from '../src/scenario/document/emblems';
import { emblemFiles } from './emblem-plugin';

test('every emblem has a picture that loads nothing else', () => {
  const files = emblemFiles('.');
  expect([...files.keys()].sort()).toEqual([...emblems].sort());
  for (const [name, text] of files) {
    expect(text.startsWith('<svg'), name).toBe(true);
    expect(text, name).not.toMatch(/<script|<image|href=|url\(http/);
    expect(text.length, name).toBeLessThan(20_000);
  }
});

test('flags are those of states, each once, and the emblems of groups are all that there are', () => {
  expect(new Set(emblems).size).toBe(emblems.length);
  expect(flagEmblems.length).toBeGreaterThan(240);
  for (const code of ['af', 'in', 'np', 'bd', 'il', 'ps', 'ua', 'fj', 'bo', 'un', 'eu'])
    expect(flagEmblems).toContain(code);
  const drawn = readdirSync('assets/emblems').filter((file) => file.endsWith('.svg'));
  expect(drawn.map((file) => file.replace('.svg', '')).sort()).toEqual([...groupEmblems].sort());
});
