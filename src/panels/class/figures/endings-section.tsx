import type { EndingShares, Share } from '../../../analysis/index';
import { besideSample } from '../../../debrief/index';
import { Fold } from '../../debrief/part';
import { Section } from './section';
import { ShareBar } from './share-bar';
import { type ClassView, endingTitle, kindOfEnding } from './view';

interface EndingsSectionProps {
  readonly views: readonly [ClassView, ...ClassView[]];
  /** How often plays of the model alone come to each ending. */
  readonly sampled?: EndingShares;
}

interface Row {
  readonly ending: string;
  readonly family: string;
  readonly historical: boolean;
  readonly shares: readonly Share[];
  readonly sampled?: EndingShares['endings'][number];
}

/** How the games ended, beside history and beside plays of the model alone. */
export function EndingsSection({ views, sampled }: EndingsSectionProps) {
  const [view] = views;
  const { t, figures } = view;
  const rows = rowsOf(views, sampled);
  const came = rows.filter(({ shares, historical }) => historical || shares.some(({ count }) => count > 0));
  const rest = rows.length - came.length;
  const stopped = views.reduce((sum, { counted }) => sum + counted.endings.stopped.length, 0);
  const isSampled = sampled !== undefined;
  return (
    <Section
      heading={t('classFigures.endings.heading')}
      help={t(isSampled ? 'classFigures.endings.help' : 'classFigures.endings.helpPlain')}
    >
      <EndingsTable rows={came} views={views} isSampled={isSampled} />
      {rest > 0 ? (
        <div className="paper-hidden">
          <p className="class-note">{t('classFigures.endings.rest', { count: rest })}</p>
          <Fold summary={t('classFigures.endings.all')} className="class-twin">
            <EndingsTable rows={rows} views={views} isSampled={isSampled} />
          </Fold>
        </div>
      ) : null}
      {stopped > 0 ? (
        <p className="class-note">{t('classFigures.endings.stopped', { count: stopped })}</p>
      ) : null}
      {sampled?.method.by === 'sample' ? (
        <p className="class-note">
          {t('classFigures.endings.basis', { plays: figures.count(sampled.method.plays) })}
        </p>
      ) : null}
    </Section>
  );
}

function rowsOf(views: EndingsSectionProps['views'], sampled: EndingShares | undefined): readonly Row[] {
  const [{ counted }, ...others] = views;
  return besideSample(counted.endings, sampled?.endings ?? []).map((row) => ({
    ending: row.ending,
    family: row.family,
    historical: row.historical,
    shares: [
      row.share,
      ...others.flatMap(
        (other) => other.counted.endings.rows.find(({ ending }) => ending === row.ending)?.share ?? [],
      ),
    ],
    ...(row.sampled === undefined ? {} : { sampled: row.sampled }),
  }));
}

interface EndingsTableProps {
  readonly rows: readonly Row[];
  readonly views: EndingsSectionProps['views'];
  readonly isSampled: boolean;
}

function EndingsTable({ rows, views, isSampled }: EndingsTableProps) {
  const [view] = views;
  const { t, figures } = view;
  if (rows.length === 0) return <p>{t('classFigures.endings.noneEnded')}</p>;
  return (
    <table className="class-table class-bars">
      <caption className="hidden-text">{t('classFigures.endings.heading')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('classFigures.endings.ending')}</th>
          {views.map(({ name }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two classes may have one name.
            <th scope="col" key={at}>
              {views.length > 1 ? name : t('classFigures.column.ofGames')}
            </th>
          ))}
          {isSampled ? <th scope="col">{t('classFigures.endings.sampled')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ ending, family, historical, shares, sampled }) => (
          <tr key={ending} data-history={historical ? '' : undefined}>
            <th scope="row">
              {endingTitle(view, ending)}
              <span className="class-sub">
                {kindOfEnding(view, family)}
                {historical ? ` · ${t('classFigures.endings.historical')}` : ''}
              </span>
            </th>
            {shares.map((share, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the classes stand where they stand.
              <td key={at}>
                {share.of === 0 ? (
                  '—'
                ) : (
                  <>
                    <ShareBar share={share} {...(sampled === undefined ? {} : { sampled })} />
                    <span className="class-figure-words">{figures.chance(share)}</span>
                  </>
                )}
              </td>
            ))}
            {isSampled ? <td>{sampled === undefined ? '—' : figures.chance(sampled)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
