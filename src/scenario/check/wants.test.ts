import { expect, test } from 'vitest';
import { wantingDraft } from '../../../test/fixtures/wanting-border';
import { compile } from '../compile/compile';
import { check } from './check';

const last = { text: 'It is open.' };
const long =
  'The river runs as it ran before and nobody knows how long it will run so or who will cross it next year.';
const at = 'actors.north.brief.short.wants.1';

test.each<[string, unknown, string | undefined, readonly string[]]>([
  ['a text', 'It is calm.', undefined, []],
  ['what the side sees', [{ when: 'resolve > 2', text: 'We stand.' }, last], 'chief', []],
  [
    'what it cannot see',
    [{ when: 'trust > 2', text: 'They trust us.' }, last],
    'chief',
    [`W122 ${at}.at-the-end.0.when`],
  ],
  [
    'what another side alone sees',
    [{ when: 'south.resolve > 2', text: 'They stand.' }, last],
    undefined,
    [`W122 ${at}.at-the-end.0.when`],
  ],
  [
    'what no end comes to',
    [{ when: 'turn > 4', text: 'Late.' }, last],
    undefined,
    [`W129 ${at}.at-the-end.0`],
  ],
  [
    'what no end comes to, after what some do',
    [{ when: 'tension > 2', text: 'Tense.' }, { when: 'turn > 4', text: 'Late.' }, last],
    undefined,
    [`W129 ${at}.at-the-end.1`],
  ],
  [
    'what no play comes to',
    [{ when: 'happened["flood"] > 1', text: 'Two floods.' }, last],
    undefined,
    [`W129 ${at}.at-the-end.0`],
  ],
  [
    'a last one with a condition',
    [last, { when: 'tension > 2', text: 'Tense.' }],
    undefined,
    [`E216 ${at}.at-the-end.0`, `E216 ${at}.at-the-end.1`],
  ],
  [
    'orders of the last turn',
    [{ when: 'orders.north.military == "strike"', text: 'We hit.' }, last],
    undefined,
    [`E306 ${at}.at-the-end.0.when`],
  ],
  ['somebody unknown', 'It is calm.', 'cook', [`E201 ${at}.by`]],
  ['too many words', long, undefined, [`H111 ${at}.at-the-end`]],
])('said at the end of a want: %s', (_, wants, by, expected) => {
  const draft = wantingDraft(wants, by);
  const { scenario, stated, problems } = compile(draft);
  const all = scenario === undefined ? problems : [...problems, ...check(draft, scenario, undefined, stated)];
  const found = all.map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(found.filter((one) => one.includes('wants'))).toEqual(expected);
});
