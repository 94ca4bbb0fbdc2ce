import { impossible } from '../../base/index';
import { slotsShown } from '../kernel/effects';
import type { Kernel } from '../kernel/kernel';
import { type Log, lines } from '../kernel/run';
import { type Eyes, type Opening, othersSeen, type Sighting } from './sighting';

/*
 * What a seat sees of a play on the kernel, for plays by the thousand. It reads what the seat's view would hold and no more:
 * a test holds it to `sightingsOf` of the view.
 */

/** Watches one play for one seat. Everything it gives is overwritten by the next call. */
export interface Watch {
  /** When orders of the first turn are given. */
  readonly begin: (state: Int32Array, log: Log) => Opening;
  /** When orders of a later turn are given: what was seen of the turn before. */
  readonly next: (state: Int32Array, log: Log) => Sighting;
}

type Shown = (readonly [slot: number, value: number])[];

/** A watch of a kernel's plays. The log tells no conditions: values shown under one are passed over, and an event of which news are told under one counts as heard of. */
export function watchOf({ layout, scenario }: Kernel, eyes: Eyes): Watch {
  const id = scenario.actors[eyes.seat]?.id ?? '';
  const options = scenario.actors.flatMap((actor) => actor.options);
  const byOption = options.map(({ effects }) => slotsShown(effects, layout, id));
  const byOutcome = options.map(({ outcomes }) =>
    outcomes.map((outcome) => slotsShown(outcome.effects, layout, id)),
  );
  const byExposure = options.map(({ exposure }) => slotsShown(exposure?.effects ?? [], layout, id));
  const byInject = scenario.injects.map(({ effects }) => slotsShown(effects, layout, id));
  const byRule = scenario.rules.map(({ effects }) => slotsShown(effects, layout, id));
  const places = new Map(
    layout.tracks.flatMap(({ options: own }, track) =>
      own.map((option, place): [number, { track: number; order: number }] => [
        option,
        { track, order: place + 1 },
      ]),
    ),
  );

  const before = new Int32Array(layout.width);
  const seen = new Int32Array(eyes.slots.length);
  const orders = new Int32Array(layout.tracks.length);
  const outcomes = new Int32Array(layout.tracks.length);
  const exposed = new Uint8Array(layout.tracks.length);
  const came: number[] = [];
  const shown: Shown = [];
  const shownAfter: Shown = [];
  const glanced: Shown = [];
  let at = 0;

  const look = (state: Int32Array): void => {
    for (let place = 0; place < seen.length; place++)
      seen[place] = state[eyes.slots[place] ?? impossible()] ?? impossible();
    before.set(state);
  };
  const give = (turn: number): Opening => ({
    turn,
    came,
    stayedAway: othersSeen(eyes, came),
    glanced,
    seen,
  });

  const readInjects = (state: Int32Array, log: Log, turn: number): void => {
    came.length = 0;
    glanced.length = 0;
    let showing: readonly number[] = [];
    for (; at < log.length; at += 4) {
      if (log[at] !== turn) continue;
      const place = log[at + 2] ?? impossible();
      if (log[at + 1] === lines.inject) {
        showing = byInject[place] ?? [];
        if (eyes.heard[place] === 1) came.push(place);
      } else if (log[at + 1] === lines.shown && showing.includes(place)) {
        glanced.push([place, log[at + 3] ?? impossible()]);
      }
    }
    look(state);
  };

  const known = (option: number, result: number): number =>
    eyes.unknown[option]?.[result] === 1 ? -1 : result;

  const readOrder = (option: number, result: number): void => {
    const { track, order } = places.get(option) as { track: number; order: number };
    const slots = [...(byOption[option] ?? []), ...(byOutcome[option]?.[result] ?? [])];
    for (const slot of slots) shown.push([slot, before[slot] ?? impossible()]);
    if (eyes.veiled[option] === 1) return;
    orders[track] = order;
    outcomes[track] = known(option, result);
  };

  const readExposure = (option: number, result: number, outcome: number): void => {
    const { track, order } = places.get(option) as { track: number; order: number };
    if (result === 0) return;
    for (const slot of byExposure[option] ?? []) shown.push([slot, before[slot] ?? impossible()]);
    exposed[track] = 1;
    orders[track] = order;
    outcomes[track] = known(option, outcome);
  };

  return {
    begin: (state, log) => {
      at = 0;
      readInjects(state, log, state[layout.turn] ?? impossible());
      return give(state[layout.turn] ?? impossible());
    },
    next: (state, log) => {
      const turn = state[layout.turn] ?? impossible();
      orders.fill(0);
      outcomes.fill(-1);
      exposed.fill(0);
      shown.length = 0;
      shownAfter.length = 0;
      let showing: readonly number[] = [];
      let outcome = -1;
      for (; at < log.length && log[at] === turn - 1; at += 4) {
        const place = log[at + 2] ?? impossible();
        const result = log[at + 3] ?? impossible();
        if (log[at + 1] === lines.order) {
          outcome = result;
          readOrder(place, result);
        } else if (log[at + 1] === lines.exposure) readExposure(place, result, outcome);
        else if (log[at + 1] === lines.rule) showing = byRule[place] ?? [];
        else if (log[at + 1] === lines.shown && showing.includes(place)) shownAfter.push([place, result]);
      }
      readInjects(state, log, turn);
      return { ...give(turn), orders, outcomes, exposed, shown, shownAfter };
    },
  };
}
