import { describe, expect, it } from 'vitest';
import { bundle, newScenario, parse } from '../../scenario/index';
import { checkCrisis } from './check-crisis';

const files = newScenario('our-crisis');
const { draft } = parse(files);
if (draft === undefined) throw new Error('the template is a crisis');
const text = bundle(draft.document);

/** The file with its first text of this kind changed. */
const changed = (from: string | RegExp, to: string): string => {
  const other = text.replace(from, to);
  if (other === text) throw new Error(`the crisis has no ${from}`);
  return other;
};

describe('a crisis that a teacher brought', () => {
  it('becomes an edition that can be played', () => {
    const checked = checkCrisis(text);
    expect('edition' in checked && JSON.parse(checked.edition)).toMatchObject({
      about: { id: 'our-crisis' },
    });
  });

  it.each<[what: string, crisis: string, code: RegExp]>([
    ['nothing at all', '', /E012/],
    ['no crisis', '{"name": "Ada"}', /E012/],
    ['a page', '<!doctype html><p>Hello</p>', /E012/],
    ['the record of a game', '{"demarche": "play"}', /E012/],
    ['a part of a folder', new TextDecoder().decode(files[0]?.bytes), /E102/],
    ['JSON that is cut off', text.slice(0, -100), /E0\d\d/],
    ['nesting without end', '['.repeat(500_000), /E007/],
    ['lists that name each other', 'format: 1\na: &a [x]\nb: &b [*a, *a]\nactors: [*b, *b]\n', /E0\d\d/],
    ['a million values', `{"format":1,"actors":[${'1,'.repeat(900_000)}1]}`, /E007/],
    ['a later format', changed('"format": 1', '"format": 2'), /E011/],
    ['a value of another kind', changed('"playable": true', '"playable": 3'), /E1\d\d/],
    [
      'an expression that runs code',
      changed(/"odds": "[^"]+"|"when": "[^"]+"/, '"when": "process.exit()"'),
      /E\d\d\d/,
    ],
    [
      'more mistakes than anybody reads',
      changed(/"actors": \{/, `"actors": {${'"X": 1,'.repeat(500)}`),
      /E\d\d\d/,
    ],
  ])('is refused where it is %s, by its codes', (_what, crisis, code) => {
    const checked = checkCrisis(crisis);
    if (!('problems' in checked)) throw new Error('it was taken for a crisis');
    expect(checked.problems.join('\n')).toMatch(code);
    expect(checked.problems.length).toBeLessThanOrEqual(20);
    expect(checked.count).toBeGreaterThanOrEqual(checked.problems.length);
    for (const sentence of checked.problems)
      expect(sentence).toMatch(/^Line \d+(?: \(.+?\))?: .+ \(E\d\d\d\)$/s);
  });
});
