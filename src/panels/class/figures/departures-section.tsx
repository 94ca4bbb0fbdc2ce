import type { Departures } from '../../../debrief/index';
import { countedTurn } from '../../../scenario/index';
import { Fold } from '../../debrief/part';
import { Count } from '../../parts/count';
import { ScrollTable } from './scroll-table';
import { Section } from './section';
import { type ClassView, playerName, playsIn, sideName } from './view';

/** When plays left history by choice, and when they came back. */
export function DeparturesSection({ view }: { readonly view: ClassView }) {
  const { t, counted } = view;
  const heading = t('classFigures.departures.heading');
  if (!counted.hasHistory) {
    return (
      <Section heading={heading}>
        <p>{t('classFigures.departures.none')}</p>
      </Section>
    );
  }
  return (
    <Section heading={heading} help={t('classFigures.departures.help')}>
      {counted.seats.map(({ seat, departures }) =>
        departures === undefined ? null : (
          <ByTurn key={seat} view={view} seat={seat} departures={departures} />
        ),
      )}
      {view.names ? <Each view={view} /> : null}
    </Section>
  );
}

interface ByTurnProps {
  readonly view: ClassView;
  readonly seat: string;
  readonly departures: Departures;
}

const stands = ['same', 'chose', 'closed', 'ended'] as const;

function ByTurn({ view, seat, departures: { plays, never, turns } }: ByTurnProps) {
  const { t } = view;
  const side = sideName(view, seat);
  return (
    <>
      <p>
        {never === 0
          ? t('classFigures.departures.all', { count: plays, side })
          : t('classFigures.departures.never', { count: never, plays, side })}
      </p>
      <ScrollTable caption={t('classFigures.departures.caption', { side })} className="class-numbers">
        <thead>
          <tr>
            <th scope="col">{t('classFigures.column.turns')}</th>
            <th scope="col">{t('classFigures.departures.left')}</th>
            <th scope="col">{t('classFigures.departures.back')}</th>
            {stands.map((stand) => (
              <th scope="col" key={stand}>
                <svg className="stand-mark" viewBox="0 0 10 10" aria-hidden="true">
                  <rect data-stand={stand} width="10" height="10" />
                </svg>
                {t(`classFigures.departures.${stand}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {turns.map(({ turn, counts, left, back }) => {
            const shown = {
              same: counts.same,
              chose: counts.chose,
              closed: counts.closed,
              ended: counts.over + counts.stopped + counts.silent,
            };
            return (
              <tr key={turn}>
                <th scope="row">
                  <Count of={countedTurn(view.scenario, turn)} />
                </th>
                <td>
                  <Count of={left} />
                </td>
                <td>
                  <Count of={back} />
                </td>
                {stands.map((stand) => (
                  <td key={stand}>{shown[stand]}</td>
                ))}
                <td className="stand-cell">
                  <StandBar counts={shown} plays={plays} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </>
  );
}

/** The plays of a turn by how they stand; the numbers are in the row. */
function StandBar({
  counts,
  plays,
}: {
  readonly counts: Readonly<Record<(typeof stands)[number], number>>;
  readonly plays: number;
}) {
  let x = 0;
  return (
    <svg className="stand-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      {stands.map((stand) => {
        const width = plays === 0 ? 0 : (counts[stand] / plays) * 100;
        x += width;
        return <rect key={stand} data-stand={stand} x={x - width} width={width} height="12" />;
      })}
    </svg>
  );
}

/** So many plays a page can list; a file has the rest. */
const mostPlays = 300;

function Each({ view }: { readonly view: ClassView }) {
  const { t, counted } = view;
  const each = counted.seats.flatMap(({ departures }) => departures?.each ?? []);
  return (
    <Fold summary={t('classFigures.departures.each')} className="class-twin">
      <table className="class-table class-each">
        <caption className="hidden-text">{t('classFigures.departures.eachCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('classFigures.departures.who')}</th>
            <th scope="col">{t('classFigures.departures.leftIn')}</th>
            <th scope="col">{t('classFigures.departures.backIn')}</th>
          </tr>
        </thead>
        <tbody>
          {each.slice(0, mostPlays).map(({ key, left, back }) => (
            <tr key={key}>
              <th scope="row">{playerName(view, key)}</th>
              <td>
                {left === undefined ? (
                  t('classFigures.departures.neverLeft')
                ) : (
                  <Count of={countedTurn(view.scenario, left)} />
                )}
              </td>
              <td>{back === undefined ? '—' : <Count of={countedTurn(view.scenario, back)} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {each.length > mostPlays ? (
        <p className="class-note">
          {t('classFigures.morePlays', { plays: playsIn(view, each.length - mostPlays) })}
        </p>
      ) : null}
    </Fold>
  );
}
