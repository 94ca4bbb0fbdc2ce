import { useTranslation } from 'react-i18next';
import { type Layer, layers } from './part';

interface LayerBarProps {
  readonly shown: Layer;
  /** Those that this game has; nothing can be tried again in one that was broken off. */
  readonly has: (layer: Layer) => boolean;
  readonly onShow: (layer: Layer) => void;
}

/** The way to each layer of the debrief, with the one that is read marked. */
export function LayerBar({ shown, has, onShow }: LayerBarProps) {
  const { t } = useTranslation();
  return (
    <nav className="layer-bar print-hidden" aria-label={t('debrief.layer.label')}>
      <ul>
        {layers.filter(has).map((layer) => (
          <li key={layer}>
            <button
              type="button"
              className="layer-button"
              aria-current={layer === shown ? 'page' : undefined}
              onClick={() => onShow(layer)}
            >
              {t(`debrief.layer.${layer}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
