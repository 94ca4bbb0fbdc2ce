import type { GameAnalysis } from '../../analysis/index';
import { type ActorId, countedTurn, type OptionId, type Scenario, turnsBefore } from '../../scenario/index';
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

/** A turn by its number and its title. */
export function turnTitle({ t, scenario }: FuturesView, turn: number): string {
  const title = scenario.turns[turn - 1]?.title ?? '';
  return t('futures.turns.title', { turn: countedTurn(scenario, turn), title });
}

/** What was worked out of the turns that somebody decided, without those that history played. */
export function decidedTurns(
  { scenario }: Pick<FuturesView, 'scenario'>,
  { turns }: GameAnalysis,
): GameAnalysis['turns'] {
  return turns.filter(({ turn }) => turn > turnsBefore(scenario));
}
