import {
  type ActorId,
  type Draft,
  type Effect,
  type Problem,
  placedRules,
  type Scenario,
  sortProblems,
} from '../scenario/index';
import { includes, seesRule, seesTrack, seesValue } from '../world/index';

/**
 * Reports each rule that changes what players see although no side can ever be told why (W134): none sees all that its condition
 * reads, or it has odds, and it has news for nobody. A rule that changes only what nobody sees needs no reason until the debrief.
 */
export function proveReasons(scenario: Scenario, draft: Draft): readonly Problem[] {
  const seats = scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
  return sortProblems(
    placedRules(draft.document, scenario).flatMap(({ rule: { id: name }, path: at, effects }): Problem[] => {
      if (seats.some((seat) => seesRule(scenario, name, seat) || hasNewsFor(scenario, effects, seat)))
        return [];
      const changes = new Set(seats.flatMap((seat) => effects.flatMap((one) => seenBy(scenario, one, seat))));
      if (changes.size === 0) return [];
      const path = [...at, 'because'];
      return [
        { code: 'W134', at: draft.placeOf(path), path, facts: { name, changes: [...changes].join(', ') } },
      ];
    }),
  );
}

function hasNewsFor({ news: all }: Scenario, effects: readonly Effect[], seat: ActorId): boolean {
  return effects.some(({ news }) => news !== undefined && includes(all[news]?.to ?? [], seat));
}

/** What an effect changes of that which a side sees and is shown. */
function seenBy(scenario: Scenario, { add, set, move }: Effect, seat: ActorId): readonly string[] {
  const isListed = (id: string) => scenario.indicators.find((one) => one.id === id)?.listed !== 'never';
  return [
    ...add.map(({ indicator }) => indicator).filter((id) => isListed(id) && seesValue(scenario, id, seat)),
    ...set.map(({ fact }) => fact).filter((id) => seesValue(scenario, id, seat)),
    ...move
      .filter(({ actor, track }) => seesTrack(scenario, actor, track, seat))
      .map(({ actor, track }) => `${actor}.${track}`),
  ];
}
