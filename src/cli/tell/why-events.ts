import type { PlayEvent } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import {
  factWord,
  type Lexicon,
  lexiconOf,
  nameOf,
  optionLabel,
  outcomeLabel,
  postureLabel,
  trackLabel,
  wordFor,
} from '../../words/index';
import { indicatorLabel } from './indicator-label';

/** An event in the words of the scenario. */
export function sayEvent(scenario: Scenario, event: PlayEvent): string {
  const lexicon = lexiconOf(scenario);
  switch (event.kind) {
    case 'order':
      return `${nameOf(lexicon, event.actor)} orders: ${optionLabel(lexicon, event.actor, event.option)}`;
    case 'outcome': {
      const { actor, option, outcome } = event;
      return `${nameOf(lexicon, actor)}, ${optionLabel(lexicon, actor, option)}: ${outcomeLabel(lexicon, actor, option, outcome)}`;
    }
    case 'inject':
      return lexicon.inject(event.inject)?.label ?? event.inject;
    case 'posture': {
      const { actor, track, posture } = event;
      return `${nameOf(lexicon, actor)}, ${trackLabel(lexicon, actor, track)}: ${postureLabel(lexicon, actor, track, posture)}`;
    }
    case 'fact': {
      const fact = lexicon.fact(event.fact);
      return fact === undefined ? event.fact : `${fact.label}: ${factWord(fact, event.value)}`;
    }
    case 'rise':
      if (lexicon.indicator(event.indicator)?.deadline !== undefined)
        return `Under way: ${sayIndicator(lexicon, event.indicator)}`;
      return `${sayIndicator(lexicon, event.indicator)} ${event.from} or more${wordAt(lexicon, event.indicator, event.from)}`;
    case 'fall':
      return `${sayIndicator(lexicon, event.indicator)} ${event.to} or less${wordAt(lexicon, event.indicator, event.to)}`;
    default:
      return event satisfies never;
  }
}

function sayIndicator(lexicon: Lexicon, id: string): string {
  return indicatorLabel(lexicon.scenario, id);
}

/** The word that describes an indicator at a value, in brackets. */
function wordAt(lexicon: Lexicon, id: string, value: number): string {
  const indicator = lexicon.indicator(id);
  const word = indicator && wordFor(indicator, value);
  return word === undefined ? '' : ` (${word})`;
}
