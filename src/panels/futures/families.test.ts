import { describe, expect, test } from 'vitest';
import { words } from '../../../test/browser/words';
import { shippedScenarios } from '../../../test/shipped';
import { familyName } from '../../words/index';
import { sayFamily } from '../words/say';
import { familiesOf } from './families';

describe('kinds of ending', () => {
  test('of every shipped crisis have a look of their own', () => {
    for (const { scenario } of shippedScenarios()) {
      const families = familiesOf(words, scenario);
      expect(new Set(families.map(({ tone, variant }) => `${tone} ${variant}`)).size).toBe(families.length);
    }
  });

  test('look as violent as they are, and agreed ones as cooperation', () => {
    const ending = { id: '', priority: 1, title: '', text: '', outcome: [] };
    const families = familiesOf(words, {
      endings: [
        { ...ending, family: 'war', form: 'other', violence: 'full-scale-war' },
        { ...ending, family: 'war', form: 'other', violence: 'full-scale-war' },
        { ...ending, family: 'truce', form: 'tacit-understanding', violence: 'serious-clashes' },
        { ...ending, family: 'talks', form: 'formal-agreement', violence: 'none' },
        { ...ending, family: 'campaign', form: 'faded', violence: 'serious-clashes' },
      ],
    });
    expect(families.map(({ id, tone, variant }) => [id, tone, variant])).toEqual([
      ['war', 'force', 0],
      ['truce', 'cooperation', 0],
      ['talks', 'cooperation', 1],
      ['campaign', 'threat', 0],
    ]);
  });

  test('have the scenario’s own name where the interface knows none', () => {
    expect(familyName(sayFamily(words), 'de-escalation')).toBe('De-escalation');
    expect(familyName(sayFamily(words), 'trade-war')).toBe('Trade war');
    expect(familyName(sayFamily(words), 'constructor')).toBe('Constructor');
    expect(familyName(sayFamily(words), 'legend')).toBe('Legend');
  });
});
