import { impossible } from '../../base/index';
import type { Actor, TrackId } from '../../scenario/index';
import { type Choice, choiceOf, choicesOf, isUnderWay, orderedAs } from './choice';
import type { ClassPlay } from './class-play';
import type { HistoryLine } from './history-line';

/** The plays that did the same in one turn. */
export interface Band {
  readonly choice: Choice;
  readonly count: number;
  /** Part of all plays of the seat, 0 to 1. */
  readonly share: number;
  /** Keys of the plays. */
  readonly plays: readonly string[];
}

export interface RiverTurn {
  /** From 1. */
  readonly turn: number;
  /** In the order in which all figures list choices; one that only history made stands there with no plays. */
  readonly bands: readonly Band[];
  /** Absent: the scenario tells no history. */
  readonly history?: Choice;
  /** 0 to 1: how likely it is that two plays, each drawn at random from all, were both under way and did different things. */
  readonly division: number;
}

/** How many plays went from one choice to another in the next turn. */
export interface Flow {
  /** The turn in which it begins, from 1. */
  readonly turn: number;
  readonly from: Choice;
  readonly to: Choice;
  readonly count: number;
}

/** What the plays of one seat did on one track, turn by turn. */
export interface River {
  readonly track: TrackId;
  readonly plays: number;
  /** Those that anybody decided. */
  readonly turns: readonly RiverTurn[];
  /** By turn, then by where they begin and end. */
  readonly flows: readonly Flow[];
  /** The turn with the largest division, the first of several; absent where nobody differed. */
  readonly divisive?: number;
}

/**
 * The river of a track.
 * @param plays those of the seat, sorted by key
 */
export function riverOf(
  actor: Actor,
  track: TrackId,
  plays: readonly ClassPlay[],
  history: HistoryLine | undefined,
): River {
  const choices = choicesOf(actor, track);
  const length = longestOf(plays, history);
  /** By play and turn. */
  const done = plays.map((play) => Array.from({ length }, (_, at) => choiceOf(play, track, at + 1)));
  const first = firstOf(plays);
  const turns = Array.from({ length: Math.max(0, length - first + 1) }, (_, place): RiverTurn => {
    const turn = first + place;
    const at = turn - 1;
    const theirs = history && historyChoice(history, actor, track, turn);
    const keys = new Map<Choice, string[]>();
    for (const [place, { key }] of plays.entries()) {
      add(keys, done[place]?.[at] ?? impossible(), key);
    }
    const bands = choices.flatMap((choice): readonly Band[] => {
      const own = keys.get(choice) ?? [];
      if (own.length === 0 && choice !== theirs) return [];
      return [
        { choice, count: own.length, share: plays.length === 0 ? 0 : own.length / plays.length, plays: own },
      ];
    });
    return {
      turn,
      bands,
      ...(theirs === undefined ? {} : { history: theirs }),
      division: divisionOf(bands, plays.length),
    };
  });
  const most = Math.max(0, ...turns.map(({ division }) => division));
  const divisive = turns.find(({ division }) => division > 0 && division === most)?.turn;
  return {
    track,
    plays: plays.length,
    turns,
    flows: flowsOf(choices, done, length).filter(({ turn }) => turn >= first),
    ...(divisive === undefined ? {} : { divisive }),
  };
}

/** The first turn that anybody decided, from 1. */
export function firstOf(plays: readonly ClassPlay[]): number {
  return plays.length === 0 ? 1 : Math.min(...plays.map(({ before = 0 }) => before)) + 1;
}

/** How many turns the longest of the plays had, or history; history after the plan of a class is no part of it. */
export function longestOf(plays: readonly ClassPlay[], history: HistoryLine | undefined): number {
  const isWhole = plays.length === 0 || plays.some(({ plan }) => plan === undefined);
  const least = isWhole ? (history?.orders.length ?? 0) : 0;
  return plays.reduce((most, { orders }) => Math.max(most, orders.length), least);
}

function historyChoice({ orders }: HistoryLine, { id }: Actor, track: TrackId, turn: number): Choice {
  const ofTurn = orders[turn - 1];
  return ofTurn === undefined ? 'over' : orderedAs(ofTurn[id]?.[track]);
}

/** A whole number before it is divided, so that a class that is joined with itself has the same division to the last digit. */
function divisionOf(bands: readonly Band[], plays: number): number {
  if (plays === 0) return 0;
  const going = bands.filter(({ choice }) => isUnderWay(choice));
  const all = going.reduce((sum, { count }) => sum + count, 0);
  const alike = going.reduce((sum, { count }) => sum + count * count, 0);
  return (all * all - alike) / (plays * plays);
}

function flowsOf(
  choices: readonly Choice[],
  done: readonly (readonly Choice[])[],
  length: number,
): readonly Flow[] {
  const between = (from: Choice, to: Choice): string => `${from}\n${to}`;
  return Array.from({ length: Math.max(0, length - 1) }, (_, at) => {
    const counts = new Map<string, number>();
    for (const ofPlay of done) {
      const pair = between(ofPlay[at] ?? impossible(), ofPlay[at + 1] ?? impossible());
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return choices.flatMap((from) =>
      choices.flatMap((to): readonly Flow[] => {
        const count = counts.get(between(from, to));
        return count === undefined ? [] : [{ turn: at + 1, from, to, count }];
      }),
    );
  }).flat();
}

function add(lists: Map<Choice, string[]>, choice: Choice, key: string): void {
  const list = lists.get(choice);
  if (list === undefined) lists.set(choice, [key]);
  else list.push(key);
}
