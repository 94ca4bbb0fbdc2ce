import { describe, expect, test } from 'vitest';
import { limits, type Message, type Sender, senderOf, toldVersion } from '../../src/classroom/index';
import { digestOf } from '../fixtures/classes';
import { classAt, seatIn } from '../fixtures/three-sides';

const device = '00000000000000aa';
const other = '00000000000000bb';
const h1: Sender = { by: 'hand', hand: 'h1' };
const talk = (text: string): Message => ({ do: 'talk', text });

describe('a message with a number', () => {
  test('is answered as the first was, and carried out once', () => {
    const lesson = classAt('deliberation');
    const first = lesson.answer(h1, talk('One'), { device, count: 1 });
    const second = lesson.answer(h1, talk('Two'), { device, count: 2 });
    expect(lesson.answer(h1, talk('One'), { device, count: 1 })).toEqual(first);
    // What was accepted under a number stands, whatever comes under it later.
    expect(lesson.answer(h1, talk('Another'), { device, count: 2 })).toEqual(second);
    expect(seatIn(lesson, 'north').talk.map(({ text }) => text)).toEqual(['One', 'Two']);
  });

  test('that was overtaken is too late', () => {
    const lesson = classAt('deliberation');
    lesson.say(h1, talk('Three'), { device, count: 3 });
    expect(lesson.say(h1, talk('Two'), { device, count: 2 })).toBe('stale');
    expect(lesson.say(h1, talk('Of another device'), { device: other, count: 2 })).toBe('ok');
  });

  test('that was refused has not happened, and is judged anew', () => {
    const lesson = classAt('deliberation');
    const takeBack: Message = { do: 'take-back', turn: 1 };
    expect(lesson.say(h1, takeBack, { device, count: 1 })).toBe('not-possible');
    lesson.say(h1, { do: 'commit', turn: 1 });
    expect(lesson.say(h1, takeBack, { device, count: 1 })).toBe('ok');
  });

  test('is remembered for the last few of each device, and then too late', () => {
    const lesson = classAt('deliberation');
    for (let count = 1; count <= limits.answersKept + 1; count += 1)
      lesson.say(h1, talk('x'), { device, count });
    expect(lesson.say(h1, talk('x'), { device, count: 2 })).toBe('ok');
    expect(lesson.say(h1, talk('x'), { device, count: 1 })).toBe('stale');
    expect(seatIn(lesson, 'north').talk.length).toBe(limits.answersKept + 1);
  });

  test('does not spend the numbers of somebody else', () => {
    const lesson = classAt('deliberation');
    lesson.say({ by: 'hand', hand: 'h2' }, talk('x'), { device, count: 1000 });
    expect(lesson.say(h1, talk('x'), { device, count: 1 })).toBe('ok');
    expect(lesson.say({ by: 'host' }, { do: 'pause', is: true }, { device, count: 1 })).toBe('ok');
    expect(seatIn(lesson, 'north').talk.length).toBe(1);
  });
});

describe('a device that joins', () => {
  const digest = digestOf('new');
  const newcomer: Sender = { by: 'newcomer', digest };

  test('and asks again, has the hand that it has', () => {
    const lesson = classAt('lobby');
    const first = lesson.answer(newcomer, { do: 'join' }, { device, count: 1 });
    expect(first).toMatchObject({ ok: true, hand: 'h7' });
    const sender = senderOf(lesson.room, digest);
    expect(sender).toEqual({ by: 'hand', hand: 'h7' });
    expect(lesson.answer(sender, { do: 'join' }, { device, count: 1 })).toEqual(first);
    expect(lesson.answer(sender, { do: 'join' }, { device, count: 2 })).toMatchObject({
      ok: true,
      hand: 'h7',
    });
    expect(lesson.answer(newcomer, { do: 'join' }, { device, count: 1 })).toEqual(first);
    expect(lesson.room.hands.length).toBe(7);
    expect(lesson.say(sender, { do: 'return', pin: lesson.room.hands[0]?.pin ?? '' })).toBe('not-allowed');
  });

  test('and is removed, is not let in again by a message that was late', () => {
    const lesson = classAt('lobby');
    const first = lesson.answer(newcomer, { do: 'join' }, { device, count: 1 });
    lesson.host({ do: 'remove', hand: 'h7' });
    expect(senderOf(lesson.room, digest)).toEqual(newcomer);
    expect(lesson.answer(newcomer, { do: 'join' }, { device, count: 1 })).toEqual(first);
    expect(lesson.room.hands.length).toBe(6);
    expect(lesson.answer(newcomer, { do: 'join' }, { device, count: 5 })).toMatchObject({ hand: 'h8' });
    expect(lesson.say({ by: 'hand', hand: 'h8' }, talk('From before'), { device, count: 3 })).toBe('stale');
  });
});

