import { publicView } from '../../../src/engine/index';
import type { RuleRow } from '../../fixtures/page';
import { after, told } from '../../fixtures/small-play';
import { seen } from '../../fixtures/small-reads';
import { exposed, head, hidden, look, outcomes, seats, secrets, spy } from './parts';

const allDraws = ['flood', 'push outcome', 'look exposure'];

/** Who is shown odds and draws. */
export const oddsAndDraws: readonly RuleRow[] = [
  {
    says: "- Odds and draws are shown for a seat's own orders and for injects and rules that it learns of.",
    shows:
      'an outcome to its own side; an inject or rule that came to those whom its news reached; one that did not come to nobody',
    when: () => {
      const game = after(
        {
          options: { 'north.act.push': { outcomes }, 'south.act.press': {} },
          injects: [
            { id: 'public', turn: 't1', odds: 60, effects: [head('Flood')] },
            { id: 'private', turn: 't1', odds: 60, effects: [head('Flood', ['north'])] },
            { id: 'away', turn: 't1', odds: 60, effects: [head('Flood')] },
          ],
          rules: ['fire', 'smoke'].map((id) => ({ id, when: 'true', odds: 60, effects: [head('Fire')] })),
        },
        {
          turns: [{ north: { act: 'push' } }],
          given: {
            1: told({ injects: ['public', 'private'], outcomes: { 'north.act': 'hit' }, rules: ['fire'] }),
          },
        },
      );
      return seats.map((seat) => drawsSeen(game, seat));
    },
    gives: [
      ['public', 'private', 'push outcome', 'fire'],
      ['public', 'fire'],
      ['public', 'private', 'away', 'push outcome', 'fire', 'smoke'],
    ],
  },
  {
    says: 'If the odds read what the seat does not see, they would give it away, so odds and draw are left out and only the result is shown.',
    shows:
      'odds by trust, which nobody sees, of an outcome, an exposure and an inject: the order and its result without a draw; by the own nerve, with it',
    when: () =>
      ['trust', 'north.nerve', 'heat'].map((read) => {
        const odds = `10 + ${read}`;
        const [hit, miss] = outcomes;
        const game = after(
          {
            ...secrets,
            options: {
              'north.act.push': { outcomes: [{ ...hit, odds }, miss] },
              'north.spy.look': { ...spy, exposure: { odds } },
              'south.act.press': {},
            },
            injects: [{ id: 'flood', turn: 't1', odds, effects: [head('Flood')] }],
          },
          {
            turns: [{ north: { act: 'push', spy: 'look' } }],
            given: {
              1: told({ injects: ['flood'], outcomes: { 'north.act': 'hit' }, exposed: ['north.spy'] }),
            },
          },
        );
        const results = seen(game, 'north').journal.flatMap((entry) =>
          entry.kind === 'order' ? [entry.outcome ?? entry.seen] : [],
        );
        return [...seats.map((seat) => drawsSeen(game, seat)), results];
      }),
    gives: [
      [[], [], allDraws, ['hit', 'exposed']],
      [allDraws, [], allDraws, ['hit', 'exposed']],
      [allDraws, ['flood'], allDraws, ['hit', 'exposed']],
    ],
  },
  {
    says: 'The same holds where one of the results that they name is kept from the seat, also if another came.',
    shows: 'the miss is kept from north: it is shown the hit without a draw, and all the draw',
    when: () => {
      const [hit, miss] = outcomes;
      const game = after(
        {
          options: {
            'north.act.push': { outcomes: [hit, { ...miss, 'seen-by': [] }] },
            'south.act.press': {},
          },
        },
        { turns: [{ north: { act: 'push' } }], given: { 1: told({ outcomes: { 'north.act': 'hit' } }) } },
      );
      const results = seen(game, 'north').journal.flatMap((entry) =>
        entry.kind === 'order' ? [entry.outcome] : [],
      );
      return [...seats.map((seat) => drawsSeen(game, seat)), results];
    },
    gives: [[], [], ['push outcome'], ['hit']],
  },
  {
    says: 'Whether its own covert act stayed hidden is not shown, because its owner could not know.',
    shows:
      'hidden, nobody is shown the draw; come to light, its owner is shown it with its odds, and south the order alone',
    when: () =>
      [hidden, exposed].map((given) => {
        const game = after(secrets, { turns: [look], given });
        return seats.map((seat) => drawsSeen(game, seat));
      }),
    gives: [
      [[], [], ['look exposure']],
      [['look exposure'], [], ['look exposure']],
    ],
  },
  {
    says: 'The seat `all` sees everything; the debrief and a white cell use it.',
    shows: 'its journal is the game’s own',
    when: () => {
      const game = after(secrets, { turns: [look, look], given: hidden });
      return seen(game, 'all').journal === game.journal;
    },
    gives: true,
  },
  {
    says: 'The public view (`publicView`) is for a wall and for the press: it holds what every actor may know, with a cause only where all of them know it.',
    shows:
      'what moved: heat, which all see, by a cause that south does not know; not a nerve that its own side sees',
    when: () => {
      const game = after(
        {
          indicators: { 'north.nerve': { 'seen-by': ['north'] } },
          options: {
            'north.spy.look': { ...spy, effects: [{ add: { heat: 1, 'north.nerve': 1 } }] },
            'south.act.press': { effects: [{ add: { heat: 2 } }] },
          },
        },
        { turns: [{ north: { spy: 'look' }, south: { act: 'press' } }], given: hidden },
      );
      return publicView(game).journal.flatMap((entry) =>
        entry.kind === 'indicator'
          ? entry.parts.map(({ cause, amount }) => [entry.id, cause.by, amount])
          : [],
      );
    },
    gives: [
      ['heat', 'order', 2],
      ['heat', 'unseen', 1],
    ],
  },
];

/** What was drawn, as far as a seat is shown it, in the order of the journal. */
function drawsSeen(game: ReturnType<typeof after>, seat: string): readonly string[] {
  return seen(game, seat).journal.flatMap((entry) => {
    if (entry.kind !== 'draw') return [];
    const { cause, of } = entry;
    return [cause.by === 'order' ? `${cause.option} ${of}` : cause.by === 'unseen' ? cause.by : cause.id];
  });
}
