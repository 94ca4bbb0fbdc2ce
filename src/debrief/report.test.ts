import { describe, expect, test } from 'vitest';
import { twoNeighbours } from '../../test/fixtures/two-neighbours';
import { begin, type Game, resolveTurn, type Setup } from '../engine/index';
import type { GivenLuck, Orders } from '../scenario/index';
import { mainDraws } from './luck';
import { type Debrief, debriefOf } from './report';

const seats = { north: 'hold', south: 'human' } as const;

/** Plays the small crisis with these orders and, where told, this luck. */
function play(
  turns: readonly Orders[],
  given: Readonly<Record<number, Partial<GivenLuck>>> = {},
  seed = 7,
): Game {
  const luck = Object.fromEntries(
    Object.entries(given).map(([turn, told]) => [turn, { outcomes: {}, injects: [], exposed: [], ...told }]),
  );
  const setup: Setup = { seed, seats, given: luck };
  return turns.reduce<Game>(
    (game, orders) => (game.phase === 'over' ? game : resolveTurn(game, orders)),
    begin(twoNeighbours, setup),
  );
}

const asInHistory: readonly Orders[] = [
  { north: { military: 'strike' } },
  { north: { diplomacy: 'call' }, south: { diplomacy: 'recall' } },
  { north: { diplomacy: 'call', military: 'stand-down' }, south: { diplomacy: 'return' } },
];
const historyLuck = { 1: { outcomes: { 'north.military': 'miss' } }, 2: { injects: ['rumour'] }, 3: {} };

/** South strikes back at once and again, and never sends its envoy. */
const strikingBack: readonly Orders[] = [
  { north: { military: 'strike' }, south: { military: 'strike' } },
  { north: { diplomacy: 'call' }, south: { diplomacy: 'call' } },
  { north: { diplomacy: 'call', military: 'stand-down' }, south: { military: 'stand-down' } },
];
const strikingLuck = {
  1: { outcomes: { 'north.military': 'miss', 'south.military': 'hit' } },
  2: { injects: [] },
  3: {},
};

const statuses = (debrief: Debrief): readonly string[] =>
  debrief.comparison.turns.map(({ status }) => status);

describe('a play that does as history did', () => {
  const debrief = debriefOf(play(asInHistory, historyLuck), 'south');

  test('leaves history nowhere', () => {
    expect(statuses(debrief)).toEqual(['same', 'same', 'same']);
    expect(debrief.comparison.divergence).toBeUndefined();
    expect(debrief.comparison.worldDivergence).toBeUndefined();
    expect(debrief.distance?.all.alignment).toMatchObject({ cost: 0, distance: 0, similarity: 1 });
    expect(debrief.distance?.all.dimensions.timing).toMatchObject({ earlier: 0, later: 0 });
  });

  test('ends as history ended, class by class', () => {
    expect(debrief.outcome).toMatchObject({ sameEnding: true, sameFamily: true, violence: { distance: 0 } });
    expect(debrief.outcome?.actors.every(({ same }) => same)).toBe(true);
  });

  test('has the curves of history', () => {
    for (const curve of debrief.indicators) expect(curve.play).toEqual(curve.history);
    // Tension 2; the strike that missed +2; the rumour +1 and the call -1; the call -1 and standing down -2.
    expect(debrief.indicators[0]).toMatchObject({ id: 'tension', seen: true, play: [2, 4, 4, 1] });
    expect(debrief.indicators[1]).toMatchObject({ id: 'trust', seen: false });
  });
});

describe('a play that strikes back', () => {
  const game = play(strikingBack, strikingLuck);
  const debrief = debriefOf(game, 'south');

  test('leaves history at once, and says where no comparison is fair', () => {
    expect(statuses(debrief)).toEqual(['different', 'different', 'apart']);
    expect(debrief.comparison.divergence).toBe(1);
    expect(debrief.comparison.turns[2]?.open).toEqual(['call', 'recall', 'strike', 'stand-down']);
    // Sending the envoy back was closed: nobody had recalled it.
    expect(debrief.comparison.turns[2]?.tracks[0]).toEqual({
      track: 'diplomacy',
      history: 'return',
      same: false,
      open: false,
    });
  });

  test('tells the divergence of the world from that of the seat', () => {
    expect(debrief.comparison.worldDivergence).toBe(1);
    const world = debriefOf(play(asInHistory, { ...historyLuck, 2: { injects: [] } }), 'south').comparison;
    expect(world.divergence).toBeUndefined();
    expect(world.worldDivergence).toBe(2);
  });

  test('stands higher on the ladder early and names the first act of force', () => {
    const { escalation, timing } = debrief.distance?.seat.dimensions ?? {};
    expect(escalation?.byTurn).toEqual([
      { turn: 1, play: 5, history: 0 },
      { turn: 2, play: 0, history: 2 },
      { turn: 3, play: 0, history: 0 },
    ]);
    expect(escalation).toMatchObject({ highest: { play: 5, history: 2 }, above: 1, level: 1, below: 1 });
    expect(timing?.firstForce).toEqual({ play: 1 });
  });

  test('aligns the seat alone and all acts apart', () => {
    expect(debrief.distance?.seat.alignment.pairs.some(({ history }) => history?.actor === 'north')).toBe(
      false,
    );
    expect(debrief.distance?.all.alignment.pairs.filter(({ kind }) => kind === 'same')).toHaveLength(4);
    expect(debrief.distance?.all.alignment.pairs.some(({ history }) => history?.by === 'inject')).toBe(true);
  });

  test('ends elsewhere only as far as the classes differ', () => {
    const war = play(
      [{ north: { military: 'strike' }, south: { military: 'strike' } }, { south: { military: 'strike' } }],
      { 1: { outcomes: { 'north.military': 'hit', 'south.military': 'hit' } } },
    );
    const outcome = debriefOf(war, 'south').outcome;
    expect(outcome).toMatchObject({
      play: 'war',
      history: 'calm',
      sameEnding: false,
      sameFamily: false,
      form: { same: false },
      violence: { play: 'full-scale-war', history: 'minor-clashes', distance: 2 / 3 },
    });
    expect(outcome?.actors.map(({ same }) => same)).toEqual([false, false]);
  });

  test('ends early and keeps the turns of history that it never saw', () => {
    const war = play([{ north: { military: 'strike' }, south: { military: 'strike' } }], {
      1: { outcomes: { 'north.military': 'hit', 'south.military': 'hit' } },
    });
    expect(war.phase).toBe('over');
    const debrief = debriefOf(war, 'south');
    expect(statuses(debrief)).toEqual(['different', 'history-only', 'history-only']);
    expect(debrief.indicators[0]?.play).toEqual([2, 8]);
    expect(debrief.indicators[0]?.history).toHaveLength(4);
  });
});

