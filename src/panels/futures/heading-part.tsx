import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndingShares } from '../../analysis/index';
import type { SessionState } from '../../session/index';
import type { Lexicon } from '../../words/index';
import { Fold, Part } from '../debrief/part';
import { CountingLine } from './counting-line';
import { EndingsDrawn, EndingsTable } from './ending-shares';
import { deciderSentence, mainEndings } from './heading-words';
import type { Counting } from './use-job';
import { type FuturesView, viewOf } from './view';
import './futures.css';
import './futures-print.css';

interface HeadingPartProps {
  readonly state: SessionState;
  readonly lexicon: Lexicon;
  readonly counting: Counting<EndingShares>;
  /** The ending that really came. */
  readonly real: string | undefined;
}

/** Where a play was heading when it was broken off: how it ends where the model plays on from there, many times. */
export function HeadingPart({ state, lexicon, counting, real }: HeadingPartProps) {
  const { t, i18n } = useTranslation();
  const { seat, game } = state;
  const view = useMemo(
    () => viewOf(lexicon, seat, seat, t, i18n.language),
    [lexicon, seat, t, i18n.language],
  );
  const { result } = counting;
  const plays = result?.method.by === 'sample' ? result.method.plays : 0;
  return (
    <Part name="heading" help={t('futures.heading.help', { count: game.record.turns.length })}>
      {result === undefined ? null : <p>{deciderSentence(view, result)}</p>}
      <CountingLine
        counting={counting}
        plays={plays}
        ended={t('futures.heading.counted', { plays: view.figures.count(plays) })}
        exact={result?.method.by === 'exact'}
        view={view}
      />
      {result === undefined ? null : <Endings shares={result} real={real} view={view} />}
      <p className="debrief-warning">{t('futures.heading.property')}</p>
    </Part>
  );
}

interface EndingsProps {
  readonly shares: EndingShares;
  readonly real: string | undefined;
  readonly view: FuturesView;
}

function Endings({ shares: { endings }, real, view }: EndingsProps) {
  const { t } = view;
  const main = useMemo(() => mainEndings(endings), [endings]);
  const caption = t('futures.heading.table');
  return (
    <>
      <EndingsDrawn endings={main} real={real} alt="futures.heading.alt" view={view} />
      <Fold summary={caption} className="curve-twin">
        <EndingsTable endings={endings} real={real} caption={caption} view={view} />
      </Fold>
    </>
  );
}
