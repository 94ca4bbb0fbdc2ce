import { cuePlaces } from '../compiled/cue-places';
import type { Actor, Cue, Option } from '../compiled/scenario';
import type { Path } from '../document/problem';
import type { Checking } from './context';
import { placedOutcomes } from './placed';
import { placedRules } from './placed-rules';

/** A picture needs a place, or the map never plays it. */
export function checkCues(checking: Checking): void {
  const { actors, injects } = checking.scenario;
  for (const actor of actors) {
    for (const option of actor.options) {
      const path: Path = ['actors', actor.id, 'options', option.id];
      // The start of an option's picture is where its unit stands, even where what it does has no one place.
      if (option.cue?.from === undefined) checkCue(checking, [...path, 'cue'], option.cue, actor, option);
      for (const { path: here, outcome } of placedOutcomes(checking, option))
        if (outcome.cue !== 'none') checkCue(checking, [...here, 'cue'], outcome.cue, actor, option);
    }
  }
  injects.forEach(({ cue }, at) => void checkCue(checking, ['injects', at, 'cue'], cue));
  for (const { rule, path } of placedRules(checking.draft.document, checking.scenario))
    checkCue(checking, [...path, 'cue'], rule.cue);
}

function checkCue(
  checking: Checking,
  path: Path,
  cue: Cue | undefined,
  actor?: Actor,
  option?: Option,
): void {
  if (cue === undefined || cuePlaces(checking.scenario, cue, { actor, target: option?.target })) return;
  checking.report('W124', path, { kind: cue.kind });
}
