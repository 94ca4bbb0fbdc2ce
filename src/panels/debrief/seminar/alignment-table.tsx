import { useTranslation } from 'react-i18next';
import { type Alignment, type GameEvent, type Pair, weightOf } from '../../../debrief/index';
import { countedTurn } from '../../../scenario/index';
import { type Lexicon, nameOf, optionLabel } from '../../../words/index';
import { cameoName } from '../../words/cameo-name';
import { signedText } from '../../words/numbers';

interface AlignmentTableProps {
  readonly alignment: Alignment<GameEvent>;
  readonly lexicon: Lexicon;
}

/** History's acts and the play's, laid side by side as the measure pairs them. */
export function AlignmentTable({ alignment, lexicon }: AlignmentTableProps) {
  const { t } = useTranslation();
  const parting = alignment.pairs.findIndex(({ kind }) => kind !== 'same');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keys.
    <section className="scroller" tabIndex={0} aria-label={t('debrief.distance.align.caption')}>
      <table className="alignment">
        <caption className="hidden-text">{t('debrief.distance.align.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.distance.align.history')}</th>
            <th scope="col">{t('debrief.distance.align.play')}</th>
            <th scope="col">{t('debrief.distance.align.relation')}</th>
          </tr>
        </thead>
        <tbody>
          {alignment.pairs.map((pair, index) => (
            <tr key={keyOf(pair)} data-kind={pair.kind}>
              <td>{pair.history ? <ActCell event={pair.history} lexicon={lexicon} /> : '—'}</td>
              <td>{pair.play ? <ActCell event={pair.play} lexicon={lexicon} /> : '—'}</td>
              <td>
                {t(`debrief.distance.align.${pair.kind}`)}
                {index === parting ? (
                  <strong className="parting-mark"> {t('debrief.distance.align.first')}</strong>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ActCell({ event, lexicon }: { event: GameEvent; lexicon: Lexicon }) {
  const { t, i18n } = useTranslation();
  const inject = event.by === 'inject';
  const who = inject ? event.actor : nameOf(lexicon, event.actor);
  const what = inject
    ? (lexicon.inject(event.id)?.label ?? event.id)
    : optionLabel(lexicon, event.actor, event.id);
  const weight = signedText(weightOf(event.code), i18n.language);
  return (
    <>
      <span className="act">
        {t('debrief.distance.align.act', {
          turn: countedTurn(lexicon.scenario, event.turn),
          act: `${who}: ${what}`,
        })}
      </span>
      <span className="act-code">
        {t('debrief.distance.align.code', {
          code: event.code,
          label: cameoName(t, event.code, i18n.language),
          weight,
        })}
      </span>
    </>
  );
}

function keyOf({ history, play }: Pair<GameEvent>): string {
  const name = (event: GameEvent | undefined) =>
    event ? `${event.turn}.${event.actor}.${event.track ?? ''}.${event.id}` : '';
  return `${name(history)}|${name(play)}`;
}
