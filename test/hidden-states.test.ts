import fc from 'fast-check';
import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { thinkOrders } from '../src/analysis/index';
import { showTrack } from '../src/cli/play/play-orders';
import { showNews, showSituation } from '../src/cli/play/play-screen';
import { terminalOf } from '../src/cli/terminal/terminal';
import {
  begin,
  type DecidingGame,
  type Game,
  orderProblems,
  resolveTurn,
  type Seat,
  thinkingTasks,
  view,
} from '../src/engine/index';
import type { ActorId, GivenLuck, Orders, Scenario } from '../src/scenario/index';
import { plainText, tellGame } from '../src/words/index';
import { everyScenario } from './every-scenario';
import { accident } from './fixtures/accident';
import { disguised, observed, type Pick } from './fixtures/hidden';
import { mistaken } from './fixtures/mistaken';
import { linesOf, playOut } from './fixtures/plays';
import { secretive } from './fixtures/secretive';
import { unknownResult } from './fixtures/unknown-result';
import { rounds } from './rounds';

/*
 * What a seat may not know decides nothing that it is given: two games that differ only in that give it equal views, equal legal
 * orders, equal text and equal thinking, over every scenario.
 */

const scenarios = [...everyScenario(), secretive, mistaken, accident, unknownResult].map(
  (scenario) => [scenario.about.id, scenario] as const,
);
const seeds = fc.nat({ max: 0xffffffff });
const kinds = fc.constantFrom<Seat>('random', 'weights');
const picks = fc.infiniteStream(fc.nat({ max: 0xffffff }));

function pickFrom(stream: Iterator<number>): Pick {
  return (below) => Number(stream.next().value) % Math.max(1, below);
}

/** All that a seat reads in a terminal. */
function terminalText(game: Game, seat: ActorId): string {
  let text = plainText(tellGame(game, seat));
  const raw = (more: string) => {
    text += more;
  };
  const terminal = terminalOf({ width: 80, paint: createColors(false), raw, progress: raw });
  const actor = game.scenario.actors.find(({ id }) => id === seat);
  if (actor === undefined || game.phase === 'over') return text;
  const seen = view(game, seat);
  showSituation(terminal, game.scenario, seen);
  showNews(terminal, game.scenario, seen);
  for (const track of seen.tracks) showTrack(terminal, game.scenario, actor, track);
  return text;
}

/** Which of its options a seat could order now. */
function legal(game: Game, seat: ActorId): readonly string[] {
  if (game.phase === 'over') return [];
  const options = game.scenario.actors.find(({ id }) => id === seat)?.options ?? [];
  return options
    .filter(({ id, track }) => orderProblems(game, { [seat]: { [track]: id } }).length === 0)
    .map(({ id }) => id);
}

/** What a seat would order if it thought. */
function thought(game: Game, seat: ActorId): unknown {
  if (game.phase === 'over') return undefined;
  const seated: DecidingGame = {
    ...game,
    record: { ...game.record, seats: { ...game.record.seats, [seat]: 'logit' } },
  };
  return thinkingTasks(seated)
    .filter(({ actor }) => actor === seat)
    .map((task) => thinkOrders(game.scenario, task.view, seat, task.kind, task.seed, { plays: 12 }));
}

/** The games of a play, one before each turn's orders, and the last. */
function positions(
  scenario: Scenario,
  { record, journal }: Game,
  given = toldBy(record.turns.length, journal),
): Game[] {
  let game: Game = begin(scenario, { seed: record.seed, seats: record.seats, given });
  const games: Game[] = [game];
  for (const orders of record.turns) {
    if (game.phase === 'over') break;
    game = resolveTurn(game, orders);
    games.push(game);
  }
  return games;
}

/** The luck of a play, told turn by turn. */
function toldBy(turns: number, journal: Game['journal']): Record<number, GivenLuck> {
  return Object.fromEntries(
    Array.from({ length: turns }, (_, at) => {
      const entries = journal.filter(({ turn }) => turn === at + 1);
      const orders = linesOf(entries, 'order');
      return [
        at + 1,
        {
          outcomes: Object.fromEntries(
            orders.flatMap(({ actor, track, outcome }) =>
              outcome === undefined ? [] : [[`${actor}.${track}`, outcome] as const],
            ),
          ),
          injects: linesOf(entries, 'inject').map(({ id }) => id),
          rules: linesOf(entries, 'draw').flatMap(({ cause, result }) =>
            cause.by === 'rule' && result === 'happens' ? [cause.id] : [],
          ),
          exposed: orders.flatMap(({ actor, track, seen }) =>
            seen === 'exposed' ? [`${actor}.${track}`] : [],
          ),
        },
      ];
    }),
  );
}

