import { canFail, canHold } from '../compiled/possible';
import type { Actor, Option } from '../compiled/scenario';
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
