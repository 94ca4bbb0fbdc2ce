import { useTranslation } from 'react-i18next';
import { type Lexicon, nameOf } from '../../words/index';
import type { MapInWords, MapMark } from './map-row';

interface MapLegendProps extends Pick<MapInWords, 'marks' | 'onPaint'> {
  readonly lexicon: Lexicon;
}

/** What the marks mean that nobody can guess, in three words each, always in sight. The full key stands with the map in words. */
export function MapLegend({ lexicon, marks, onPaint }: MapLegendProps) {
  const { t } = useTranslation();
  const wordsOf = (mark: MapMark): string => {
    switch (mark.mark) {
      case 'relation':
        return t(`room.map.key.short.relation.${mark.state}`);
      case 'unit':
        return t('room.map.key.short.unit', { name: nameOf(lexicon, mark.actor) });
      default:
        return t(`room.map.key.${mark.mark}`);
    }
  };
  return (
    <ul className="map-legend" aria-label={t('room.map.key.heading')}>
      {marks
        .filter(({ mark }) => !plainMarks.has(mark))
        .map((mark) => (
          <li key={mark.mark === 'unit' ? `unit ${mark.actor} ${mark.track}` : JSON.stringify(mark)}>
            <span aria-hidden="true">
              <canvas ref={(canvas) => (canvas ? onPaint(canvas, mark) : undefined)} />
            </span>
            {wordsOf(mark)}
          </li>
        ))}
    </ul>
  );
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
