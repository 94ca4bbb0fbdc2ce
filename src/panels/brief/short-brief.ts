import { type Actor, countWords, type ShortBrief } from '../../scenario/index';

/** How many words are taken of a brief that has no short one: of who its side is, and of each list. */
const room = { who: 40, list: 24 };
/** And how many lines of each list. */
const mostLines = 3;

/** The few lines of a side that are read before the game; where nobody has written them, the beginnings of its brief. */
export function shortBriefOf({ brief }: Pick<Actor, 'brief'>): ShortBrief | undefined {
  if (brief === undefined) return undefined;
  return (
    brief.short ?? {
      who: firstOf(sentencesIn(brief.who), room.who).join(' '),
      wants: firstOf(brief.wants.slice(0, mostLines), room.list),
      redLines: firstOf(brief.redLines.slice(0, mostLines), room.list),
      unknown: firstOf(brief.unknown.slice(0, mostLines), room.list),
    }
  );
}

/** The first of what a crisis warns of, in one sentence; undefined where it warns of nothing. */
export function cautionOf(contentNotes: readonly string[]): string | undefined {
  return sentencesIn(contentNotes[0] ?? '')[0];
}

/** Pieces from the first on while their words have room; the first is cut where it has more than that. */
function firstOf(pieces: readonly string[], most: number): readonly string[] {
  const [first = ''] = pieces;
  if (countWords(first) > most) return [`${first.split(/\s+/).slice(0, most).join(' ')} …`];
  let words = 0;
  const beyond = pieces.findIndex((piece) => {
    words += countWords(piece);
    return words > most;
  });
  return beyond < 0 ? pieces : pieces.slice(0, beyond);
}

/** The sentences of a text, each with the mark at its end. */
function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?؟۔])\s+/).filter((sentence) => sentence !== '');
}
