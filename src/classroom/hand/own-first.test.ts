import { afterEach, expect, test } from 'vitest';
import { classOf, leaveAll, toFirstTurn, valueIn } from '../../../test/fixtures/hands';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { openSeatSession } from './seat-session';

afterEach(leaveAll);

test('a hand sees the tracks of its own office first, and the others after them in their order', async () => {
  const { lesson, hands } = await classOf(4);
  await toFirstTurn(lesson);
  const orders = hands.map((hand) => {
    const own = valueIn(hand).sight.self.office?.tracks ?? [];
    const all = (valueIn(hand).sight.view?.tracks ?? []).map(({ track }) => track);
    const shown = openSeatSession(hand, twoNeighbours).get().view.tracks;
    const expected = [...all.filter((one) => own.includes(one)), ...all.filter((one) => !own.includes(one))];
    expect(shown.map(({ track }) => track)).toEqual(expected);
    return all.join() === expected.join();
  });
  // Somebody's office is not the first track, or nothing was told here.
  expect(orders).toContain(false);
});

test('a hand has the same view as long as nothing in it has changed, so that nothing is drawn anew while it types', async () => {
  const { lesson, hands } = await classOf(4);
  await toFirstTurn(lesson);
  for (const hand of hands) {
    const session = openSeatSession(hand, twoNeighbours);
    const { view: before } = session.get();
    session.send({ do: 'note', note: { reason: 'To be seen.' } });
    expect(session.get()).toMatchObject({ draftNote: { reason: 'To be seen.' } });
    expect(session.get().view).toBe(before);
  }
});
