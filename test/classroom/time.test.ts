import { describe, expect, test } from 'vitest';
import { impossible } from '../../src/base/index';
import { due, planOf, sightOf } from '../../src/classroom/index';
import { debriefTime } from '../../src/classroom/plan';
import { lessonOf, opened } from '../fixtures/classes';
import { classAt, tableIn, threeSides } from '../fixtures/three-sides';

const minute = 60_000;

/** The side of a hand, and an order that it could give now. */
const sideOf = (lesson: Lesson, hand: string) =>
  lesson.room.hands.find(({ id }) => id === hand)?.place?.seat.side ?? impossible();
function openOrderOf(lesson: Lesson, hand: string) {
  const tracks = sightOf(lesson.room, { to: 'hand', hand }).view?.tracks ?? [];
  const [order] = tracks.flatMap(({ track, options }) =>
    options.flatMap(({ option, ...rest }) => ('closed' in rest ? [] : [{ track, option }])),
  );
  return order ?? impossible();
}
type Lesson = ReturnType<typeof classAt>;

describe('the clock of a table', () => {
  test('is off unless it was asked for', () => {
    const lesson = classAt('deliberation', { minutes: 60 });
    expect(tableIn(lesson).clock).toBeUndefined();
  });

  test('starts with each deliberation, and closes the turn when it is out', () => {
    const lesson = classAt('deliberation', { clock: 5 });
    expect(tableIn(lesson).clock).toEqual({ until: opened + 5 * minute });
    expect(due(lesson.room, lesson.at)).toEqual({ messages: [], resolve: [], next: opened + 5 * minute });
    expect(lesson.keeper({ do: 'time-up', table: 1, turn: 1 })).toBe('wrong-phase');
    lesson.at += 5 * minute;
    expect(lesson.keep().map((message) => message.do)).toEqual(['time-up', 'resolve']);
    expect(tableIn(lesson)).toMatchObject({ phase: 'reveal', turn: 1 });
    expect(tableIn(lesson).clock).toBeUndefined();
    lesson.host({ do: 'go-on', table: 1 });
    expect(tableIn(lesson)).toMatchObject({ turn: 2, clock: { until: opened + 10 * minute } });
  });

  test('can be set, extended, stopped and taken away by the host', () => {
    const lesson = classAt('deliberation');
    lesson.host({ do: 'clock', table: 'all', minutes: 2 });
    expect(tableIn(lesson).clock).toEqual({ until: opened + 2 * minute });
    lesson.at += minute;
    lesson.host({ do: 'extend', table: 1, minutes: 3 });
    expect(tableIn(lesson).clock).toEqual({ until: opened + 5 * minute });
    lesson.host({ do: 'pause', is: true });
    expect(tableIn(lesson).clock).toEqual({ left: 4 * minute });
    lesson.at += 60 * minute;
    expect(due(lesson.room, lesson.at)).toEqual({ messages: [], resolve: [] });
    lesson.host({ do: 'extend', table: 1, minutes: 1 });
    lesson.host({ do: 'pause', is: false });
    expect(tableIn(lesson).clock).toEqual({ until: lesson.at + 5 * minute });
    lesson.host({ do: 'clock', table: 1, minutes: null });
    expect(tableIn(lesson).clock).toBeUndefined();
    expect(tableIn(lesson).minutes).toBeUndefined();
  });

  test('stands while the class is paused, and so does a turn that everybody has committed', () => {
    const lesson = classAt('deliberation');
    for (const head of ['h1', 'h2', 'h3']) lesson.hand(head, { do: 'commit', turn: 1 });
    lesson.host({ do: 'pause', is: true });
    expect(due(lesson.room, lesson.at).resolve).toEqual([]);
    lesson.host({ do: 'resolve-now', table: 1 });
    expect(due(lesson.room, lesson.at).resolve).toEqual([{ table: 1, turn: 1 }]);
  });
});

