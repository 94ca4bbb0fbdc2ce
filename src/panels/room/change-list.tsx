import { Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Development } from '../../engine/index';
import { causeLabel, indicatorName, type Lexicon, postureLabel, signed } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Button } from '../parts/button';
import { ToneMark } from '../parts/tone-mark';

interface ChangeListProps {
  readonly lexicon: Lexicon;
  readonly seat: string;
  readonly turn: number;
  readonly developments: readonly Development[];
  readonly onOpen: (development: Development) => void;
  /** Absent where there is no map to show it on. */
  readonly onReplay?: () => void;
}

/** What changed since the last decision and why; each line opens how it came about. */
export function ChangeList({ lexicon, seat, turn, developments, onOpen, onReplay }: ChangeListProps) {
  const { t } = useTranslation();
  const before = developments.filter(
    (development) => development.turn < turn || development.step !== 'situation',
  );
  const now = developments.filter((development) => !before.includes(development));
  return (
    <section className="changes" aria-labelledby="changes-heading">
      <div className="section-head">
        <h2 id="changes-heading" className="section-heading">
          {turn === 1 ? t('room.changes.start') : t('room.changes.heading')}
        </h2>
        {onReplay && developments.length > 0 ? (
          <Button className="quiet-button" onPress={onReplay}>
            <MapIcon aria-hidden="true" size={16} />
            {t('room.changes.onMap')}
          </Button>
        ) : null}
      </div>
      {developments.length === 0 ? (
        <p className="soft">{turn === 1 ? t('room.changes.startNone') : t('room.changes.quiet')}</p>
      ) : null}
      {now.length > 0 && before.length > 0 ? <h3 className="kicker">{t('room.changes.now')}</h3> : null}
      <ChangeLines lexicon={lexicon} seat={seat} developments={now} onOpen={onOpen} />
      {now.length > 0 && before.length > 0 ? <h3 className="kicker">{t('room.changes.before')}</h3> : null}
      <ChangeLines lexicon={lexicon} seat={seat} developments={before} onOpen={onOpen} />
    </section>
  );
}

type ChangeLinesProps = Pick<ChangeListProps, 'lexicon' | 'seat' | 'developments' | 'onOpen'>;

function ChangeLines({ lexicon, seat, developments, onOpen }: ChangeLinesProps) {
  if (developments.length === 0) return null;
  return (
    <ul className="change-lines">
      {developments.map((development) => (
        <li key={development.key}>
          <ChangeLine lexicon={lexicon} seat={seat} development={development} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

interface ChangeLineProps extends Pick<ChangeListProps, 'lexicon' | 'seat' | 'onOpen'> {
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
        {outcome ? <span className="change-result">{outcome.label}</span> : null}
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
