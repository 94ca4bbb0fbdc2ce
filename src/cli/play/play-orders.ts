import { linesOf, type Shown, type View } from '../../engine/index';
import { type Actor, isSecret, lexiconOf, type OptionId, type Scenario } from '../../scenario/index';
import type { OrderDraft } from '../../session/index';
import {
  closedReason,
  closedWords,
  kindWords,
  nameOf,
  orderWords,
  sayFrom,
  stanceWords,
  waitsOf,
} from '../../words/index';
import { type Terminal, withoutMarks } from '../terminal/terminal';

type TrackView = View['tracks'][number];

const say = sayFrom(orderWords);
const sayClosed = sayFrom(closedWords);

/** Shows a track: where it stands, and every option with its number, what it is and risks, and who advises what. */
export function showTrack(terminal: Terminal, scenario: Scenario, actor: Actor, seen: TrackView): void {
  const { paint } = terminal;
  const track = actor.tracks.find(({ id }) => id === seen.track);
  const posture = track?.postures.find(({ id }) => id === seen.posture)?.label ?? seen.posture;
  terminal.line();
  terminal.wrapped(`${track?.label ?? seen.track}. ${say('posture', { posture })}`, { paint: paint.bold });
  seen.options.forEach((status, at) => {
    const option = actor.options.find(({ id }) => id === status.option);
    if (option === undefined) return;
    const mark = `${at + 1}. `;
    if (status.closed === undefined)
      showOption(terminal, scenario, actor, { option, lines: status.lines }, mark);
    else {
      const why = closedReason(sayClosed, lexiconOf(scenario), option, status.closed);
      terminal.wrapped(`${option.label}. ${orderWords.closed}. ${why}`, {
        indent: 6,
        mark,
        paint: paint.dim,
      });
    }
  });
}

function showOption(terminal: Terminal, scenario: Scenario, actor: Actor, shown: Shown, mark: string): void {
  const { paint } = terminal;
  const { option } = shown;
  const target = option.target;
  const aim =
    target === undefined
      ? ''
      : 'actor' in target
        ? `, towards ${nameOf(lexiconOf(scenario), target.actor)}`
        : `, at ${scenario.theatre.places.find(({ id }) => id === target.place)?.label ?? target.place}`;
  const secret =
    isSecret(option.visibility) && option.kind !== 'covert' ? `, ${orderWords.covert.toLowerCase()}` : '';
  const kind = kindWords[option.kind].toLowerCase();
  terminal.wrapped(`${option.label} (${kind}${secret}${aim})`, { indent: 6, mark, paint: paint.bold });
  terminal.wrapped(withoutMarks(option.brief), { indent: 6 });
  terminal.wrapped(withoutMarks(`${orderWords.risk}: ${option.risk}`), { indent: 6 });
  for (const sentence of waitsOf(say, lexiconOf(scenario), option)) terminal.wrapped(sentence, { indent: 6 });
  for (const { adviser, stance, says } of linesOf(shown)) {
    const office = actor.advisers.find(({ id }) => id === adviser)?.office ?? adviser;
    terminal.wrapped(`${stanceWords[stance]}, ${office}: ${says}`, { indent: 8, paint: paint.dim });
  }
}

/** What an answer to "which order on this track?" means. */
export type OrderAnswer =
  | { readonly means: 'option'; readonly option: OptionId }
  | { readonly means: 'hold' }
  | { readonly means: 'refused'; readonly why: string };

/** Reads an answer: a number as shown, an option's id, or nothing, 0 or "hold" for no order. */
export function readOrder(scenario: Scenario, actor: Actor, seen: TrackView, said: string): OrderAnswer {
  const word = said.toLowerCase();
  if (word === '' || word === '0' || word === 'hold') return { means: 'hold' };
  const status = /^\d+$/.test(word)
    ? seen.options[Number(word) - 1]
    : seen.options.find(({ option }) => option === word);
  const option = actor.options.find(({ id }) => id === status?.option);
  if (status === undefined || option === undefined) {
    return {
      means: 'refused',
      why: `There is no order "${said}" here. Type a number from 1 to ${seen.options.length}, or press Enter to hold.`,
    };
  }
  if (status.closed !== undefined) {
    return {
      means: 'refused',
      why: `${option.label} is not available now. ${closedReason(sayClosed, lexiconOf(scenario), option, status.closed)}`,
    };
  }
  return { means: 'option', option: option.id };
}

/** What a draft will do, in a sentence: "You will recall the ambassador and condemn in public. Military holds." */
export function summarise(actor: Actor, seen: View['tracks'], draft: OrderDraft): string {
  const phrases: string[] = [];
  const holding: string[] = [];
  for (const { track } of seen) {
    const option = actor.options.find(({ id }) => id === draft[track]);
    if (option !== undefined) phrases.push(option.phrase);
    else holding.push(actor.tracks.find(({ id }) => id === track)?.label ?? track);
  }
  const acts = phrases.length === 0 ? orderWords.none : `You will ${listed(phrases)}.`;
  if (holding.length === 0 || phrases.length === 0) return acts;
  return `${acts} No order: ${listed(holding)}.`;
}

/** A list in a sentence: `a, b and c`. */
function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
