import type { ActorId, OptionId, Scenario } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { type Figures, figuresOf } from '../../words/index';
import type { Translate } from '../strings/index';
import { sayFigures } from '../words/say';
import { type Family, familiesOf } from './families';

/** What every piece of these parts needs to tell its figures. */
export interface FuturesView {
  readonly scenario: Scenario;
  readonly lexicon: Lexicon;
  /** From which side all is seen. */
  readonly seat: ActorId;
  /** Whether the reader decided for that side. */
  readonly isYours: boolean;
  readonly figures: Figures;
  readonly families: readonly Family[];
  readonly t: Translate;
}

/** The view of one side; made anew only when something of it changes. */
export function viewOf(
  lexicon: Lexicon,
  seat: ActorId,
  yours: ActorId,
  t: Translate,
  language: string,
): FuturesView {
  const { scenario } = lexicon;
  return {
    scenario,
    lexicon,
    seat,
    isYours: seat === yours,
    figures: figuresOf(sayFigures(t), language),
    families: familiesOf(t, scenario),
    t,
  };
}

/** An order of the side that is shown, or that it holds. */
export function orderName({ t, lexicon }: FuturesView, side: ActorId, option: OptionId | 'hold'): string {
  return option === 'hold' ? t('futures.hold') : (lexicon.option(side, option)?.label ?? option);
}

export function trackName({ lexicon }: FuturesView, side: ActorId, track: string): string {
  return lexicon.track(side, track)?.label ?? track;
}
