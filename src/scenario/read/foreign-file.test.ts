import { describe, expect, test } from 'vitest';
import { limits } from '../document/limits';
import { formatProblem } from '../problem-text/problem-text';
import { newScenario } from '../write/template';
import { parse } from './parse';

const text = (content: string) => new TextEncoder().encode(content);
const bundle = JSON.stringify({ format: 1, about: { id: 'x' }, theatre: {}, turns: [], actors: {} });

/** The problems of a file that stands alone, each with its code and sentence. */
function told(path: string, bytes: Uint8Array): readonly string[] {
  return parse([{ path, bytes }]).problems.map((problem) => `${problem.code} ${formatProblem(problem)}`);
}

describe('a file that is no crisis', () => {
  test.each<[string, string, Uint8Array, RegExp]>([
    ['a package', 'package.json', text('{"name": "x", "engines": {}}'), /its keys are `name`, `engines`/],
    ['a map of sources', 'bundle.js.map.json', text('{"version": 3, "sources": []}'), /none of the parts/],
    ['an empty map', 'x.json', text('{}'), /none of the parts of a crisis\. Choose/],
    ['an empty map under a good name', 'x.crisis.json', text('{}'), /none of the parts/],
    ['a list', 'x.json', text('[1, 2]'), /none of the parts/],
    ['a text', 'notes.txt', text('Dear diary,\n'), /text, but not a crisis/],
    ['a text that says it is JSON', 'notes.json', text('Dear diary,\n'), /text, but not a crisis/],
    ['a workflow', 'workflow.yaml', text('on: push\njobs: {}\n'), /text, but not a crisis/],
    ['a picture', 'map.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /it is not text/],
    ['bytes', 'x.crisis.json', Uint8Array.from([0, 1, 2]), /it is not text/],
    ['nothing', 'x.crisis.json', text(''), /it is empty/],
    ['an archive', 'x.crisis.json', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), /Unpack it/],
    ['a page', 'x.crisis.json', text('<!DOCTYPE html><title>x'), /a web page/],
    ['a record', 'x.demarche.txt', text('demarche 1\nscenario x\n'), /a recorded game.*replay/],
    ['a play from the browser', 'x.json', text('{ "demarche": "play" }'), /a recorded game/],
    ['a crisis under another name', 'my.txt', text(bundle), /Name it `my\.crisis\.json`/],
    [
      'one in YAML',
      'my.yaml',
      text('format: 1\nabout: {}\nturns: []\n'),
      /Name it `scenario\.yaml`, in a folder/,
    ],
    ['far too much', 'x.json', text(`{"a": "${'a'.repeat(limits.fileBytes)}"}`), /none of the parts/],
    ['a key of 41 letters', 'x.json', text(`{"${'k'.repeat(41)}": 1}`), /`k{39}…`/],
    ['a key of 40 letters', 'x.json', text(`{"${'k'.repeat(40)}": 1}`), /`k{40}`/],
    ['keys that go on and on', 'x.json', text(`{"${'k'.repeat(5000)}": 1}`), /`k{39}…`/],
  ])('is told in one sentence: %s', (_, path, bytes, says) => {
    const problems = told(path, bytes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^E012 This is not a crisis file: /);
    expect(problems[0]).toMatch(says);
    expect(problems[0]?.length).toBeLessThan(400);
  });

  test.each<[string, string, string]>([
    ['a bundle with mistakes', 'x.crisis.json', bundle],
    ['the same under a plain name', 'x.json', bundle],
    ['the beginning of one', 'x.crisis.json', '{"format": 1}'],
    ['one that is cut short', 'x.json', bundle.slice(0, -3)],
    ['one that is cut short under a good name', 'x.crisis.json', '{"title": "x", '],
  ])('is not said of what is meant as one: %s', (_, path, content) => {
    const problems = told(path, text(content));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join()).not.toMatch(/E012|E009/);
  });

  test('is not said of a good one, nor of a part of one', () => {
    const files = newScenario('my-crisis');
    expect(parse(files).problems).toEqual([]);
    for (const file of files) expect(parse([file]).problems.map(({ code }) => code)).not.toContain('E012');
  });
});
