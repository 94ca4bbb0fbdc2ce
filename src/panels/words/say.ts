import type {
  closedWords,
  deadlineWords,
  figureWords,
  headingWords,
  KeyOf,
  KnownFamily,
  readingWords,
  recordWords,
  reportWords,
  Say,
  stopWords,
} from '../../words/index';
import type { Translate } from '../strings/index';

/** Says why an option is closed, in the language of the page. */
export function sayClosed(t: Translate): Say<KeyOf<typeof closedWords>> {
  return sayUnder(t, 'room.closed');
}

/** Says for which orders an order waits. */
export function sayWaits(t: Translate): Say<'waits' | 'waitsFor'> {
  return sayUnder(t, 'room.orders');
}

/** Says figures with their intervals. */
export function sayFigures(t: Translate): Say<KeyOf<typeof figureWords>> {
  return sayUnder(t, 'futures.figure');
}

/** Says kinds of ending. */
export function sayFamily(t: Translate): Say<KnownFamily> {
  return sayUnder(t, 'futures.family');
}

/** Says where a game was heading. */
export function sayHeading(t: Translate): Say<KeyOf<typeof headingWords>> {
  return sayUnder(t, 'debrief.story.heading');
}

/** Says what would have followed from a reading of history. */
export function sayReading(t: Translate): Say<KeyOf<typeof readingWords>> {
  return sayUnder(t, 'debrief.readings');
}

/** Says why a replay ended before its record did. */
export function sayStop(t: Translate): Say<KeyOf<typeof stopWords>> {
  return sayUnder(t, 'problems.stop');
}

/** Says what sides are told by reports. */
export function sayReport(t: Translate): Say<KeyOf<typeof reportWords>> {
  return sayUnder(t, 'report');
}

/** Says what lands and when. */
export function sayDeadline(t: Translate): Say<KeyOf<typeof deadlineWords>> {
  return sayUnder(t, 'deadline');
}

/** Says why a record cannot be opened. */
export function sayRecord(t: Translate): Say<KeyOf<typeof recordWords>> {
  return sayUnder(t, 'problems.record');
}

/** The dictionary's templates stand in the strings as they are, so its keys are theirs; i18next cannot know which facts each takes. */
function sayUnder<Key extends string>(t: Translate, place: string): Say<Key> {
  return (key, facts) => t(`${place}.${key}`, { ...facts, defaultValue: String(key) });
}
