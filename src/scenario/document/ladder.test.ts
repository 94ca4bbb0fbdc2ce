import { describe, expect, test } from 'vitest';
import { escalationCategoryOf, escalationPoints, rungOf, rungs, weightOf } from './ladder';

describe('the weight of an act', () => {
  test.each([
    ['195', -10, 'as published'],
    ['1951', -10, 'inherited: the published scale has no weight for it'],
    ['155', -7.2, 'inherited from root 15'],
    ['041', 1, 'as published'],
    ['0256', -0.3, 'as published'],
    ['999', 0, 'not a code'],
  ])('%s weighs %d (%s)', (code, weight) => {
    expect(weightOf(code)).toBe(weight);
  });
});

describe('the ladder', () => {
  test.each([
    ['041', 'normal'],
    ['087', 'normal'],
    ['018', 'words'],
    ['111', 'words'],
    ['114', 'words'],
    ['1313', 'coercion'],
    ['161', 'coercion'],
    ['1384', 'threat'],
    ['139', 'threat'],
    ['152', 'display'],
    ['195', 'force'],
    ['183', 'force'],
    ['202', 'war'],
    ['2042', 'mass-destruction'],
  ])('%s stands on "%s"', (code, rung) => {
    expect(rungs[rungOf(code)]).toBe(rung);
  });
});

describe('the categories of the escalation score', () => {
  test.each([
    ['041', 'de-escalation', 'consult: high-level visit'],
    ['0356', 'de-escalation', 'offer to settle: start peace negotiations'],
    ['087', 'de-escalation', 'ease military pressure: disarmament'],
    ['0256', 'status-quo', 'an appeal is a message'],
    ['015', 'status-quo', 'a statement is a message'],
    ['111', 'posturing', 'criticism, which the authors count as non-violent escalation'],
    ['152', 'posturing', 'raise alert: military posturing'],
    ['161', 'non-violent-escalation', 'reduce relations: cut diplomatic relationships'],
    ['138', 'non-violent-escalation', 'threat of force'],
    ['191', 'violent-escalation', 'blockade basic supplies'],
    ['195', 'violent-escalation', 'targeted attack'],
    ['2042', 'nuclear', 'tactical nuclear strike'],
    ['999', 'status-quo', 'not a code'],
  ])('%s counts as "%s" (%s)', (code, category) => {
    expect(escalationCategoryOf(code)).toBe(category);
  });

  test('carry two to the power of their place, less four', () => {
    expect(Object.values(escalationPoints)).toEqual([1, 2, 3, 4, 5, 6].map((place) => 2 ** place - 4));
  });
});
