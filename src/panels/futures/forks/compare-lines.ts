import { type Entry, type Game, toldLines } from '../../../engine/index';
import { type ActorId, turnsBefore } from '../../../scenario/index';
import {
  factWord,
  indicatorName,
  nameOf,
  optionLabel,
  outcomeLabel,
  postureLabel,
  wordFor,
} from '../../../words/index';
import type { Translate } from '../../strings/index';
import type { FuturesView } from '../view';

/** A piece of what is told of one of two plays; `differs`: the other has nothing like it there. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** One thing that is told of both plays in a turn, each in its pieces. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly first: readonly Piece[];
  readonly second: readonly Piece[];
}

/** A turn of two plays: what differs, and what is the same in both. */
export interface TurnOfBoth {
  readonly turn: number;
  /** The first turn in which anything differs. */
  readonly parts: boolean;
  readonly different: readonly Line[];
  readonly same: readonly Line[];
  /** Which of them was over before this turn. */
  readonly over: 'neither' | 'first' | 'second';
}

/**
 * Two plays of one scenario by the turns that somebody decided: what every side ordered and what came of it, the side that is shown first; events; what
 * either moved to where the other is not; and where the common figures stood afterwards. What is the same is in it once.
 */
export function compareTurns(view: FuturesView, first: Game, second: Game): readonly TurnOfBoth[] {
  const turns = Math.max(first.record.turns.length, second.record.turns.length);
  const before = turnsBefore(view.scenario);
  let parted = false;
  return Array.from({ length: Math.max(0, turns - before) }, (_, at): TurnOfBoth => {
    const turn = before + at + 1;
    const told = [orderLines, eventLines, standingLines, figureLines].flatMap((lines) =>
      lines(view, first, second, turn),
    );
    const over = isOver(first, turn) ? 'first' : isOver(second, turn) ? 'second' : 'neither';
    const different = told.filter((line) => over !== 'neither' || isDifferent(line));
    const parts = !parted && different.length > 0;
    parted ||= parts;
    return { turn, parts, different, same: told.filter((line) => !different.includes(line)), over };
  });
}

function isOver({ record }: Game, turn: number): boolean {
  return turn > record.turns.length;
}

function isDifferent({ first, second }: Line): boolean {
  return [...first, ...second].some(({ differs }) => differs);
}

function orderLines(view: FuturesView, first: Game, second: Game, turn: number): readonly Line[] {
  const { t, scenario, seat } = view;
  const sides = [...scenario.actors].sort((a, b) => Number(b.id === seat) - Number(a.id === seat));
  return sides.flatMap(({ id, name }) => {
    const [one, other] = [ordersIn(view, first, turn, id), ordersIn(view, second, turn, id)];
    if (one.length === 0 && other.length === 0 && id !== seat) return [];
    const none = [t('futures.compare.nothing')];
    return [lineOf(id, name, one.length === 0 ? none : one, other.length === 0 ? none : other)];
  });
}

/** The orders of a side with what came of them, in the order of its tracks. */
function ordersIn({ t, lexicon }: FuturesView, game: Game, turn: number, side: ActorId): readonly string[] {
  const given = game.journal.flatMap((entry) =>
    entry.turn === turn && entry.kind === 'order' && entry.actor === side ? [entry] : [],
  );
  return (lexicon.actor(side)?.tracks ?? []).flatMap((track) => {
    const order = given.find((entry) => entry.track === track.id);
    if (order === undefined) return [];
    const label = optionLabel(lexicon, side, order.option);
    if (order.outcome === undefined) return [label];
    return [`${label} ${t('shell.list.arrow')} ${outcomeLabel(lexicon, side, order.option, order.outcome)}`];
  });
}

function eventLines({ t, lexicon }: FuturesView, first: Game, second: Game, turn: number): readonly Line[] {
  const came = ({ journal }: Game) =>
    journal.flatMap((entry) =>
      entry.turn === turn && entry.kind === 'inject' ? [lexicon.inject(entry.id)?.label ?? entry.id] : [],
    );
  const [one, other] = [came(first), came(second)];
  const none = [t('futures.compare.noEvents')];
  if (one.length === 0 && other.length === 0) return [];
  return [
    lineOf(
      'events',
      t('debrief.timeline.events'),
      one.length === 0 ? none : one,
      other.length === 0 ? none : other,
    ),
  ];
}

