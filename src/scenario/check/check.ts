import { type PossiblePlay, possiblePlay } from '../compiled/possible-play';
import type { Scenario } from '../compiled/scenario';
import type { StatedText } from '../compiled/stated';
import type { Draft } from '../document/draft';
import { foldProblems } from '../document/fold';
import type { Problem } from '../document/problem';
import { checkAdvice } from './advice';
import { checkBudgets } from './budgets';
import { checkConflicts } from './conflicts';
import { checkConsent } from './consent';
import { beginChecking } from './context';
import { checkCues } from './cues';
import { checkDeadlines } from './deadlines';
import { checkDebrief } from './debrief';
import { checkGlossary } from './glossary';
import { checkLater } from './later';
import { checkListing } from './listing';
import { checkMap } from './map';
import { checkMask } from './masks';
import { checkOptions } from './options';
import { checkPresence } from './presence';
import { checkReach } from './reach';
import { checkReading } from './reading';
import { checkResults } from './results';
import { checkShadows } from './shadows';
import { checkSight } from './sight';
import { checkSources } from './sources';
import { checkTold } from './told';
import { checkTranslations } from './translations';
import { checkVariants } from './variants';
import { checkWords } from './words';

/**
 * What could be better about a scenario that compiles: warnings and hints, in the order of its files. Whatever needs plays
 * (whether history replays, how often things happen) is checked by the engine. `play` may be given where it is worked out
 * already, and `stated` is what the compiler noted of the texts.
 */
export function check(
  draft: Draft,
  scenario: Scenario,
  play: PossiblePlay = possiblePlay(scenario),
  stated: readonly StatedText[] = [],
): readonly Problem[] {
  const problems: Problem[] = [];
  const checking = beginChecking(draft, scenario, play, stated, problems);
  checkMap(checking);
  checkShadows(checking);
  checkReach(checking);
  checkConflicts(checking);
  checkConsent(checking);
  checkSight(checking);
  checkPresence(checking);
  checkTold(checking);
  checkResults(checking);
  checkVariants(checking);
  checkDeadlines(checking);
  checkOptions(checking);
  checkCues(checking);
  checkListing(checking);
  checkAdvice(checking);
  checkSources(checking);
  checkLater(checking);
  checkTranslations(checking);
  checkMask(checking);
  checkWords(checking);
  checkBudgets(checking);
  checkReading(checking);
  checkDebrief(checking);
  checkGlossary(checking);
  return foldProblems(problems);
}
