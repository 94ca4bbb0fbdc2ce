import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lexicon } from '../../words/index';
import { Button } from '../parts/button';
import { MemoryLine } from './map-memory';
import type { MapRow } from './map-row';

interface MapCardProps {
  readonly lexicon: Lexicon;
  readonly place: string | undefined;
  readonly rows: readonly MapRow[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What happened at the place whose mark was tapped, latest first; Escape closes it. */
export function MapCard({ lexicon, place, rows, isOpen, onClose }: MapCardProps) {
  const { t } = useTranslation();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) close.current?.focus();
  }, [isOpen]);
  const label = lexicon.scenario.theatre.places.find(({ id }) => id === place)?.label;
  const memories = rows.flatMap((row) => (row.kind === 'memory' && row.place === place ? [row.memory] : []));
  if (!isOpen || label === undefined || memories.length === 0) return null;
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
      {memories.map((memory, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew with each place.
        <MemoryLine key={at} lexicon={lexicon} memory={memory} />
      ))}
    </section>
  );
}
