import { useTranslation } from 'react-i18next';
import { type Lexicon, nameOf, postureLabel } from '../../words/index';
import { namesIn } from './map-legend';
import type { MapInWords, MapMark } from './map-row';

interface MapKeyProps extends Pick<MapInWords, 'marks' | 'onPaint'> {
  readonly lexicon: Lexicon;
}

/** What every mark on the map means, each drawn as it stands there. */
export function MapKey({ lexicon, marks, onPaint }: MapKeyProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="map-key-heading">
      <h3 id="map-key-heading" className="section-heading">
        {t('room.map.key.heading')}
      </h3>
      <ul className="map-key">
        {marks.map((mark) => (
          <li key={keyOf(mark)}>
            <span className="map-mark" aria-hidden="true">
              <canvas width={0} height={0} ref={(canvas) => (canvas ? onPaint(canvas, mark) : undefined)} />
            </span>
            <span>
              <MarkWords lexicon={lexicon} mark={mark} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MarkWords({ lexicon, mark }: { readonly lexicon: Lexicon; readonly mark: MapMark }) {
  const { t } = useTranslation();
  switch (mark.mark) {
    case 'relation':
      return t(`room.map.key.relation.${mark.state}`, { names: namesIn(t, lexicon, mark.away) });
    case 'unit':
      return t('room.map.key.unit', {
        unit: t(`room.map.key.units.${mark.unit}`),
        actor: nameOf(lexicon, mark.actor),
        posture: postureLabel(lexicon, mark.actor, mark.track, mark.posture),
      });
    default:
      return t(`room.map.key.${mark.mark}`);
  }
}

function keyOf(mark: MapMark): string {
  switch (mark.mark) {
    case 'relation':
      return `relation ${mark.state}`;
    case 'unit':
      return `unit ${mark.actor} ${mark.track}`;
    default:
      return mark.mark;
  }
}
