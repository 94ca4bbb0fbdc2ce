import type { Stop } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { tellStop } from '../../words/index';
import type { Translate } from '../strings/index';
import { sayStop } from './say';

/** The sentence for a replay that ended before its record did, in the language of the page; needs the strings of problems. */
export function stopSentence(t: Translate, scenario: Scenario, stop: Stop): string {
  return tellStop(sayStop(t), scenario, stop, t('shell.list.clauses'));
}