/** Where indicators stood after the turn: what all sides see always, the rest where something moved it apart. */
function figureLines(view: FuturesView, first: Game, second: Game, turn: number): readonly Line[] {
  const { scenario, lexicon } = view;
  return scenario.indicators.flatMap((indicator) => {
    const { id, of, seenBy, listed, belief } = indicator;
    if (listed === 'never' || belief !== undefined) return [];
    const stood = (game: Game) => {
      const value = game.curve[turn]?.[id] ?? 0;
      const word = wordFor(indicator, value);
      return `${value}${word === undefined ? '' : ` (${word})`}`;
    };
    const line = lineOf(id, indicatorName(lexicon, indicator), [stood(first)], [stood(second)]);
    const isCommon = of === undefined && seenBy === 'all';
    const moved = [first, second].some(({ curve }) => curve[turn]?.[id] !== curve[turn - 1]?.[id]);
    return isCommon || (moved && isDifferent(line)) ? [line] : [];
  });
}

/** Postures and facts that this turn set apart. */
function standingLines(view: FuturesView, first: Game, second: Game, turn: number): readonly Line[] {
  const changed = [first, second].flatMap(({ journal }) =>
    toldLines(view.scenario, journal).flatMap((entry) =>
      entry.turn === turn && isStanding(entry) ? [entry] : [],
    ),
  );
  const keys = [...new Map(changed.map((entry) => [keyOf(entry), entry])).values()];
  return keys
    .map((entry) => {
      const told = (game: Game) => [standingWords(view, entry, standingAfter(view, game, turn, entry))];
      return lineOf(keyOf(entry), standingName(view, entry), told(first), told(second));
    })
    .filter(isDifferent);
}

type Standing = Extract<Entry, { kind: 'posture' | 'fact' }>;

function isStanding(entry: Entry): entry is Standing {
  return entry.kind === 'posture' || entry.kind === 'fact';
}

function keyOf(entry: Standing): string {
  return entry.kind === 'posture' ? `${entry.actor}.${entry.track}` : entry.id;
}

/** The posture or value after a turn, as it began where nothing changed it. */
function standingAfter({ lexicon }: FuturesView, game: Game, turn: number, about: Standing): string {
  const last = game.journal.findLast(
    (entry) => entry.turn <= turn && isStanding(entry) && keyOf(entry) === keyOf(about),
  );
  if (last !== undefined && isStanding(last)) return last.to;
  if (about.kind === 'posture') return lexicon.track(about.actor, about.track)?.start ?? about.from;
  return lexicon.fact(about.id)?.start ?? about.from;
}

function standingName({ t, lexicon }: FuturesView, entry: Standing): string {
  if (entry.kind === 'fact') return lexicon.fact(entry.id)?.label ?? entry.id;
  const track = lexicon.track(entry.actor, entry.track)?.label ?? entry.track;
  return [nameOf(lexicon, entry.actor), track].join(t('shell.list.separator'));
}

function standingWords({ lexicon }: FuturesView, entry: Standing, value: string): string {
  if (entry.kind === 'posture') return postureLabel(lexicon, entry.actor, entry.track, value);
  const fact = lexicon.fact(entry.id);
  return fact === undefined ? value : factWord(fact, value);
}

function lineOf(id: string, name: string, one: readonly string[], other: readonly string[]): Line {
  const pieces = (own: readonly string[], others: readonly string[]) =>
    own.map((text) => ({ text, differs: !others.includes(text) }));
  return { id, name, first: pieces(one, other), second: pieces(other, one) };
}

/** The turns of both in runs: neighbours in which nothing differs stand together, every other turn alone. */
export function runsOf(turns: readonly TurnOfBoth[]): readonly (readonly TurnOfBoth[])[] {
  const runs: TurnOfBoth[][] = [];
  for (const turn of turns) {
    const last = runs.at(-1);
    const goesOn = turn.different.length === 0 && last?.at(-1)?.different.length === 0;
    if (goesOn) last?.push(turn);
    else runs.push([turn]);
  }
  return runs;
}

/** "Pakistan: Recall the ambassador; hold · Tension: 40 (high)". */
export function sameWords(t: Translate, same: readonly Line[]): string {
  return same.map(({ name, first }) => `${name}: ${pieceWords(t, first)}`).join(' · ');
}

/** What stands in one cell of a comparison. */
export function pieceWords(t: Translate, pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join(t('shell.list.clauses'));
}