describe.each(scenarios)('in %s', (id, scenario) => {
  const numRuns = id === 'iran-pakistan-2024' ? rounds(2, 12) : rounds(8, 12);

  test('a seat is given the same whatever is changed behind its back', () => {
    fc.assert(
      fc.property(seeds, kinds, picks, (seed, kind, stream) => {
        const pick = pickFrom(stream);
        for (const game of positions(scenario, playOut(scenario, seed, kind), {})) {
          for (const { id: seat } of scenario.actors) {
            const other = disguised(game, seat, pick);
            expect(view(other, seat)).toEqual(view(game, seat));
            expect(legal(other, seat)).toEqual(legal(game, seat));
            if (pick(4) > 0) continue;
            expect(terminalText(other, seat)).toBe(terminalText(game, seat));
            expect(thought(other, seat)).toEqual(thought(game, seat));
          }
        }
      }),
      { numRuns },
    );
  });

  test('two plays in which a seat could notice no difference are one to it', () => {
    let pairs = 0;
    fc.assert(
      fc.property(seeds, kinds, picks, (seed, kind, stream) => {
        const pick = pickFrom(stream);
        const played = playOut(scenario, seed, kind);
        const real = positions(scenario, played);
        for (const { id: seat } of scenario.actors) {
          const other = resampled(scenario, played, seat, pick);
          for (const [at, game] of other.entries()) {
            const first = real[at];
            if (first === undefined || first.phase !== game.phase) break;
            if (observed(game, seat).join('\n') !== observed(first, seat).join('\n')) break;
            if (JSON.stringify(game.state) !== JSON.stringify(first.state)) pairs += 1;
            expect(view(game, seat)).toEqual(view(first, seat));
            expect(legal(game, seat)).toEqual(legal(first, seat));
            expect(plainText(tellGame(game, seat))).toBe(plainText(tellGame(first, seat)));
          }
        }
      }),
      { numRuns: 2 * numRuns },
    );
    // Pairs that differ in truth and not to the eye; where nothing is hidden there are none.
    if (hidesSomething(scenario)) expect(pairs).toBeGreaterThan(numRuns);
  });
});

function hidesSomething({ indicators, facts }: Scenario): boolean {
  return [...indicators, ...facts].some(({ seenBy }) => seenBy !== 'all');
}

/** The play from other hidden starts, with other covert orders of the others where theirs stayed hidden, under the same told luck. */
function resampled(scenario: Scenario, played: Game, seat: ActorId, pick: Pick): Game[] {
  const { record, journal } = played;
  const isSeen = (audience: 'all' | readonly string[]) => audience === 'all' || audience.includes(seat);
  const changed: Scenario = {
    ...scenario,
    indicators: scenario.indicators.map((one) => {
      const start = pick(3) === 0 ? one.min + pick(one.max - one.min + 1) : one.start;
      return isSeen(one.seenBy) ? one : { ...one, start };
    }),
    facts: scenario.facts.map((one) => {
      const start = pick(3) === 0 ? (one.values[pick(one.values.length)] ?? one.start) : one.start;
      return isSeen(one.seenBy) ? one : { ...one, start };
    }),
  };
  const given = toldBy(record.turns.length, journal);
  let game: Game = begin(changed, { seed: record.seed, seats: record.seats, given });
  const games: Game[] = [game];
  for (const [at, orders] of record.turns.entries()) {
    if (game.phase === 'over') break;
    const other = otherSecrets(
      game,
      orders,
      linesOf(journal, 'order').filter(({ turn }) => turn === at + 1),
      seat,
      pick,
    );
    if (orderProblems(game, other).length > 0) break;
    game = resolveTurn(game, other);
    games.push(game);
  }
  return games;
}

/** Orders with those of others that stayed hidden changed, where others are open: to another secret, or to none. */
function otherSecrets(
  game: DecidingGame,
  orders: Orders,
  carried: ReturnType<typeof linesOf<'order'>>,
  seat: ActorId,
  pick: Pick,
): Orders {
  let changed = orders;
  for (const { actor, track, option, seen } of carried) {
    if (actor === seat || seen !== 'hidden' || pick(3) === 0) continue;
    const own = game.scenario.actors.find(({ id }) => id === actor)?.options ?? [];
    const others = own.filter(
      (one) => one.visibility === 'covert' && one.track === track && one.id !== option,
    );
    const other = others[pick(others.length + 1)];
    const { [track]: _, ...rest } = changed[actor] ?? {};
    const tried = { ...changed, [actor]: other === undefined ? rest : { ...rest, [track]: other.id } };
    if (orderProblems(game, tried).length === 0) changed = tried;
  }
  return changed;
}
