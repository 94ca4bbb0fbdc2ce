import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Inline, lexiconOf, nameOf, postureLabel, Sheet } from '../panels/index';
import type { Scenario } from '../scenario/index';
import type { PictureRow } from '../theatre/index';

export type MapRow = PictureRow;

interface MapWordsProps {
  readonly scenario: Scenario;
  readonly rows: readonly MapRow[];
  readonly onFind: (place: string) => void;
}

/** The map in words: what it shows, by its own rows, each place with a button that finds it. */
export function MapWords({ scenario, rows, onFind }: MapWordsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const lexicon = lexiconOf(scenario);
  const places = scenario.theatre.places;
  return (
    <>
      <Button className="plain-button map-in-words" onPress={() => setOpen(true)}>
        {t('room.map.inWords')}
      </Button>
      <Sheet heading={t('room.map.inWords')} isOpen={open} onClose={() => setOpen(false)}>
        {scenario.theatre.alt === undefined ? null : <p className="prose">{scenario.theatre.alt}</p>}
        <ul className="map-rows">
          {rows.map((row) => {
            switch (row.kind) {
              case 'relation':
                return (
                  <li key={`${row.a} ${row.b}`}>
                    {t(`room.map.relation.${row.state}`, {
                      a: nameOf(lexicon, row.a),
                      b: nameOf(lexicon, row.b),
                    })}
                  </li>
                );
              case 'posture':
                return (
                  <li key={`${row.actor} ${row.track}`}>
                    {t('room.map.posture', {
                      actor: nameOf(lexicon, row.actor),
                      posture: postureLabel(lexicon, row.actor, row.track, row.posture),
                      place: places.find(({ id }) => id === row.place)?.label ?? row.place,
                    })}
                  </li>
                );
              case 'place': {
                const place = places.find(({ id }) => id === row.place);
                return place ? (
                  <li key={place.id}>
                    <Button
                      className="link-button"
                      onPress={() => {
                        setOpen(false);
                        onFind(place.id);
                      }}
                    >
                      {place.label}
                    </Button>{' '}
                    <span className="soft">
                      {[
                        t(`room.map.place.${place.kind}`),
                        row.of === undefined ? '' : nameOf(lexicon, row.of),
                      ]
                        .filter((part) => part !== '')
                        .join(t('shell.list.separator'))}
                      {place.note === undefined ? null : (
                        <>
                          {'. '}
                          <Inline text={place.note} lexicon={lexicon} />
                        </>
                      )}
                    </span>
                  </li>
                ) : null;
              }
              default:
                return row satisfies never;
            }
          })}
        </ul>
      </Sheet>
    </>
  );
}
