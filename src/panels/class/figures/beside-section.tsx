import { type ClassesBeside, classesBeside } from '../../../debrief/index';
import { ScrollTable } from './scroll-table';
import { Section } from './section';
import { type ClassView, choiceName, endingTitle, sideName, trackName } from './view';

/** Two classes of one crisis, share by share, with the differences and their intervals. */
export function BesideSection({ one, other }: { readonly one: ClassView; readonly other: ClassView }) {
  const { t } = one;
  const beside = classesBeside(one.counted, other.counted);
  const endings = beside.endings.filter((row) => row.one.count + row.other.count > 0);
  const clear = beside.choices.filter(isClear);
  return (
    <Section
      heading={t('classFigures.beside.heading', { one: one.name, other: other.name })}
      help={t('classFigures.beside.help')}
      wide
    >
      <ScrollTable caption={t('classFigures.beside.caption')} className="class-numbers">
        <Head what={t('classFigures.beside.ending')} one={one} other={other} />
        <tbody>
          {endings.map((row) => (
            <tr key={row.ending}>
              <th scope="row">{endingTitle(one, row.ending)}</th>
              <Cells row={row} view={one} />
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <h3>{t('classFigures.beside.choices')}</h3>
      {clear.length === 0 ? (
        <p>{t('classFigures.beside.noneClear')}</p>
      ) : (
        <ScrollTable caption={t('classFigures.beside.choicesCaption')} className="class-numbers">
          <Head what={t('classFigures.beside.choice')} one={one} other={other} />
          <tbody>
            {clear.map(({ seat, track, turn, choice, ...row }) => (
              <tr key={`${seat} ${track} ${turn} ${choice}`}>
                <th scope="row">
                  {choiceName(one, seat, choice)}
                  <span className="class-sub">
                    {t('classFigures.beside.where', {
                      side: sideName(one, seat),
                      track: trackName(one, seat, track),
                      turn,
                    })}
                  </span>
                </th>
                <Cells row={row} view={one} />
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </Section>
  );
}

type Row = Pick<ClassesBeside['endings'][number], 'one' | 'other' | 'difference'>;

function isClear({ difference: { low, high } }: Row): boolean {
  return low > 0 || high < 0;
}

function Head({
  what,
  one,
  other,
}: {
  readonly what: string;
  readonly one: ClassView;
  readonly other: ClassView;
}) {
  const { t } = one;
  return (
    <thead>
      <tr>
        <th scope="col">{what}</th>
        <th scope="col">{one.name}</th>
        <th scope="col">{other.name}</th>
        <th scope="col">{t('classFigures.column.difference')}</th>
      </tr>
    </thead>
  );
}

function Cells({ row, view: { t, figures } }: { readonly row: Row; readonly view: ClassView }) {
  const { one, other, difference } = row;
  const hundred = (share: number) => share * 100;
  return (
    <>
      <td>{figures.chance(one)}</td>
      <td>{figures.chance(other)}</td>
      <td>
        {figures.difference({
          mean: hundred(difference.mean),
          low: hundred(difference.low),
          high: hundred(difference.high),
        })}
        {isClear(row) ? <span className="class-sub">{t('classFigures.beside.clear')}</span> : null}
      </td>
    </>
  );
}
