import { describe, expect, test } from 'vitest';
import { draftOf } from '../../test/fixtures/border';
import { mistaken } from '../../test/fixtures/mistaken';
import { smallDocument } from '../../test/fixtures/small';
import { begin, type Game, resolveTurn, view } from '../engine/index';
import { compile, type GivenLuck, type Orders } from '../scenario/index';
import { plainText, tellTurn } from './index';

const quiet: GivenLuck = { outcomes: {}, injects: [], exposed: [] };

/** A play by orders turn by turn; `asks` is what came of asking in each, where north asks. */
function played(turns: readonly Orders[], asks: readonly string[] = []): Game {
  const given = Object.fromEntries(
    mistaken.turns.map((_, at) => [
      at + 1,
      { ...quiet, outcomes: asks[at] === undefined ? {} : { 'north.spy': asks[at] } },
    ]),
  );
  return turns.reduce<Game>(
    (game, orders) => (game.phase === 'over' ? game : resolveTurn(game, orders)),
    begin(mistaken, { seed: 1, seats: { north: 'human', south: 'human' }, given }),
  );
}

const seenBy = (game: Game, seat: string) =>
  Object.fromEntries(view(game, seat).facts.map((one) => [one.id, one]));

describe('what a side believes', () => {
  test('is in its view in the place of what it does not see, and in nobody else’s', () => {
    const game = played([]);
    expect(seenBy(game, 'north')).toEqual({
      'believed.north.culprit': { id: 'believed.north.culprit', value: 'nobody', belief: {} },
    });
    expect(seenBy(game, 'south')).toEqual({ culprit: { id: 'culprit', value: 'band' } });
    expect(seenBy(game, 'all')).toEqual({ culprit: { id: 'culprit', value: 'band' } });
    const indicators = (seat: string) => view(game, seat).indicators.map(({ id, value }) => `${id} ${value}`);
    expect(indicators('north')).toEqual(['heat 5', 'believed.north.south.arms 6', 'believed.north.trust 5']);
    expect(indicators('south')).toEqual(['heat 5', 'south.arms 3', 'believed.south.trust 4']);
    expect(indicators('all')).toEqual(['heat 5', 'south.arms 3', 'trust 5']);
  });

  test('is changed by a false report, which the side cannot tell from a true one', () => {
    const game = played([{ north: { spy: 'ask' } }], ['wrong']);
    expect(seenBy(game, 'north')['believed.north.culprit']).toEqual({
      id: 'believed.north.culprit',
      value: 'south',
      belief: { turn: 1, report: expect.any(Number) },
    });
    expect(game.state.world.facts.culprit).toBe('band');
    const told = view(game, 'north').journal.filter(({ kind }) => kind === 'report');
    expect(told).toMatchObject([
      { to: 'north', what: 'culprit', value: 'south' },
      { to: 'north', what: 'south.arms', value: 4 },
    ]);
    expect(view(game, 'south').journal.filter(({ kind }) => kind === 'report')).toEqual([]);
  });

  test('opens and closes its orders, whatever the truth is', () => {
    const isOpen = (game: Game) =>
      view(game, 'north').tracks[0]?.options.some(
        (one) => one.option === 'strike' && !('closed' in one && one.closed),
      );
    expect(isOpen(played([]))).not.toBe(true);
    expect(isOpen(played([{ north: { spy: 'ask' } }], ['wrong']))).toBe(true);
    // South has done it now, and north does not know.
    expect(isOpen(played([{ south: { talk: 'claim' } }]))).not.toBe(true);
  });

  test('is what it was shown, where it is told something else at the same time', () => {
    const game = played([{ north: { spy: 'look' }, south: { talk: 'blame' } }]);
    expect(seenBy(game, 'north')['believed.north.culprit']).toEqual({
      id: 'believed.north.culprit',
      value: 'band',
      asOf: 1,
    });
    expect(seenBy(game, 'north')).not.toHaveProperty('culprit');
    const later = played([
      { south: { talk: 'claim' } },
      { north: { spy: 'look' }, south: { talk: 'blame' } },
    ]);
    expect(seenBy(later, 'north')['believed.north.culprit']).toMatchObject({ value: 'south', asOf: 2 });
  });

  test('is, of two reports at once, that of the kind that prevails', () => {
    // Diplomacy stands behind intelligence in the usual order of kinds.
    const game = played([{ north: { spy: 'ask' }, south: { talk: 'blame' } }], ['wrong']);
    expect(seenBy(game, 'north')['believed.north.culprit']).toMatchObject({ value: 'south' });
  });

  test('is told once, as a report with who makes it', () => {
    const game = played([{ north: { spy: 'ask' } }], ['wrong']);
    const text = plainText(tellTurn(mistaken, view(game, 'north').journal, 'north'));
    expect(text).toContain('You receive a report (The service): culprit – south');
    expect(text).toContain('You receive a report (The service, unsure): south.arms (The south) – 4');
    expect(text).not.toContain('nobody → south');
    expect(plainText(tellTurn(mistaken, game.journal, 'all'))).toContain(
      'The north receives a report (The service): culprit',
    );
  });
});

