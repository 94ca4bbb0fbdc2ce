import type { Option, OptionId, Stance } from '../scenario/index';
import type { OptionView } from './types';

type Advice = Option['advice'][number];

/** What an adviser says of an order now. */
export interface SaidLine {
  readonly adviser: string;
  readonly stance: Stance;
  readonly says: string;
  /** It is said only because of something that has happened in this play. */
  readonly remembers: boolean;
}

/** An order that a card shows, as its side is shown it. */
export interface Shown {
  readonly option: Option;
  readonly lines?: OptionView['lines'] | undefined;
  readonly said?: OptionView['said'] | undefined;
}

/** What each adviser says of an order now, in the scenario's order. */
export function linesOf({ option, lines }: Shown): readonly SaidLine[] {
  return option.advice.map((advice) => saidOf(advice, lines?.[advice.adviser]));
}

function saidOf(advice: Advice, form: number | undefined): SaidLine {
  const instead = form === undefined ? undefined : advice.instead?.[form];
  const { stance, says } = instead ?? advice;
  return { adviser: advice.adviser, stance, says, remembers: instead !== undefined };
}

/**
 * The one line on each card of a track, by option, so that the room argues and nobody repeats himself: a line that no card of this
 * play has shown, or else the one shown longest ago; among those one that remembers, then somebody who has not spoken on this track
 * yet, then who disagrees with the line on the card before; on the first card, who is against.
 */
export function sharpestLines(cards: readonly Shown[]): ReadonlyMap<OptionId, SaidLine> {
  const spoken: SaidLine[] = [];
  const chosen = new Map<OptionId, SaidLine>();
  for (const card of cards) {
    const [sharpest] = linesOf(card)
      .map((line, at) => ({ line, at, last: card.said?.[line.adviser] ?? 0, rank: rankOf(line, spoken) }))
      .sort((a, b) => a.last - b.last || a.rank - b.rank || a.at - b.at);
    if (sharpest === undefined) continue;
    spoken.push(sharpest.line);
    chosen.set(card.option.id, sharpest.line);
  }
  return chosen;
}

/** Lower is sharper. */
function rankOf({ adviser, stance, remembers }: SaidLine, spoken: readonly SaidLine[]): number {
  if (remembers) return 0;
  const hasSpoken = spoken.some((one) => one.adviser === adviser);
  const argued = spoken.at(-1)?.stance === 'against' ? forFirst : againstFirst;
  return 1 + (hasSpoken ? argued.length : 0) + argued.indexOf(stance);
}

const againstFirst: readonly Stance[] = ['against', 'for', 'divided'];
const forFirst: readonly Stance[] = ['for', 'divided', 'against'];
