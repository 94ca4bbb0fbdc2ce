import { describe, expect, it } from 'vitest';
import { type Message, openRoom, type Sender } from '../../src/classroom/index';
import { type Device, openDevices, versionFor } from '../../src/server/rooms/devices';
import { digestOf, dueMessages, lessonOf } from '../fixtures/classes';
import { twoNeighbours } from '../fixtures/two-neighbours';

/** A device that notes what it is told, and is slow when the test says so. */
function deviceOf(digest: string) {
  const told: { version: number; parts: Record<string, unknown>; gone?: string[] }[] = [];
  const over: string[] = [];
  const state = { isReady: true };
  const device: Device = {
    digest,
    isReady: () => state.isReady,
    tell: (text) => told.push(JSON.parse(text)),
    tellHere: () => undefined,
    end: (why) => over.push(why),
    cut: () => over.push('cut'),
  };
  return { device, told, over, state };
}

function began(students: number) {
  const lesson = lessonOf(twoNeighbours, { students }).join(students);
  const devices = openDevices(lesson.room);
  const say = (sender: Sender, message: Message) => {
    const before = lesson.room;
    lesson.say(sender, message);
    if (lesson.room !== before) devices.moveTo(lesson.room);
  };
  return { lesson, devices, say };
}

describe('a device', () => {
  it('that is slow is spared what lies between, and told once what has changed meanwhile', () => {
    const { devices, say } = began(2);
    const { device, told, state } = deviceOf(digestOf('host'));
    const connection = devices.add(device, undefined);
    expect(told.map(({ parts }) => Object.keys(parts))).toEqual([['room', 'host', 'table 1']]);
    state.isReady = false;
    say({ by: 'hand', hand: 'h1' }, { do: 'help', is: true });
    say({ by: 'host' }, { do: 'lock', is: true });
    say({ by: 'host' }, { do: 'lock', is: false });
    expect(told).toHaveLength(1);
    state.isReady = true;
    connection?.catchUp();
    expect(told).toHaveLength(2);
    expect(Object.keys(told[1]?.parts ?? {})).toEqual(['room', 'host']);
    expect(told[1]?.parts.room).toMatchObject({ locked: false });
    expect(told[1]?.parts.host).toMatchObject({ hands: [{ help: true }, {}] });
    connection?.catchUp();
    expect(told).toHaveLength(2);
    connection?.leave();
    connection?.leave();
    say({ by: 'host' }, { do: 'lock', is: true });
    expect(told).toHaveLength(2);
    expect(devices.count()).toBe(0);
  });

  it('that changes its seat is told what it has now, and what is gone', () => {
    const { lesson, devices, say } = began(4);
    const digest = lesson.room.hands[0]?.devices[0] ?? '';
    const { device, told } = deviceOf(digest);
    devices.add(device, versionFor(lesson.room, digest));
    expect(told).toEqual([]);
    say({ by: 'host' }, { do: 'place', hand: 'h1', seat: null });
    expect(told).toHaveLength(1);
    expect(told[0]?.gone).toEqual(['seat']);
    expect(told[0]?.parts.self).not.toHaveProperty('seat');
    say({ by: 'host' }, { do: 'place', hand: 'h1', seat: { table: 1, side: 'south' } });
    expect(told[1]?.parts.seat).toMatchObject({ side: 'south' });
  });

  it('that was slow while it was moved away and back is told what has changed at its seat meanwhile', () => {
    const { lesson, devices, say } = began(4);
    say({ by: 'host' }, { do: 'go-on', table: 'all' });
    say({ by: 'host' }, { do: 'go-on', table: 'all' });
    const digest = lesson.room.hands[0]?.devices[0] ?? '';
    const { device, told, state } = deviceOf(digest);
    const connection = devices.add(device, undefined);
    const seat = lesson.room.hands[0]?.place?.seat ?? null;
    expect(told[0]?.parts.view).toMatchObject({ turn: 1 });
    state.isReady = false;
    say({ by: 'host' }, { do: 'place', hand: 'h1', seat: null });
    say({ by: 'host' }, { do: 'resolve-now', table: 1 });
    for (const message of dueMessages(lesson.room, lesson.at)) say({ by: 'keeper' }, message);
    say({ by: 'host' }, { do: 'place', hand: 'h1', seat });
    state.isReady = true;
    connection?.catchUp();
    expect(told[1]?.parts.view).toMatchObject({ turn: 2 });
  });

  it('with no place is not let in; one that is removed is told so; and dead ones give way', () => {
    const { lesson, devices, say } = began(2);
    expect(devices.add(deviceOf(digestOf('somebody')).device, undefined)).toBe(undefined);
    const digest = lesson.room.hands[1]?.devices[0] ?? '';
    const many = Array.from({ length: 10 }, () => deviceOf(digest));
    for (const { device } of many) devices.add(device, undefined);
    expect(many.map(({ over }) => over.join())).toEqual(['cut', 'cut', ...Array(8).fill('')]);
    say({ by: 'host' }, { do: 'remove', hand: 'h2' });
    expect(many.slice(2).map(({ over }) => over.join())).toEqual(Array(8).fill('removed'));
    expect(devices.count()).toBe(0);
  });

  it('is not let in where too many are connected, unless it is the host', () => {
    const { lesson, devices } = began(60);
    const digests = lesson.room.hands.map(({ devices: own }) => own[0] ?? '');
    for (const digest of digests.slice(0, 50)) {
      for (let page = 0; page < 8; page++) {
        expect(devices.hasRoomFor(digest)).toBe(true);
        devices.add(deviceOf(digest).device, undefined);
      }
    }
    const others = [...digests.slice(49, 51), digestOf('wall'), digestOf('host')];
    expect(others.map(devices.hasRoomFor)).toEqual([false, false, false, true]);
  });

  it('that asks again and again is here between its questions, once, and is no connection that others give way to', () => {
    const { lesson, devices } = began(2);
    const digest = lesson.room.hands[0]?.devices[0] ?? '';
    const streams = Array.from({ length: 7 }, () => deviceOf(digest));
    for (const { device } of streams) devices.add(device, undefined);
    for (let asked = 0; asked < 20; asked++) devices.add(deviceOf(digest).device, undefined)?.leaveSoon();
    expect(devices.count()).toBe(8);
    expect(streams.flatMap(({ over }) => over)).toEqual([]);
    devices.add(deviceOf(digest).device, undefined)?.leave();
    expect(devices.count()).toBe(7);
  });

  it('that knows the newest is told nothing, and what is new is told all alike but for the versions', () => {
    const { lesson, devices, say } = began(6);
    const texts: string[] = [];
    for (const { devices: own } of lesson.room.hands) {
      const { device } = deviceOf(own[0] ?? '');
      const after = versionFor(lesson.room, device.digest);
      devices.add({ ...device, tell: (text) => texts.push(text) }, after);
    }
    expect(texts).toEqual([]);
    say({ by: 'host' }, { do: 'lock', is: true });
    expect(texts).toHaveLength(6);
    expect(new Set(texts.map((text) => text.replace(/^\{"version":\d+,/, '')))).toHaveProperty('size', 1);
  });
});

it('a room that has been opened tells everybody in it, and nobody else', () => {
  const { lesson } = began(2);
  const room = openRoom('0', lesson.room.making, twoNeighbours, 0);
  const devices = openDevices(room);
  const [host, wall, hand] = ['host', 'wall', 'h1'].map((name) => deviceOf(digestOf(name)));
  for (const one of [host, wall, hand]) if (one) devices.add(one.device, undefined);
  expect([host, wall, hand].map((one) => Object.keys(one?.told[0]?.parts ?? {}))).toEqual([
    ['room', 'host', 'table 1'],
    ['room', 'wall'],
    [],
  ]);
});
