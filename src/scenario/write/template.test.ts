import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { filesOfTexts, textOf } from '../../../test/fixtures/files';
import { documentSchema } from '../document/schema';
import { keysAt } from '../document/schema-walk';
import { parse } from '../read/parse';
import { newScenario } from './template';
import { templateFiles } from './template-files';

const authoring = readFileSync(new URL('../../../docs/authoring.md', import.meta.url), 'utf8');
const fieldByField = readFileSync(new URL('../../../docs/scenario-format.md', import.meta.url), 'utf8');

test('a new scenario has its id, and refuses what is none', () => {
  const files = newScenario('two-towns');
  expect(parse(files).draft?.document.about.id).toBe('two-towns');
  expect(() => newScenario('Two Towns')).toThrow('Two Towns');
});

test('docs/authoring.md writes the very files that a new scenario has', () => {
  const blocks = [...authoring.matchAll(/^\*\*`(.+)`\*\*\n\n```yaml\n([\s\S]*?)^```$/gm)];
  const written = Object.fromEntries(blocks.map(([, path = '', text = '']) => [path, text]));
  expect(written).toEqual(templateFiles);
  expect(parse(filesOfTexts(written)).problems).toEqual([]);
  expect(textOf(newScenario('bridge-at-alder'), 'scenario.yaml')).toBe(written['scenario.yaml']);
});

describe('docs/scenario-format.md', () => {
  test('names every field of the format', () => {
    const missing: string[] = [];
    for (const path of paths) {
      for (const key of keysAt(path))
        if (!new RegExp(`\\b${key}\\b`).test(fieldByField)) missing.push([...path, key].join('.'));
    }
    expect(missing).toEqual([]);
  });

  test('has examples that are YAML with known keys', () => {
    const blocks = [...fieldByField.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
    expect(blocks.length).toBeGreaterThan(15);
    for (const block of blocks) {
      const value: unknown = parseYaml(block.replaceAll('{ ... }', '{}'));
      expect(typeof value).toBe('object');
      for (const key of Object.keys(value ?? {})) {
        const isTop = key in documentSchema.shape;
        const isBelow =
          ['tracks', 'options', 'policy', 'effects'].includes(key) || /^(about|actors)\./.test(key);
        expect({ key, known: isTop || isBelow }).toEqual({ key, known: true });
      }
    }
  });
});

/** Paths of every kind of map that the format has. */
const paths: readonly (readonly (string | number)[])[] = [
  [],
  ['about'],
  ['about', 'minutes'],
  ['theatre'],
  ['theatre', 'places', 'x'],
  ['turns', 0],
  ['indicators', 'x'],
  ['facts', 'x'],
  ['actors', 'x'],
  ['actors', 'x', 'brief'],
  ['actors', 'x', 'brief', 'knows', 0],
  ['actors', 'x', 'advisers', 'x'],
  ['actors', 'x', 'objectives', 0],
  ['actors', 'x', 'tracks', 'x'],
  ['actors', 'x', 'tracks', 'x', 'postures', 'x'],
  ['actors', 'x', 'options', 'x'],
  ['actors', 'x', 'options', 'x', 'outcomes', 0],
  ['actors', 'x', 'options', 'x', 'advice', 'x'],
  ['actors', 'x', 'options', 'x', 'exposure'],
  ['actors', 'x', 'options', 'x', 'precedent'],
  ['actors', 'x', 'options', 'x', 'effects', 0],
  ['actors', 'x', 'options', 'x', 'effects', 0, 'news'],
  ['actors', 'x', 'options', 'x', 'effects', 0, 'reveal'],
  ['actors', 'x', 'options', 'x', 'cue'],
  ['actors', 'x', 'policy'],
  ['injects', 0],
  ['rules', 0],
  ['endings', 0],
  ['endings', 0, 'outcome', 'x'],
  ['history', 0],
  ['debrief'],
  ['debrief', 'concepts', 0],
  ['debrief', 'questions', 0],
  ['glossary', 0],
  ['sources', 'x'],
  ['mask'],
  ['mask', 'days'],
];
