import type { AnalysedTurn, GameAnalysis, Likelihood, Prospect } from '../analysis/index';
import {
  type ActorId,
  lexiconOf,
  type OptionId,
  type Scenario,
  type TrackId,
  weightOf,
} from '../scenario/index';
import type { Comparison } from './compare';

type Choice = OptionId | 'hold';

/** Where a game first left history: by an order of the side's own, or else by what the others did or chance. */
export type Parting =
  | {
      readonly by: 'you';
      readonly turn: number;
      readonly track: TrackId;
      readonly play: Choice;
      readonly history: Choice;
    }
  | { readonly by: 'world'; readonly turn: number };

/** The choice that moved most: one order, or a turn in which nothing was ordered. */
export type Turning =
  | {
      readonly by: 'order';
      readonly turn: number;
      readonly track: TrackId;
      readonly option: OptionId;
      readonly moved: Moved;
    }
  | {
      readonly by: 'holding';
      readonly turn: number;
      /** The kind of ending that it moved most, with its share of plays before the turn and after it, 0 to 1. */
      readonly family: MovedFamily;
    };

/** What an order moved; shares are of plays, 0 to 1, before: without the order; after: with it. */
export interface Moved {
  /** Plays in which orders of sides that can be played kill people; absent where the order hardly moved them. */
  readonly killed?: { readonly before: number; readonly after: number };
  /** The kind of ending that is told; absent where the order hardly moved the kinds of ending. */
  readonly family?: MovedFamily;
  /** The commonest kind of ending without the order, with its share, where that is another than with it. */
  readonly instead?: { readonly id: string; readonly share: number };
}

