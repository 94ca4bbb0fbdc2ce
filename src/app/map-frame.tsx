import { Maximize, Minus, Plus } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type MapAct, mapActOf } from '../panels/index';
import type { Stage } from '../theatre/index';
import type { StageInPlace } from './use-stage';

const panStep = 60;
const zoomStep = 1.35;

interface MapFrameProps {
  readonly stage: StageInPlace;
  /** What the map shows, in a few words. */
  readonly label: string;
  readonly onEscape?: () => void;
  /** What lies over the map and under it, once there is one. */
  readonly children: ReactNode;
}

/** The place of a map with its keys, its buttons, and what is said while there is no map. */
export function MapFrame({ stage: inPlace, label, onEscape, children }: MapFrameProps) {
  const { map, host, standing, drawn, failed, room, retry } = inPlace;
  const { t } = useTranslation();
  const stage = standing?.stage;
  return (
    <section className="map" ref={map} aria-label={label} aria-busy={!drawn && !failed}>
      {/** biome-ignore lint/a11y/useSemanticElements: no element stands for a picture that is moved by keys. */}
      <div
        className="map-host"
        ref={host}
        role="group"
        aria-label={t('room.map.moved')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by keys as by hand.
        tabIndex={0}
        onKeyDown={(event) => {
          // The card over the map is left by Escape wherever the focus is.
          if (event.key === 'Escape') onEscape?.();
          else if (stage) moveByKey(event, stage);
        }}
      />
      {standing || failed ? null : <p className="map-words map-loading">{t('room.map.loading')}</p>}
      {failed ? (
        <div className="map-words notice" data-tone="unknown">
          <p>{t('room.map.failed')}</p>
          <Button className="plain-button" onPress={retry}>
            {t('room.map.retry')}
          </Button>
        </div>
      ) : null}
      {stage && !failed ? (
        <div className="map-controls" data-over-map="">
          <Button
            className="icon-button"
            aria-label={t('room.map.closer')}
            aria-disabled={!room.closer}
            onPress={() => stage.zoomBy(zoomStep)}
          >
            <Plus aria-hidden="true" size={18} />
          </Button>
          <Button
            className="icon-button"
            aria-label={t('room.map.farther')}
            aria-disabled={!room.farther}
            onPress={() => stage.zoomBy(1 / zoomStep)}
          >
            <Minus aria-hidden="true" size={18} />
          </Button>
          <Button className="icon-button" aria-label={t('room.map.whole')} onPress={() => stage.reset()}>
            <Maximize aria-hidden="true" size={16} />
          </Button>
        </div>
      ) : null}
      {children}
    </section>
  );
}

function moveByKey(event: KeyboardEvent, stage: Stage): void {
  const act = mapActOf(event);
  if (act === undefined) return;
  event.preventDefault();
  mapActs[act](stage);
}

const mapActs: Readonly<Record<MapAct, (stage: Stage) => void>> = {
  left: (stage) => stage.panBy(panStep, 0),
  right: (stage) => stage.panBy(-panStep, 0),
  up: (stage) => stage.panBy(0, panStep),
  down: (stage) => stage.panBy(0, -panStep),
  closer: (stage) => stage.zoomBy(zoomStep),
  farther: (stage) => stage.zoomBy(1 / zoomStep),
  whole: (stage) => stage.reset(),
};
