import { expect, test } from 'vitest';
import { borderDocument, draftOf } from '../../test/fixtures/border';
import { shippedScenarios } from '../../test/shipped';
import { compile, formatProblem } from '../scenario/index';
import { proveReasons } from './prove-reasons';

/** What is told of the river border when its rule that reads the hidden trust, and raises the tension, is changed. */
function told(change: (document: ReturnType<typeof borderDocument>, fear: Record<string, unknown>) => void) {
  const document = borderDocument();
  const [, fear] = document.rules;
  if (fear === undefined) throw new Error('the border has no second rule');
  change(document, fear);
  const draft = draftOf(document);
  const { scenario, problems } = compile(draft);
  if (scenario === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return proveReasons(scenario, draft).map(
    ({ code, path, facts }) => `${code} ${path.join('.')} ${facts.changes}`,
  );
}

const found = ['W134 rules.1.because tension'];

test.each<[string, Parameters<typeof told>[0], readonly string[]]>([
  ['reads what nobody sees', () => {}, found],
  [
    'reads what one side sees',
    ({ indicators }) => Object.assign(indicators.trust, { 'seen-by': ['north'] }),
    [],
  ],
  ['has news for one side', (_, fear) => push(fear, { news: { head: 'Fear', to: ['south'] } }), []],
  ['has news for nobody', (_, fear) => push(fear, { news: { head: 'Fear', to: [] } }), found],
  ['changes what nobody sees', (_, fear) => Object.assign(fear, { effects: [{ add: { trust: -1 } }] }), []],
  [
    'changes what is never listed',
    ({ indicators }) => Object.assign(indicators.tension, { listed: 'never' }),
    [],
  ],
  [
    'moves a side',
    (_, fear) => Object.assign(fear, { effects: [{ move: { 'south.diplomacy': 'talking' } }] }),
    ['W134 rules.1.because south.diplomacy'],
  ],
  [
    'has news for a side that is not played',
    ({ actors }, fear) => {
      Object.assign(actors.south, { playable: false });
      push(fear, { news: { head: 'Fear', to: ['south'] } });
    },
    found,
  ],
  [
    'is of a side that is not played',
    ({ actors }) => Object.assign(actors.south, { playable: false }),
    found,
  ],
])('a rule that %s', (_, change, expected) => {
  expect(told(change)).toEqual(expected);
});

test('the shipped crises tell their reasons', () => {
  for (const { draft, scenario } of shippedScenarios()) expect(proveReasons(scenario, draft)).toEqual([]);
});

function push(rule: Record<string, unknown>, effect: object): void {
  if (Array.isArray(rule.effects)) rule.effects.push(effect);
}
