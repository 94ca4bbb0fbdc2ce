import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Lexicon, nameOf, postureLabel } from '../../words/index';
import { Button } from '../parts/button';
import type { Translate } from '../strings/index';
import { MemoryLine } from './map-memory';
import type { MapRow } from './map-row';

interface MapCardProps {
  readonly lexicon: Lexicon;
  readonly place: string | undefined;
  readonly rows: readonly MapRow[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What happened at the place whose mark was tapped, latest first, and whose forces stand near it; Escape closes it. */
export function MapCard({ lexicon, place, rows, isOpen, onClose }: MapCardProps) {
  const { t } = useTranslation();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) close.current?.focus();
  }, [isOpen]);
  const label = lexicon.scenario.theatre.places.find(({ id }) => id === place)?.label;
  const memories = rows.flatMap((row) => (row.kind === 'memory' && row.place === place ? [row.memory] : []));
  const forces = rows.flatMap((row) => (row.kind === 'posture' && row.place === place ? [row] : []));
  if (!isOpen || label === undefined || memories.length + forces.length === 0) return null;
  return (
    <section
      className="map-card"
      aria-label={t('room.map.memory.heading', { place: label })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <h3 className="section-heading">{label}</h3>
        <Button ref={close} className="icon-button" aria-label={t('shell.close')} onPress={onClose}>
          <X aria-hidden="true" size={18} />
        </Button>
      </header>
      {forces.map((row) => (
        <p key={`${row.actor} ${row.track}`}>{postureWords(t, lexicon, row)}</p>
      ))}
      {memories.map((memory, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew with each place.
        <MemoryLine key={at} lexicon={lexicon} memory={memory} />
      ))}
    </section>
  );
}

/** Whose forces stand where, and how. */
export function postureWords(
  t: Translate,
  lexicon: Lexicon,
  { actor, track, posture, place }: Extract<MapRow, { kind: 'posture' }>,
): string {
  return t('room.map.posture', {
    actor: nameOf(lexicon, actor),
    posture: postureLabel(lexicon, actor, track, posture),
    place: lexicon.scenario.theatre.places.find(({ id }) => id === place)?.label ?? place,
  });
}
