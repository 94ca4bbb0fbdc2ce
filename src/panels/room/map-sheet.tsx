import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/index';
import { type Lexicon, nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { Inline } from '../parts/prose';
import { Sheet } from '../parts/sheet';
import { Told } from '../parts/told';
import { postureWords } from './map-card';
import { MapKey } from './map-key';
import { namesIn } from './map-legend';
import { MemoryLine } from './map-memory';
import type { MapInWords, MapMemory, MapRow } from './map-row';

/** Comes with the sheet, since both say what happened where. */
export { MapCard } from './map-card';

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
  const memories = byDeed(map.rows.flatMap((row) => (row.kind === 'memory' ? [row] : [])));
  const others = map.rows.flatMap((row) => (row.kind === 'memory' ? [] : [row]));
  return (
    <Sheet heading={t('room.map.inWords')} isOpen={isOpen} onClose={onClose}>
      {alt === undefined ? null : <p className="prose">{alt}</p>}
      <MapKey lexicon={lexicon} marks={map.marks} onPaint={map.onPaint} />
      <p className="soft">{t('room.map.schematic')}</p>
      {memories.length === 0 ? null : (
        <>
          <h3 className="section-heading">{t('room.map.happened')}</h3>
          <ul className="map-rows">
            {memories.map(({ places, memory }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of one picture never change their order.
              <li key={at}>
                {places.map((place, index) => (
                  <Fragment key={place}>
                    {index === 0 ? null : t('shell.list.separator')}
                    <Found lexicon={lexicon} place={place} onFind={map.onFind} />
                  </Fragment>
                ))}
                <MemoryLine lexicon={lexicon} memory={memory} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="section-heading">{t('room.map.shows')}</h3>
      <ul className="map-rows">
        {others.map((row) => (
          <li key={keyOf(row)}>
            <RowWords lexicon={lexicon} row={row} onFind={map.onFind} />
          </li>
        ))}
        {shapesOf(lexicon.scenario).map(({ id, label, note, kind }) => (
          <li key={`${kind} ${id}`}>
            <Told>{label}</Told> <span className="soft">{t(`room.map.shape.${kind}`)}</span>
            <Note lexicon={lexicon} note={note} />
          </li>
        ))}
      </ul>
      <p className="soft">{t('room.map.policy')}</p>
    </Sheet>
  );
}

/** The lines and areas that the crisis draws on the map. */
function shapesOf({ theatre: { lines = [], areas = [] } }: Scenario) {
  return [
    ...lines.map((line) => ({ ...line, kind: 'line' as const })),
    ...areas.map((area) => ({ ...area, kind: 'area' as const })),
  ];
}

function Note({ lexicon, note }: { readonly lexicon: Lexicon; readonly note: string | undefined }) {
  return note === undefined ? null : (
    <p className="soft">
      <Inline text={note} lexicon={lexicon} />
    </p>
  );
}

/** One deed, and every place where it was done. */
interface DeedAt {
  readonly memory: MapMemory;
  readonly places: readonly string[];
}

/** What happened, each deed once, in the order of the rows. */
function byDeed(rows: readonly Extract<MapRow, { readonly kind: 'memory' }>[]): readonly DeedAt[] {
  const deeds: DeedAt[] = [];
  for (const { place, memory } of rows) {
    const at = deeds.findIndex((deed) => isSameDeed(deed.memory, memory));
    const known = deeds[at];
    if (known === undefined) deeds.push({ memory, places: [place] });
    else deeds[at] = { memory, places: [...known.places, place] };
  }
  return deeds;
}

function isSameDeed(one: MapMemory, other: MapMemory): boolean {
  return one.of === 'play' && other.of === 'play' && one.development === other.development;
}

/** What the map shows beside what happened. */
type OtherRow = Exclude<MapRow, { readonly kind: 'memory' }>;

interface RowWordsProps {
  readonly lexicon: Lexicon;
  readonly row: OtherRow;
  readonly onFind: (place: string) => void;
}

/** The name of a place as a button that finds it on the map. */
function Found({
  lexicon,
  place,
  onFind,
}: Pick<RowWordsProps, 'lexicon' | 'onFind'> & { readonly place: string }) {
  const label = lexicon.scenario.theatre.places.find(({ id }) => id === place)?.label ?? place;
  return (
    <Button className="link-button" onPress={() => onFind(place)}>
      {label}
    </Button>
  );
}

function RowWords({ lexicon, row, onFind }: RowWordsProps) {
  const { t } = useTranslation();
  const placeOf = (id: string) => lexicon.scenario.theatre.places.find((place) => place.id === id);
  switch (row.kind) {
    case 'relation':
      return t(`room.map.relation.${row.state}`, {
        ...{ a: nameOf(lexicon, row.a), b: nameOf(lexicon, row.b) },
        names: namesIn(t, lexicon, row.away),
      });
    case 'posture':
      return postureWords(t, lexicon, row);
    case 'place': {
      const place = placeOf(row.place);
      if (!place) return null;
      const owner = row.of === undefined ? [] : [nameOf(lexicon, row.of)];
      return (
        <>
          <Found lexicon={lexicon} place={place.id} onFind={onFind} />{' '}
          <span className="soft">
            {[t(`room.map.place.${place.kind}`), ...owner].join(t('shell.list.separator'))}
          </span>
          <Note lexicon={lexicon} note={place.note} />
        </>
      );
    }
    default:
      return row satisfies never;
  }
}

function keyOf(row: OtherRow): string {
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
