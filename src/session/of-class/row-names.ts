import { tidyName } from './result';
import type { Row } from './rows';

/*
 * Whose result stands in a row: the form or the list that a teacher pastes has names beside the results. A name that cannot be told
 * for certain is left out, since it can be typed later.
 */

/** What heads a column of names, in some of the languages of schools. */
const heads = {
  whole: [
    'name',
    'full name',
    'student',
    'pupil',
    'nom',
    'nombre',
    'nome',
    'naam',
    'navn',
    'namn',
    'имя',
    '姓名',
    '名前',
    'الاسم',
    'نام',
  ],
  first: ['first name', 'given name', 'forename', 'firstname', 'vorname', 'prénom', 'prenom'],
  last: ['last name', 'surname', 'family name', 'lastname', 'nachname', 'apellido', 'apellidos', 'cognome'],
} as const;

/** Finds the name among the cells of a row that hold no result; empty where there is none. */
export type NameFinder = (others: readonly { readonly at: number; readonly text: string }[]) => string;

/** Learns from the first row, if it is a heading, where the names stand; without one, a cell that can only be a name is taken. */
export function nameFinderOf(heading: Row | undefined): NameFinder {
  if (heading === undefined) {
    return (others) => tidyName(others.find(({ text }) => canOnlyBeName(text))?.text ?? '');
  }
  const columns = {
    whole: columnOf(heading, heads.whole),
    first: columnOf(heading, heads.first),
    last: columnOf(heading, heads.last),
  };
  return (others) => {
    const cell = (column: number) => others.find(({ at }) => at === column)?.text ?? '';
    const parts = [cell(columns.first), cell(columns.last)].filter((part) => part !== '');
    return tidyName(parts.length > 0 ? parts.join(' ') : cell(columns.whole));
  };
}

function columnOf({ cells }: Row, among: readonly string[]): number {
  const told = cells.map((cell) =>
    cell
      .toLowerCase()
      .replace(/[^\p{L}\p{M} ]/gu, '')
      .trim(),
  );
  const exact = told.findIndex((cell) => among.includes(cell));
  // Forms ask in sentences: "What is your name?"
  return exact >= 0 ? exact : told.findIndex((cell) => among.some((head) => cell.endsWith(` ${head}`)));
}

const mostWords = 5;

/** One to five words of letters, perhaps with a number behind them, as in "Team 3". */
function canOnlyBeName(text: string): boolean {
  return (
    text.length <= 60 &&
    text.split(' ').length <= mostWords &&
    /^\p{L}[\p{L}\p{M}'’.\-\u200c ]*( \d{1,3})?$/u.test(text)
  );
}

/** The name in the path of a file, where a learning platform has put it: `Anna Smith_1234_assignsubmission_file_/play.json`. */
export function nameInPath(path: string): string {
  const [, name = ''] = /(?:^|\/)([^/_]+)_\d+_assignsubmission_/.exec(path) ?? [];
  return tidyName(name);
}
