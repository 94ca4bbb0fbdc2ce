import { Pause, Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { causeLabel, type Lexicon, nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { daySpan } from '../words/dates';
import type { MapReplay } from './map-row';

interface MapTimelineProps {
  readonly lexicon: Lexicon;
  readonly replay: MapReplay;
}

/** The line under the map on which the play so far is told again: moment by moment with the slider, or by itself. */
export function MapTimeline({ lexicon, replay }: MapTimelineProps) {
  const { t } = useTranslation();
  const moment = useMoment(lexicon);
  const { moments, at, playing } = replay;
  // One place more than there are moments: how things stand now.
  const now = moments.length + 1;
  const words = moment(replay);
  return (
    <div className="map-timeline">
      <Button
        className="icon-button"
        aria-label={t(playing ? 'room.map.replay.pause' : 'room.map.replay.play')}
        onPress={playing ? replay.onPause : replay.onPlay}
      >
        {playing ? <Pause aria-hidden="true" size={16} /> : <Play aria-hidden="true" size={16} />}
      </Button>
      <input
        type="range"
        aria-label={t('room.map.replay.position')}
        aria-valuetext={words.join(t('shell.list.separator'))}
        min={0}
        max={now}
        value={at ?? now}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          valueAsNumber > moments.length ? replay.onLeave() : replay.onGo(valueAsNumber)
        }
      />
      <p className="map-moment" aria-hidden="true">
        <b>{words[0]}</b> {words[1]}
      </p>
    </div>
  );
}

/** When a moment was and what happened in it; of now and of the start, that it is so. */
function useMoment(lexicon: Lexicon): (replay: MapReplay) => readonly string[] {
  const { t, i18n } = useTranslation();
  return ({ moments, at }) => {
    if (at === undefined) return [t('room.map.replay.now')];
    const moment = moments[at - 1];
    if (moment === undefined) return [t('room.map.replay.start')];
    const { cause, turn } = moment;
    const period = lexicon.scenario.turns[turn - 1];
    const days = period ? daySpan(period.from, period.to, i18n.language) : '';
    const label = causeLabel(lexicon, cause) ?? t('room.changes.unseen');
    return [days, cause.by === 'order' ? `${nameOf(lexicon, cause.actor)}: ${label}` : label];
  };
}
