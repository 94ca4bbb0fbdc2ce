import { describe, expect, test } from 'vitest';
import { namedParts, sightOf } from '../../src/classroom/index';
import { classAt, type Stage } from '../fixtures/three-sides';

describe('what is sent', () => {
  const early = ['room', 'self', 'seat'];
  const playing = [...early, 'view'];
  const debriefed = [...playing, 'record'];

  /** Each row: a stage, what a hand has then, and how many tables a wall shows, with a record or without. */
  const rows: [stage: Stage, parts: readonly string[], tables: number, record: boolean, code: boolean][] = [
    ['lobby', early, 0, false, true],
    ['brief', playing, 1, false, true],
    ['deliberation', playing, 1, false, true],
    ['reveal', playing, 1, false, true],
    ['over', playing, 1, false, true],
    ['debrief', debriefed, 1, true, false],
    ['closed', debriefed, 1, true, false],
  ];

  test.each(rows)('in the stage %s', (stage, parts, tables, record, code) => {
    const { room } = classAt(stage);
    expect(Object.keys(namedParts(room, { to: 'hand', hand: 'h1' }))).toEqual(parts);
    const { wall } = sightOf(room, { to: 'wall' });
    expect(wall.tables.length).toBe(tables);
    expect(wall.tables.some((table) => table.record !== undefined)).toBe(record);
    expect(wall.code !== undefined).toBe(code);
  });

  test('to the press is what is public, in the lobby nothing of any table', () => {
    for (const stage of ['lobby', 'deliberation', 'debrief'] as const) {
      const lesson = classAt('lobby');
      lesson.host({ do: 'place', hand: 'h6', seat: null });
      if (stage !== 'lobby') lesson.host({ do: 'go-on', table: 'all' });
      if (stage === 'debrief') lesson.host({ do: 'debrief' });
      const { view, self, seat, record } = sightOf(lesson.room, { to: 'hand', hand: 'h6' });
      expect(seat).toBeUndefined();
      expect([view?.seat, self.press?.table]).toEqual(stage === 'lobby' ? [undefined, undefined] : ['*', 1]);
      expect(record !== undefined).toBe(stage === 'debrief');
    }
  });

  test('hides the code where the class is locked, and the seed from all but the host before the debrief', () => {
    const lesson = classAt('deliberation');
    lesson.host({ do: 'lock', is: true });
    expect(sightOf(lesson.room, { to: 'wall' }).wall.code).toBeUndefined();
    const told = (to: Parameters<typeof namedParts>[1]) => JSON.stringify(namedParts(lesson.room, to));
    expect(told({ to: 'host' })).toContain('"seed"');
    for (const to of [{ to: 'wall' }, { to: 'hand', hand: 'h1' }] as const)
      expect(told(to)).not.toContain('"seed"');
    // Digests stand for tokens, and nobody needs them.
    for (const to of [{ to: 'host' }, { to: 'wall' }, { to: 'hand', hand: 'h1' }] as const) {
      expect(told(to)).not.toContain(lesson.room.making.host);
      expect(told(to)).not.toContain(lesson.room.hands[1]?.devices[0]);
    }
    expect(told({ to: 'hand', hand: 'h1' })).not.toContain(lesson.room.hands[3]?.pin);
  });
});
