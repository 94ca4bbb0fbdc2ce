import { expect, test } from 'vitest';
import { draftOf } from '../../test/fixtures/border';
import { wantingBorder } from '../../test/fixtures/wanting-border';
import { compile, formatProblem } from '../scenario/index';
import { proveWants } from './prove-wants';

/** The border whose northern strike kills, by what is said of the north's want at the end. */
function killing(
  atTheEnd: unknown,
  { language = 'en', killed = { civilians: 'few' } as object, by = 'north', other = '' } = {},
) {
  const document = wantingBorder(atTheEnd);
  document.about.languages = [language];
  const { strike } = document.actors.north.options;
  if (by !== 'south') for (const outcome of strike.outcomes) Object.assign(outcome, { killed });
  if (by !== 'north')
    Object.assign(document.actors.south.options.strike, {
      outcomes: ['hit', 'fire'].map((id) => ({ id, label: id, odds: 1, text: 'It hits.', killed })),
    });
  const short = Reflect.get(document.actors.north, 'brief')?.short;
  if (other !== '')
    Object.assign(short, { wants: [...short.wants, { text: 'Another want', 'at-the-end': other }] });
  const draft = draftOf(document);
  const { scenario, problems } = compile(draft);
  if (scenario === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return { draft, scenario };
}

const struck = 'taken.north["strike"] > 0';
const owned = [{ when: struck, text: 'People died for it.' }, { text: 'It is calm.' }];
const found = ['W130 actors.north.brief.short.wants'];

test.each<[string, unknown, Parameters<typeof killing>[1], readonly string[]]>([
  ['one text for every play', 'It is calm.', {}, found],
  ['a form that speaks of the dead', owned, {}, []],
  ['a form that denies them', [{ when: struck, text: 'Nobody died.' }, { text: 'It is calm.' }], {}, found],
  ['only men of an armed group killed', 'It is calm.', { killed: { militants: 'few' } }, []],
  ['deaths that the other side ordered', 'It is calm.', { by: 'south' }, []],
  ['deaths that both sides ordered, each its own', owned, { by: 'both' }, []],
  ['a form that speaks of the dead beside one that does not', owned, { other: 'The bridge stands.' }, []],
  ['nobody killed', 'It is calm.', { killed: {} }, []],
  ['a language that is not read', 'It is calm.', { language: 'fa' }, []],
])('deaths and what is said of wants: %s', (_, atTheEnd, options, expected) => {
  const { scenario, draft } = killing(atTheEnd, options);
  const problems = proveWants(scenario, draft, 40);
  expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
});
