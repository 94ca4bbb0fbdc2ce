import type { GameAnalysis } from '../../../analysis/index';
import { isRounded } from '../../../words/index';
import type { FuturesView } from '../view';

interface SharesProps {
  readonly analysis: GameAnalysis;
  readonly view: FuturesView;
}

const causes = ['choice', 'others', 'luck'] as const;

/** How much of all movement the side itself, the others and luck made; a table whose bars are its picture. */
export function Shares({ analysis: { shares }, view }: SharesProps) {
  const { t, figures, isYours } = view;
  const named = (cause: (typeof causes)[number]) =>
    t(cause === 'choice' && isYours ? 'futures.shares.choiceYours' : `futures.shares.${cause}`);
  return (
    <section>
      <h3>{t('futures.shares.heading')}</h3>
      <p className="debrief-help">{t('futures.shares.help')}</p>
      <table className="tally futures-shares">
        <caption className="hidden-text">{t('futures.shares.caption')}</caption>
        <thead className="hidden-text">
          <tr>
            <th scope="col">{t('futures.shares.who')}</th>
            <th scope="col">{t('futures.shares.part')}</th>
          </tr>
        </thead>
        <tbody>
          {causes.map((cause) => (
            <tr key={cause}>
              <th scope="row">{named(cause)}</th>
              <td>
                <span className="bar">
                  <span className="futures-share">
                    {t('futures.figure.inHundred', { share: figures.share(shares[cause]) })}
                  </span>
                  <svg
                    className="bar-strip"
                    viewBox="0 0 100 8"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect width={shares[cause] * 100} height="8" />
                  </svg>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isRounded(causes.map((cause) => shares[cause])) ? (
        <p className="soft">{t('futures.rounded')}</p>
      ) : null}
    </section>
  );
}
