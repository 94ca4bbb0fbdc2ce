import { describe, expect, test } from 'vitest';
import { borderDocument, draftOf } from '../../test/fixtures/border';
import { compile, formatProblem } from '../scenario/index';
import { historyRecord, proveHistory, replay } from './index';

/** What one turn of history says, in a crisis of two sides: North raises the alert, plants a source and is told what came of it. */
interface Told {
  readonly orders?: object;
  readonly outcomes?: object;
  readonly injects?: readonly string[];
  readonly exposed?: readonly string[];
}

function historyOf(turns: readonly Told[]) {
  const document = borderDocument();
  const history = turns.map((told, at) => ({
    turn: document.turns[at]?.id,
    told: 'It happened.',
    sources: ['S1'],
    ...told,
  }));
  const sources = {
    S1: { title: 'A chronicle', by: 'A press', kind: 'reference', reference: 'Shelf 1' },
  };
  const draft = draftOf({ ...document, history, sources });
  const { scenario, problems } = compile(draft);
  if (scenario === undefined) throw new Error(problems.map((problem) => formatProblem(problem)).join('\n'));
  return { scenario, found: proveHistory(scenario, draft) };
}

const alert: Told = { orders: { north: { military: 'raise-alert' } } };

describe('history that cannot have gone so', () => {
  test.each<[string, string, RegExp, readonly Told[]]>([
    [
      'exposes what is no secret',
      'E402',
      /In turn 1 of history `exposed` cannot result from what `north\.military` orders/,
      [{ ...alert, exposed: ['north.military'] }],
    ],
    ['tells an event that was not due', 'E402', /the inject `flood` is not due/, [{ injects: ['flood'] }]],
    [
      'does not say what came of an order',
      'E402',
      /does not say what `north\.military`/,
      [alert, { orders: { north: { military: 'strike' } } }],
    ],
    ['gives an order that is closed', 'E401', /turn 1/, [{ orders: { north: { military: 'strike' } } }]],
  ])('%s: %s', (_, code, says, turns) => {
    const { scenario, found } = historyOf(turns);
    const [first] = found;
    expect(first?.code).toBe(code);
    expect(first && formatProblem(first)).toMatch(says);
    // The line of history is shown as far as it goes, and nothing is thrown.
    expect(() => replay(scenario, historyRecord(scenario))).not.toThrow();
  });
});
