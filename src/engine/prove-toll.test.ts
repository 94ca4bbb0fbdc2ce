import { expect, test } from 'vitest';
import { borderDocument, draftOf } from '../../test/fixtures/border';
import { shippedScenarios } from '../../test/shipped';
import { compile, formatProblem } from '../scenario/index';
import { proveToll } from './prove-toll';

interface Change {
  readonly label?: string;
  readonly rising?: string;
  readonly score: string;
  readonly killed?: object;
  /** Who is killed where the strike misses and adds to the count too. */
  readonly missed?: object;
  readonly languages?: readonly string[];
  readonly playable?: boolean;
}

/** What is told of the river border when the north's strike adds to a count, and its aim is scored so. */
function told({
  label = 'People killed',
  rising = 'worse',
  score,
  killed,
  missed,
  languages = ['en'],
  playable = true,
}: Change) {
  const document = borderDocument();
  const { north } = document.actors;
  Object.assign(document.about, { languages });
  Object.assign(north, { playable });
  Object.assign(document.indicators, { toll: { label, hint: 'A count', min: 0, max: 9, start: 0, rising } });
  Object.assign(document.facts, {
    harm: { label: 'Harm', values: ['none', 'some'], words: { some: 'soldiers were killed' }, start: 'none' },
  });
  const hit = north.options.strike.outcomes[0];
  Object.assign(hit ?? {}, { killed, effects: [{ add: { toll: 2 } }, { set: { harm: 'some' } }] });
  if (missed !== undefined)
    Object.assign(north.options.strike.outcomes[1] ?? {}, {
      killed: missed,
      effects: [{ add: { toll: 1 } }],
    });
  Object.assign(north.objectives[0] ?? {}, { score });
  const draft = draftOf(document);
  const { scenario, problems } = compile(draft);
  if (scenario === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return proveToll(scenario, draft, 4).map(
    ({ code, path, facts }) => `${code} ${path.join('.')} ${facts.what}`,
  );
}

const found = (what: string) => [`W135 actors.north.objectives.0.score ${what}`];

test.each<[string, Change, readonly string[]]>([
  ['rises with the dead', { score: 'toll' }, found('toll')],
  ['rises with them where it can', { score: 'min(9, toll + 5)' }, found('toll')],
  ['is met by a fact that tells of dead', { score: 'harm == "some" ? 10 : 0' }, found('harm')],
  ['falls with the dead', { score: '10 - toll' }, []],
  ['rises here and falls there', { score: 'turn > 2 ? toll : 5 - toll' }, []],
  ['rises mostly, and falls at first', { score: 'turn > 1 ? toll : 5 - toll' }, []],
  ['could rise only with far more dead', { score: 'toll > 8 ? 10 : 0' }, []],
  ['does not read them', { score: '10 - tension' }, []],
  ['counts what is better the more there is', { score: 'toll', rising: 'better' }, []],
  ['counts something else', { score: 'toll', label: 'Roads built' }, []],
  ['counts fighters alone', { score: 'toll', killed: { militants: 'many' } }, []],
  [
    'counts fighters and soldiers',
    { score: 'toll', killed: { militants: 'many', soldiers: 'few' } },
    found('toll'),
  ],
  [
    'counts fighters here and civilians there',
    { score: 'toll', killed: { militants: 'many' }, missed: { civilians: 'few' } },
    found('toll'),
  ],
  ['stands in another language', { score: 'toll', languages: ['fa'] }, []],
  ['is of a side that nobody plays', { score: 'toll', playable: false }, []],
])('an aim that %s', (_, change, expected) => {
  expect(told(change)).toEqual(expected);
});

test('no aim of the shipped crises rises with the dead', () => {
  for (const { draft, scenario } of shippedScenarios()) expect(proveToll(scenario, draft)).toEqual([]);
});