test.each([
  ['of a side that sees how it is', { believes: { south: 'band' } }, 'E221 facts.culprit.believes.south'],
  ['of nobody in the crisis', { believes: { west: 'band' } }, 'E201 facts.culprit.believes.west'],
  [
    'out of the range of an indicator',
    { believes: { north: 'nobody' } },
    'E208 indicators.gold.believes.north',
  ],
  ['in what cannot be', { believes: { north: 'ghost' } }, 'E203 facts.culprit.believes.north'],
])('a belief %s is refused', (_, fact, expected) => {
  const culprit = { values: ['nobody', 'band'], start: 'band', 'seen-by': ['south'], ...fact };
  const gold = { 'seen-by': [], believes: { north: 11 } };
  expect(problemsOf({ facts: { culprit }, indicators: { gold } })).toContain(expected);
});

test.each([
  ['to a side without a belief', { to: ['south'], what: 'culprit' }, 'E222 injects.0.effects.0.report.to.0'],
  [
    'to a side with a belief and one without',
    { to: ['north', 'south'], what: 'culprit' },
    'E222 injects.0.effects.0.report.to.1',
  ],
  ['to nobody in the crisis', { to: ['west'], what: 'culprit' }, 'E201 injects.0.effects.0.report.to.0'],
  ['of something unknown', { to: ['north'], what: 'culprits' }, 'E201 injects.0.effects.0.report.what'],
  [
    'of a value that is not there',
    { to: ['north'], what: 'culprit', value: 'x' },
    'E203 injects.0.effects.0.report.value',
  ],
  [
    'of an amount out of range',
    { to: ['north'], what: 'arms', value: 'heat + 1' },
    'E308 injects.0.effects.0.report.value',
  ],
])('a report %s is refused', (_, report, expected) => {
  const injects = [{ id: 'rumour', effects: [{ report: { claimant: 'A paper', ...report } }] }];
  expect(problemsOf({ injects })).toContain(expected);
});

test.each(['believed.north.gold == "x"', 'believed.south.culprit == "band"', 'believed.north == "x"'])(
  '%s reads no belief',
  (when) => {
    expect(
      problemsOf({ rules: [{ id: 'r', when }] }).some((one) => one.startsWith('E201 rules.0.when')),
    ).toBe(true);
  },
);

function problemsOf(crisis: Parameters<typeof smallDocument>[0]): readonly string[] {
  const document = smallDocument({
    indicators: { arms: { 'seen-by': [], believes: { north: 3 } } },
    ...crisis,
    facts: {
      culprit: {
        values: ['nobody', 'band'],
        start: 'band',
        'seen-by': ['south'],
        believes: { north: 'nobody' },
      },
      ...crisis?.facts,
    },
  });
  return compile(draftOf(document)).problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}
