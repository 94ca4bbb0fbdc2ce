import type { Expression } from '../compiled/expression';
import { readsOf } from '../compiled/expression-reads';
import { canFail, canHold } from '../compiled/possible';
import { numbers, type Situation } from '../compiled/possible-values';
import type { Actor, Option, Scenario } from '../compiled/scenario';
import type { Checking } from './context';

/** What `foreseeable` shows of an option from the first turn: nothing that was not shown anyway, or a reason that tells what comes. */
export function checkListing(checking: Checking): void {
  const { scenario, play, report } = checking;
  const [first] = play.turns;
  if (first === undefined) return;
  for (const actor of scenario.actors) {
    for (const option of actor.options.filter(({ foreseeable }) => foreseeable)) {
      const path = ['actors', actor.id, 'options', option.id];
      const { id: name, when, needs } = option;
      if (isListedAnyway(checking, actor, option)) report('H107', [...path, 'foreseeable'], { name });
      else if (needs !== undefined && !canHold(when, first.situation)) {
        const turn = play.first.get(`open ${actor.id}.${name}`);
        report('H108', [...path, 'needs'], {
          name,
          text: needs,
          actor: actor.id,
          ...(turn === undefined ? {} : { turn }),
        });
      } else if (when !== undefined && needs !== undefined) {
        const read = play.turns.findIndex(
          ({ situation }) => canFail(when, situation) && asksForLater(scenario, actor.id, when, situation),
        );
        if (read >= 0)
          report('H115', [...path, 'needs'], { name, actor: actor.id, text: needs, turn: read + 1 });
      }
    }
  }
}

/** Whether every play lists the option in its first turn of itself. */
function isListedAnyway({ play }: Checking, actor: Actor, option: Option): boolean {
  const situation = play.turns[0]?.situation;
  const track = actor.tracks.find(({ id }) => id === option.track);
  if (situation === undefined || track === undefined || canFail(option.when, situation)) return false;
  const known = situation.get(`posture ${actor.id}.${track.id}`);
  if (known?.is !== 'text' || known.values.size !== 1) return false;
  const surelyOpen = new Set(
    actor.options.filter(({ when }) => !canFail(when, situation)).map(({ id }) => id),
  );
  const start = track.postures.find(({ id }) => known.values.has(id));
  const ahead = start?.on.filter((one) => surelyOpen.has(one.option)).map(({ to }) => to) ?? [];
  return track.postures.some(
    ({ id, on }) => (id === start?.id || ahead.includes(id)) && on.some((one) => one.option === option.id),
  );
}

/** Whether a condition asks, beside what may be so already, for an event that cannot have come yet. */
function asksForLater(scenario: Scenario, actor: string, when: Expression, situation: Situation): boolean {
  const unhurried = withoutMeasures(scenario, situation);
  return alternativesOf(when).some((one) => asksForEvent(one, actor) && !canHold(one, unhurried));
}

/** The ways in which the parts of a condition can come to hold, of those parts that have several. */
function alternativesOf(condition: Expression): readonly Expression[] {
  if (condition.op === 'and') return [condition.left, condition.right].flatMap(alternativesOf);
  return condition.op === 'or' ? [condition.left, condition.right].flatMap(membersOf) : [];
}

function membersOf(alternative: Expression): readonly Expression[] {
  return alternative.op === 'or' ? alternativesOf(alternative) : [alternative];
}

/** Whether a condition reads what others did and what came about; of its own acts a side is told nothing new. */
function asksForEvent(condition: Expression, actor: string): boolean {
  return [...readsOf(condition)].some(
    (read) =>
      read.op === 'fact' ||
      read.op === 'happened' ||
      ((read.op === 'posture' || read.op === 'taken') && read.actor !== actor),
  );
}

/** The situation with the turn and all indicators anywhere in their ranges: that a number is not reached yet is no event. */
function withoutMeasures({ indicators, turns }: Scenario, situation: Situation): Situation {
  const free = new Map(situation).set('turn', numbers(1, turns.length));
  for (const { id, min, max } of indicators) free.set(`indicator ${id}`, numbers(min, max));
  return free;
}
