import { draw, luckKey } from '../../base/index';
import { begin, beginPlan } from '../../engine/index';
import { planNamed, planned, type Scenario } from '../../scenario/index';
import { debriefTime } from '../plan';
import type { Making } from '../protocol/making';
import type { Room, Table } from './types';

/** The room of a class before anybody has come, for a making that fits its scenario (`makingOf`); `at` is now. */
export function openRoom(id: string, making: Making, scenario: Scenario, at: number): Room {
  const { names, letters, pace, absent, minutes, tables } = making;
  const end = minutes === undefined ? undefined : at + minutes * 60_000;
  return {
    id,
    version: 0,
    scenario: planned(scenario, making.plan),
    making,
    opened: at,
    course: {
      phase: 'lobby',
      locked: false,
      paused: false,
      names,
      letters,
      pace,
      ...(end === undefined ? {} : { bell: { at: end, debrief: debriefTime(at, at, end) } }),
    },
    absent,
    hands: [],
    joined: 0,
    tables: Array.from({ length: tables }, (_, place) => openTable(making, scenario, place + 1)),
    notices: [],
    reports: [],
    newsSent: 0,
    show: { what: 'code' },
    memory: { senders: {}, newcomers: [] },
    spoken: {},
    seen: { wall: 0 },
  };
}

function openTable(
  { seed, luck, sides, clock, plan: id }: Making,
  scenario: Scenario,
  number: number,
): Table {
  const own = luck === 'own' ? draw(seed, 1, luckKey(`table ${number}`)) : seed;
  const plan = planNamed(scenario, id);
  const game = plan === undefined ? begin(scenario, { seed: own }) : beginPlan(scenario, { seed: own }, plan);
  return {
    number,
    phase: 'brief',
    turn: game.state.turn,
    game,
    closing: false,
    brokenOff: false,
    ...(clock === undefined ? {} : { minutes: clock }),
    seats: sides.map((side) => ({ side, draft: {}, committed: false, ready: [], talk: [], talked: 0 })),
    letters: [],
    agreements: [],
    news: [],
  };
}