describe('who sends', () => {
  const join: Message = { do: 'join' };
  const lock: Message = { do: 'lock', is: true };
  const ring: Message = { do: 'bell-rings' };
  const help: Message = { do: 'help', is: true };
  const newcomer: Sender = { by: 'newcomer', digest: digestOf('new') };

  /** Each row: a sender, and messages that are not for it. */
  const rows: [sender: Sender, ...messages: Message[]][] = [
    [newcomer, help, lock, ring],
    [h1, lock, ring],
    [{ by: 'host' }, join, help, ring],
    [{ by: 'wall' }, join, help, lock, ring],
    [{ by: 'keeper' }, join, help, lock],
  ];
  test.each(rows)('%o says nothing that is for others to say', (...[sender, ...messages]) => {
    const lesson = classAt('deliberation');
    for (const message of messages) expect(lesson.say(sender, message)).toBe('not-yours');
  });

  test('is known by a token of the host, of the wall, or of a hand', () => {
    const { room } = classAt('lobby');
    expect(senderOf(room, digestOf('host'))).toEqual({ by: 'host' });
    expect(senderOf(room, digestOf('wall'))).toEqual({ by: 'wall' });
    expect(senderOf(room, digestOf('device 3'))).toEqual({ by: 'hand', hand: 'h3' });
    expect(senderOf(room, digestOf('nobody'))).toEqual({ by: 'newcomer', digest: digestOf('nobody') });
  });
});

describe('the version that is told', () => {
  const told = (lesson: ReturnType<typeof classAt>, hand: string) =>
    toldVersion(lesson.room, { to: 'hand', hand });

  test('counts for a hand what it may notice, and all that was accepted for the host', () => {
    const lesson = classAt('deliberation');
    const [mate, stranger] = ['h4', 'h2'].map((hand) => told(lesson, hand));
    const wall = toldVersion(lesson.room, { to: 'wall' });
    lesson.hand('h1', talk('One'));
    lesson.hand('h1', { do: 'propose', turn: 1, track: 'act', option: 'push' });
    lesson.hand('h1', { do: 'commit', turn: 1 });
    expect(told(lesson, 'h4')).toBe((mate ?? 0) + 3);
    expect(told(lesson, 'h2')).toBe(stranger);
    expect(toldVersion(lesson.room, { to: 'wall' })).toBe(wall);
    expect(toldVersion(lesson.room, { to: 'host' })).toBe(lesson.entries.length);
  });

  test('is in the answer to a hand, and again in the answer to its repeat', () => {
    const lesson = classAt('deliberation');
    const answer = lesson.answer(h1, talk('One'), { device, count: 1 });
    expect(answer).toEqual({ ok: true, version: told(lesson, 'h1') });
    lesson.hand('h1', talk('Two'));
    expect(lesson.answer(h1, talk('One'), { device, count: 1 })).toEqual(answer);
  });
});

describe('whoever says more than a class can keep', () => {
  const words = (at: number): Message => ({ do: 'talk', text: `${at} ${'x'.repeat(limits.talk - 10)}` });
  const most = Math.ceil(limits.said / limits.talk);

  test('is not heard any more, and everybody else is', () => {
    const lesson = classAt('deliberation');
    let count = 0;
    while (count < most && lesson.say(h1, words(count)) === 'ok') count += 1;
    expect(count).toBeGreaterThan(most / 2);
    expect(count).toBeLessThan(most);
    expect(lesson.say(h1, words(0))).toBe('too-many');
    expect(lesson.say({ by: 'hand', hand: 'h2' }, words(0))).toBe('ok');
    // Another device of the same hand is no way round it.
    const pin = lesson.room.hands.find(({ id }) => id === 'h1')?.pin ?? '';
    const another: Sender = { by: 'newcomer', digest: digestOf('another') };
    for (let step = 0; step < 6; step += 1) lesson.say(another, { do: 'return', pin });
    expect(lesson.say(senderOf(lesson.room, digestOf('another')), words(0))).not.toBe('ok');
    const kept = lesson.entries.reduce((sum, entry) => sum + JSON.stringify(entry.said.message).length, 0);
    expect(kept).toBeLessThan(limits.said + 10_000);
  });

  test('can end a class all the same', () => {
    const lesson = classAt('deliberation');
    const host: Sender = { by: 'host' };
    const spoken = { ...lesson.room.spoken, host: limits.said };
    lesson.room = { ...lesson.room, spoken };
    expect(lesson.say(host, { do: 'pause', is: true })).toBe('too-many');
    expect(lesson.say(host, { do: 'debrief' })).toBe('ok');
    expect(lesson.say(host, { do: 'close' })).toBe('ok');
  });
});
