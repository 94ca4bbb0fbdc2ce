import { useTranslation } from 'react-i18next';
import type { Development } from '../../engine/index';
import { causeLabel, indicatorName, type Lexicon, postureLabel, signed } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Button } from '../parts/button';
import { Told } from '../parts/told';
import { ToneMark } from '../parts/tone-mark';

interface ChangeLineProps {
  readonly lexicon: Lexicon;
  readonly seat: string;
  readonly onOpen: (development: Development) => void;
  readonly development: Development;
}

/** One development as a line that opens its glass box: who, what, what came of it, what it moved. */
export function ChangeLine({ lexicon, seat, development, onOpen }: ChangeLineProps) {
  const { t } = useTranslation();
  const { cause, outcome, tone } = development;
  const actor = cause.by === 'order' ? lexicon.actor(cause.actor) : undefined;
  const label = causeLabel(lexicon, cause) ?? t('room.changes.unseen');
  const effects = effectWords(lexicon, seat, development);
  return (
    <Button className="change-line" data-tone={tone} onPress={() => onOpen(development)}>
      <ToneMark tone={tone} />
      <span className="change-text">
        <span className="hidden-text">{t('room.changes.open', { label: '' })}</span>
        <span className="change-label">
          {actor ? <ActorMark actor={actor} /> : null} {label}
        </span>
        {outcome ? (
          <span className="change-result">
            <Told>{outcome.label}</Told>
          </span>
        ) : null}
        {effects.length === 0 ? null : <span className="change-effects">{effects.join(' · ')}</span>}
      </span>
    </Button>
  );
}

/** What a development moved, in a few words each: "Escalation +2", "Pakistan: envoys recalled". */
export function effectWords(lexicon: Lexicon, seat: string, development: Development): string[] {
  const shifts = development.shifts.flatMap(({ indicator: id, amount }) => {
    const indicator = lexicon.indicator(id);
    return indicator && amount !== 0 ? [`${indicatorName(lexicon, indicator, seat)} ${signed(amount)}`] : [];
  });
  const postures = development.postures
    .filter(({ from, to }) => from !== to)
    .map(
      ({ actor, track, to }) =>
        `${lexicon.actor(actor)?.code ?? actor}: ${postureLabel(lexicon, actor, track, to)}`,
    );
  return [...shifts, ...postures];
}
