import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { tokenOf } from '../../../test/fixtures/classes';
import { classOf, leaveAll, leaveLater, toFirstTurn, valueIn } from '../../../test/fixtures/hands';
import type { KeptClass } from '../../../test/fixtures/kept-class';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { rounds } from '../../../test/rounds';
import { impossible } from '../../base/index';
import { view } from '../../engine/index';
import type { HandMessage } from '../protocol/messages';
import type { HandSight } from '../protocol/sights';
import { openDebriefSession } from './debrief-session';
import { type Hand, openHand } from './hand';
import { newsBetween } from './hand-news';
import { openSeatSession } from './seat-session';

afterEach(leaveAll);

const seatOf = (hand: Hand) => valueIn(hand).sight.seat ?? impossible();
/** The first option that is open on the first track where there is one. */
const openOrder = (hand: Hand) => {
  const tracks = valueIn(hand).sight.view?.tracks ?? [];
  const found = tracks.flatMap(({ track, options }) =>
    options.flatMap(({ option, ...rest }) => ('closed' in rest && rest.closed ? [] : [{ track, option }])),
  );
  return found[0] ?? impossible();
};
const settle = async (lesson: KeptClass, hands: readonly Hand[]) => {
  await Promise.all(hands.map((hand) => hand.settled()));
  await lesson.kept.look();
};

