import type { EndingShares } from '../../../analysis/index';
import { Count } from '../../parts/count';
import { Section } from './section';
import { type ClassView, endingTitle, gameName } from './view';

/** Where one broken-off game was heading. */
export interface GameOutlook {
  readonly game: string;
  /** Absent: still to be counted, or it cannot be. */
  readonly shares?: EndingShares;
  readonly hasFailed?: true;
}

interface OutlookSectionProps {
  readonly view: ClassView;
  readonly outlook: readonly GameOutlook[];
}

/** So many games a page can list. */
const mostGames = 40;

/** So many endings say where a game was heading. */
const mostEndings = 3;

/** Where the games that the bell broke off were heading, by the model. */
export function OutlookSection({ view, outlook }: OutlookSectionProps) {
  const { t, figures } = view;
  if (outlook.length === 0) return null;
  const heading = t('classFigures.outlook.heading');
  return (
    <Section heading={heading} help={t('classFigures.outlook.help')}>
      <table className="class-table">
        <caption className="hidden-text">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">{t('classFigures.outlook.game')}</th>
            <th scope="col">{t('classFigures.outlook.after')}</th>
            <th scope="col">{t('classFigures.outlook.heads')}</th>
          </tr>
        </thead>
        <tbody>
          {outlook.slice(0, mostGames).map(({ game, shares, hasFailed }) => (
            <tr key={game}>
              <th scope="row">{gameName(view, game)}</th>
              <td>{shares === undefined ? '—' : <Count of={shares.turns} />}</td>
              <td>
                {shares === undefined
                  ? t(hasFailed ? 'classFigures.outlook.failed' : 'classFigures.outlook.waiting')
                  : shares.endings
                      .filter(({ share }) => share > 0)
                      .toSorted((one, other) => other.share - one.share)
                      .slice(0, mostEndings)
                      .map(({ id, ...likelihood }) =>
                        t('classFigures.outlook.item', {
                          ending: endingTitle(view, id),
                          share: figures.chance(likelihood),
                        }),
                      )
                      .join(t('shell.list.clauses'))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {outlook.length > mostGames ? (
        <p className="class-note">{t('classFigures.outlook.more', { count: outlook.length - mostGames })}</p>
      ) : null}
    </Section>
  );
}
