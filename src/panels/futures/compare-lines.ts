import type { Game } from '../../engine/index';
import { orderLabels } from '../debrief/orders';
import { wordFor } from '../words/lexicon';
import type { FuturesView } from './view';

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
 * Two plays of one scenario turn by turn: what every side ordered, the side that is shown first, and where the common figures stood
 * afterwards. Everything of both is in it, once where it is the same.
 */
export function compareTurns(view: FuturesView, first: Game, second: Game): readonly TurnOfBoth[] {
  const turns = Math.max(first.record.turns.length, second.record.turns.length);
  let parted = false;
  return Array.from({ length: turns }, (_, at): TurnOfBoth => {
    const turn = at + 1;
    const told = [...orderLines(view, first, second, turn), ...figureLines(view, first, second, turn)];
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
  const { t, scenario, seat, lexicon } = view;
  const sides = [...scenario.actors].sort((a, b) => Number(b.id === seat) - Number(a.id === seat));
  return sides.flatMap(({ id, name }) => {
    const ordered = (game: Game) => orderLabels(lexicon, id, game.record.turns[turn - 1]?.[id]);
    const [one, other] = [ordered(first), ordered(second)];
    if (one.length === 0 && other.length === 0 && id !== seat) return [];
    const none = [t('futures.compare.nothing')];
    return [lineOf(id, name, one.length === 0 ? none : one, other.length === 0 ? none : other)];
  });
}

function figureLines(view: FuturesView, first: Game, second: Game, turn: number): readonly Line[] {
  const { scenario, lexicon } = view;
  return scenario.indicators
    .filter(({ of, seenBy }) => of === undefined && seenBy === 'all')
    .map((indicator) => {
      const stood = (game: Game) => {
        const value = game.curve[turn]?.[indicator.id] ?? 0;
        const word = wordFor(lexicon.indicator(indicator.id) ?? indicator, value);
        return [`${value}${word === undefined ? '' : ` (${word})`}`];
      };
      return lineOf(indicator.id, indicator.label, stood(first), stood(second));
    });
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
export function sameWords(same: readonly Line[]): string {
  return same.map(({ name, first }) => `${name}: ${pieceWords(first)}`).join(' · ');
}

export function pieceWords(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('; ');
}