describe('a hand', () => {
  test('follows the class from the lobby on, and knows what it may do', async () => {
    const { lesson, hands } = await classOf(4);
    const heads = () => hands.filter((hand) => valueIn(hand).isHead);
    expect(hands.map((hand) => valueIn(hand).stage)).toEqual(['lobby', 'lobby', 'lobby', 'lobby']);
    await lesson.host({ do: 'go-on', table: 'all' });
    expect(valueIn(hands[0] ?? impossible()).stage).toBe('brief');
    for (const hand of hands) hand.say({ do: 'ready', turn: 1, is: true });
    expect(hands.every((hand) => valueIn(hand).isReady)).toBe(true);
    await settle(lesson, hands);
    expect(hands.map((hand) => valueIn(hand).stage)).toEqual(Array(4).fill('deliberation'));
    expect(heads()).toHaveLength(2);
    for (const hand of hands) {
      const { isHead, tracks, sight } = valueIn(hand);
      const all = sight.view?.tracks.map(({ track }) => track) ?? [];
      expect([...tracks]).toEqual(
        isHead ? all : all.filter((track) => sight.self.office?.tracks.includes(track)),
      );
    }
  });

  test('shows what it says at once, and others of its seat are told when it has arrived', async () => {
    const { lesson, hands } = await classOf(4);
    await toFirstTurn(lesson);
    const head = hands.find((hand) => valueIn(hand).isHead) ?? impossible();
    const mate =
      hands.find((hand) => hand !== head && seatOf(hand).side === seatOf(head).side) ?? impossible();
    const before = valueIn(mate).sight;
    const { track, option } = openOrder(head);
    const session = openSeatSession(head, twoNeighbours);
    session.send({ do: 'choose', track, option });
    expect(session.get().draft).toEqual({ [track]: option });
    expect(valueIn(head).waiting).toBe(1);
    await settle(lesson, hands);
    expect(valueIn(head).waiting).toBe(0);
    expect(openSeatSession(mate, twoNeighbours).get().draft).toEqual({ [track]: option });
    const by = valueIn(head).sight.self.name;
    expect(newsBetween(before, valueIn(mate).sight)).toEqual([{ is: 'proposed', by, track, option }]);
    expect(newsBetween(valueIn(head).sight, valueIn(head).sight)).toEqual([]);
  });

  test('is told of an event in an open turn', async () => {
    const { lesson, hands } = await classOf(4);
    await toFirstTurn(lesson);
    const mate = hands.find((hand) => !valueIn(hand).isHead) ?? impossible();
    const { sight } = valueIn(mate);
    const known = sight.view;
    if (known === undefined) throw new Error('a hand that decides has a view');
    const happened = (turn: number): HandSight => ({
      ...sight,
      view: {
        ...known,
        journal: [{ turn, step: 'situation', kind: 'inject', id: 'rumour' }, ...known.journal],
      },
    });
    expect(newsBetween(sight, happened(known.turn))).toEqual([{ is: 'event', inject: 'rumour' }]);
    expect(newsBetween(sight, happened(known.turn - 1))).toEqual([]);
    expect(newsBetween(happened(known.turn), happened(known.turn))).toEqual([]);
  });

  test('keeps what is said without a connection, and says the latest of it in its order', async () => {
    const { lesson, links, hands } = await classOf(2);
    await toFirstTurn(lesson);
    const [link, hand] = [links[0] ?? impossible(), hands[0] ?? impossible()];
    const session = openSeatSession(hand, twoNeighbours);
    const { track, option } = openOrder(hand);
    link.cut();
    // The first is under way when the connection is lost; of the rest only the last has to arrive.
    session.send({ do: 'choose', track, option });
    session.send({ do: 'choose', track, option: undefined });
    session.send({ do: 'choose', track, option });
    session.send({ do: 'note', note: { reason: 'To be' } });
    session.send({ do: 'note', note: { reason: 'To be seen.' } });
    session.send({ do: 'commit' });
    expect(session.get()).toMatchObject({ draft: { [track]: option }, thinking: 'waiting' });
    expect(valueIn(hand)).toMatchObject({ link: 'lost', waiting: 4 });
    expect(lesson.kept.get().tables[0]?.seats.every(({ draft }) => Object.keys(draft).length === 0)).toBe(
      true,
    );
    await link.mend();
    await settle(lesson, hands);
    const { side } = seatOf(hand);
    const seat = lesson.kept.get().tables[0]?.seats.find((one) => one.side === side);
    expect(seat).toMatchObject({ draft: { [track]: { option } }, committed: true });
    expect(valueIn(hand).notes).toEqual([{ turn: 1, reason: 'To be seen.' }]);
    expect(link.said.filter((message) => message.do === 'note')).toHaveLength(1);
    expect(link.said.at(-1)).toEqual({ do: 'commit', turn: 1 });
  });

  test.each<[string, (hand: Hand) => HandMessage, string]>([
    ['commits without leading', () => ({ do: 'commit', turn: 1 }), 'not-head'],
    ['speaks of a turn that is not open', () => ({ do: 'ready', turn: 7, is: true }), 'wrong-turn'],
    [
      'proposes outside its office',
      (hand) => {
        const own = valueIn(hand).tracks;
        const track = valueIn(hand).sight.view?.tracks.find((one) => !own.has(one.track))?.track;
        return { do: 'propose', turn: 1, track: track ?? 'nowhere', option: null };
      },
      'not-yours',
    ],
  ])('that %s is told so, and shows again what stands', async (_, messageOf, why) => {
    const { lesson, hands } = await classOf(4);
    await toFirstTurn(lesson);
    const hand = hands.find((one) => !valueIn(one).isHead) ?? impossible();
    const before = valueIn(hand).sight;
    const message = messageOf(hand);
    hand.say(message);
    await settle(lesson, hands);
    expect(valueIn(hand)).toMatchObject({ refused: { why, message }, isCommitted: false, draft: {} });
    expect(valueIn(hand).sight).toEqual(before);
    hand.dismiss();
    expect(valueIn(hand).refused).toBeUndefined();
  });

  test('plays to the end and into the debrief, where its words and judgements reach the class', async () => {
    const { lesson, hands } = await classOf(2);
    await toFirstTurn(lesson);
    const sessions = hands.map((hand) => openSeatSession(hand, twoNeighbours));
    for (let turn = 1; turn <= 20 && valueIn(hands[0] ?? impossible()).stage !== 'over'; turn += 1) {
      for (const session of sessions) {
        session.send({
          do: 'note',
          note: { reason: `Why ${turn}`, forecast: { claim: 'It holds.', chance: 70 } },
        });
        session.send({ do: 'commit' });
      }
      await settle(lesson, hands);
      for (const session of sessions) {
        expect(session.get()).toMatchObject({ resolved: turn, told: turn - 1, draft: {} });
        expect(session.get().notes).toHaveLength(turn);
        session.send({ do: 'told' });
        expect(session.get().told).toBe(turn);
      }
      await settle(lesson, hands);
    }
    const [hand] = hands;
    if (hand === undefined) throw new Error('nobody joined');
    const { game } = lesson.kept.get().tables[0] ?? impossible();
    expect(game.phase).toBe('over');
    expect(sessions[0]?.get().view).toEqual(view(game, seatOf(hand).side));
    expect(openDebriefSession(hand, twoNeighbours)).toBeUndefined();
    await lesson.host({ do: 'debrief' });
    const debrief = openDebriefSession(hand, twoNeighbours) ?? impossible();
    expect(debrief.get().brokenOff).toBeUndefined();
    expect(debrief.get().game).toEqual({ ...game, record: JSON.parse(JSON.stringify(game.record)) });
    debrief.send({ do: 'write', question: 'intended', text: 'To hold on.' });
    debrief.send({ do: 'write', question: 'came-true-1', text: 'yes' });
    expect(debrief.get().words).toEqual({ intended: 'To hold on.', 'came-true-1': 'yes' });
    hand.flush();
    await settle(lesson, hands);
    const kept = lesson.kept.get().hands.find(({ id }) => id === valueIn(hand).sight.self.hand);
    expect(kept?.words).toEqual({ intended: 'To hold on.' });
    expect(kept?.notes[0]?.came).toBe('yes');
    expect(debrief.get()).toMatchObject({ saving: { state: 'saved' } });
  });

  test('has a debrief of a play that was ended before its end', async () => {
    const { lesson, hands } = await classOf(2);
    await toFirstTurn(lesson);
    const head = hands.find((hand) => valueIn(hand).isHead) ?? impossible();
    const { side } = seatOf(head);
    const { track, option } = openOrder(head);
    const session = openSeatSession(head, twoNeighbours);
    session.send({ do: 'choose', track, option });
    session.send({ do: 'commit' });
    await settle(lesson, hands);
    await lesson.host({ do: 'debrief' });
    for (const hand of hands) {
      expect(openDebriefSession(hand, twoNeighbours)?.get()).toMatchObject({
        resolved: 0,
        game: { phase: 'deciding' },
        brokenOff: { committed: { [side]: { [track]: option } } },
      });
    }
  });

  test('on another device is the same hand', async () => {
    const { lesson, hands } = await classOf(2);
    const { pin, hand: id } = valueIn(hands[0] ?? impossible()).sight.self;
    const answer = await lesson.kept.say(tokenOf('phone'), { do: 'return', pin });
    expect(answer).toMatchObject({ ok: true, hand: id });
    const other = openHand(lesson.kept.link(tokenOf('phone')));
    leaveLater(other);
    expect(valueIn(other).sight).toEqual(valueIn(hands[0] ?? impossible()).sight);
  });
});