interface MovedFamily {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** A side on whose orders people are killed, with its share of plays, 0 to 1, before and after. */
interface Killer {
  readonly id: ActorId;
  readonly before: number;
  readonly after: number;
}

/** What counted plays say of how a crisis goes on. */
type Counted = Pick<Prospect, 'families' | 'killed'>;

/** The first turn in which the orders of a seat differ from history's, and in it the weightiest of them; absent if nothing ever differs. */
export function partingOf(scenario: Scenario, seat: ActorId, comparison: Comparison): Parting | undefined {
  const { divergence, worldDivergence, turns } = comparison;
  if (divergence === undefined)
    return worldDivergence === undefined ? undefined : { by: 'world', turn: worldDivergence };
  const weight = (option: OptionId | undefined) => Math.abs(codeWeight(scenario, seat, option));
  const [first] = (turns.find(({ turn }) => turn === divergence)?.tracks ?? [])
    .filter(({ same }) => !same)
    .toSorted(
      (one, other) =>
        Math.max(weight(other.play), weight(other.history)) - Math.max(weight(one.play), weight(one.history)),
    );
  if (first === undefined) return undefined;
  const { track, play = 'hold', history = 'hold' } = first;
  return { by: 'you', turn: divergence, track, play, history };
}

/** Below this difference of two spreads, 0 to 1, no order is said to have moved the ending. */
const noticeable = 0.05;

/** Whether two spreads of the kinds of ending lie so near each other that no order is said to have moved the ending. */
export function areAlike(one: readonly Likelihood[], other: readonly Likelihood[]): boolean {
  return movedMost(one, other).distance < noticeable;
}

/**
 * The turning of an analysis: the order without which the kinds of ending, or the plays in which people are killed, would lie
 * farthest from where they lay with it, all else in its turn being as it was; or a turn without any order, beside what it led to
 * before. Turns in which something was ordered are judged by what was ordered alone. The last turn is left out, since the ending
 * follows from it at once. Absent where nothing moved either by a twentieth or more.
 * @param first the turn that was decided first, from 1: the turns before it went as in history
 */
export function turningOf(
  { turns: all }: Pick<Scenario, 'turns'>,
  { turns }: Pick<GameAnalysis, 'turns'>,
  first = 1,
): Turning | undefined {
  const [most] = turns
    .filter(({ turn }) => turn >= first && turn < all.length)
    .flatMap(choicesIn)
    .toSorted((one, other) => other.distance - one.distance || one.turning.turn - other.turning.turn);
  return most === undefined || most.distance < noticeable ? undefined : most.turning;
}

interface WeighedChoice {
  readonly turning: Turning;
  /** How far apart plays with the choice and without it lie, 0 to 1. */
  readonly distance: number;
}

/** What was chosen in a turn: each of its orders, or to give none at all. */
function choicesIn({ turn, before, decisions }: AnalysedTurn): readonly WeighedChoice[] {
  const open = decisions.filter(({ alternatives }) => alternatives.length > 1);
  const ordered = open.flatMap(({ track, chosen, alternatives }): readonly WeighedChoice[] => {
    const leadsTo = (option: Choice) => alternatives.find((one) => one.option === option)?.prospect;
    const [without, led] = [leadsTo('hold'), leadsTo(chosen)];
    if (chosen === 'hold' || without === undefined || led === undefined) return [];
    const moved = movedBy(without, led);
    if (moved === undefined) return [];
    const turning = { by: 'order', turn, track, option: chosen, moved } as const;
    return [{ turning, distance: distanceOf(without, led) }];
  });
  const isHeld = open.every(({ chosen }) => chosen === 'hold');
  const [held] = open;
  const led = held?.alternatives.find((one) => one.chosen)?.prospect;
  if (!isHeld || led === undefined) return ordered;
  const { family } = movedMost(before.families, led.families);
  return family === undefined
    ? []
    : [{ turning: { by: 'holding', turn, family }, distance: distanceOf(before, led) }];
}

/** How far apart two lists of plays lie: by the kinds of ending, or by those in which people are killed, whichever is more. */
function distanceOf(before: Counted, after: Counted): number {
  const killed = Math.abs((after.killed ?? 0) - (before.killed ?? 0));
  return Math.max(movedMost(before.families, after.families).distance, killed);
}

/** What an order moved, by plays that go on without it and with it; nothing where it hardly moved anything. */
export function movedBy(before: Counted, after: Counted): Moved | undefined {
  const killed = { before: before.killed ?? 0, after: after.killed ?? 0 };
  const hasKilled = Math.abs(killed.after - killed.before) >= noticeable;
  const { family } = movedMost(before.families, after.families);
  const ended = areAlike(before.families, after.families)
    ? undefined
    : (ledElsewhere(before.families, after.families) ?? (family && { family }));
  if (!hasKilled && ended === undefined) return undefined;
  return { ...(hasKilled ? { killed } : {}), ...ended };
}

/** What part of a difference one side must make for it to be called that side's. */
const nearlyAll = 0.75;

/**
 * The side whose orders make the difference between two lists of plays in how often people are killed; nothing where no other side
 * could, where the two hardly differ, and where it is not nearly all one side's.
 */
export function killerOf(
  before: Pick<Prospect, 'killedBy'>,
  after: Pick<Prospect, 'killedBy'>,
): Killer | undefined {
  const rows = (after.killedBy ?? []).map(({ id, share }): Killer => {
    const was = before.killedBy?.find((one) => one.id === id)?.share ?? share;
    return { id, before: was, after: share };
  });
  const moved = (row: Killer) => Math.abs(row.after - row.before);
  const [most] = rows.toSorted((one, other) => moved(other) - moved(one));
  const all = rows.reduce((sum, row) => sum + moved(row), 0);
  if (most === undefined || rows.length < 2 || moved(most) < noticeable) return undefined;
  return moved(most) < nearlyAll * all ? undefined : most;
}

/** The kind of ending whose share differs most between two spreads, and how far apart these lie: half the sum of all differences. */
function movedMost(
  before: readonly Likelihood[],
  after: readonly Likelihood[],
): { readonly family?: MovedFamily | undefined; readonly distance: number } {
  const rows = before.map(({ id, share }) => ({
    id,
    before: share,
    after: after.find((one) => one.id === id)?.share ?? 0,
  }));
  const moved = (row: MovedFamily) => Math.abs(row.after - row.before);
  const [family] = rows.toSorted((one, other) => moved(other) - moved(one));
  return { family, distance: rows.reduce((sum, row) => sum + moved(row), 0) / 2 };
}

/**
 * The commonest kinds of ending with an order and without it, where they differ: the share of one kind alone would say that an order
 * which leads to calm after a fight is better than none, where without it there would have been no fight.
 */
function ledElsewhere(
  before: readonly Likelihood[],
  after: readonly Likelihood[],
): { readonly family: MovedFamily; readonly instead: { id: string; share: number } } | undefined {
  const commonest = (all: readonly Likelihood[]) => all.toSorted((one, other) => other.share - one.share)[0];
  const [without, led] = [commonest(before), commonest(after)];
  if (without === undefined || led === undefined || without.id === led.id) return undefined;
  const share = before.find(({ id }) => id === led.id)?.share ?? 0;
  return {
    family: { id: led.id, before: share, after: led.share },
    instead: { id: without.id, share: without.share },
  };
}

function codeWeight(scenario: Scenario, seat: ActorId, option: OptionId | undefined): number {
  const found = option === undefined ? undefined : lexiconOf(scenario).option(seat, option);
  return found === undefined ? 0 : weightOf(found.cameo);
}
