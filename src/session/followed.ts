import type { GameRecord } from '../engine/index';
import { type ActorId, type Orders, type Scenario, turnsBefore } from '../scenario/index';

/** What the others did in one turn that has been resolved. */
export interface FollowedTurn {
  /** From 1. */
  readonly turn: number;
  /** Whether the class got as far as this turn; if not, policies decided for all other sides. */
  readonly isOfClass: boolean;
  /** Sides that did what the class ordered for them, to hold included. */
  readonly asInClass: readonly ActorId[];
  /** Sides for which their policies decided, since an order of the class was closed to them. */
  readonly byPolicy: readonly ActorId[];
  /** Events that the teacher threw in and that could not happen here. */
  readonly leftOut: readonly string[];
}

/** What the other sides did in each turn of a play that was decided and resolved, beside what the class ordered for them. */
export function followedTurns(
  scenario: Scenario,
  classmates: GameRecord,
  play: GameRecord,
  seat: ActorId,
): readonly FollowedTurn[] {
  const before = turnsBefore(scenario);
  const others = scenario.actors
    .filter(({ id, options }) => id !== seat && options.length > 0)
    .map(({ id }) => id);
  return play.turns.slice(before).map((orders, at): FollowedTurn => {
    const turn = before + at + 1;
    const recorded = classmates.turns[turn - 1];
    const isAlike = (id: ActorId) => isSame(orders[id], recorded?.[id]);
    const happened = (inject: string) => play.acts.some((act) => act.turn === turn && act.inject === inject);
    return {
      turn,
      isOfClass: recorded !== undefined,
      asInClass: recorded === undefined ? [] : others.filter(isAlike),
      byPolicy: recorded === undefined ? others : others.filter((id) => !isAlike(id)),
      leftOut: classmates.acts
        .filter((act) => act.turn === turn && !happened(act.inject))
        .map(({ inject }) => inject),
    };
  });
}

/** A policy never gives an order that is closed, so what is alike is what the class ordered. */
function isSame(one: Orders[string] = {}, other: Orders[string] = {}): boolean {
  const tracks = Object.keys(one);
  return tracks.length === Object.keys(other).length && tracks.every((track) => one[track] === other[track]);
}