describe('a brief', () => {
  test('ends when all hands of the table are ready, or the host goes on', () => {
    const lesson = classAt('brief');
    const ready = (hand: string, is: boolean) => lesson.hand(hand, { do: 'ready', turn: 1, is });
    for (const hand of ['h1', 'h2', 'h3', 'h4', 'h5']) ready(hand, true);
    ready('h1', false);
    ready('h6', true);
    expect(tableIn(lesson).phase).toBe('brief');
    ready('h1', true);
    expect(tableIn(lesson)).toMatchObject({ phase: 'deliberation', turn: 1 });
    expect(tableIn(lesson).seats.flatMap((seat) => seat.ready)).toEqual([]);
    const slow = classAt('brief', { pace: 'host' });
    for (const { id } of slow.room.hands) slow.hand(id, { do: 'ready', turn: 1, is: true });
    expect(tableIn(slow).phase).toBe('brief');
  });
});

describe('a reveal', () => {
  const tellAll = (lesson: ReturnType<typeof classAt>) =>
    lesson.room.hands.map(({ id }) => lesson.hand(id, { do: 'told', turn: 1 }));

  test('ends when all hands of the table have seen it', () => {
    const lesson = classAt('reveal');
    for (const hand of ['h1', 'h2', 'h3', 'h4', 'h5']) lesson.hand(hand, { do: 'told', turn: 1 });
    expect(tableIn(lesson).phase).toBe('reveal');
    lesson.hand('h6', { do: 'told', turn: 1 });
    expect(tableIn(lesson)).toMatchObject({ phase: 'deliberation', turn: 2 });
  });

  test('does not wait for a hand that is removed, or that does not come back within three minutes', () => {
    const lesson = classAt('reveal');
    for (const hand of ['h1', 'h2', 'h3', 'h4', 'h5']) lesson.hand(hand, { do: 'told', turn: 1 });
    expect(due(lesson.room, lesson.at).next).toBe(lesson.at + 3 * minute);
    const other = classAt('reveal');
    for (const hand of ['h1', 'h2', 'h3', 'h4', 'h5']) other.hand(hand, { do: 'told', turn: 1 });
    other.host({ do: 'remove', hand: 'h6' });
    expect(tableIn(other).phase).toBe('deliberation');
    lesson.at += 3 * minute;
    lesson.keep();
    expect(tableIn(lesson).phase).toBe('deliberation');
  });

  test('ends only by the host where the host sets the pace', () => {
    const lesson = classAt('reveal', { pace: 'host' });
    tellAll(lesson);
    lesson.at += 30 * minute;
    expect(lesson.keep()).toEqual([]);
    expect(tableIn(lesson).phase).toBe('reveal');
    lesson.host({ do: 'set', pace: 'table' });
    expect(tableIn(lesson)).toMatchObject({ phase: 'deliberation', turn: 2 });
  });

  test('does not wait for a hand that came after it', () => {
    const lesson = classAt('reveal');
    lesson.join(1);
    expect(lesson.room.hands.at(-1)?.told).toBe(1);
  });
});

