import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { roomPartOf, seatPartOf, selfPartOf } from '../../../test/fixtures/class-sight';
import { type ClassWire, startClassWire } from '../../../test/fixtures/class-wire';
import { pauseAfter, usualPace } from './pace';
import { joinPages, type Pages } from './pages';
import { openRemoteLink } from './remote-link';

/** Tries again at once, and gives nothing up only because this machine is slow; a test that waits for that says for how long. */
const quick = {
  first: 20_000,
  held: 600_000,
  silence: 20_000,
  hold: 10_000,
  between: 20_000,
  answer: 20_000,
  catchUp: 150,
  least: 10,
  most: 40,
  many: 1000,
};

let wire: ClassWire;
let leave: () => void = () => {};
beforeEach(async () => {
  wire = await startClassWire({ room: roomPartOf(), self: selfPartOf() });
});
afterEach(async () => {
  leave();
  await wire.close();
});

/** Pages hear of each other under a name that nobody else uses here. */
const pagesOf = { name: 'remote-link.test' };
const aMoment = () => new Promise((later) => setTimeout(later, 5));

const open = (how: { token?: string; pace?: Partial<typeof usualPace>; pages?: Pages } = {}) => {
  const link = openRemoteLink({
    base: wire.base,
    token: how.token ?? 'good',
    kind: 'hand',
    ...(how.pages === undefined ? {} : { pages: how.pages }),
    pace: { ...quick, ...how.pace },
  });
  leave = link.leave;
  return link;
};
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 5 });

