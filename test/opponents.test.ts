import { InvalidArgumentError } from 'commander';
import { describe, expect, test } from 'vitest';
import { flagsFor, type Opponents, readOpponent, seatsFor } from '../src/cli/play/opponents';
import { borderDocument, compileDocument } from './fixtures/border';

/** The river border, with a south that has no objectives. */
function aimless() {
  const document = borderDocument();
  document.actors.south.objectives = [];
  return compileDocument(document);
}

const border = compileDocument(borderDocument());

describe('opponents on the command line', () => {
  test.each<[string, Opponents, object]>([
    ['by their own policies', { all: 'own', some: [] }, { north: 'human', south: 'weights' }],
    ['all by one', { all: 'hold', some: [] }, { north: 'human', south: 'hold' }],
    [
      'one by another',
      { all: 'hold', some: [{ named: 'south', kind: 'random' }] },
      { north: 'human', south: 'random' },
    ],
    [
      'one by its name, the last word counting',
      {
        all: 'own',
        some: [
          { named: 'South', kind: 'random' },
          { named: 'south', kind: 'hawkish' },
        ],
      },
      { north: 'human', south: 'hawkish' },
    ],
  ])('%s', (_, opponents, seats) => {
    expect(seatsFor(border, 'north', opponents)).toEqual(seats);
  });

  test('without objectives keep to their own policy where all are to think', () => {
    expect(seatsFor(aimless(), 'north', { all: 'hawkish', some: [] }).south).toBe('weights');
    expect(seatsFor(border, 'north', { all: 'hawkish', some: [] }).south).toBe('hawkish');
  });

  test.each<[string, string, RegExp]>([
    ['the own seat', 'north', /yourself/],
    ['one who is not there', 'east', /has no actor "east"/],
    ['one with nothing to weigh', 'south', /no objectives to think about/],
  ])('are refused for %s', (_, named, sentence) => {
    const some = [{ named, kind: 'cautious' }] as const;
    expect(() => seatsFor(aimless(), 'north', { all: 'own', some })).toThrow(sentence);
  });

  test.each<[Opponents, readonly string[]]>([
    [{ all: 'own', some: [] }, []],
    [{ all: 'hold', some: [] }, ['--actor', 'south=hold']],
  ])('are given again by flags: %j', (opponents, flags) => {
    expect(flagsFor(border, seatsFor(border, 'north', opponents))).toEqual(flags);
  });

  test('are read one after another', () => {
    const one = readOpponent('iran=historical');
    expect(readOpponent('china=hold', one)).toEqual([
      { named: 'iran', kind: 'historical' },
      { named: 'china', kind: 'hold' },
    ]);
    for (const text of ['iran', 'iran=', '=hold', 'iran=wild']) {
      expect(() => readOpponent(text)).toThrow(InvalidArgumentError);
    }
  });
});
