import type { HistoryAsDraw } from '../../../analysis/index';
import { Fold, Part } from '../../debrief/part';
import { CountingLine } from '../counting-line';
import { EndingBars } from '../ending-bars';
import type { Counting } from '../use-job';
import type { FuturesView } from '../view';

interface AsDrawProps {
  readonly counting: Counting<HistoryAsDraw>;
  readonly view: FuturesView;
}

/** Where what really happened lies among many replays of history's orders, in one sentence first. */
export function AsDraw({ counting, view }: AsDrawProps) {
  const { t, figures } = view;
  const { result } = counting;
  const plays = result?.method.by === 'sample' ? result.method.plays : 0;
  return (
    <Part name="draw">
      <p className="debrief-verdict" aria-live="off">
        {result === undefined ? t('futures.draw.wait') : drawTold(view, result)}
      </p>
      <CountingLine
        counting={counting}
        plays={plays}
        ended={t('futures.draw.counted', { plays: figures.count(plays) })}
        exact={result?.method.by === 'exact'}
        view={view}
      />
      <p>{t('futures.draw.help')}</p>
      {result === undefined ? null : (
        <Fold summary={t('futures.draw.table')}>
          {result.departed === 0 ? null : (
            <p>
              {t('futures.draw.departed', {
                departed: figures.count(result.departed),
                plays: figures.count(plays),
              })}
            </p>
          )}
          <EndingBars
            endings={result.endings}
            real={result.ending}
            caption={t('futures.draw.table')}
            view={view}
          />
        </Fold>
      )}
    </Part>
  );
}

/** "83 of 100 replays of history ended as it really did: …", in a sentence. */
export function drawTold({ t, figures, scenario }: FuturesView, { share, ending }: HistoryAsDraw): string {
  return t('futures.draw.sentence', {
    share: figures.share(share.share),
    title: scenario.endings.find(({ id }) => id === ending)?.title ?? ending,
  });
}
