import type { RuleRow } from '../../fixtures/page';
import { after, told } from '../../fixtures/small-play';
import { changesSeen, ordersSeen } from '../../fixtures/small-reads';
import { add, exposed, head, hidden, look, seats, secrets, spy } from './parts';

const covertAbsent = '- A covert order of someone else is absent unless it was exposed.';
const unseenCause = 'Changes that it made in plain sight are shown with an *unseen* cause.';
const oneUnseen =
  'Several unseen causes of one change are shown as one, which accounts only for what the seat sees and cannot explain by the causes that it knows.';

/** A change of heat as south sees it: north acts in secret by one amount and in the open by another. */
function heatBy(start: number, covert: number, known: number, second?: number): unknown {
  const game = after(
    {
      indicators: { heat: { start } },
      options: {
        'north.spy.look': { ...spy, effects: [add(covert)] },
        'north.ruse.lie': { ...spy, effects: [add(second ?? 0)] },
        'north.act.push': { effects: [add(known)] },
        'south.act.press': {},
      },
    },
    { turns: [{ north: { spy: 'look', ruse: 'lie', act: 'push' } }], given: hidden },
  );
  return changesSeen(game, 'south');
}

/** What a seat sees of covert orders, and of what they changed. */
export const covertOrders: readonly RuleRow[] = [
  {
    says: covertAbsent,
    shows: 'hidden in turn 1 and exposed in turn 2, south sees the second alone; north sees both',
    when: () => {
      const game = after(secrets, {
        turns: [look, look],
        given: { ...hidden, 2: told({ exposed: ['north.spy'] }) },
      });
      return seats.map((seat) => ordersSeen(game, seat));
    },
    gives: [['look', 'look'], ['look'], ['look', 'look']],
  },
  {
    says: unseenCause,
    shows:
      'an indicator, a fact, a posture, news and a glimpse: their cause is unseen for south, and known to north',
    when: () => {
      const crisis = {
        facts: { gate: { values: ['open', 'shut'], start: 'open' } },
        indicators: { trust: { 'seen-by': [] } },
        tracks: {
          'north.spy': { start: 'idle', postures: { idle: { on: { look: 'watching' } }, watching: {} } },
        },
        options: {
          'north.spy.look': {
            ...spy,
            effects: [
              add(1),
              { set: { gate: 'shut' } },
              head('Odd'),
              { reveal: { to: ['south'], what: ['trust'] } },
            ],
          },
          'south.act.press': {},
        },
      };
      return [hidden, exposed].map((given) => {
        const game = after(crisis, { turns: [look], given });
        return seats.map((seat) => [...new Set(changesSeen(game, seat).flatMap(([, , causes]) => causes))]);
      });
    },
    gives: [
      [['north.look'], ['unseen'], ['north.look']],
      [['north.look'], ['north.look'], ['north.look']],
    ],
  },
  {
    says: unseenCause,
    shows: 'the same option hidden in one turn and exposed in the next: only the first is unseen',
    when: () => {
      const game = after(secrets, {
        turns: [look, look],
        given: { ...hidden, 2: told({ exposed: ['north.spy'] }) },
      });
      return changesSeen(game, 'south').filter(([id]) => id === 'heat');
    },
    gives: [
      ['heat', [5, 6, [1]], ['unseen']],
      ['heat', [6, 7, [1]], ['north.look']],
    ],
  },
  {
    says: oneUnseen,
    shows: 'two unseen amounts are one sum, and stand after what is known, whoever is listed first',
    when: () => heatBy(5, 1, -1, 2),
    gives: [['heat', [5, 7, [-1, 3]], ['north.push', 'unseen']]],
  },
  {
    says: oneUnseen,
    shows: 'two that cancel out are none; and nothing at all is seen where nothing changed',
    when: () => [heatBy(5, 2, 1, -2), heatBy(5, 2, 0, -2), heatBy(10, 3, 0), heatBy(0, -3, 0)],
    gives: [[['heat', [5, 6, [1]], ['north.push']]], [], [], []],
  },
  {
    says: oneUnseen,
    shows:
      'past the edge nothing more is told: 8 to 10 is 2 unseen, or 1 beside a known 1, or none beside a known 3',
    when: () => [
      heatBy(8, 4, 0),
      heatBy(8, 4, 1),
      heatBy(8, 4, 3),
      heatBy(8, -1, 3),
      heatBy(2, -4, -1),
      heatBy(2, 1, -5),
    ],
    gives: [
      [['heat', [8, 10, [2]], ['unseen']]],
      [['heat', [8, 10, [1, 1]], ['north.push', 'unseen']]],
      [['heat', [8, 10, [3]], ['north.push']]],
      [['heat', [8, 10, [3]], ['north.push']]],
      [['heat', [2, 0, [-1, -1]], ['north.push', 'unseen']]],
      [['heat', [2, 0, [-5]], ['north.push']]],
    ],
  },
];
