import { describe, expect, test } from 'vitest';
import { words } from '../../../test/browser/words';
import { shippedScenarios } from '../../../test/shipped';
import { begin, chooseOrders, decide, forkRecord, type Game, replay } from '../../engine/index';
import { lexiconOf } from '../words/lexicon';
import { compareTurns, type Line, runsOf, sameWords } from './compare-lines';
import { viewOf } from './view';

const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
if (!scenario) throw new Error('the first crisis is not among the shipped ones');
const view = viewOf(lexiconOf(scenario), 'pakistan', 'pakistan', words, 'en');

function finished(game: Game): Game {
  let now = game;
  while (now.phase === 'deciding') now = decide(now, { pakistan: chooseOrders(now, 'pakistan', 'weights') });
  return now;
}

/** A play, and its fork in the third turn to another order, both to their end. */
function playAndFork(): readonly [Game, Game] {
  const played = finished(begin(view.scenario, { seed: 3, seats: { pakistan: 'human' } }));
  const options = view.lexicon.actor('pakistan')?.options.map(({ id }) => id) ?? [];
  for (const option of ['hold', ...options]) {
    const point = { turn: 3, track: 'message', option };
    const forked = forkRecord(view.scenario, played.record, point, 'pakistan');
    if ('problem' in forked) continue;
    const fork = replay(view.scenario, forked.record).game;
    if (JSON.stringify(fork.record.turns[2]) !== JSON.stringify(played.record.turns[2]))
      return [played, finished(fork)];
  }
  throw new Error('nothing else was open in the third turn');
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
            expect(told).toContain(view.lexicon.option(actor, option)?.label);
        }
      }
      const common = view.scenario.indicators.filter(
        ({ of, seenBy }) => of === undefined && seenBy === 'all',
      );
      const ids = [...different, ...same].map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(common.map(({ id }) => id)));
      for (const { name } of same) expect(sameWords(same)).toContain(name);
    }
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
