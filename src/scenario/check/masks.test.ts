import { expect, test } from 'vitest';
import { filesOfTexts, templateWith } from '../../../test/fixtures/files';
import { compile } from '../compile/compile';
import { formatProblem } from '../problem-text/problem-text';
import { parse } from '../read/parse';
import { check } from './check';

/** Invented names for all that the template names. */
const names: Readonly<Record<string, string>> = {
  Hillmark: 'Elvara',
  HM: 'EL',
  Shoreland: 'Ostmere',
  SL: 'OM',
  Hillton: 'Varn',
  Shoreby: 'Ostby',
  Alder: 'Osk',
};

/** The template with a bridge that has a common word in its name. */
const template = templateWith('scenario.yaml', 'label: Alder bridge', 'label: Alder Bridge');

/** What is told of masks when the template has one. */
function told(others: Readonly<Record<string, string | undefined>>, texts: Readonly<Record<string, string>>) {
  const all = Object.entries({ ...names, ...others }).filter(([, masked]) => masked !== undefined);
  const mask = JSON.stringify({ names: Object.fromEntries(all), texts });
  const { draft, problems } = parse([...template, ...filesOfTexts({ 'mask.yaml': mask })]);
  if (draft === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  const { scenario } = compile(draft);
  if (scenario === undefined) throw new Error('the template does not compile');
  return check(draft, scenario)
    .filter(({ code }) => code === 'W126' || code === 'W127')
    .map(({ code, path, facts }) => `${code} ${facts.why ?? facts.name} ${path.join('.')}`);
}

const label = 'actors.hill.options.protest-note.label';

test.each<[string, Parameters<typeof told>[0], Parameters<typeof told>[1], readonly string[]]>([
  ['that hides all', {}, {}, []],
  ['that leaves names in history', {}, { 'history.1.told': 'Hillmark protested.' }, []],
  ['that leaves names in the debrief', {}, { 'debrief.limits.1': 'Hillmark has one voice.' }, []],
  ['that leaves the name of a place', { Hillton: undefined }, {}, ['W127 Hillton theatre.alt']],
  ['that leaves a word of a name that is a common word too', {}, { [label]: 'Bridge' }, []],
  ['that makes a text too long', {}, { [label]: 'x'.repeat(49) }, [`W126 long ${label}`]],
  ['that just fits', {}, { [label]: 'x'.repeat(48) }, []],
  [
    'with a text for nothing',
    {},
    { 'actors.hill.titel': 'x' },
    ['W126 unknown mask.texts.actors.hill.titel'],
  ],
  ['with a name that nothing has', { Ruritania: 'Z' }, {}, ['W126 unused mask.names.Ruritania']],
  ['with one name for two sides', { Shoreland: 'Elvara' }, {}, ['W126 equal actors.shore.name']],
])('a mask %s', (_, others, texts, expected) => {
  expect(told(others, texts).slice(0, 1)).toEqual(expected);
});