/** One thing that a hand does, or that happens to its connection. */
type Step =
  | {
      readonly who: number;
      readonly does: 'choose' | 'hold' | 'ready' | 'commit' | 'take-back' | 'talk' | 'told';
    }
  | { readonly who: number; readonly does: 'cut' | 'mend' };
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(3),
  does: fc.constantFrom('choose', 'hold', 'ready', 'commit', 'take-back', 'talk', 'told', 'cut', 'mend'),
});

test('whatever is said while connections come and go, in the end every hand shows what the room has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { lesson, links, hands } = await classOf(4);
      await toFirstTurn(lesson);
      for (const { who, does } of steps) {
        const [hand, link] = [hands[who] ?? impossible(), links[who] ?? impossible()];
        const { turn } = seatOf(hand);
        if (does === 'cut') link.cut();
        else if (does === 'mend') await link.mend();
        else if (does === 'talk') hand.say({ do: 'talk', text: `turn ${turn}` });
        else if (does === 'ready') hand.say({ do: 'ready', turn, is: !valueIn(hand).isReady });
        else if (does === 'choose') hand.say({ do: 'propose', turn, ...openOrder(hand) });
        else if (does === 'hold')
          hand.say({ do: 'propose', turn, track: openOrder(hand).track, option: null });
        else hand.say({ do: does, turn });
        if (who === 0) await lesson.kept.look();
      }
      for (const link of links) await link.mend();
      await settle(lesson, hands);
      await settle(lesson, hands);
      for (const [at, hand] of hands.entries()) {
        const { sight, draft, isReady, isCommitted, waiting, talking } = valueIn(hand);
        expect(sight).toEqual(lesson.kept.link(tokenOf(`s${at + 1}`)).get());
        expect({ draft, isCommitted, waiting, talking }).toEqual({
          draft: sight.seat?.draft,
          isCommitted: sight.seat?.committed,
          waiting: 0,
          talking: [],
        });
        expect(isReady).toBe(sight.seat?.hands.find((one) => one.hand === sight.self.hand)?.ready);
      }
      leaveAll();
    }),
    { numRuns: rounds(25, 400) },
  );
});
