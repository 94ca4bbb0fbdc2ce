import type { Option, OptionId, Scenario } from '../scenario/index';
import type { OptionView, View } from './types';

/** How many orders of a track stand open before a reader asks for the rest. */
const mostFirst = 3;

/** The options of a track in the order in which they are shown. */
export interface TrackOptions {
  /**
   * Those that belong to the turn's question, or are possible for the first time, or have more to be said of them: at most three. One
   * that would be the only other is among them where there is room.
   */
  readonly first: readonly OptionView[];
  /** What else is open. */
  readonly more: readonly OptionView[];
  readonly closed: readonly OptionView[];
}

/**
 * Which options of a track belong to the question of a turn (from 1): what the scenario names, then what is new in this play, then
 * what is open only for a time, then the others as they are written. What the turn does not name goes back among the others once
 * its card has shown every line that its advisers have for it now.
 */
export function trackOptions(
  scenario: Scenario,
  { seat, turn }: Pick<View, 'seat' | 'turn'>,
  { options }: View['tracks'][number],
): TrackOptions {
  const named = scenario.turns[turn - 1]?.concerns?.[seat] ?? [];
  const written = scenario.actors.find(({ id }) => id === seat)?.options ?? [];
  const open = options.filter(({ closed }) => closed === undefined);
  const ranked = open
    .map((status, at) => ({ status, at, rank: rankOf(status, named, written) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ status }) => status);
  const telling = ranked.filter((status) => named.includes(status.option) || !isHeardOut(status, written));
  // Nobody should have to ask for "more" to find a single order.
  const isAllShown = ranked.length <= mostFirst && ranked.length - telling.length === 1;
  const first = isAllShown ? ranked : telling.slice(0, mostFirst);
  return {
    first,
    more: ranked.filter((status) => !first.includes(status)),
    closed: options.filter(({ closed }) => closed !== undefined),
  };
}

/** Whether a card has shown all that is said of an option now. */
function isHeardOut({ option, said }: OptionView, written: readonly Option[]): boolean {
  const advice = written.find(({ id }) => id === option)?.advice ?? [];
  return advice.length > 0 && advice.every(({ adviser }) => said?.[adviser] !== undefined);
}

function rankOf(
  { option, fresh }: OptionView,
  named: readonly OptionId[],
  written: readonly Option[],
): number {
  const place = named.indexOf(option);
  if (place >= 0) return place;
  if (fresh) return named.length;
  const isForATime = written.some(({ id, when }) => id === option && when !== undefined);
  return named.length + (isForATime ? 1 : 2);
}
