import { canonicalJson, type Json } from '../../base/index';
import type { Option } from '../compiled/scenario';
import type { Path } from '../document/problem';
import type { Checking } from './context';

/** Orders that wait for others: they must be able to meet, and waiting must matter. */
export function checkConsent(checking: Checking): void {
  const options = checking.scenario.actors.flatMap((actor) => actor.options);
  for (const option of options) {
    if (option.with === undefined) continue;
    const path: Path = ['actors', option.actor, 'options', option.id];
    checkAnswer(checking, path, option);
    checkWaiting(checking, path, option);
    option.with.forEach(({ actor, option: other }, at) => {
      const named = options.find((one) => one.actor === actor && one.id === other);
      const isNamed = named?.with?.some((one) => one.actor === option.actor && one.option === option.id);
      if (isNamed !== true && actor !== option.actor)
        checking.report('H120', [...path, 'with', at], {
          name: `${option.actor}.${option.id}`,
          other: `${actor}.${other}`,
        });
    });
  }
}

/** That it can never be answered is proven by following every possibility at once. */
function checkAnswer({ play, report }: Checking, path: Path, option: Option): void {
  const name = `${option.actor}.${option.id}`;
  if (!play.first.has(`open ${name}`)) return;
  const answers = option.outcomes.filter(({ alone }) => alone === undefined);
  if (answers.some(({ id }) => play.first.has(`outcome ${name} ${id}`))) return;
  const others = (option.with ?? []).map((one) => `${one.actor}.${one.option}`);
  report('W144', [...path, 'with'], { name, others: others.join(', ') });
}

/** What happens without the others must differ from what happens with them. */
function checkWaiting({ draft, report }: Checking, path: Path, { actor, id, outcomes }: Option): void {
  const option = draft.document.actors[actor]?.options[id];
  if (option?.alone === undefined || option.outcomes !== undefined) return;
  const isSame =
    canonicalJson(option.alone.effects as unknown as Json) ===
    canonicalJson(option.effects as unknown as Json);
  const leads = Object.values(draft.document.actors[actor]?.tracks ?? {}).some(({ postures }) =>
    Object.entries(postures).some(([from, { on }]) => {
      const to = on[id];
      return to !== undefined && to !== (outcomes.at(-1)?.posture ?? from);
    }),
  );
  if (isSame && !leads) report('W145', [...path, 'alone'], { name: id });
}
