import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyScenario } from '../../test/every-scenario';
import { disguised } from '../../test/fixtures/hidden';
import { mistaken } from '../../test/fixtures/mistaken';
import { playOut } from '../../test/fixtures/plays';
import { secretive } from '../../test/fixtures/secretive';
import { small } from '../../test/fixtures/small';
import { begin, decide } from './play';
import { publicView } from './public-view';
import { replay } from './replay';
import type { Game } from './types';
import { view } from './view';

const seeds = fc.nat({ max: 0xffffffff });
const picks = fc.infiniteStream(fc.nat({ max: 0xffffff }));

/** The game after so many of its turns. */
function cutAfter(game: Game, turns: number): Game {
  return replay(game.scenario, { ...game.record, turns: game.record.turns.slice(0, turns) }).game;
}

describe.each(
  [...everyScenario(), secretive, mistaken].map((scenario) => [scenario.about.id, scenario] as const),
)('the public view in %s', (_, scenario) => {
  test('holds nothing that is hidden from any actor', () => {
    fc.assert(
      fc.property(seeds, picks, fc.nat({ max: 20 }), (seed, stream, turns) => {
        const pick = (below: number) => Number(stream.next().value) % Math.max(1, below);
        const game = cutAfter(playOut(scenario, seed, 'random'), turns);
        for (const { id } of scenario.actors)
          expect(publicView(disguised(game, id, pick))).toEqual(publicView(game));
      }),
      { numRuns: 6 },
    );
  });

  test('holds all values and postures that every actor sees, and no line that an actor has not', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 20 }), (seed, turns) => {
        const game = cutAfter(playOut(scenario, seed, 'random'), turns);
        const shown = publicView(game);
        const views = scenario.actors.map(({ id }) => view(game, id));
        const inAll = (list: 'indicators' | 'facts' | 'postures') =>
          view(game, 'all')[list].filter((one) =>
            views.every((seat) => seat[list].some((other) => JSON.stringify(other) === JSON.stringify(one))),
          );
        expect(shown.indicators).toEqual(inAll('indicators'));
        expect(shown.facts).toEqual(inAll('facts'));
        expect(shown.postures).toEqual(inAll('postures'));
        expect(shown.tracks).toEqual([]);
        // Causes, parts and wants can be told less of; what a line is about cannot be more than each actor has.
        const less = { cause: 0, parts: 0, wants: 0 };
        const about = ({ turn, step, kind, ...line }: Game['journal'][number]) =>
          JSON.stringify([turn, step, kind, { ...less, ...line, ...less }]);
        for (const seat of views) {
          const lines = seat.journal.map(about);
          for (const line of shown.journal) expect(lines).toContain(about(line));
        }
      }),
      { numRuns: 6 },
    );
  });
});

test('what some have by one message and the rest by another is known to all', () => {
  const told = (to: readonly string[]) => ({ news: { head: 'Heard', to } });
  const scenario = small({
    injects: [
      { id: 'both', turn: 't1', effects: [told(['north']), told(['south'])] },
      { id: 'one', turn: 't1', effects: [told(['north'])] },
    ],
  });
  const game = decide(begin(scenario, { seed: 1 }), {});
  const happened = publicView(game).journal.flatMap((entry) => (entry.kind === 'inject' ? [entry.id] : []));
  expect(happened).toEqual(['both']);
  expect(publicView(game).journal.some(({ kind }) => kind === 'news')).toBe(false);
});
