import type { AnalysedTurn, GameAnalysis, Likelihood } from '../analysis/index';
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

/** The choice that moved most how the crisis could end: one order, or a turn in which nothing was ordered. */
export type Turning =
  | {
      readonly by: 'order';
      readonly turn: number;
      readonly track: TrackId;
      readonly option: OptionId;
      /** The kind of ending that is told of it, with its share of plays without the order and with it, 0 to 1. */
      readonly family: MovedFamily;
      /** The commonest kind of ending without the order, with its share, where that is another than with it. */
      readonly instead?: { readonly id: string; readonly share: number };
    }
  | {
      readonly by: 'holding';
      readonly turn: number;
      /** The kind of ending that it moved most, with its share of plays before the turn and after it, 0 to 1. */
      readonly family: MovedFamily;
    };

interface MovedFamily {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

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
 * The turning of an analysis: the order without which the kinds of ending would lie farthest from where they lay with it, all else in
 * its turn being as it was; or a turn without any order, beside what it led to before. Turns in which something was ordered are judged
 * by what was ordered alone. The last turn is left out, since the ending follows from it at once. Absent where nothing moved the kinds
 * of ending by a twentieth or more.
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
  /** How far apart the kinds of ending lie with the choice and without it, 0 to 1. */
  readonly distance: number;
}

/** What was chosen in a turn: each of its orders, or to give none at all. */
function choicesIn({ turn, before, decisions }: AnalysedTurn): readonly WeighedChoice[] {
  const open = decisions.filter(({ alternatives }) => alternatives.length > 1);
  const ordered = open.flatMap(({ track, chosen, alternatives }): readonly WeighedChoice[] => {
    if (chosen === 'hold') return [];
    const familiesOf = (option: Choice) =>
      alternatives.find((one) => one.option === option)?.prospect.families ?? [];
    const { family, distance } = movedMost(familiesOf('hold'), familiesOf(chosen));
    if (family === undefined) return [];
    const told = ledElsewhere(familiesOf('hold'), familiesOf(chosen)) ?? { family };
    return [{ turning: { by: 'order', turn, track, option: chosen, ...told }, distance }];
  });
  const [held] = open;
  if (ordered.length > 0 || held === undefined) return ordered;
  const after = held.alternatives.find((one) => one.chosen)?.prospect.families ?? [];
  const { family, distance } = movedMost(before.families, after);
  return family === undefined ? [] : [{ turning: { by: 'holding', turn, family }, distance }];
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
