import { describe, expect, test } from 'vitest';
import { words } from '../../../../test/browser/words';
import { shippedScenarios } from '../../../../test/shipped';
import { begin, chooseOrders, decide, forkRecord, type Game, replay } from '../../../engine/index';
import { lexiconOf } from '../../../words/index';
import { viewOf } from '../view';
import { compareTurns, type Line, runsOf, sameWords } from './compare-lines';

const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
if (!scenario) throw new Error('the first crisis is not among the shipped ones');
const view = viewOf(lexiconOf(scenario), 'pakistan', 'pakistan', words, 'en');

function finished(game: Game): Game {
  let now = game;
  while (now.phase === 'deciding') now = decide(now, { pakistan: chooseOrders(now, 'pakistan', 'weights') });
  return now;
}

/** A play, and its fork in the third turn to another order that leaves it in another posture, both to their end. */
function playAndFork(): readonly [Game, Game] {
  const options = view.lexicon.actor('pakistan')?.options.map(({ id }) => id) ?? [];
  const key = 'pakistan.diplomacy';
  for (let seed = 1; seed <= 20; seed++) {
    const played = finished(begin(view.scenario, { seed, seats: { pakistan: 'human' } }));
    for (const option of ['hold', ...options]) {
      const point = { turn: 3, track: 'diplomacy', option };
      const forked = forkRecord(view.scenario, played.record, point, 'pakistan');
      if ('problem' in forked) continue;
      const fork = finished(replay(view.scenario, forked.record).game);
      const [one, other] = [played, fork].map((game) => endsOf(game).get(key) ?? startOf(key));
      if (one !== other) return [played, fork];
    }
  }
  throw new Error('no order of the third turn leads to another posture');
}

/** The last value of every posture and fact that a play changed. */
function endsOf({ journal }: Game): ReadonlyMap<string, string> {
  return new Map(
    journal.flatMap((entry): [string, string][] => {
      if (entry.kind === 'posture') return [[`${entry.actor}.${entry.track}`, entry.to]];
      return entry.kind === 'fact' ? [[entry.id, entry.to]] : [];
    }),
  );
}

function startOf(id: string): string | undefined {
  const [actor = '', track = ''] = id.split('.');
  return view.lexicon.fact(id)?.start ?? view.lexicon.track(actor, track)?.start;
}

const texts = (line: Line) => [...line.first, ...line.second].map(({ text }) => text);

describe('two plays turn by turn', () => {
  const [play, fork] = playAndFork();
  const turns = compareTurns(view, play, fork);

  test('part in the turn whose order was changed, and the turns before it are one run', () => {
    expect(turns.filter(({ parts }) => parts).map(({ turn }) => turn)).toEqual([3]);
    expect(runsOf(turns)[0]?.map(({ turn }) => turn)).toEqual([1, 2]);
    expect(turns[2]?.different.some(({ id }) => id === 'pakistan')).toBe(true);
  });

  test('mark a piece exactly where the other lacks it', () => {
    for (const { different, same, over } of turns) {
      if (over !== 'neither') continue;
      for (const line of different) {
        const [first, second] = [line.first, line.second].map((pieces) => pieces.map(({ text }) => text));
        for (const { text, differs } of line.first) expect(differs).toBe(!second?.includes(text));
        for (const { text, differs } of line.second) expect(differs).toBe(!first?.includes(text));
        expect(first).not.toEqual(second);
      }
      for (const { first, second } of same)
        expect(first.map(({ text }) => text)).toEqual(second.map(({ text }) => text));
    }
  });

  test('leave nothing out: every order of both, and every figure that all see', () => {
    for (const { turn, different, same } of turns) {
      const told = [...different, ...same].flatMap(texts);
      for (const game of [play, fork]) {
        for (const [actor, byTrack] of Object.entries(game.record.turns[turn - 1] ?? {})) {
          for (const option of Object.values(byTrack))
            expect(
              told.some((text) => text.startsWith(view.lexicon.option(actor, option)?.label ?? '?')),
            ).toBe(true);
        }
      }
      const common = view.scenario.indicators.filter(
        ({ of, seenBy }) => of === undefined && seenBy === 'all',
      );
      const ids = [...different, ...same].map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(common.map(({ id }) => id)));
      for (const { name } of same) expect(sameWords(words, same)).toContain(name);
    }
  });

  test('tell of every posture and fact that is set apart, in the turn that does it', () => {
    const apart = turns.flatMap(({ turn, different }) => different.map(({ id }) => `${turn} ${id}`));
    const [one, other] = [endsOf(play), endsOf(fork)];
    let found = 0;
    for (const id of new Set([...one.keys(), ...other.keys()])) {
      if ((one.get(id) ?? startOf(id)) === (other.get(id) ?? startOf(id))) continue;
      found += 1;
      expect(apart.some((line) => line.endsWith(` ${id}`))).toBe(true);
    }
    expect(found).toBeGreaterThan(0);
  });

  test('a play is the same as itself, in one run', () => {
    const same = compareTurns(view, play, play);
    expect(same.every(({ different, over }) => different.length === 0 && over === 'neither')).toBe(true);
    expect(runsOf(same)).toHaveLength(1);
  });

  test('a play that was over earlier has nothing to set beside the other', () => {
    const { game: short } = replay(view.scenario, { ...play.record, turns: play.record.turns.slice(0, 2) });
    const longer = compareTurns(view, short, play);
    expect(longer.map(({ over }) => over).slice(0, 3)).toEqual(['neither', 'neither', 'first']);
    expect(longer[2]?.same).toEqual([]);
  });
});
