import { countedTurn } from '../../../scenario/index';
import { optionLabel } from '../../../words/index';
import { Count } from '../../parts/count';
import { Section } from './section';
import { type ClassView, playsIn, sideName, trackName } from './view';

/** Options that were open to somebody and that nobody tried. */
export function UntriedSection({ view }: { readonly view: ClassView }) {
  const { t, counted, lexicon } = view;
  const seats = counted.seats.filter(({ untried }) => untried.length > 0);
  return (
    <Section heading={t('classFigures.untried.heading')} help={t('classFigures.untried.help')}>
      {seats.length === 0 ? <p>{t('classFigures.untried.none')}</p> : null}
      <div className="untried">
        {seats.map(({ seat, untried }) => (
          <table className="class-table" key={seat}>
            <caption className="class-caption">
              {t('classFigures.untried.of', { side: sideName(view, seat) })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('classFigures.untried.option')}</th>
                <th scope="col">{t('classFigures.untried.open')}</th>
                <th scope="col">{t('classFigures.untried.from')}</th>
              </tr>
            </thead>
            <tbody>
              {untried.map(({ option, track, plays, turn, historical }) => (
                <tr key={option}>
                  <th scope="row">
                    {optionLabel(lexicon, seat, option)}
                    <span className="class-sub">
                      {trackName(view, seat, track)}
                      {historical ? ` · ${t('classFigures.untried.historical')}` : ''}
                    </span>
                  </th>
                  <td>{playsIn(view, plays)}</td>
                  <td>
                    <Count of={countedTurn(view.scenario, turn)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Section>
  );
}