describe('a link to a class server', () => {
  test('hears the first sight, what changes, what goes, who is here, and what the clock of the room says', async () => {
    const link = open();
    let told = 0;
    link.subscribe(() => {
      told += 1;
    });
    expect(link.state()).toBe('connecting');
    await until(() => expect(link.state()).toBe('live'));
    expect(link.get()).toEqual({ room: roomPartOf(), self: selfPartOf() });
    const before = link.get();
    wire.tell({ seat: seatPartOf() });
    await until(() => expect(link.get()?.seat).toEqual(seatPartOf()));
    expect(link.get()?.room).toBe(before?.room);
    wire.tell({}, ['seat']);
    await until(() => expect(link.get()?.seat).toBeUndefined());
    wire.say('here', { here: ['h1', 'h3'] });
    await until(() => expect(link.here()).toEqual(['h1', 'h3']));
    expect(Math.abs(link.ahead() - 60_000)).toBeLessThan(30_000);
    expect(told).toBeGreaterThan(3);
  });

  test('goes on from its version after a stream that broke off, and keeps what it has meanwhile', async () => {
    const link = open();
    await until(() => expect(link.state()).toBe('live'));
    const states: string[] = [];
    link.subscribe(() => states.push(link.state()));
    wire.cut();
    await until(() => expect(states).toContain('lost'));
    expect(link.get()).toBeDefined();
    await until(() => expect(link.state()).toBe('live'));
    expect(wire.asked).toContain('events 1');
  });

  test('polls where a proxy holds the stream back', async () => {
    wire.manners.stream = 'held';
    const link = open({ pace: { first: 150 } });
    await until(() => expect(link.state()).toBe('live'));
    expect(link.here()).toEqual(['h1']);
    wire.tell({ seat: seatPartOf() });
    await until(() => expect(link.get()?.seat).toBeDefined());
    expect(wire.asked.filter((one) => one.startsWith('events'))).toHaveLength(1);
  });

  test('asks again and again where another page of the browser has the stream, and opens its own when that goes', async () => {
    const other = joinPages('hand', pagesOf);
    await aMoment();
    const pages = joinPages('hand', pagesOf);
    await until(() => expect(pages.mayStream()).toBe(false));
    const link = open({ pages, pace: { between: 5 } });
    await until(() => expect(link.state()).toBe('live'));
    wire.tell({ seat: seatPartOf() });
    await until(() => expect(link.get()?.seat).toBeDefined());
    expect(new Set(wire.asked.map((one) => one.split(' ')[0]))).toEqual(new Set(['poll']));
    other.leave();
    await until(() => expect(wire.asked.at(-1)).toBe('events 2'));
  });

  test('gives its stream up for a page that was there before, and loses nothing by it', async () => {
    const early = joinPages('hand', pagesOf);
    early.show(false);
    await aMoment();
    const pages = joinPages('hand', pagesOf);
    const link = open({ pages, pace: { between: 5 } });
    await until(() => expect(link.state()).toBe('live'));
    const states = new Set<string>();
    link.subscribe(() => states.add(link.state()));
    early.show(true);
    await until(() => expect(wire.asked.at(-1)).toBe('poll 1'));
    wire.tell({ seat: seatPartOf() });
    await until(() => expect(link.get()?.seat).toBeDefined());
    expect([...states]).toEqual(['live']);
    early.leave();
  });

  test('goes on where whoever listens to it fails', async () => {
    const told = vi.fn();
    process.once('uncaughtException', told);
    const link = open();
    const stop = link.subscribe(() => {
      stop();
      throw new Error('a fault of a screen');
    });
    await until(() => expect(link.state()).toBe('live'));
    wire.tell({ seat: seatPartOf() });
    await until(() => expect(link.get()?.seat).toBeDefined());
    expect(wire.asked).toEqual(['events null']);
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('opens a stream anew that says nothing any more', async () => {
    wire.manners.stream = 'silent';
    const link = open({ pace: { silence: 250 } });
    await until(() => expect(wire.asked.filter((one) => one.startsWith('events')).length).toBeGreaterThan(1));
    wire.manners.stream = 'good';
    await until(() => expect(link.state()).toBe('live'));
  });

  test('repeats a message under its number until it is answered, and keeps the order of messages', async () => {
    const link = open();
    await until(() => expect(link.state()).toBe('live'));
    wire.manners.replies = ['lost', 'late', 'good', 'lost'];
    const answers = await Promise.all([
      link.send({ do: 'talk', text: 'first' }),
      link.send({ do: 'talk', text: 'second' }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(wire.heard).toEqual([
      { do: 'talk', text: 'first' },
      { do: 'talk', text: 'second' },
    ]);
    expect(wire.asked.filter((one) => one.startsWith('send'))).toEqual([
      'send 1',
      'send 1',
      'send 1',
      'send 2',
      'send 2',
    ]);
  });

  test('answers when what was accepted can be seen', async () => {
    const link = open({ pace: { catchUp: 20_000 } });
    await until(() => expect(link.state()).toBe('live'));
    const sent = link.send({ do: 'help', is: true }).then(() => link.get()?.self.help);
    await until(() => expect(wire.heard).toHaveLength(1));
    wire.tell({ self: selfPartOf({ help: true }) });
    const late = link.send({ do: 'help', is: true }).then(() => link.get()?.self.help);
    expect(await late).toBe(true);
    await sent;
  });

  test.each([
    ['the class says so', (): void => wire.say('ended', { why: 'removed' })],
    [
      'there is no place for this device any more',
      (): void => {
        wire.manners.stream = 'gone';
        wire.cut();
      },
    ],
  ])('ends when %s, and answers what waits', async (_, act) => {
    const link = open();
    await until(() => expect(link.state()).toBe('live'));
    act();
    await until(() => expect(link.state()).toBe('ended'));
    expect(await link.send({ do: 'help', is: true })).toEqual({ ok: false, why: 'closed' });
  });

  test('ends at once with a token that nobody knows', async () => {
    const link = open({ token: 'bad' });
    await until(() => expect(link.state()).toBe('ended'));
  });

  test('says that a message is not possible which the server does not take for one', async () => {
    const link = open();
    wire.manners.replies = ['wrong'];
    expect(await link.send({ do: 'talk', text: '' })).toEqual({ ok: false, why: 'not-possible' });
  });

  test('looks at once when the device wakes up', async () => {
    const link = open({ pace: { least: 600_000, most: 600_000 } });
    await until(() => expect(link.state()).toBe('live'));
    wire.cut();
    await until(() => expect(link.state()).toBe('lost'));
    wire.tell({ seat: seatPartOf() });
    link.wake();
    await until(() => expect(link.get()?.seat).toBeDefined());
  });

  test('leaves out parts that do not fit', async () => {
    const link = open();
    await until(() => expect(link.state()).toBe('live'));
    wire.tell({ self: { ...selfPartOf(), secret: 1 }, other: 1, 'table 1': {}, __proto__: {} });
    wire.tell({ seat: seatPartOf() });
    await until(() => expect(link.get()?.seat).toBeDefined());
    expect(link.get()?.self).toEqual(selfPartOf());
  });
});

test.each([
  [1, 0, 250],
  [1, 0.99, 497.5],
  [2, 0, 500],
  [6, 0, 500],
  // A server that comes back within five minutes finds every device again within two seconds.
  [500, 0.99, 995],
  [501, 0.5, 7_500],
])('after %i failures with chance %d it pauses %d milliseconds', (failures, chance, pause) =>
  expect(pauseAfter(failures, usualPace, chance)).toBe(pause),
);
