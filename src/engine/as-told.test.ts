import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import type { Entry } from '../world/index';
import { asTold, changeOf, viewAsTold } from './as-told';
import { developmentsOf, sinceLastDecision } from './developments';
import { begin, decide } from './play';
import type { DecidingGame, Game, IndicatorView } from './types';
import { view } from './view';

const [shipped] = shippedScenarios();
if (!shipped) throw new Error('no scenario is shipped');
const { scenario } = shipped;
const [indicator] = scenario.indicators;
if (!indicator) throw new Error('the scenario has no indicator');
const { id, min, max } = indicator;

/** One step in which two orders move the indicator beyond its end, and a rule after it that takes some back. */
const entries: readonly Entry[] = [
  {
    kind: 'indicator',
    turn: 1,
    step: 'adjudication',
    id,
    from: max - 1,
    to: max,
    parts: [
      { cause: { by: 'order', actor: 'a', option: 'one' }, amount: 3 },
      { cause: { by: 'order', actor: 'b', option: 'two' }, amount: 2 },
    ],
  },
  {
    kind: 'indicator',
    turn: 1,
    step: 'consequences',
    id,
    from: max,
    to: max - 2,
    parts: [{ cause: { by: 'rule', id: 'less' }, amount: -2 }],
  },
];

describe('indicators as far as a turn is told', () => {
  test('stand at the end of their scale, and not beyond what was still to be told', () => {
    const developments = developmentsOf(scenario, entries);
    const last: IndicatorView = { id, value: max - 2, past: [max - 1, max - 2] };
    const values = [0, 1, 2, 3].map(
      (count) => asTold(scenario, [last], entries, developments, count)[0]?.value,
    );
    expect(values).toEqual([max - 1, max, max, max - 2]);
  });

  test('do not announce by their presence a change that is still to be told', () => {
    const quiet = { ...indicator, start: max - 1, listed: 'once-changed' as const };
    const crisis = { ...scenario, indicators: [quiet] };
    const developments = developmentsOf(crisis, entries);
    const last: IndicatorView = { id, value: max - 2, past: [max - 1, max - 2] };
    const shown = [0, 1, 3].map((count) => asTold(crisis, [last], entries, developments, count).length);
    expect(shown).toEqual([0, 1, 1]);
  });

  test('move by what each cause did, and their past does not hold what is still to come', () => {
    const [first] = entries;
    if (first?.kind !== 'indicator') throw new Error('the first change is of no indicator');
    const [three, two] = first.parts;
    if (!three || !two) throw new Error('the first change has no two parts');
    const parts = [
      { ...three, amount: 1 },
      { ...two, amount: 2 },
    ];
    const small: readonly Entry[] = [{ ...first, from: min, to: min + 3, parts }];
    const view: IndicatorView = { id, value: min + 3, past: [min, min + 3] };
    const developments = developmentsOf(scenario, small);
    const told = [0, 1, 2].map((count) => asTold(scenario, [view], small, developments, count)[0]);
    expect(told).toEqual([min, min + 1, min + 3].map((value) => ({ id, value, past: [min] })));
  });

  test.each([1, 2, 3])(
    'begin where they stood, keep to their scales, and end where they stand: seed %i',
    (seed) => {
      for (const seat of scenario.actors.filter(({ playable }) => playable).map((actor) => actor.id)) {
        let game: Game = begin(scenario, { seed, seats: { [seat]: 'random' } });
        while (game.phase !== 'over') {
          game = decide(game, {});
          const { journal, turn, indicators } = view(game, seat);
          const since = sinceLastDecision(journal, turn, game.phase === 'over');
          const developments = developmentsOf(scenario, since);
          const told = (count: number) => asTold(scenario, indicators, since, developments, count);
          expect(told(developments.length).map(({ value }) => value)).toEqual(
            indicators.map(({ value }) => value),
          );
          for (let count = 0; count <= developments.length; count++) {
            for (const one of told(count)) {
              const { min, max: most } = scenario.indicators.find((each) => each.id === one.id) ?? {
                min: 0,
                max: 0,
              };
              expect(one.value).toBeGreaterThanOrEqual(min);
              expect(one.value).toBeLessThanOrEqual(most);
            }
          }
        }
      }
    },
  );
});

describe('how far an indicator has moved', () => {
  const stood: IndicatorView = { id, value: max - 2, past: [max - 1, max - 2] };
  test.each<[string, IndicatorView, readonly Entry[], number]>([
    ['is told from before the first step to after the last', stood, entries, -1],
    ['is nothing where nothing is told of it', stood, [], 0],
    ['is nothing where the seat only had a glimpse of it', { ...stood, past: [], asOf: 1 }, entries, 0],
  ])('%s', (_, view, told, moved) => expect(changeOf(view, told)).toBe(moved));
});

describe('a view as far as a turn is told', () => {
  const game = decide(firstGame(), { iran: { military: 'strike-hamlet' } });
  const seen = view(game, 'all');
  const sinceThen = sinceLastDecision(seen.journal, seen.turn, game.phase === 'over');
  const developments = developmentsOf(scenario, sinceThen);
  const postureAt = (count: number) =>
    viewAsTold(seen, developments, count).postures.find(
      ({ actor, track }) => actor === 'iran' && track === 'military',
    )?.posture;
  const order = developments.findIndex(
    ({ cause }) => cause.by === 'order' && cause.option === 'strike-hamlet',
  );

  test('has the postures from before what is still to be told', () => {
    expect(order).toBeGreaterThan(-1);
    expect([postureAt(order), postureAt(order + 1)]).toEqual(['alerted', 'engaged']);
  });

  test('has no line of the journal that is still to be told, and all of them in the end', () => {
    expect(viewAsTold(seen, developments, developments.length)).toBe(seen);
    const told = viewAsTold(seen, developments, order).journal;
    expect(told.length).toBeLessThan(seen.journal.length);
    expect(told.some((entry) => entry.kind === 'order' && entry.option === 'strike-hamlet')).toBe(false);
  });
});

function firstGame(): DecidingGame {
  const game = begin(scenario, { seed: 1, seats: { iran: 'human' } });
  if (game.phase !== 'deciding') throw new Error('the play is over before it began');
  return game;
}
