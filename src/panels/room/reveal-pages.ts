import {
  beatsOf,
  type Development,
  developmentsOf,
  type Entry,
  orderBehind,
  sinceLastDecision,
  type View,
} from '../../engine/index';
import { lexiconOf, type Scenario } from '../../scenario/index';
import type { Note } from '../../session/index';
import { heardBefore } from './heard';

/** One page of the telling: a beat, or what the reader bet and ordered besides. */
export type RevealPage =
  | {
      readonly kind: 'beat';
      readonly development: Development;
      /** The reader's own order that a rule asked for, where no other beat tells of it. */
      readonly behind?: Development;
    }
  | {
      readonly kind: 'rest';
      readonly answers: readonly BetAnswer[];
      readonly own: readonly Development[];
      readonly presences: readonly PresenceTold[];
    };

/** That an actor takes part from now on, or no longer does. */
export type PresenceTold = Extract<Entry, { readonly kind: 'presence' }>;

/** A question that a turn asked to bet on and that this turn settles, with the chance in 100 that the reader gave it. */
export interface BetAnswer {
  readonly ask: string;
  readonly came: boolean;
  /** Absent where the reader gave none. */
  readonly chance?: number;
}

/** How the last turn is told to one reader. */
export interface Reveal {
  /** The turn that is told, from 1. */
  readonly turn: number;
  /** The lines of the journal that it tells. */
  readonly entries: readonly Entry[];
  /** At least one. */
  readonly pages: readonly RevealPage[];
  /** What no page tells, as headlines below the last one. */
  readonly also: readonly Development[];
  /** What was said in earlier turns, so that nobody says it again. */
  readonly heard: ReadonlySet<string>;
  /** Everything that happened, in the order in which it is told; what is not told stands last. */
  readonly developments: readonly Development[];
  /** Nothing happened that the reader can see. */
  readonly isQuiet: boolean;
}

/** Divides what a view says of its last turn into pages: the beats, gravest first, then the answers and the side's other orders. */
export function revealOf(scenario: Scenario, view: View, notes: readonly Note[]): Reveal {
  const isOver = view.phase === 'over';
  const turn = isOver ? view.turn : view.turn - 1;
  const entries = sinceLastDecision(view.journal, view.turn, isOver);
  const all = developmentsOf(scenario, entries);
  const { beats, also: rest, untold } = beatsOf(scenario, view.seat, all);
  const told = beats.map((development) => {
    const behind = orderBehind(lexiconOf(scenario), view.seat, development, all);
    const isToldApart = behind === undefined || beats.includes(behind);
    return { kind: 'beat', development, ...(isToldApart ? {} : { behind }) } as const;
  });
  const answers = answersOf(scenario, view, turn, notes);
  const isOwn = ({ order }: Development) => order?.actor === view.seat;
  const given = rest.filter(isOwn);
  // Of an order that did nothing by itself, the beat says all.
  const named = given.filter((one) => one.news.length === 0 && told.some(({ behind }) => behind === one));
  const own = given.filter((one) => !named.includes(one));
  const also = rest.filter((one) => !isOwn(one));
  const presences = entries.filter((entry) => entry.kind === 'presence');
  const hasRest = own.length + answers.length + presences.length > 0 || beats.length === 0;
  return {
    turn,
    entries,
    pages: [...told, ...(hasRest ? [{ kind: 'rest', answers, own, presences } as const] : [])],
    also,
    heard: heardBefore(scenario, view),
    developments: [...beats, ...own, ...also, ...named, ...untold],
    isQuiet: all.length + presences.length === 0,
  };
}

/** How many of the developments are told once a page (from 0) is on the screen. */
export function toldBy({ pages, developments }: Reveal, at: number): number {
  return at < pages.length - 1 ? at + 1 : developments.length;
}

function answersOf(
  scenario: Scenario,
  { journal }: View,
  turn: number,
  notes: readonly Note[],
): readonly BetAnswer[] {
  return journal.flatMap((entry) => {
    if (entry.kind !== 'bet' || entry.turn !== turn) return [];
    const bet = scenario.turns[entry.asked - 1]?.bets?.[entry.bet];
    if (bet === undefined) return [];
    const forecast = notes.find((note) => note.turn === entry.asked)?.forecast;
    const chance = forecast?.bet === entry.bet ? forecast.chance : undefined;
    return [{ ask: bet.ask, came: entry.came, ...(chance === undefined ? {} : { chance }) }];
  });
}
