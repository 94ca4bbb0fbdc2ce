import { draw, luckKey, sha256Hex } from '../../base/index';
import type { Scenario } from '../../scenario/index';
import type { ClassLink, HandLink, HostLink, WallLink } from '../link';
import type { Making } from '../protocol/making';
import type { Answer } from '../protocol/refusals';
import type { HandSight, HostSight, WallSight } from '../protocol/sights';
import { due, ordersOf } from '../room/due';
import { hear, type Message } from '../room/hear';
import { openRoom } from '../room/open';
import type { Recipient, Room, Sender } from '../room/types';
import { sightOf } from '../sight/sight';
import { leadOn } from './lead';
import { nextAct } from './next-act';
import { chanceOf, newStudent, type Student, type StudentLines } from './student';

/** A class of which students, clock and server are in this tab. */
export interface Rehearsal {
  readonly host: HostLink;
  readonly wall: WallLink;
  /** What one of the students sees. */
  readonly hand: (hand: string) => HandLink;
  /** Milliseconds since it began. */
  readonly elapsed: () => number;
  /** Lets so many milliseconds go by, and everything happen that happens in them. */
  readonly advance: (milliseconds: number) => void;
  /** Whether it leads itself, as a teacher would, or waits for one. */
  readonly leadsItself: () => boolean;
  readonly leadItself: (is: boolean) => void;
  /** Calls back after each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface RehearsalOptions {
  readonly scenario: Scenario;
  readonly making: Making;
  readonly lines: StudentLines;
  /** What the students are drawn from, 0 to 4294967295. */
  readonly seed: number;
  /** When it begins, in milliseconds since 1970. */
  readonly start: number;
  /** The clock of this device, for those who count time by it; absent: it stands at the start. */
  readonly device?: () => number;
}

/** How often somebody who leads looks round, in milliseconds. */
const lookRound = 5000;

/** Begins a rehearsal: the same options and the same acts of its teacher give the same class. */
export function rehearse(options: RehearsalOptions): Rehearsal {
  const { scenario, making, lines, seed, start, device = () => start } = options;
  const listeners = new Set<() => void>();
  const students = Array.from({ length: making.students }, (_, place) => newStudent(seed, place + 1, start));
  const seen = new Map<string, number>();
  let room: Room = openRoom(sha256Hex(`rehearsal ${seed}`).slice(0, 16), making, scenario, start);
  let now = start;
  let itself = false;
  let looks = start;
  let here: readonly string[] = [];

  const say = (sender: Sender, message: Message): Answer => {
    const luck = draw(seed, room.version + 1, luckKey('luck of the room'));
    const heard = hear(room, sender, message, { at: now, luck });
    room = heard.room;
    return heard.answer;
  };

  /** What time and commits ask for, until they ask for nothing more. */
  const keep = () => {
    for (let round = 0; round < 1000; round++) {
      const { messages, resolve } = due(room, now);
      if (messages.length === 0 && resolve.length === 0) return;
      const before = room;
      for (const message of messages) say({ by: 'keeper' }, message);
      for (const { table, turn } of resolve) {
        say({ by: 'keeper' }, { do: 'resolve', table, turn, orders: ordersOf(room, table, {}) });
      }
      if (room === before) return;
    }
  };

  const act = (student: Student) => {
    student.next = now + student.pace / 2 + chanceOf(seed, student, student.pace);
    if (student.hand === undefined) {
      const digest = sha256Hex(`student ${student.number} of ${seed}`);
      const answer = say({ by: 'newcomer', digest }, { do: 'join' });
      if (answer.ok) student.hand = answer.hand;
      return;
    }
    if (student.asleep > now) return;
    const hand = room.hands.find(({ id }) => id === student.hand);
    if (hand === undefined) return;
    if (chanceOf(seed, student, 250) === 0) {
      student.asleep = now + 60_000;
      return;
    }
    const message = nextAct(room, hand, student, { seed, lines, now });
    if (message !== undefined) say({ by: 'hand', hand: hand.id }, message);
  };

  const lead = () => {
    looks = now + lookRound;
    if (!itself) return;
    const since = (what: string) => {
      if (!seen.has(what)) seen.set(what, now);
      return seen.get(what) ?? now;
    };
    for (const message of leadOn(room, now, since)) say({ by: 'host' }, message);
  };

  const tell = () => {
    const awake = students.flatMap(({ hand, asleep }) => (hand === undefined || asleep > now ? [] : [hand]));
    if (awake.join(' ') !== here.join(' ')) here = awake;
    for (const listener of listeners) listener();
  };

  const advance = (milliseconds: number) => {
    const until = now + milliseconds;
    for (;;) {
      const first = students.reduce((soonest, one) => (one.next < soonest.next ? one : soonest));
      const clock = due(room, now).next ?? now;
      const next = Math.min(first.next, looks, clock > now ? clock : first.next);
      if (next > until) break;
      now = Math.max(now, next);
      if (looks <= now) lead();
      if (first.next <= now) act(first);
      keep();
    }
    now = until;
    keep();
    tell();
  };

  function linkOf<Sight, M extends Message>(to: Recipient, sender: Sender): ClassLink<Sight, M> {
    let shown: { readonly room: Room; readonly sight: Sight } | undefined;
    // Who was removed keeps what was shown last.
    const isOut = () => to.to === 'hand' && !room.hands.some(({ id }) => id === to.hand);
    return {
      get: () => {
        if (shown?.room !== room && !isOut()) shown = { room, sight: sightOf(room, to) as Sight };
        return shown?.sight;
      },
      state: () => (isOut() ? 'ended' : 'live'),
      here: () => here,
      ahead: () => now - device(),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      send: async (message) => {
        const answer = say(sender, message);
        keep();
        tell();
        return answer;
      },
      leave: () => {},
    };
  }

  const hands = new Map<string, HandLink>();
  return {
    host: linkOf<HostSight, Parameters<HostLink['send']>[0]>({ to: 'host' }, { by: 'host' }),
    wall: linkOf<WallSight, never>({ to: 'wall' }, { by: 'wall' }),
    hand: (hand) => {
      const link =
        hands.get(hand) ??
        linkOf<HandSight, Parameters<HandLink['send']>[0]>({ to: 'hand', hand }, { by: 'hand', hand });
      hands.set(hand, link);
      return link;
    },
    elapsed: () => now - start,
    advance,
    leadsItself: () => itself,
    leadItself: (is) => {
      itself = is;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
