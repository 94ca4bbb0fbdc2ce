import { checkConflicts } from './check-conflicts';
import { beginChecking } from './check-context';
import { checkDebrief } from './check-debrief';
import { checkOptions } from './check-options';
import { checkReach } from './check-reach';
import { checkSight } from './check-sight';
import { checkSources } from './check-sources';
import { checkWords } from './check-words';
import type { Draft } from './draft';
import { sortProblems } from './parse';
import { type PossiblePlay, possiblePlay } from './possible-play';
import type { Problem } from './problem';
import type { Scenario } from './scenario';

/**
 * What could be better about a scenario that compiles: warnings and hints, in the order of its files. What needs playing
 * (whether history replays, how often things happen) is for the engine to say. `play` may be given where it is worked out already.
 */
export function check(
  draft: Draft,
  scenario: Scenario,
  play: PossiblePlay = possiblePlay(scenario),
): readonly Problem[] {
  const problems: Problem[] = [];
  const checking = beginChecking(draft, scenario, play, problems);
  checkReach(checking);
  checkConflicts(checking);
  checkSight(checking);
  checkOptions(checking);
  checkSources(checking);
  checkWords(checking);
  checkDebrief(checking);
  return sortProblems(problems);
}
