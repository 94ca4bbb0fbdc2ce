import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lexicon } from '../../words/index';
import { Button } from './button';

interface SourceRefsProps {
  readonly ids: readonly string[];
  readonly lexicon: Lexicon;
  /** Stands in place of their numbers. */
  readonly label?: string;
}

type Kit = typeof import('./source-popover');

/** A small button with the numbers of the sources, which opens what they are; the popover is loaded with the first one opened. */
export function SourceRefs({ ids, lexicon, label }: SourceRefsProps) {
  const { t } = useTranslation();
  const mark = useRef<HTMLButtonElement>(null);
  const [kit, setKit] = useState<Kit | undefined>(undefined);
  const [isOpen, setOpen] = useState(false);
  if (ids.length === 0) return null;
  const named = ids.join(t('shell.list.separator'));
  const open = () => {
    setOpen(true);
    if (kit !== undefined) return;
    import('./source-popover').then(setKit, () => setOpen(false));
  };
  return (
    <>
      <Button
        ref={mark}
        className="source-refs"
        aria-label={label === undefined ? t('sources.button', { count: ids.length, ids: named }) : undefined}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={open}
      >
        {label ?? named}
      </Button>
      {kit === undefined || !isOpen ? null : (
        <kit.SourcePopover ids={ids} lexicon={lexicon} button={mark} isOpen onOpenChange={setOpen} />
      )}
    </>
  );
}
