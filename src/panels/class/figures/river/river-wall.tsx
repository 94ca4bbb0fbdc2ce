import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassPlay, figuresOfClass, hideNames } from '../../../../debrief/index';
import type { Scenario } from '../../../../scenario/index';
import { useWidth } from '../use-width';
import { classViewOf, playsIn, sideName, trackName } from '../view';
import { bandLooks } from './bands';
import { RiverDrawing } from './river-drawing';
import { mostDivided, RiverKey } from './river-section';
import { divisiveSentence, riverAlt } from './river-words';
import '../figures.css';
import './river.css';

interface RiverWallProps {
  readonly scenario: Scenario;
  readonly plays: readonly ClassPlay[];
  /** Absent: the side and the track that divided the class most. */
  readonly seat?: string;
  readonly track?: string;
}

/** One river, as large as the window, for a wall: it names nobody. */
export function RiverWall({ scenario, plays, seat, track }: RiverWallProps) {
  const { t, i18n } = useTranslation();
  const view = useMemo(
    () =>
      classViewOf(
        { name: '', scenario, counted: figuresOfClass(scenario, hideNames(plays).plays) },
        false,
        t,
        i18n.language,
      ),
    [scenario, plays, t, i18n.language],
  );
  const { place, width, scale } = useWidth<HTMLDivElement>();
  const first = mostDivided(view);
  const shown = { seat: seat ?? first.seat, track: track ?? first.track };
  const river = view.counted.seats
    .find((one) => one.seat === shown.seat)
    ?.rivers.find((one) => one.track === shown.track);
  if (river === undefined) return <p className="class-empty">{t('classFigures.none')}</p>;
  const looks = bandLooks(view, shown.seat, shown.track, [river]);
  const count = playsIn(view, river.plays);
  return (
    <section className="river-wall">
      <h2>
        {t('classFigures.river.wall', {
          side: sideName(view, shown.seat),
          track: trackName(view, shown.seat, shown.track),
        })}
      </h2>
      <p>
        {view.counted.hasHistory
          ? t('classFigures.river.wallCount', { plays: count })
          : t('classFigures.river.wallCountPlain', { plays: count })}{' '}
        {divisiveSentence(view, river)}
      </p>
      <div ref={place} className="river-place">
        {width === 0 ? null : (
          <RiverDrawing
            river={river}
            looks={looks}
            view={view}
            alt={riverAlt(view, shown.seat, river)}
            width={width}
            // On a wall letters stand for a room, and not for a desk.
            scale={scale * wallLetters}
            height={window.innerHeight * 0.72}
          />
        )}
      </div>
      <RiverKey looks={looks} view={view} />
    </section>
  );
}

const wallLetters = 1.25;
