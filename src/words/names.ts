import type { Cause } from '../engine/index';
import type { ActorId, Fact, Indicator, Lexicon, OptionId, TrackId } from '../scenario/index';

/** An actor's name, or its id where the scenario does not know it. */
export function nameOf(lexicon: Lexicon, actor: ActorId): string {
  return lexicon.actor(actor)?.name ?? actor;
}

/** The label of an option, or its id. */
export function optionLabel(lexicon: Lexicon, actor: ActorId, option: OptionId): string {
  return lexicon.option(actor, option)?.label ?? option;
}

/** The label of an outcome of an option, or its id. */
export function outcomeLabel(lexicon: Lexicon, actor: ActorId, option: OptionId, outcome: string): string {
  return lexicon.option(actor, option)?.outcomes.find(({ id }) => id === outcome)?.label ?? outcome;
}

/** The label of a track of an actor, or its id. */
export function trackLabel(lexicon: Lexicon, actor: ActorId, track: TrackId): string {
  return lexicon.track(actor, track)?.label ?? track;
}

/** The label of a posture, or its id. */
export function postureLabel(lexicon: Lexicon, actor: ActorId, track: TrackId, posture: string): string {
  return lexicon.track(actor, track)?.postures.find(({ id }) => id === posture)?.label ?? posture;
}

/**
 * What an indicator is called, with its owner in brackets unless the label names the owner already.
 * @param reader a side that knows its own indicators without that
 */
export function indicatorName(
  lexicon: Lexicon,
  { of, label }: Pick<Indicator, 'of' | 'label'>,
  reader?: ActorId | 'all',
): string {
  if (of === undefined || of === reader) return label;
  const owner = nameOf(lexicon, of);
  return label.includes(owner) ? label : `${label} (${owner})`;
}

/** The word that describes an indicator at a value; undefined where the scenario gives none. */
export function wordFor(indicator: Indicator, value: number): string | undefined {
  return indicator.words.findLast(({ from }) => value >= from)?.word;
}

/** A value of a fact in words. */
export function factWord(fact: Fact, value: string): string {
  return fact.words[value] ?? value;
}

/** What made a change, in a few words; undefined for a cause that the reader may not know. */
export function causeLabel(lexicon: Lexicon, cause: Cause): string | undefined {
  switch (cause.by) {
    case 'order':
      return optionLabel(lexicon, cause.actor, cause.option);
    case 'inject':
      return lexicon.inject(cause.id)?.label ?? cause.id;
    case 'rule':
      return lexicon.rule(cause.id)?.label ?? cause.id;
    case 'unseen':
      return undefined;
    default:
      return cause satisfies never;
  }
}

/** What an indicator or a fact is called. */
export function quantityLabel(lexicon: Lexicon, id: string, reader?: ActorId | 'all'): string {
  const indicator = lexicon.indicator(id);
  return indicator === undefined
    ? (lexicon.fact(id)?.label ?? id)
    : indicatorName(lexicon, indicator, reader);
}

/** A value of an indicator or a fact in words; a number where an indicator has none. */
export function valueWord(lexicon: Lexicon, id: string, value: number | string): number | string {
  const indicator = lexicon.indicator(id);
  if (indicator !== undefined && typeof value === 'number') return wordFor(indicator, value) ?? value;
  const fact = lexicon.fact(id);
  return fact !== undefined && typeof value === 'string' ? factWord(fact, value) : value;
}
