import { useTranslation } from 'react-i18next';
import type { TurnComparison } from '../../../debrief/index';
import type { Actor, Option } from '../../../scenario/index';
import type { Lexicon } from '../../../words/index';
import { Inline } from '../../parts/prose';
import { Told } from '../../parts/told';
import { listOf } from '../../words/summary';
import { Fold } from '../part';

interface OpenOptionsProps {
  readonly comparison: TurnComparison;
  readonly lexicon: Lexicon;
  readonly seat: Actor;
}

/** The decision again: every option that was open to the seat, its risk, and who stood for and against it. */
export function OpenOptions({ comparison, lexicon, seat }: OpenOptionsProps) {
  const { t } = useTranslation();
  const open = seat.options.filter(({ id }) => comparison.open.includes(id));
  if (open.length === 0) return null;
  return (
    <Fold summary={t('debrief.timeline.options')} className="open-options">
      <p className="debrief-help">{t('debrief.timeline.optionsHelp')}</p>
      {comparison.tracks.map(({ track, play, history }) => {
        const options = open.filter((option) => option.track === track);
        if (options.length === 0) return null;
        return (
          <section key={track}>
            <h4>{lexicon.track(seat.id, track)?.label ?? track}</h4>
            <ul>
              {options.map((option) => (
                <li key={option.id}>
                  <OneOption
                    option={option}
                    seat={seat}
                    lexicon={lexicon}
                    marks={marksOf(option.id, play, history)}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Fold>
  );

  function marksOf(id: string, play: string | undefined, history: string | undefined): readonly string[] {
    return [
      ...(id === play ? [t('debrief.timeline.chosen')] : []),
      ...(id === history ? [t('debrief.timeline.chosenInHistory')] : []),
    ];
  }
}

interface OneOptionProps {
  readonly option: Option;
  readonly seat: Actor;
  readonly lexicon: Lexicon;
  readonly marks: readonly string[];
}

const stances = ['for', 'against', 'divided'] as const;

function OneOption({ option, seat, lexicon, marks }: OneOptionProps) {
  const { t, i18n } = useTranslation();
  const advice = stances.flatMap((stance) => {
    const offices = option.advice.flatMap(({ adviser, stance: taken }) =>
      taken === stance ? (seat.advisers.find(({ id }) => id === adviser)?.office ?? adviser) : [],
    );
    return offices.length === 0
      ? []
      : [`${t(`room.orders.advice.${stance}`)}: ${listOf(offices, i18n.language)}`];
  });
  return (
    <>
      <p>
        <strong>
          <Told>{option.label}</Told>
        </strong>
        {marks.length === 0 ? null : (
          <span className="option-marks"> ({marks.join(t('shell.list.separator'))})</span>
        )}
      </p>
      <p className="soft">
        <Inline text={`${t('room.orders.risk')}: ${option.risk}`} lexicon={lexicon} />
      </p>
      {advice.length === 0 ? null : <p className="soft">{advice.join(' · ')}</p>}
    </>
  );
}
