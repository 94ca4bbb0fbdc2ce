import type { Debrief } from '../../debrief/index';
import { policyKinds } from '../../scenario/index';
import type { Translate } from '../strings/index';

/** How an actor decides, in the words of the brief. */
export function policyName(t: Translate, kind: string): string {
  const known = policyKinds.find((one) => one === kind);
  return known === undefined ? kind : t(`brief.options.policy.${known}.label`);
}

/** Who decided for the other sides that could have been played, in one sentence; nothing where there is none. */
export function otherDeciders(t: Translate, { scenario, seat, record }: Debrief): string | undefined {
  const sides = scenario.actors.flatMap(({ id, name, playable }) => {
    const kind = record.seats[id];
    if (!playable || id === seat.id || kind === undefined || kind === 'human') return [];
    return [t('debrief.ended.decider', { name, policy: policyName(t, kind) })];
  });
  return sides.length === 0
    ? undefined
    : t('debrief.ended.deciders', { sides: sides.join(t('shell.list.clauses')) });
}
