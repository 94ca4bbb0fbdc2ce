import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassPlay, countPlays } from '../../../../debrief/index';
import type { Scenario } from '../../../../scenario/index';
import { useWidth } from '../use-width';
import { type ClassView, classViewOf, playsIn, sideName, trackName } from '../view';
import { bandLooks } from './bands';
import { type ChosenRiver, mostDivided, riverThere } from './river-choice';
import { RiverDrawing } from './river-drawing';
import { leastHeight } from './river-layout';
import { RiverKey } from './river-section';
import { divisiveSentence, riverAlt } from './river-words';
import '../figures.css';
import './river.css';

interface RiverWallProps {
  readonly scenario: Scenario;
  readonly plays: readonly ClassPlay[];
}

/** The river that divided a class most, as large as the window, for a wall: it names nobody. */
export function RiverWall({ scenario, plays }: RiverWallProps) {
  const { t, i18n } = useTranslation();
  const view = useMemo(() => {
    const { figures } = countPlays(scenario, plays, 'hidden');
    return classViewOf({ name: '', scenario, counted: figures }, false, t, i18n.language);
  }, [scenario, plays, t, i18n.language]);
  return <WallRiver view={view} chosen={mostDivided(view)} high={0.72} />;
}

interface WallRiverProps {
  /** Without names. */
  readonly view: ClassView;
  readonly chosen: ChosenRiver;
  /** How much of the window's height the river fills: what is left is for the words above and the key below. */
  readonly high: number;
}

/** One river, as large as the window. */
export function WallRiver({ view, chosen, high }: WallRiverProps) {
  const { t } = view;
  const { place, width, scale } = useWidth<HTMLDivElement>();
  const shown = riverThere(view, chosen);
  const river = view.counted.seats
    .find((one) => one.seat === shown?.seat)
    ?.rivers.find((one) => one.track === shown?.track);
  if (river === undefined || shown === undefined) {
    return <p className="class-empty">{t('classFigures.none')}</p>;
  }
  const height = window.innerHeight * high;
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
            // On a wall letters stand for a room, and not for a desk, as far as the window has the height for them.
            scale={scale * Math.min(wallLetters, Math.max(1, height / leastHeight(river, scale)))}
            height={height}
          />
        )}
      </div>
      <RiverKey looks={looks} view={view} />
    </section>
  );
}

const wallLetters = 1.25;
