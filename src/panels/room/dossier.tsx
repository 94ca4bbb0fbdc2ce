import { useTranslation } from 'react-i18next';
import type { Entry, View } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { IndicatorBoard } from './indicator-board';
import { movedIndicators } from './indicators-in-view';
import { Standing } from './standing';
import { Wire } from './wire';

export interface DossierProps {
  readonly lexicon: Lexicon;
  readonly view: View;
  readonly seat: string;
  /** What has happened since the last decision. */
  readonly entries: readonly Entry[];
  readonly onIndicator: (indicator: string) => void;
}

/** Everything that a side knows: each indicator, where each side stands, what is so, and all the news. */
export function Dossier({ lexicon, view, seat, entries, onIndicator }: DossierProps) {
  const { t } = useTranslation();
  return (
    <div className="dossier">
      <IndicatorBoard
        lexicon={lexicon}
        seat={seat}
        heading={t('room.indicators.heading')}
        moved={movedIndicators(lexicon.indicator, view.indicators, entries)}
        onOpen={onIndicator}
      />
      <Standing lexicon={lexicon} view={view} />
      <Wire lexicon={lexicon} journal={view.journal} />
    </div>
  );
}
