import type { Path } from '../document/problem';
import { type Checking, shortText } from './context';
import { openingText } from './opening-text';
import { readingGrade } from './reading-grade';

/** The school grade at which what is told to all before the game may read. */
const highestGrade = 9;

/** Texts in English that everybody reads before the game, and that are hard to read. */
export function checkReading({ draft, report }: Checking): void {
  const { about, actors } = draft.document;
  if (about.languages[0]?.split('-')[0] !== 'en') return;
  const read = (path: Path, text: string): void => {
    const grade = Math.round(readingGrade(text));
    if (grade > highestGrade) report('H112', path, { grade, limit: highestGrade, text: shortText(text) });
  };
  if (about.hook !== undefined) read(['about', 'hook'], about.hook);
  for (const [id, { brief }] of Object.entries(actors)) {
    if (brief?.short !== undefined) read(['actors', id, 'brief', 'short'], openingText(about, brief.short));
  }
}
