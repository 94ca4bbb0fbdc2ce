import { describe, expect, test } from 'vitest';
import { borderDocument, draftOf } from '../../../test/fixtures/border';
import { formatProblem } from '../problem-text/problem-text';
import { compile } from './compile';

/** What is said of an ending's condition. */
function toldOf(when: string, facts: object = {}): string {
  const document = structuredClone(borderDocument());
  Object.assign(document.facts, facts);
  // biome-ignore lint/suspicious/noExplicitAny: any text may stand there
  (document.endings as any)[0].when = when;
  const [problem] = compile(draftOf(document)).problems;
  return problem === undefined ? 'right' : formatProblem(problem);
}

describe('an expression of somebody who does not program', () => {
  test.each([
    ['bridge = "closed"', '`when: \'bridge == "closed"\'`'],
    ['bridge == closed', '`when: \'bridge == "closed"\'`'],
    ['bridge = Closed', '`when: \'bridge == "closed"\'`'],
    ['closed == bridge', '`when: \'"closed" == bridge\'`'],
    ['bridge in [open, closed]', '`when: \'bridge in ["open", "closed"]\'`'],
    ['bridge == “closed”', '`when: \'bridge == "closed"\'`'],
    ['tension > 3 and bridge == "open"', '`when: \'tension > 3 && bridge == "open"\'`'],
    ['tension > 3 OR bridge = open', '`when: \'tension > 3 || bridge == "open"\'`'],
    ['not bridge == open and tension > 2', '`when: \'!(bridge == "open") && tension > 2\'`'],
    ['not (bridge == "open")', '`when: \'!(bridge == "open")\'`'],
    ['bridge is closed', '`when: \'bridge == "closed"\'`'],
    ['bridge is not closed', '`when: \'bridge != "closed"\'`'],
    ['turn >= t2', "`when: 'turn >= 2'`"],
    ['turn == "t2"', "`when: 'turn == 2'`"],
    ['tension ≥ 3', "`when: 'tension >= 3'`"],
    ['tension => 3', "`when: 'tension >= 3'`"],
    ['tension > 3%', "`when: 'tension > 3'`"],
    ['7 % 4 = turn', "`when: '7 % 4 == turn'`"],
    ['orders.north.military == raise-alert', '`when: \'orders.north.military == "raise-alert"\'`'],
    ["bridge = 'closed'", "`when: 'bridge == ''closed'''`"],
    ['turn === "2"', "`when: 'turn == 2'`"],
    ['3 < tension < 6', "`when: '3 < tension && tension < 6'`"],
    ['tension between 3 and 6', "`when: 'tension >= 3 && tension <= 6'`"],
    ['happened.flood > 0', '`when: \'happened["flood"] > 0\'`'],
    ['happened(flood) > 0', '`when: \'happened["flood"] > 0\'`'],
    ['taken.north.raise-alert > 1', '`when: \'taken.north["raise-alert"] > 1\'`'],
    ['happened["flood"]', '`when: \'happened["flood"] > 0\'`'],
  ])('%s', (written, line) => {
    expect(toldOf(written)).toContain(`Write ${line}.`);
  });

  test.each([
    ['bridge == opened-wide-and-long', 'There is no name `opened`'],
    ['tensoin = 3', "Write `when: 'tensoin == 3'`."],
    ['tension > ', 'cannot be read'],
    ['tension exceeds 3', '`exceeds` cannot stand here'],
    ['happened.fire > 0', 'is written `happened["event"]`'],
    ['happened.fire > 0 and turn > 2', "Write `when: 'happened.fire > 0 && turn > 2'`."],
    ['taken["north.strike"] > 0', 'is written `taken.side["option"]`'],
    ['believed.south.bridge == "open"', 'only what stands under `believes`'],
    ['bridge < "open"', 'Words of a list have no order'],
    ['tension % 2 == 1', 'right'],
    ['bridge = "', 'cannot stand here'],
  ])('%s is not guessed at', (written, said) => {
    expect(toldOf(written)).toContain(said);
  });

  test('a word that is a name itself is not taken for a value that is spelt like it', () => {
    const opened = { label: 'Opened', values: ['yes', 'no'], start: 'no' };
    expect(toldOf('bridge == opened')).toContain('Write `when: \'bridge == "open"\'`.');
    expect(toldOf('bridge == opened', { opened })).not.toContain('Write');
  });

  test('long nonsense is looked through quickly', () => {
    for (const piece of ['not ', '"', '= ', 'a', "'", '[', '“'])
      expect(toldOf(piece.repeat(Math.floor(600 / piece.length)))).not.toBe('right');
  });
});
