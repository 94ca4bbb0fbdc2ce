import type { Draft } from '../document/draft';
import { type DocumentText, textsOf } from '../document/texts';
import { countWords } from '../document/word-budgets';
import type { WordLevel } from '../document/word-levels';
import { type Checking, shortText } from './context';
import { openingText } from './opening-text';
import { readingGrade } from './reading-grade';

/** The school grade at which a text may read, in plain words and for a seminar. */
const highestGrade: Readonly<Record<WordLevel, number>> = { plain: 9, full: 12 };

/** Words of a text that is long enough for its grade to mean something. */
const fewestWords = 20;

type Graded = Pick<DocumentText, 'field' | 'path' | 'text' | 'level'>;

/** Texts in English that are hard to read: one hint for each field of the format and level, at the hardest of them. */
export function checkReading({ draft, report }: Checking): void {
  if (draft.document.about.languages[0]?.split('-')[0] !== 'en') return;
  const byField = new Map<string, Graded[]>();
  for (const text of readTexts(draft)) {
    const name = `${text.field} ${levelOf(text)}`;
    byField.set(name, [...(byField.get(name) ?? []), text]);
  }
  for (const texts of byField.values()) {
    const graded = texts.map((text) => ({ ...text, grade: Math.round(readingGrade(text.text)) }));
    const [first] = graded;
    if (first === undefined) continue;
    const level = levelOf(first);
    const hard = graded.filter(({ grade }) => grade > highestGrade[level]).sort((a, b) => b.grade - a.grade);
    const [hardest] = hard;
    if (hardest === undefined) continue;
    report('H112', hardest.path, {
      field: hardest.field,
      level,
      limit: highestGrade[level],
      count: hard.length,
      of: texts.length,
      grade: hardest.grade,
      text: shortText(hardest.text),
    });
  }
}

/** Longer texts, and whatever their length those that everybody reads first: the hook, and the short brief of a side as one text. */
function* readTexts({ written, document }: Draft): Generator<Graded> {
  for (const text of textsOf(written))
    if (text.field === 'hook' || countWords(text.text) >= fewestWords) yield text;
  for (const [id, { brief }] of Object.entries(document.actors)) {
    if (brief?.short === undefined) continue;
    const path = ['actors', id, 'brief', 'short'];
    yield { field: 'short', path, text: openingText(document.about, brief.short) };
  }
}

/** A text that serves both levels is read by those who read plainly. */
function levelOf({ level }: Graded): WordLevel {
  return level ?? 'plain';
}
