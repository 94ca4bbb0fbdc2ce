import { expect, test } from 'vitest';
import { listedNames } from './listed-names';

test.each([
  [[], ''],
  [['Amber Heron'], 'Amber Heron'],
  [['Amber Heron', 'Calm Finch'], 'Amber Heron, Calm Finch'],
  [['شراع ثابت', 'نجم فيروزي'], 'شراع ثابت، نجم فيروزي'],
  [['Amber Heron', 'سرو هادئ'], 'Amber Heron، سرو هادئ'],
])('the names %j stand in one line as "%s"', (names, line) => expect(listedNames(names)).toBe(line));
