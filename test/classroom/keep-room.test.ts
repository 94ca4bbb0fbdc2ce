import { describe, expect, test } from 'vitest';
import {
  type ClassLink,
  type Entry,
  foldEntries,
  type HostLink,
  type HostSight,
  hear,
  type Keeping,
  keepRoom,
  type LinkState,
  openRoom,
  type Room,
  type Sender,
  type WallLink,
  type WallSight,
} from '../../src/classroom/index';
import type { Scenario } from '../../src/scenario/index';
import { digestOf, makingFor, opened, tokenOf } from '../fixtures/classes';
import { threeSides } from '../fixtures/three-sides';
import { twoNeighbours } from '../fixtures/two-neighbours';

/** A kept room of a class, with a clock that a test sets. */
function kept(scenario: Scenario = threeSides, more: Partial<Keeping> = {}, room?: Room) {
  const clock = { now: opened };
  const first =
    room ?? openRoom('class-1', makingFor(scenario, { students: 3, letters: 'free' }), scenario, opened);
  let luck = 1;
  const nextLuck = () => {
    luck = (Math.imul(luck, 1_664_525) + 1_013_904_223) >>> 0;
    return luck;
  };
  return { clock, first, room: keepRoom({ room: first, now: () => clock.now, luck: nextLuck, ...more }) };
}

const host = tokenOf('host');

/** How a link stands, and how many parts it has. */
function standing(link: ClassLink<HostSight | WallSight, never>): readonly [LinkState, number] {
  return [link.state(), Object.keys(link.get() ?? {}).length];
}

/** Three hands that have joined, and their links. */
async function three(room: ReturnType<typeof keepRoom>) {
  const tokens = ['ada', 'ben', 'eva'].map(tokenOf);
  const links = tokens.map((token) => room.link(token, 'hand'));
  for (const token of tokens) await room.say(token, { do: 'join' });
  return links;
}

describe('a room kept in memory', () => {
  test('plays a class by its links', async () => {
    const { room } = kept();
    const teacher: HostLink = room.link(host, 'host');
    const wall: WallLink = room.link(tokenOf('wall'), 'wall');
    expect([standing(teacher), standing(wall)]).toEqual([
      ['live', 3],
      ['live', 2],
    ]);
    const before = room.link(tokenOf('ada'), 'hand');
    expect([before.state(), before.get()]).toEqual(['connecting', undefined]);
    const links = await three(room);
    expect([before.state(), before.get()?.self.hand]).toEqual(['live', 'h1']);
    expect(teacher.get()?.host.hands.length).toBe(3);
    expect(wall.get()?.wall.joined).toBe(3);
    await teacher.send({ do: 'go-on', table: 'all' });
    for (const link of links) await link.send({ do: 'ready', turn: 1, is: true });
    expect(links[0]?.get()?.seat).toMatchObject({ phase: 'deliberation', turn: 1 });
    await links[0]?.send({ do: 'propose', turn: 1, track: 'act', option: 'push' });
    for (const link of links) expect(await link.send({ do: 'commit', turn: 1 })).toMatchObject({ ok: true });
    await room.look();
    expect(links[1]?.get()?.seat).toMatchObject({ phase: 'reveal', turn: 1, draft: {} });
    expect(links[1]?.get()?.view?.turn).toBe(2);
    expect(teacher.get()?.tables[0]?.record.turns).toEqual([{ north: { act: 'push' } }]);
  });

  test('tells a link of what is its own, and of nothing else', async () => {
    const { room } = kept();
    const [north, south] = await three(room);
    await room.say(host, { do: 'go-on', table: 'all' });
    await room.say(host, { do: 'go-on', table: 'all' });
    let told = 0;
    south?.subscribe(() => {
      told += 1;
    });
    await north?.send({ do: 'propose', turn: 1, track: 'act', option: 'push' });
    await north?.send({ do: 'talk', text: 'Let us push.' });
    await north?.send({ do: 'commit', turn: 1 });
    expect(told).toBe(0);
    await north?.send({ do: 'letter', to: 'south', text: 'Good morning.' });
    expect(told).toBe(1);
  });

  test('ends the link of a hand that is removed, and says who is here', async () => {
    const { room } = kept();
    const teacher = room.link(host, 'host');
    const [ada, ben] = await three(room);
    expect(teacher.here()).toEqual(['h1', 'h2', 'h3']);
    expect(ada?.here()).toEqual(['h1']);
    ben?.leave();
    expect(teacher.here()).toEqual(['h1', 'h3']);
    await teacher.send({ do: 'remove', hand: 'h1' });
    expect(ada?.state()).toBe('ended');
    expect(teacher.here()).toEqual(['h3']);
    expect(room.link(tokenOf('wall'), 'wall').here()).toEqual([]);
  });

  test('does what time asks for when it is looked at', async () => {
    const { room, clock } = kept();
    await three(room);
    await room.say(host, { do: 'go-on', table: 'all' });
    await room.say(host, { do: 'clock', table: 'all', minutes: 2 });
    await room.say(host, { do: 'go-on', table: 'all' });
    expect(await room.look()).toBe(opened + 120_000);
    clock.now += 120_000;
    expect(await room.look()).toBe(clock.now + 180_000);
    expect(room.get().tables[0]).toMatchObject({ phase: 'reveal', turn: 1 });
  });

  test('asks for thought where an actor thinks, and goes by weights where that fails', async () => {
    const thinking: Scenario = {
      ...twoNeighbours,
      actors: twoNeighbours.actors.map((actor) =>
        actor.id === 'south' ? { ...actor, policy: { ...actor.policy, kind: 'logit' } } : actor,
      ),
    };
    const making = makingFor(thinking, { sides: ['north'], students: 1 });
    for (const fails of [false, true]) {
      const asked: string[] = [];
      const think: Keeping['think'] = async (tasks) => {
        asked.push(...tasks.map(({ actor, view }) => `${actor} by ${view.seat}`));
        if (fails) throw new Error('the worker is gone');
        return { south: {} };
      };
      const { room } = kept(thinking, { think }, openRoom('class-1', making, thinking, opened));
      await room.say(tokenOf('ada'), { do: 'join' });
      await room.say(host, { do: 'go-on', table: 'all' });
      await room.say(host, { do: 'go-on', table: 'all' });
      await room.say(tokenOf('ada'), { do: 'commit', turn: 1 });
      await room.look();
      expect(asked).toEqual(['south by south']);
      expect(room.get().tables[0]).toMatchObject({ phase: 'reveal' });
    }
  });
});

