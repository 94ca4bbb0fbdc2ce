import { setTimeout as delay } from 'node:timers/promises';
import { openStream } from './lean-http';
import { type Listener, listen, openOption, type Place } from './listener';
import { makeClass } from './students';

/** How a lesson is played: how many students, milliseconds between two turns, and how many turns. */
export interface LessonPlan {
  readonly port: number;
  readonly students: number;
  readonly period: number;
  readonly turns: number;
}

/** What happens in a lesson, as the students' devices notice it. Times are milliseconds. */
export interface Noted {
  /** A hand has seen the reveal of a turn, so long after the last commit of its table was sent. */
  readonly revealed: (turn: number, after: number) => void;
  readonly answered: (after: number) => void;
  /** A message was refused, or a reveal did not come at all. */
  readonly failed: (why: string) => void;
}

/** A class that has been made, with all of its devices listening: students, host and wall. */
export interface Lesson {
  /** Plays its turns, the first of which is resolved at a given moment. */
  readonly play: (first: number) => Promise<void>;
  readonly leave: () => void;
}

/** Makes a class, and lets everybody in. */
export async function openLesson(plan: LessonPlan, noted: Noted): Promise<Lesson> {
  const { port } = plan;
  const { host, wall, join } = await makeClass(port, plan.students);
  const hands: Listener[] = [];
  for (let count = 0; count < plan.students; count++) hands.push(await listen(port, await join()));
  const others = await Promise.all(
    [host.token, wall].map((token) =>
      openStream({ port, token }, `${host.path}/events`, { heard: () => undefined, ended: () => undefined }),
    ),
  );
  return {
    play: async (first) => {
      await host.say({ do: 'go-on', table: 'all' });
      await host.say({ do: 'go-on', table: 'all' });
      const seated = hands.map((hand): Seated => ({ ...hand.place(), hand }));
      const tables = [...new Set(seated.map(({ seat }) => seat.table))];
      await Promise.all(
        tables.map((table) =>
          playTable(
            seated.filter(({ seat }) => seat.table === table),
            { ...plan, first },
            noted,
          ),
        ),
      );
    },
    leave: () => {
      host.leave();
      for (const one of [...hands, ...others]) one.close();
    },
  };
}

interface Seated extends Place {
  readonly hand: Listener;
}

async function playTable(
  hands: readonly Seated[],
  { first, period, turns }: LessonPlan & { readonly first: number },
  noted: Noted,
): Promise<void> {
  const say = async ({ hand }: Seated, message: object): Promise<void> => {
    const sent = performance.now();
    try {
      await hand.say(message);
      noted.answered(performance.now() - sent);
    } catch (error) {
      noted.failed(error instanceof Error ? error.message : String(error));
    }
  };
  const [last, ...heads] = hands.filter(({ office }) => office.head);
  for (let turn = 1; last !== undefined && turn <= turns; turn++) {
    const end = first + (turn - 1) * period;
    const around = (from: number, to: number) => until(end + period * (from + (to - from) * Math.random()));
    await Promise.all(
      hands.map(async (one) => {
        for (const track of one.office.tracks) {
          await around(-0.65, -0.2);
          // Half of the time a seat waits; nobody would strike every fortnight.
          const option = Math.random() < 0.5 ? null : openOption(one.hand.view(), track, Math.random());
          await say(one, { do: 'propose', turn, track, option });
        }
        if (Math.random() < 0.3)
          await say(one, { do: 'talk', text: 'Let us wait until they have answered.' });
        await around(-0.15, -0.07);
        await say(one, { do: 'ready', turn, is: true });
        if (heads.includes(one)) await around(-0.05, -0.02).then(() => say(one, { do: 'commit', turn }));
      }),
    );
    await until(end);
    const committed = performance.now();
    await say(last, { do: 'commit', turn });
    await until(end + period / 10);
    for (const { hand } of hands) {
      const seen = hand.reveals.get(turn);
      if (seen === undefined) noted.failed(`the reveal of turn ${turn} did not come`);
      else noted.revealed(turn, seen - committed);
    }
    if (last.hand.view().phase === 'over') return;
    await Promise.all(hands.map((one) => around(0.1, 0.25).then(() => say(one, { do: 'told', turn }))));
  }
}

function until(time: number): Promise<void> {
  return delay(Math.max(0, time - performance.now()));
}
