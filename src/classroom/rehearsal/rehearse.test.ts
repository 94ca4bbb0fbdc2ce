import { describe, expect, test } from 'vitest';
import { makingFor, opened } from '../../../test/fixtures/classes';
import { hostOf, studentLines as lines } from '../../../test/fixtures/rehearsed';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { shippedScenarios } from '../../../test/shipped';
import { impossible } from '../../base/index';
import { replay } from '../../engine/index';
import type { Choices } from '../protocol/making';
import { playsOfClass } from '../result/plays-of-class';
import { type Rehearsal, rehearse } from './rehearse';

const [shipped] = shippedScenarios();
const { scenario } = shipped ?? impossible();
const minute = 60_000;

function begun(choices: Partial<Choices>, seed = 1): Rehearsal {
  const making = makingFor(scenario, { sides: ['iran', 'pakistan'], ...choices });
  return rehearse({ scenario, making, lines, seed, start: opened });
}

describe('a rehearsal', () => {
  test('leads a class of 30 at three tables from the lobby to the end of its debrief', () => {
    const rehearsal = begun({ students: 30, tables: 3, minutes: 60 });
    rehearsal.leadItself(true);
    rehearsal.advance(2 * minute);
    expect(hostOf(rehearsal).room.phase).toBe('lobby');
    expect(hostOf(rehearsal).host.hands.length).toBeGreaterThan(15);
    rehearsal.advance(10 * minute);
    expect(hostOf(rehearsal).room.phase).toBe('play');
    expect(hostOf(rehearsal).tables.map(({ record }) => record.turns.length > 0)).toEqual([true, true, true]);
    rehearsal.advance(60 * minute);
    const sight = hostOf(rehearsal);
    expect(sight.room).toMatchObject({ phase: 'debrief', step: { is: 'talk' } });
    expect(sight.host.show.what).toBe('moments');
    for (const { record, ending, brokenOff } of sight.tables) {
      const { game, stopped } = replay(scenario, record);
      expect(stopped).toBeUndefined();
      expect(game.phase === 'over').toBe(!brokenOff);
      expect(game.phase === 'over' ? game.ending : undefined).toBe(ending);
    }
    const plays = playsOfClass(sight, scenario);
    expect(plays.map(({ game, seat }) => `${game} ${seat}`)).toEqual([
      'table 1 iran',
      'table 1 pakistan',
      'table 2 iran',
      'table 2 pakistan',
      'table 3 iran',
      'table 3 pakistan',
    ]);
    expect(plays.flatMap(({ reasons }) => reasons).length).toBeGreaterThan(5);
    for (const { seat, orders, open } of plays) {
      expect(open.length).toBe(orders.length);
      for (const [at, turn] of orders.entries()) {
        for (const option of Object.values(turn[seat] ?? {})) expect(open[at]).toContain(option);
      }
    }
    // Tables share their luck, and differ by what their students ordered.
    expect(new Set(plays.map(({ seed }) => seed)).size).toBe(1);
    expect(new Set(sight.tables.map(({ record }) => JSON.stringify(record.turns))).size).toBe(3);
    expect(sight.host.written.some(({ words: own }) => own.intended !== undefined)).toBe(true);
  });

  test('is the same again, however its time is cut, and another with other students', () => {
    const twentyMinutes = (seed: number, steps: number) => {
      const rehearsal = begun({ students: 8, tables: 2, minutes: 30 }, seed);
      rehearsal.leadItself(true);
      for (let step = 0; step < steps; step++) rehearsal.advance((20 * minute) / steps);
      return hostOf(rehearsal);
    };
    expect(twentyMinutes(3, 1)).toEqual(twentyMinutes(3, 40));
    expect(twentyMinutes(3, 1).tables).not.toEqual(twentyMinutes(4, 1).tables);
  });

  test('waits for a teacher who leads it, and shows her what each student sees', async () => {
    const rehearsal = begun({ students: 6, tables: 1 });
    rehearsal.advance(15 * minute);
    expect(hostOf(rehearsal).room.phase).toBe('lobby');
    expect(await rehearsal.host.send({ do: 'go-on', table: 'all' })).toMatchObject({ ok: true });
    rehearsal.advance(10 * minute);
    const sight = hostOf(rehearsal);
    expect(sight.tables[0]?.record.turns.length).toBeGreaterThan(0);
    const first = sight.host.hands[0] ?? impossible();
    const hand = rehearsal.hand(first.hand);
    expect(hand.get()?.self.name).toBe(first.name);
    expect(hand.get()?.seat?.side).toBe(first.seat?.side);
    expect(await rehearsal.host.send({ do: 'remove', hand: first.hand })).toMatchObject({ ok: true });
    expect(hand.state()).toBe('ended');
    expect(hand.get()?.self.name).toBe(first.name);
    rehearsal.advance(5 * minute);
    expect(rehearsal.wall.get()?.wall.tables.length).toBe(1);
  });

  test('runs a small crisis without a bell to its end', () => {
    const making = makingFor(twoNeighbours, { students: 4 });
    const rehearsal = rehearse({
      scenario: twoNeighbours,
      making,
      lines,
      seed: 5,
      start: opened,
    });
    rehearsal.leadItself(true);
    rehearsal.advance(90 * minute);
    const sight = hostOf(rehearsal);
    expect(sight.room.phase).toBe('debrief');
    expect(sight.tables.every(({ ending }) => ending !== undefined)).toBe(true);
  });
});
