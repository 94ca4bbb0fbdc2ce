import { useTranslation } from 'react-i18next';
import { type Lexicon, nameOf } from '../../words/index';
import type { Translate } from '../strings/index';
import type { MapInWords, MapMark } from './map-row';

interface MapLegendProps extends Pick<MapInWords, 'marks' | 'onPaint'> {
  readonly lexicon: Lexicon;
}

/** What the marks mean that nobody can guess, in three words each, always in sight. The full key stands with the map in words. */
export function MapLegend({ lexicon, marks, onPaint }: MapLegendProps) {
  const { t } = useTranslation();
  // All forces have one meaning here, whosever they are.
  const shown = new Map(
    marks
      .filter(({ mark }) => !plainMarks.has(mark))
      .map((mark) => [mark.mark === 'relation' ? mark.state : mark.mark, mark]),
  );
  const wordsOf = (mark: MapMark): string => {
    switch (mark.mark) {
      case 'relation':
        return t(`room.map.key.relation.${mark.state}`, { names: namesIn(t, lexicon, mark.away) });
      case 'unit':
        return t('room.map.key.short.unit');
      default:
        return t(`room.map.key.${mark.mark}`);
    }
  };
  return (
    // It names the marks of a picture; whoever cannot see them has them in words one press away.
    <ul className="map-legend" data-over-map="" aria-hidden="true">
      {[...shown].map(([key, mark]) => (
        <li key={key}>
          <span>
            <canvas width={0} height={0} ref={(canvas) => (canvas ? onPaint(canvas, mark) : undefined)} />
          </span>
          {wordsOf(mark)}
        </li>
      ))}
    </ul>
  );
}

/** Names of sides in one line. */
export function namesIn(t: Translate, lexicon: Lexicon, sides: readonly string[]): string {
  return sides.map((side) => nameOf(lexicon, side)).join(t('shell.list.separator'));
}

/** What every map shows like this. */
const plainMarks: ReadonlySet<MapMark['mark']> = new Set([
  'capital',
  'beyond',
  'town',
  'village',
  'port',
  'crossing',
]);
