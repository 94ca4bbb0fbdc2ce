import { randomInt } from 'node:crypto';
import { sha256Hex } from '../../base/index';
import { type Choices, makingOf, type Room, tellMakingProblem } from '../../classroom/index';
import { Problem } from '../problem';
import { openBudget } from './budget';
import { classOf, drawCode, dropCode, isCode, takeCode } from './codes';
import type { Edition } from './editions';
import { openGuesses } from './guesses';
import { type LiveRoom, openLiveRoom, type Surroundings } from './live-room';
import { writeBeginning } from './stream';

/** What a teacher's device gives to make a class: its own digest and the wall's beside the choices. */
export interface Wanted {
  readonly host: string;
  readonly wall: string;
  readonly choices: Choices;
  /** The text of a crisis that is not shipped. */
  readonly crisis?: string | undefined;
}

/** All classes of this node. */
export interface Hub {
  /** Makes a class; the same host's token makes no second one. Throws a `Problem` or a `StoreFault`. */
  readonly make: (wanted: Wanted) => Promise<{ readonly id: string; readonly code: string }>;
  /** The class that can be joined with a code; undefined if there is none. Throws a `Problem` when too much was guessed. */
  readonly join: (code: string) => Promise<string | undefined>;
  /** Does something with a class, which stays in memory meanwhile. Throws a `Problem` if there is none. */
  readonly use: <Result>(id: string, act: (live: LiveRoom) => Promise<Result>) => Promise<Result>;
  /** Deletes a class and everything of it. */
  readonly remove: (id: string) => Promise<void>;
  /** Deletes the classes that nobody has used since a moment. */
  readonly expire: (before: number) => Promise<number>;
  readonly count: () => { readonly rooms: number; readonly devices: number };
  /** Lets go of every room once what is in hand is done. */
  readonly close: () => Promise<void>;
}

const allowances = {
  making: { burst: 150, perSecond: 0.2 },
  /** Crises that teachers bring: checking one keeps a processor busy for up to ten seconds. */
  checking: { burst: 10, perSecond: 0.1 },
  /** Codes that fit no class: there are 887 million, and nobody may try more than a few thousand in a lesson. */
  wrongCodes: { burst: 200, perSecond: 1 },
};
const most = { rooms: 2_000 };
/** Milliseconds for which a room stays in memory when nobody is there, and between two looks at that. */
const idle = { stays: 60_000, look: 15_000 };

interface Held {
  readonly loading: Promise<LiveRoom | undefined>;
  live?: LiveRoom;
  uses: number;
  usedAt: number;
}

