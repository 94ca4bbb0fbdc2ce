import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lexicon } from '../../words/index';
import { Button } from '../parts/button';
import { onceOpen } from '../parts/once-open';
import type { MapInWords } from './map-row';

const MapSheet = onceOpen(() => import('./map-sheet').then(({ MapSheet }) => MapSheet));

interface MapWordsProps {
  readonly lexicon: Lexicon;
  readonly map: MapInWords;
}

/** The way to the map's key, and to the map in words. */
export function MapWords({ lexicon, map }: MapWordsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const find = (place: string) => {
    setOpen(false);
    map.onFind(place);
  };
  return (
    <>
      <Button className="plain-button map-in-words" onPress={() => setOpen(true)}>
        {t('room.map.inWords')}
      </Button>
      <MapSheet
        lexicon={lexicon}
        map={{ ...map, onFind: find }}
        isOpen={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
