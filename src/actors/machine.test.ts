import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { small } from '../../test/fixtures/small';
import { twoNeighbours } from '../../test/fixtures/two-neighbours';
import type { Actor } from '../scenario/index';
import { type ActorEvent, type ActorSnapshot, askMachine, initialPostures, nextPostures } from './machine';

/** Every combination of postures that an actor's tracks could stand in. */
function everywhere(actor: Actor): readonly ActorSnapshot[] {
  return actor.tracks
    .reduce<readonly Record<string, string>[]>(
      (values, { id, postures }) =>
        values.flatMap((value) => postures.map((posture) => ({ ...value, [id]: posture.id }))),
      [{}],
    )
    .map((value) => ({ value, context: {} }));
}

function everyEvent(actor: Actor): readonly ActorEvent[] {
  const moves = actor.tracks.flatMap(({ id, postures }) =>
    postures.map((posture): ActorEvent => ({ type: 'move', track: id, posture: posture.id })),
  );
  const orders = actor.options.flatMap(({ id, track, outcomes }) => {
    const order = { type: 'order', track, option: id } as const;
    return [order, ...outcomes.map((outcome): ActorEvent => ({ ...order, outcome: outcome.id }))];
  });
  return [...moves, ...orders];
}

/** A side whose tracks do not begin in their first postures, with postures of one name on both. */
const lateStart = small({
  tracks: {
    'north.act': {
      start: 'armed',
      postures: { calm: { on: { arm: 'armed' } }, armed: { on: { fire: 'calm' } } },
    },
    'north.talk': {
      start: 'armed',
      postures: { calm: { on: { speak: 'armed' } }, armed: { on: { hush: 'calm' } } },
    },
  },
  options: { 'north.act.arm': {}, 'north.act.fire': {}, 'north.talk.speak': {}, 'north.talk.hush': {} },
});

const actors = [borderScenario(), twoNeighbours, lateStart].flatMap((scenario) =>
  scenario.actors.map((actor) => [`${scenario.about.id} ${actor.id}`, actor] as const),
);

describe.each(actors)('the remembered answers of %s', (_, actor) => {
  test('are those of its machine in every posture and for every event', () => {
    for (const snapshot of everywhere(actor)) {
      for (const event of everyEvent(actor)) {
        expect(nextPostures(actor, snapshot, event)).toEqual(askMachine(actor, snapshot, event));
      }
    }
  });

  test('begin where its machine begins', () => {
    const starts = actor.tracks.map(({ id, start }) => [id, start]);
    expect(initialPostures(actor).value).toEqual(Object.fromEntries(starts));
  });
});
