import { useTranslation } from 'react-i18next';
import { type Lexicon, nameOf, postureLabel } from '../../words/index';
import { Button } from '../parts/button';
import { Inline } from '../parts/prose';
import { Sheet } from '../parts/sheet';
import type { MapRow } from './map-row';

interface MapSheetProps {
  readonly lexicon: Lexicon;
  readonly rows: readonly MapRow[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onFind: (place: string) => void;
}

/** The map in words: everything that it shows, each place with a button that finds it. */
export function MapSheet({ lexicon, rows, isOpen, onClose, onFind }: MapSheetProps) {
  const { t } = useTranslation();
  const { alt } = lexicon.scenario.theatre;
  return (
    <Sheet heading={t('room.map.inWords')} isOpen={isOpen} onClose={onClose}>
      {alt === undefined ? null : <p className="prose">{alt}</p>}
      <p className="soft">{t('room.map.policy')}</p>
      <ul className="map-rows">
        {rows.map((row) => (
          <li key={keyOf(row)}>
            <RowWords lexicon={lexicon} row={row} onFind={onFind} />
          </li>
        ))}
      </ul>
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
    case 'place':
      return row.place;
    default:
      return row satisfies never;
  }
}
