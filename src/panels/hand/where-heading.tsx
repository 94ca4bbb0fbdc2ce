import { useTranslation } from 'react-i18next';
import type { EndingShares } from '../../analysis/index';
import type { GameRecord } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import type { Analyst } from '../futures/analyst';
import { useJob } from '../futures/use-job';

interface WhereHeadingProps {
  readonly analyst: Analyst;
  readonly scenario: Scenario;
  readonly record: GameRecord;
}

/** The endings that the continuations of a game come to which was broken off, by how often. */
export function WhereHeading({ analyst, scenario, record }: WhereHeadingProps) {
  const { t } = useTranslation();
  const { now } = useJob<EndingShares>('outlook', (onReport, onFailed) =>
    analyst.outlook(record, onReport, onFailed),
  );
  const { result, failed } = now;
  const inHundred = (share: number) => Math.round(share * 100);
  const plays = result?.method.by === 'sample' ? result.method.plays : 1;
  const endings = (result?.endings ?? [])
    .filter(({ high }) => inHundred(high) > 0)
    .sort((one, other) => other.share - one.share);
  return (
    <>
      <p>{t('hand.debrief.outlook')}</p>
      {result === undefined ? (
        <p className="soft">
          {t(failed === undefined ? 'hand.debrief.aheadCounting' : 'hand.debrief.aheadFailed')}
        </p>
      ) : (
        <>
          <h3>{t('hand.debrief.ahead')}</h3>
          <p className="debrief-help">{t('hand.debrief.aheadHelp', { count: plays })}</p>
          <dl className="hand-ahead">
            {endings.map(({ id, share, low, high }) => (
              <div key={id}>
                <dt>{scenario.endings.find((one) => one.id === id)?.title ?? id}</dt>
                <dd>
                  {t('hand.debrief.aheadItem', {
                    share: inHundred(share),
                    low: inHundred(low),
                    high: inHundred(high),
                  })}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
