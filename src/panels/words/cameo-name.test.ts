import { beforeAll, expect, test } from 'vitest';
import { shippedScenarios } from '../../../test/shipped';
import { namedCodes } from '../strings/cameo';
import { addStrings, startStrings, type Translate } from '../strings/index';
import { cameoName } from './cameo-name';

let t: Translate;

beforeAll(async () => {
  ({ t } = await startStrings('en', { lang: '', dir: '' }));
  await addStrings('debrief');
});

test.each([
  ['161', 'en', 'Reduce or break diplomatic relations'],
  // Of a code that other languages have no name for, they say what kind of act it is.
  ['1621', 'en', 'Reduce or stop economic assistance'],
  ['161', 'fa', 'Reduce or break diplomatic relations'],
  ['1621', 'fa', 'Reduce relations'],
  ['none', 'fa', ''],
])('the code %s is called in %s: %s', (code, language, name) => {
  expect(cameoName(t, code, language)).toBe(name);
});

test('every code of a shipped crisis has a name in every language', () => {
  const used = shippedScenarios().flatMap(({ scenario }) => [
    ...scenario.actors.flatMap(({ options }) => options.map(({ cameo }) => cameo)),
    ...scenario.injects.flatMap(({ cameo }) => cameo ?? []),
  ]);
  expect(used.filter((code) => !namedCodes.includes(code))).toEqual([]);
});
