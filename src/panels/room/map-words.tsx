import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId, TrackId } from '../../scenario/index';
import { type Lexicon, nameOf, postureLabel } from '../../words/index';
import { Button } from '../parts/button';
import { Inline } from '../parts/prose';
import { Sheet } from '../parts/sheet';

/** One thing that the map shows, by ids. */
export type MapRow =
  | {
      readonly kind: 'relation';
      readonly a: ActorId;
      readonly b: ActorId;
      readonly state: 'normal' | 'strained' | 'broken';
    }
  | {
      readonly kind: 'posture';
      readonly actor: ActorId;
      readonly track: TrackId;
      readonly posture: string;
      readonly place: string;
    }
  | { readonly kind: 'place'; readonly place: string; readonly of?: ActorId };

interface MapWordsProps {
  readonly lexicon: Lexicon;
  readonly rows: readonly MapRow[];
  readonly onFind: (place: string) => void;
}

/** The map in words: everything that it shows, each place with a button that finds it. */
export function MapWords({ lexicon, rows, onFind }: MapWordsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { alt } = lexicon.scenario.theatre;
  const find = (place: string) => {
    setOpen(false);
    onFind(place);
  };
  return (
    <>
      <Button className="plain-button map-in-words" onPress={() => setOpen(true)}>
        {t('room.map.inWords')}
      </Button>
      <Sheet heading={t('room.map.inWords')} isOpen={open} onClose={() => setOpen(false)}>
        {alt === undefined ? null : <p className="prose">{alt}</p>}
        <p className="soft">{t('room.map.policy')}</p>
        <ul className="map-rows">
          {rows.map((row) => (
            <li key={keyOf(row)}>
              <RowWords lexicon={lexicon} row={row} onFind={find} />
            </li>
          ))}
        </ul>
      </Sheet>
    </>
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