describe('luck', () => {
  test('sets the odds of each open draw beside what came, in the play and in history', () => {
    const { luck } = debriefOf(play(asInHistory, { 1: { outcomes: { 'north.military': 'hit' } } }), 'south');
    expect(luck.play[0]).toEqual({
      turn: 1,
      of: 'outcome',
      cause: { by: 'order', actor: 'north', option: 'strike' },
      odds: [
        { id: 'hit', chance: 0.3 },
        { id: 'miss', chance: 0.7 },
      ],
      result: 'hit',
      chance: 0.3,
      given: true,
      moved: 3,
    });
    expect(luck.play[1]).toMatchObject({ turn: 2, of: 'inject', given: false });
    expect(luck.history.map(({ result, chance }) => [result, chance])).toEqual([
      ['miss', 0.7],
      ['happens', 0.4],
    ]);
  });
});

describe('the draws in which chance moved most', () => {
  test('are those that moved most against the odds, in their own order', () => {
    const base = { turn: 1, of: 'inject', cause: { by: 'inject', id: 'x' }, odds: [], given: false } as const;
    const draws = [
      { ...base, result: 'likely and large', chance: 0.9, moved: 6 },
      { ...base, result: 'unlikely and small', chance: 0.1, moved: 1 },
      { ...base, result: 'unlikely and idle', chance: 0.05, moved: 0 },
      { ...base, result: 'even and middling', chance: 0.5, moved: 3 },
    ];
    expect(mainDraws(draws, 2).map(({ result }) => result)).toEqual([
      'unlikely and small',
      'even and middling',
    ]);
    expect(mainDraws(draws, 9)).toHaveLength(3);
  });
});

describe('objectives', () => {
  test('are scored one by one, clamped, with history by the same rule', () => {
    // Tension ends at 1 in history: 12 - 2 is 10. Face is 3 without a strike.
    const { objectives } = debriefOf(play(asInHistory, historyLuck), 'south');
    expect(objectives.map(({ id, weight, play, history }) => [id, weight, play, history])).toEqual([
      ['quiet', 3, 10, 10],
      ['face', 1, 3, 3],
    ]);
    const struck = debriefOf(play(strikingBack, strikingLuck), 'south').objectives;
    expect(struck.map(({ play }) => play)).toEqual([10, 10]);
  });
});

describe('concepts', () => {
  test('show where they first became so, own deeds first', () => {
    const shown = debriefOf(play(strikingBack, strikingLuck), 'south').concepts;
    expect(shown.map(({ concept, turn, own }) => [concept.id, turn, own])).toEqual([
      ['audience-costs', 1, true],
      ['spiral', 1, false],
    ]);
    expect(shown[0]?.moment).toMatchObject({ kind: 'order', actor: 'south', option: 'strike' });
    expect(shown[1]?.moment).toMatchObject({ kind: 'indicator', id: 'tension' });
  });

  test('never show what was not so', () => {
    const quiet = debriefOf(play([{}, {}, {}]), 'south');
    expect(quiet.concepts).toEqual([]);
  });
});

describe('a debrief', () => {
  test('is plain data', () => {
    const debrief = debriefOf(play(strikingBack, strikingLuck), 'south');
    expect(JSON.parse(JSON.stringify(debrief))).toEqual(debrief);
  });

  test('of a scenario without history leaves the comparison out', () => {
    const alone = { ...twoNeighbours, history: [] };
    const debrief = debriefOf({ ...play(asInHistory, historyLuck), scenario: alone }, 'north');
    expect(debrief.distance).toBeUndefined();
    expect(debrief.outcome).toBeUndefined();
    expect(statuses(debrief)).toEqual(['play-only', 'play-only', 'play-only']);
  });

  test('is for an actor of the scenario only', () => {
    expect(() => debriefOf(play([{}]), 'west')).toThrow('west');
  });
});
