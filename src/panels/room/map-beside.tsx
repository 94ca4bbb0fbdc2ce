import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lexicon } from '../../words/index';
import { Button } from '../parts/button';
import { onceOpen } from '../parts/once-open';
import { useMedia } from '../parts/use-media';
import { MapLegend } from './map-legend';
import type { MapInWords } from './map-row';
import { MapTimeline } from './map-timeline';
import { roomy } from './roomy';

const MapSheet = onceOpen(() => import('./map-sheet').then(({ MapSheet }) => MapSheet));
const MapCard = onceOpen(() => import('./map-sheet').then(({ MapCard }) => MapCard));

interface MapBesideProps {
  readonly lexicon: Lexicon;
  readonly map: MapInWords;
}

/** What belongs to the map beside its picture: the key, the map in words, what happened at a place, and the replay under it. */
export function MapBeside({ lexicon, map }: MapBesideProps) {
  const { t } = useTranslation();
  const wide = useMedia(roomy);
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const { replay, tapped } = map;
  const find = (place: string) => {
    setOpen(false);
    map.onFind(place);
  };
  return (
    <>
      {wide ? <MapLegend lexicon={lexicon} marks={map.marks} onPaint={map.onPaint} /> : null}
      <div className="map-more" data-over-map="">
        {replay === undefined || wide ? null : (
          <Button
            className="plain-button"
            aria-expanded={wanted}
            onPress={() => {
              if (wanted) replay.onLeave();
              setWanted(!wanted);
            }}
          >
            {t('room.map.replay.open')}
          </Button>
        )}
        <Button className="plain-button map-in-words" onPress={() => setOpen(true)}>
          {t('room.map.inWords')}
        </Button>
      </div>
      <MapCard
        key={tapped}
        lexicon={lexicon}
        place={tapped}
        rows={map.rows}
        isOpen={tapped !== undefined}
        onClose={() => map.onTapped(undefined)}
      />
      {replay !== undefined && (wide || wanted) ? <MapTimeline lexicon={lexicon} replay={replay} /> : null}
      <MapSheet
        lexicon={lexicon}
        map={{ ...map, onFind: find }}
        isOpen={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
