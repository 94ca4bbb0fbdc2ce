import type { EndingShares } from '../../analysis/index';
import { countedTurn } from '../../scenario/index';
import { Part } from '../debrief/part';
import { CountingLine } from './counting-line';
import { EndingBars } from './ending-bars';
import { deciderSentence } from './heading-words';
import type { Counting } from './use-job';
import type { FuturesView } from './view';

interface HeadingPartProps {
  readonly view: FuturesView;
  /** Turns that were played, history's before a short version included. */
  readonly played: number;
  readonly counting: Counting<EndingShares>;
  /** The ending that really came. */
  readonly real: string | undefined;
}

/** Where a play was heading when it was broken off: how it ends where the model plays on from there, many times. */
export function HeadingPart({ view, played, counting, real }: HeadingPartProps) {
  const { t, figures } = view;
  const { result } = counting;
  const plays = result?.method.by === 'sample' ? result.method.plays : 0;
  return (
    <Part name="heading" help={t('futures.heading.help', { count: countedTurn(view.scenario, played) })}>
      {result === undefined ? null : <p>{deciderSentence(view, result)}</p>}
      <CountingLine
        counting={counting}
        plays={plays}
        ended={t('futures.heading.counted', { plays: figures.count(plays) })}
        exact={result?.method.by === 'exact'}
        view={view}
      />
      {result === undefined ? null : (
        <EndingBars endings={result.endings} real={real} caption={t('futures.heading.table')} view={view} />
      )}
      <p className="debrief-warning">{t('futures.heading.property')}</p>
    </Part>
  );
}
