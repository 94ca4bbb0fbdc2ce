import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { analystOf } from '../src/app/analyst';
import { usualPlays } from '../src/cli/commands/analyse';
import * as dictionary from '../src/words/index';
import { borderScenario } from './fixtures/border';
import { playOut } from './fixtures/plays';

/** Every text in a tree of them. */
function textsIn(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
}

/** The texts that the files of a folder write themselves: each sentence or phrase of two words or more, with its file. */
function literalsIn(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const at = new URL(`../src/${folder}/`, import.meta.url);
  for (const path of readdirSync(at, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path) || /\.test\.tsx?$/.test(path)) continue;
    const { program } = parseSync(path, readFileSync(new URL(path, at), 'utf8'));
    JSON.stringify(program, (key, value) => {
      if (value?.type === 'ImportDeclaration' || value?.type === 'ExportNamedDeclaration') {
        return value.declaration ?? undefined;
      }
      if (value?.type === 'Literal' && typeof value.value === 'string' && isPhrase(value.value)) {
        found.set(value.value, `${folder}/${path}`);
      }
      if (value?.type === 'TemplateLiteral' && value.expressions.length === 0) {
        const text = value.quasis[0]?.value.cooked;
        if (typeof text === 'string' && isPhrase(text)) found.set(text, `${folder}/${path}`);
      }
      return key === 'range' ? undefined : value;
    });
  }
  return found;
}

function isPhrase(text: string): boolean {
  return /^[\p{Lu}{“].*\s/u.test(text.trim());
}

describe('words that page and terminal share', () => {
  const own = new Set(textsIn(dictionary).filter(isPhrase));
  const page = literalsIn('panels');
  const terminal = literalsIn('cli');

  test('are found by this test', () => {
    expect(own.size).toBeGreaterThan(60);
    expect(page.size).toBeGreaterThan(300);
    expect(terminal.size).toBeGreaterThan(80);
  });

  test.each([
    ['page', page],
    ['terminal', terminal],
  ])('are not written once more for the %s', (_, texts) => {
    expect([...texts].filter(([text]) => own.has(text))).toEqual([]);
  });

  test('stand in the dictionary, and not once on each side', () => {
    expect([...page].filter(([text]) => terminal.has(text))).toEqual([]);
  });
});

test('page and terminal make as many plays of a decision unless told otherwise', () => {
  const scenario = borderScenario();
  const heard: unknown[] = [];
  const worker: Partial<Worker> = {
    addEventListener: () => {},
    postMessage: (message: unknown) => void heard.push(message),
  };
  const { record } = playOut(scenario, 9, 'weights');
  const nothing = () => {};
  analystOf(scenario, () => worker as Worker).analyse(record, 'north', nothing, nothing);
  expect(heard.at(-1)).toMatchObject({ say: 'start', asked: { do: 'analyse', plays: usualPlays } });
});
