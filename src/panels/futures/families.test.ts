import { describe, expect, test } from 'vitest';
import { words } from '../../../test/browser/words';
import { shippedScenarios } from '../../../test/shipped';
import { familyName } from '../../words/index';
import { sayFamily } from '../words/say';
import { familiesOf } from './families';

describe('kinds of ending', () => {
  test('of every shipped crisis have a letter and a look of their own', () => {
    for (const { scenario } of shippedScenarios()) {
      const families = familiesOf(words, scenario);
      for (const { name, letter } of families) expect(name.startsWith(letter)).toBe(true);
      expect(new Set(families.map(({ letter }) => letter)).size).toBe(families.length);
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

  test('of one beginning take as many letters as tell them apart', () => {
    const ending = { id: '', priority: 1, title: '', text: '', outcome: [] };
    const plain = { ...ending, form: 'other', violence: 'none' } as const;
    const families = familiesOf(words, {
      endings: ['war', 'war-at-sea', 'truce', 'trade-war', 'war'].map((family) => ({ ...plain, family })),
    });
    expect(families.map(({ letter }) => letter)).toEqual(['W', 'Wa', 'T', 'Tr']);
  });

  test('have the scenario’s own name where the interface knows none', () => {
    expect(familyName(sayFamily(words), 'de-escalation')).toBe('De-escalation');
    expect(familyName(sayFamily(words), 'trade-war')).toBe('Trade war');
    expect(familyName(sayFamily(words), 'constructor')).toBe('Constructor');
    expect(familyName(sayFamily(words), 'legend')).toBe('Legend');
  });
});
