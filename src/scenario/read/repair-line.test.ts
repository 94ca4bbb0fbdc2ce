import { describe, expect, test } from 'vitest';
import { templateWith } from '../../../test/fixtures/files';
import { formatProblem } from '../problem-text/problem-text';
import { parse } from './parse';

/** What is said first of the template with a line of the first adviser replaced. */
function toldOf(path: string, piece: string, by: string): string {
  const [first] = parse(templateWith(path, piece, by)).problems;
  return first === undefined ? 'right' : `${first.code} ${formatProblem(first)}`;
}

describe('a line of somebody who has not read of YAML', () => {
  test.each<[string, string, string, string]>([
    [
      'an apostrophe ends the text',
      '    brief: Put on paper that the law was broken. It pleases people at home.',
      "    brief: 'Put on paper that it's broken.'",
      'E003 The text is between single quotes, so it ends at the apostrophe inside it. Write `brief: "Put on paper that it\'s broken."`.',
    ],
    [
      'an apostrophe at the end of a word',
      '    risk: Paper can be answered with paper.',
      "    risk: 'The soldiers' return'",
      'Write `risk: "The soldiers\' return"`.',
    ],
    [
      'an apostrophe within braces',
      'says: It sells no cabbages. }',
      "says: 'It won't sell.' }",
      'Write `roads: { stance: against, says: "It won\'t sell." }`.',
    ],
    [
      'a quotation mark within quotation marks',
      '    risk: Paper can be answered with paper.',
      '    risk: "They say "no" and wait."',
      'Write `risk: \'They say "no" and wait.\'`.',
    ],
    [
      'a colon in a text',
      '    risk: Paper can be answered with paper.',
      '    risk: One thing: paper.',
      'Write `risk: "One thing: paper."`.',
    ],
    [
      'a sign at the beginning of a text',
      '    risk: Paper can be answered with paper.',
      '    risk: @home it looks weak',
      'Write `risk: "@home it looks weak"`.',
    ],
    [
      'a condition that begins with !',
      '    when: tension <= 5',
      '    when: !(tension > 5)',
      'If this is text, write `when: "!(tension > 5)"`.',
    ],
    [
      'a tab',
      '    risk: Paper can be answered with paper.',
      '\t\trisk: Paper.',
      'E003 The line is indented with a tab. Indent `risk: Paper.` with spaces, as many as the lines beside it have.',
    ],
    [
      'spaces of a word processor',
      '    risk: Paper can be answered with paper.',
      '\u00a0\u00a0\u00a0\u00a0risk: Paper.',
      'E003 The line is indented with a space that does not count, as word processors write it. Indent `risk: Paper.` with plain spaces',
    ],
    [
      'one entry without brackets',
      'wants: [Order at the bridge, Customs that are paid]',
      'wants: Order at the bridge',
      'E103 `wants` must be a list; it is `Order at the bridge`. Write `wants: [Order at the bridge]`.',
    ],
    [
      'one reader without brackets',
      'news: { head: Hillmark protests in writing }',
      'news: { head: Hillmark protests in writing, to: shore }',
      'E103 `to` must be `all` or a list; it is `shore`. Write `to: [shore]`.',
    ],
    ['a percent sign', 'odds: 70', 'odds: 70%', 'right'],
    [
      'a fraction',
      'odds: 70',
      'odds: 0.7',
      'E103 `odds` must be a whole number, without a sign and without decimals; it is `0.7`. Write `odds: 70`.',
    ],
    [
      'a percent sign where no expression stands',
      'weight: 2',
      'weight: 50%',
      'E103 `weight` must be a whole number, without a sign and without decimals; it is `50%`. Write `weight: 50`.',
    ],
    [
      'odds of an option',
      '    kind: diplomacy\n',
      '    kind: diplomacy\n    odds: 30\n',
      'E101 `odds` is not a key of `actors.hill.options.protest-note`. Luck decides between the outcomes of an option: give each entry of `outcomes` its odds, as `odds: 30`.',
    ],
    [
      'a chance of an option',
      '    kind: diplomacy\n',
      '    kind: diplomacy\n    chance: 30\n',
      'as `odds: 30`.',
    ],
    ['a chance of an outcome', 'odds: 70', 'probability: 70', 'Write `odds: 70`.'],
    [
      'the place is told by ids',
      'label: A scuffle',
      'labell: A scuffle',
      '`labell` is not a key of `actors.hill.options.send-guards.outcomes.scuffle`.',
    ],
  ])('%s', (_, piece, by, said) => {
    expect(toldOf('actors/hill.yaml', piece, by)).toContain(said);
  });

  test('a tab is told alone, without the lines that follow from it', () => {
    const { problems } = parse(
      templateWith('actors/hill.yaml', '    risk: Paper can be answered with paper.', '\trisk: Paper.'),
    );
    expect(problems.map(formatProblem)).toEqual([
      'The line is indented with a tab. Indent `risk: Paper.` with spaces, as many as the lines beside it have.',
    ]);
  });

  test('where the indent is wrong, what follows from it is not told', () => {
    const { problems } = parse(
      templateWith('actors/hill.yaml', '    brief: Put on paper', '   brief: Put on paper'),
    );
    expect(problems.map(({ at }) => at.line)).toEqual([56]);
  });

  test.each([
    ['[[58, 16], [190, 22]]', 'Entry 1 of `extent` is 190; it must be at most 180.'],
    ["[[58, '16'], [66, 22]]", 'Entry 2 of `extent` must be a number; it is `16`.'],
  ])('a corner of the extent is told as such: %s', (extent, said) => {
    expect(toldOf('scenario.yaml', '[[58, 16], [66, 22]]', extent)).toContain(said);
  });

  test('an id is not told to be spelled as it is', () => {
    const said = toldOf(
      'scenario.yaml',
      'facts:\n',
      'facts:\n  a.b: { label: X, values: [a, b], start: a }\n',
    );
    expect(said).toMatch(/^E106 `a\.b` is not a valid id\..* Choose another id\.$/);
    const empty = toldOf('scenario.yaml', 'values: [open, closed]', "values: [open, closed, '']");
    expect(empty).toContain('`""` is not a valid id.');
  });

  test('odds of an ending', () => {
    expect(
      toldOf('endings.yaml', '  title: Stones and sticks', '  title: Stones and sticks\n  odds: 30'),
    ).toContain('Luck decides only in the outcomes of options, in exposures, in injects and in rules');
  });

  test.each([
    ['a text without an end', "    risk: 'Paper [", 'E003 A quoted text has no end. Close it'],
    [
      'a spare brace after an apostrophe',
      "    risk: 'It won't sell.' }",
      'E003 This is not allowed here. Look for',
    ],
  ])('a line that quotes alone do not mend is not guessed at: %s', (_, by, said) => {
    const piece = '    risk: Paper can be answered with paper.';
    expect(toldOf('actors/hill.yaml', piece, by)).toContain(said);
  });

  test('a fraction is a share only of odds', () => {
    expect(toldOf('actors/hill.yaml', 'weight: 2', 'weight: 0.5')).toBe(
      'E103 `weight` must be a whole number; it is `0.5`. Change the value.',
    );
  });

  test('long and odd lines are looked through quickly', () => {
    for (const piece of ["'", '"', ": '", "'a' ", '{ '])
      expect(toldOf('actors/hill.yaml', 'kind: diplomacy', `kind: ${piece.repeat(40)}`)).not.toBe('right');
  });
});
