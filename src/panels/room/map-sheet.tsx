import { useTranslation } from 'react-i18next';
import { type Lexicon, nameOf, postureLabel } from '../../words/index';
import { Button } from '../parts/button';
import { Inline } from '../parts/prose';
import { Sheet } from '../parts/sheet';
import { MapKey } from './map-key';
import type { MapInWords, MapRow } from './map-row';

interface MapSheetProps {
  readonly lexicon: Lexicon;
  readonly map: MapInWords;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The map in words: what its marks mean and everything that it shows, each place with a button that finds it. */
export function MapSheet({ lexicon, map, isOpen, onClose }: MapSheetProps) {
  const { t } = useTranslation();
  const { alt } = lexicon.scenario.theatre;
  return (
    <Sheet heading={t('room.map.inWords')} isOpen={isOpen} onClose={onClose}>
      {alt === undefined ? null : <p className="prose">{alt}</p>}
      <MapKey lexicon={lexicon} marks={map.marks} onPaint={map.onPaint} />
      <h3 className="section-heading">{t('room.map.shows')}</h3>
      <ul className="map-rows">
        {map.rows.map((row) => (
          <li key={keyOf(row)}>
            <RowWords lexicon={lexicon} row={row} onFind={map.onFind} />
          </li>
        ))}
      </ul>
      <p className="soft">{t('room.map.policy')}</p>
    </Sheet>
  );
}

interface RowWordsProps {
  readonly lexicon: Lexicon;
  readonly row: MapRow;
  readonly onFind: (place: string) => void;
}

function RowWords({ lexicon, row, onFind }: RowWordsProps) {
  const { t } = useTranslation();
  const placeOf = (id: string) => lexicon.scenario.theatre.places.find((place) => place.id === id);
  switch (row.kind) {
    case 'relation':
      return t(`room.map.relation.${row.state}`, { a: nameOf(lexicon, row.a), b: nameOf(lexicon, row.b) });
    case 'posture':
      return t('room.map.posture', {
        actor: nameOf(lexicon, row.actor),
        posture: postureLabel(lexicon, row.actor, row.track, row.posture),
        place: placeOf(row.place)?.label ?? row.place,
      });
    case 'struck': {
      const place = placeOf(row.place)?.label ?? row.place;
      return row.by === undefined
        ? t('room.map.struck', { place, turn: row.turn })
        : t('room.map.struckBy', { place, turn: row.turn, actor: nameOf(lexicon, row.by) });
    }
    case 'place': {
      const place = placeOf(row.place);
      if (!place) return null;
      const owner = row.of === undefined ? [] : [nameOf(lexicon, row.of)];
      return (
        <>
          <Button className="link-button" onPress={() => onFind(place.id)}>
            {place.label}
          </Button>{' '}
          <span className="soft">
            {[t(`room.map.place.${place.kind}`), ...owner].join(t('shell.list.separator'))}
            {place.note === undefined ? null : (
              <>
                {'. '}
                <Inline text={place.note} lexicon={lexicon} />
              </>
            )}
          </span>
        </>
      );
    }
    default:
      return row satisfies never;
  }
}

function keyOf(row: MapRow): string {
  switch (row.kind) {
    case 'relation':
      return `${row.a} ${row.b}`;
    case 'posture':
      return `${row.actor} ${row.track}`;
    case 'struck':
      return `struck ${row.place} ${row.turn} ${row.by ?? ''}`;
    case 'place':
      return row.place;
    default:
      return row satisfies never;
  }
}
