import { describe, expect, test } from 'vitest';
import { borderDocument, draftOf } from '../../test/fixtures/border';
import { compile, formatProblem } from '../scenario/index';
import { proveDeaths } from './prove-deaths';

/** What is told of the river border when the strike of the north has these outcomes beside each other, `hit` and `miss`. */
function told(hit: object, miss: object): readonly string[] {
  const document = borderDocument();
  const [first, second] = document.actors.north.options.strike.outcomes;
  Object.assign(first ?? {}, hit);
  Object.assign(second ?? {}, miss);
  const draft = draftOf(document);
  const { scenario, problems } = compile(draft);
  if (scenario === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return proveDeaths(scenario, draft, 20).map(
    ({ code, path, facts }) => `${code} ${path.join('.')} ${facts.deadly} ${facts.milder} ${facts.aim}`,
  );
}

const found = ['W121 actors.north.options.strike.outcomes.0 hit miss calm'];
const calms = { effects: [{ add: { tension: -2 } }] };
const stirs = { effects: [{ add: { tension: 2 } }] };

/** The north wants calm and nothing else: `10 - tension`. */
describe('a deadlier outcome', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['that relieves more', { killed: { civilians: 'few' }, ...calms }, { killed: {}, ...stirs }, found],
    ['that relieves as much', { killed: { civilians: 'few' }, ...calms }, { killed: {}, ...calms }, []],
    ['that costs more', { killed: { civilians: 'few' }, ...stirs }, { killed: {}, ...calms }, []],
    ['by its words', { text: 'A guard is killed.', ...calms }, stirs, found],
    [
      'of more dead',
      { killed: { soldiers: 'many' }, ...calms },
      { killed: { soldiers: 'few' }, ...stirs },
      found,
    ],
    ['of an armed group', { killed: { militants: 'many' }, ...calms }, { killed: {}, ...stirs }, []],
    ['without anybody dead', { killed: {}, ...calms }, { killed: {}, ...stirs }, []],
  ])('%s', (_, hit, miss, expected) => {
    expect(told(hit, miss)).toEqual(expected);
  });

  test('is weighed by the weights of all aims', () => {
    const document = borderDocument();
    const [hit, miss] = document.actors.north.options.strike.outcomes;
    Object.assign(hit ?? {}, { killed: { civilians: 'few' }, ...calms });
    Object.assign(miss ?? {}, { killed: {}, ...stirs });
    document.actors.north.objectives.push({ id: 'war', label: 'War', weight: 1, score: 'tension' });
    const draft = draftOf(document);
    const { scenario } = compile(draft);
    if (scenario === undefined) throw new Error('the border does not compile');
    expect(proveDeaths(scenario, draft, 20).map(({ facts }) => facts.aim)).toEqual(['calm']);
  });

  test('is paid for by a rule in the same turn', () => {
    const document = borderDocument();
    const [hit, miss] = document.actors.north.options.strike.outcomes;
    Object.assign(hit ?? {}, { killed: { civilians: 'few' }, ...calms });
    Object.assign(miss ?? {}, { killed: {}, ...stirs });
    document.rules.push({
      id: 'grief',
      label: 'Grief',
      when: 'outcomes.north.military == "hit"',
      because: 'They were children.',
      effects: [{ add: { tension: 5 } }],
    } as (typeof document.rules)[number]);
    const draft = draftOf(document);
    const { scenario } = compile(draft);
    if (scenario === undefined) throw new Error('the border does not compile');
    expect(proveDeaths(scenario, draft, 20)).toEqual([]);
  });
});
