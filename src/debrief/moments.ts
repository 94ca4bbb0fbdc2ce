import type { AnalysedTurn, GameAnalysis, Likelihood } from '../analysis/index';
import { developmentsOf, type Game } from '../engine/index';
import {
  type ActorId,
  lexiconOf,
  type OptionId,
  type Scenario,
  type TrackId,
  targetActor,
  turnsBefore,
  weightOf,
} from '../scenario/index';
import type { Comparison } from './compare';
import { withTheDead } from './harm';

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
      /** The kind of ending that it moved most, with its share of plays without the order and with it, 0 to 1. */
      readonly family: MovedFamily;
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

/** An order that meant one thing to who gave it and looked otherwise to another side. */
export interface Misreading {
  readonly turn: number;
  readonly by: ActorId;
  readonly to: ActorId;
  readonly track: TrackId;
  readonly option: OptionId;
  readonly saw: Saw;
}

/** What the other side saw: people killed, nothing at all, or one of its own indicators going the other way. */
export type Saw =
  | { readonly kind: 'deaths'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'contrary'; readonly indicator: string; readonly rose: boolean };

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
    return family === undefined
      ? []
      : [{ turning: { by: 'order', turn, track, option: chosen, family }, distance }];
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
 * The widest gap between what an order meant and what the side at which it was aimed saw: among the orders of the seat and those aimed
 * at it, and among all others only where these give none. Only sides that can be played mean something by what they order. People
 * killed are the widest of all, then an order that the other side never saw, then one after which an indicator of the other side went
 * against its sense, by weight. The order of the parting is left out, since it is told already.
 */
export function misreadingOf(
  { scenario, journal }: Pick<Game, 'scenario' | 'journal'>,
  seat: ActorId,
  parting: Parting | undefined,
): Misreading | undefined {
  const lexicon = lexiconOf(scenario);
  const told = developmentsOf(scenario, journal);
  const found = journal.flatMap((entry) => {
    if (entry.kind !== 'order') return [];
    const option = lexicon.option(entry.actor, entry.option);
    if (option === undefined) return [];
    const { turn, actor: by, track } = entry;
    // What history ordered before was meant by nobody here.
    if (turn <= turnsBefore(scenario)) return [];
    const to = targetActor(scenario, option);
    // What an armed group does to a state is an attack, and no signal that could be read in two ways.
    if (to === undefined || to === by || lexicon.actor(by)?.playable !== true) return [];
    if (parting?.by === 'you' && by === seat && parting.turn === turn && parting.track === track) return [];
    const outcome = told.find(({ order }) => order === entry)?.outcome;
    const weight = weightOf(option.cameo);
    const gap = gapOf();
    return gap === undefined ? [] : [{ turn, by, to, track, option: option.id, ...gap }];

    function gapOf(): { readonly saw: Saw; readonly width: number } | undefined {
      if (outcome?.deadly === true)
        return { saw: { kind: 'deaths', text: withTheDead(outcome.text) }, width: 30 + Math.abs(weight) };
      if (entry.kind === 'order' && entry.seen === 'hidden')
        return { saw: { kind: 'nothing' }, width: 20 + Math.abs(weight) };
      const change = widestChange(scenario, journal, turn, { by, option: option?.id ?? '' }, to ?? '');
      if (change === undefined || change.sense * weight >= 0) return undefined;
      return {
        saw: { kind: 'contrary', indicator: change.indicator, rose: change.rose },
        width: Math.abs(weight) + change.size,
      };
    }
  });
  const isOwn = ({ by, to }: Pick<Misreading, 'by' | 'to'>) => Number(by === seat || to === seat);
  const [widest] = found.toSorted(
    (one, other) => isOwn(other) - isOwn(one) || other.width - one.width || one.turn - other.turn,
  );
  if (widest === undefined) return undefined;
  const { width: _, ...misreading } = widest;
  return misreading;
}

/** What an order did to the indicator of a side that it moved most: for the better (1) or the worse (-1), and by how many tenths of its range. */
function widestChange(
  { indicators }: Scenario,
  journal: Game['journal'],
  turn: number,
  { by, option }: { readonly by: ActorId; readonly option: OptionId },
  to: ActorId,
) {
  const changes = journal.flatMap((entry) => {
    if (entry.kind !== 'indicator' || entry.turn !== turn) return [];
    const indicator = indicators.find(({ id }) => id === entry.id);
    if (indicator?.of !== to || indicator.rising === 'neutral') return [];
    const amount = entry.parts
      .filter(({ cause }) => cause.by === 'order' && cause.actor === by && cause.option === option)
      .reduce((sum, part) => sum + part.amount, 0);
    if (amount === 0) return [];
    const sense = (indicator.rising === 'better' ? 1 : -1) * Math.sign(amount);
    const size = (10 * Math.abs(amount)) / (indicator.max - indicator.min);
    return [{ indicator: indicator.id, rose: amount > 0, sense, size }];
  });
  return changes.toSorted((one, other) => other.size - one.size)[0];
}

function codeWeight(scenario: Scenario, seat: ActorId, option: OptionId | undefined): number {
  const found = option === undefined ? undefined : lexiconOf(scenario).option(seat, option);
  return found === undefined ? 0 : weightOf(found.cameo);
}
