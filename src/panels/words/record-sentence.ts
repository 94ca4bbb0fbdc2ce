import type { RecordProblem } from '../../engine/index';
import { tellRecordProblem } from '../../words/index';
import type { Translate } from '../strings/index';
import { sayRecord } from './say';

/** The sentences for a problem with a record, in the language of the page; needs the strings of problems. */
export function recordSentence(t: Translate, problem: RecordProblem): string {
  return tellRecordProblem(sayRecord(t), problem);
}