describe('the bell', () => {
  test('leaves the debrief its time, and breaks off what plays', () => {
    const lesson = classAt('reveal', { minutes: 60 });
    expect(sightOf(lesson.room, { to: 'hand', hand: 'h1' }).room).toMatchObject({
      bell: opened + 60 * minute,
      debriefFrom: opened + 42 * minute,
    });
    lesson.at = opened + 42 * minute - 1;
    lesson.keep();
    expect(lesson.room.course.phase).toBe('play');
    lesson.at += 1;
    expect(lesson.keep()).toEqual([{ do: 'bell-rings' }]);
    expect(lesson.room.course.phase).toBe('debrief');
    expect(tableIn(lesson)).toMatchObject({ phase: 'over', brokenOff: true });
    expect(sightOf(lesson.room, { to: 'hand', hand: 'h1' }).record).toMatchObject({ brokenOff: true });
  });

  test('tells in the debrief what was committed for the open turn, and carries out nothing of it', () => {
    const lesson = classAt('deliberation', { minutes: 60 });
    const { track, option } = openOrderOf(lesson, 'h1');
    expect(lesson.hand('h1', { do: 'propose', turn: 1, track, option })).toBe('ok');
    lesson.hand('h1', { do: 'commit', turn: 1 });
    const second = openOrderOf(lesson, 'h2');
    expect(lesson.hand('h2', { do: 'propose', turn: 1, ...second })).toBe('ok');
    const side = sideOf(lesson, 'h1');
    lesson.at = opened + 42 * minute;
    expect(lesson.keep()).toEqual([{ do: 'bell-rings' }]);
    expect(tableIn(lesson).game.record.turns).toEqual([]);
    const committed = { [side]: { [track]: option } };
    expect(sightOf(lesson.room, { to: 'hand', hand: 'h2' }).record).toMatchObject({
      brokenOff: true,
      committed,
    });
    expect(sightOf(lesson.room, { to: 'host' }).tables[0]).toMatchObject({ brokenOff: true, committed });
  });

  test('first lets a turn be carried out for which all orders are there, but does not wait for it for ever', () => {
    const lesson = classAt('deliberation', { minutes: 60 });
    for (const head of ['h1', 'h2', 'h3']) lesson.hand(head, { do: 'commit', turn: 1 });
    lesson.at = opened + 42 * minute;
    const { at } = lesson;
    expect(due(lesson.room, at)).toEqual({
      messages: [],
      resolve: [{ table: 1, turn: 1 }],
      next: at + minute / 3,
    });
    expect(due(lesson.room, at + minute / 3).messages).toEqual([{ do: 'bell-rings' }]);
    expect(lesson.keep().map((message) => message.do)).toEqual(['resolve', 'bell-rings']);
    expect(tableIn(lesson)).toMatchObject({ phase: 'over', brokenOff: true });
    expect(tableIn(lesson).game.record.turns).toHaveLength(1);
    expect(sightOf(lesson.room, { to: 'hand', hand: 'h1' }).record?.committed).toBeUndefined();
  });

  test('does not ring in the lobby, nor where the host took it away', () => {
    const lesson = lessonOf(threeSides, { students: 3, minutes: 30 }).join(3);
    lesson.at += 40 * minute;
    expect(lesson.keep()).toEqual([]);
    lesson.host({ do: 'bell', at: null });
    lesson.host({ do: 'go-on', table: 'all' });
    expect(lesson.keep()).toEqual([]);
    expect(lesson.host({ do: 'bell', at: lesson.at })).toBe('not-possible');
    expect(lesson.host({ do: 'bell', at: lesson.at + minute })).toBe('ok');
    expect(due(lesson.room, lesson.at).next).toBe(lesson.at + minute / 2);
  });

  /** Each row: minutes since the lesson began, minutes until it ends, and minutes of its debrief. */
  const rows: [since: number, left: number, debrief: number][] = [
    [0, 45, 14],
    [0, 60, 18],
    [0, 75, 23],
    [0, 120, 25],
    [0, 10, 5],
    [50, 10, 5],
    [30, 30, 15],
  ];
  test.each(rows)('after %d minutes, with %d left, keeps %d for the debrief', (since, left, debrief) => {
    const now = opened + since * minute;
    expect(debriefTime(opened, now, now + left * minute)).toBe(debrief * minute);
  });
});

describe('the plan of a lesson', () => {
  /** Each row: minutes, and the plan for three turns. */
  const rows: [minutes: number | undefined, brief: number, turns: readonly number[], debrief: number][] = [
    [45, 5, [9, 9, 8], 14],
    [60, 6, [12, 12, 12], 18],
    [75, 8, [15, 15, 14], 23],
    [5, 1, [1, 1, 0], 2],
    [undefined, 1, [2, 1, 1], 5],
  ];
  test.each(rows)('of %s minutes', (minutes, brief, turns, debrief) => {
    const asked = minutes === undefined ? {} : { minutes };
    const plan = planOf(asked, threeSides);
    expect(plan).toEqual({ brief, turns, debrief });
    const sum = turns.reduce((so, one) => so + one, brief + debrief);
    expect(sum).toBe(minutes ?? threeSides.about.minutes.class);
  });
});

describe('steps of the debrief', () => {
  test('have a time box, which stands while the class is paused', () => {
    const lesson = classAt('debrief');
    lesson.host({ do: 'step', step: 'own-words', minutes: 4 });
    const step = () => sightOf(lesson.room, { to: 'wall' }).room.step;
    expect(step()).toEqual({ is: 'own-words', clock: { until: lesson.at + 4 * minute } });
    lesson.host({ do: 'pause', is: true });
    expect(step()).toEqual({ is: 'own-words', clock: { left: 4 * minute } });
    lesson.host({ do: 'step', step: 'talk', minutes: null });
    expect(step()).toEqual({ is: 'talk' });
  });
});