/** Begins without any class in memory; they are read when somebody asks for them. */
export function openHub(around: Surroundings): Hub {
  const { store, now } = around;
  const held = new Map<string, Held>();
  const making = openBudget(allowances.making, now);
  const checking = openBudget(allowances.checking, now);
  const guessCode = openGuesses(allowances.wrongCodes, now, tooManyCodes);

  const load = async (id: string): Promise<LiveRoom | undefined> => {
    const stream = await store.readAfter(id, 0);
    if (stream[0]?.version !== 1) return undefined;
    const live = await openLiveRoom(id, stream, around);
    try {
      // Codes grow old before a class that is used for a whole term.
      if (isOpen(live.room())) await takeCode(store, live.making.code, id, now());
    } catch (error) {
      await live.close();
      throw error;
    }
    // What came between the reading and now.
    live.readOn();
    return live;
  };

  const hold = (id: string): Held => {
    const known = held.get(id);
    if (known) return known;
    if (held.size >= most.rooms)
      throw new Problem(
        'server-full',
        'More classes are going on than this server can hold. Try again later.',
        60,
      );
    const one: Held = { loading: load(id), uses: 0, usedAt: now() };
    held.set(id, one);
    one.loading.then(
      (live) => {
        if (live) one.live = live;
        else held.delete(id);
      },
      () => held.delete(id),
    );
    return one;
  };

  const use: Hub['use'] = async (id, act) => {
    const one = hold(id);
    one.uses += 1;
    try {
      const live = await one.loading;
      if (live === undefined || live.isGone())
        throw new Problem('no-such-class', 'There is no such class, or it has been deleted.');
      return await act(live);
    } finally {
      one.uses -= 1;
      one.usedAt = now();
    }
  };

  const letGo = async (id: string, one: Held): Promise<void> => {
    if (held.get(id) === one) held.delete(id);
    await (await one.loading.catch(() => undefined))?.close();
  };

  const sweep = setInterval(() => {
    for (const [id, one] of held) {
      const isUsed = one.uses > 0 || one.live === undefined || one.live.devices() > 0;
      const isGone = one.live?.isGone() === true;
      if (isGone || (!isUsed && now() - one.usedAt > idle.stays)) void letGo(id, one);
    }
  }, idle.look).unref();

  const stopWaking = store.onWake((id, version) => {
    if (id === undefined) for (const { live } of held.values()) live?.readOn();
    else held.get(id)?.live?.readOn(version);
  });

  const stopHearing = store.onSaid((id, text) => held.get(id)?.live?.hearNode(text));

  const shipped = (crisis: string): Edition => {
    const edition = around.editions.current(crisis);
    if (edition !== undefined) return edition;
    throw new Problem(
      'no-such-crisis',
      `This server has no crisis “${crisis}”. Choose one from the shelf, or open its file.`,
    );
  };

  const own = async (text: string): Promise<Edition> => {
    if (!checking.take())
      throw new Problem(
        'too-many',
        'Too many crises are being checked. Try again in a moment.',
        checking.wait(),
      );
    return around.editions.take(await around.checkCrisis(text));
  };

  const canJoin = (id: string): Promise<boolean> =>
    use(id, async (live) => isOpen(live.room())).catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'no-such-class') return false;
      throw error;
    });

  const removeStream = async (id: string): Promise<void> => {
    await store.remove(id);
    held.get(id)?.live?.readOn();
  };

  return {
    use,
    make: async ({ host, wall, choices, crisis }) => {
      const id = sha256Hex(`class ${host}`).slice(0, 16);
      const codeNow = () => use(id, async ({ making }) => ({ id, code: making.code }));
      if ((await store.readAfter(id, 0)).length > 0) return codeNow();
      if (!making.take())
        throw new Problem(
          'too-many',
          'Too many classes are being made. Try again in a moment.',
          making.wait(),
        );
      const edition = crisis === undefined ? shipped(choices.crisis) : await own(crisis);
      const at = now();
      const code = await drawCode(store, id, { now, random: (below) => randomInt(below) });
      const made = makingOf(choices, edition.scenario, { code, seed: around.luck(), host, wall });
      if ('problem' in made) {
        await dropCode(store, code);
        throw new Problem('bad-choices', tellMakingProblem(made.problem));
      }
      const beginning = { making: made.making, edition: await around.editions.pack(edition) };
      if ((await store.append(id, 0, [writeBeginning(beginning, at)])) === 'done') return { id, code };
      await dropCode(store, code);
      return codeNow();
    },
    join: (code) =>
      guessCode(
        async () => {
          const id = await classOf(store, code);
          return id !== undefined && (await canJoin(id)) ? id : undefined;
        },
        (id) => id === undefined,
      ),
    remove: async (id) => {
      const code = await use(id, async ({ making }) => making.code);
      await removeStream(id);
      await dropCode(store, code);
    },
    expire: async (before) => {
      const gone = (await store.expire(before)).filter((stream) => !isCode(stream));
      for (const id of gone) held.get(id)?.live?.readOn();
      return gone.length;
    },
    count: () => ({
      rooms: held.size,
      devices: [...held.values()].reduce((sum, { live }) => sum + (live?.devices() ?? 0), 0),
    }),
    close: async () => {
      clearInterval(sweep);
      stopWaking();
      stopHearing();
      await Promise.all([...held].map(([id, one]) => letGo(id, one)));
    },
  };
}

function tooManyCodes(seconds: number): Problem {
  return new Problem(
    'too-many',
    'Too many wrong codes were tried. Wait a moment, and read the code again.',
    seconds,
  );
}

/** Whether somebody may still join. */
function isOpen({ course: { phase, locked } }: Room): boolean {
  return !locked && (phase === 'lobby' || phase === 'play');
}