describe('what is put on disk', () => {
  test('is put there before it is answered, one entry after another', async () => {
    const order: string[] = [];
    const accept: Keeping['accept'] = async (entries, version) => {
      await Promise.resolve();
      order.push(`${version}: ${entries.map(({ said }) => said.message.do).join(' ')}`);
      return 'done';
    };
    const { room } = kept(threeSides, { accept });
    const answers = ['ada', 'ben'].map((name) =>
      room.say(tokenOf(name), { do: 'join' }).then(() => order.push(`answered ${name}`)),
    );
    await Promise.all(answers);
    expect(order).toEqual(['0: join', 'answered ada', '1: join', 'answered ben']);
  });

  test('is not answered for where it fails, and the next message is heard all the same', async () => {
    let isFull = true;
    const accept: Keeping['accept'] = async () => {
      if (isFull) throw new Error('disk full');
      return 'done';
    };
    const { room } = kept(threeSides, { accept });
    await expect(room.say(tokenOf('ada'), { do: 'join' })).rejects.toThrow('disk full');
    expect(room.get().version).toBe(0);
    isFull = false;
    expect(await room.say(tokenOf('ada'), { do: 'join' })).toMatchObject({ ok: true, hand: 'h1' });
  });

  test('gives way to what another node has put there, and is tried again', async () => {
    const stream: Entry[] = [];
    const accept: Keeping['accept'] = async (entries, version) => {
      if (version !== stream.length) return 'conflict';
      stream.push(...entries);
      return 'done';
    };
    const reread: Keeping['reread'] = async (version) => stream.slice(version);
    const { room, first } = kept(threeSides, { accept, reread });
    const elsewhere: Sender = { by: 'newcomer', digest: digestOf('zoe') };
    const { entry } = hear(first, elsewhere, { do: 'join' }, { at: opened, luck: 9 });
    if (entry !== undefined) stream.push(entry);
    expect(await room.say(tokenOf('ada'), { do: 'join' })).toEqual({ ok: true, version: 1, hand: 'h2' });
    expect(foldEntries(first, stream)).toEqual(room.get());
  });
});
