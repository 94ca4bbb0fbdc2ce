import type { RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { Lexicon } from '../../words/index';
import { SourceList } from './source-list';

interface SourcePopoverProps {
  readonly ids: readonly string[];
  readonly lexicon: Lexicon;
  /** The mark that it belongs to, which gets the focus back. */
  readonly mark: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The sources of a mark beside it; Escape and a press outside close it. */
export function SourcePopover({ ids, lexicon, mark, isOpen, onOpenChange }: SourcePopoverProps) {
  const { t } = useTranslation();
  return (
    <Popover
      className="popover"
      placement="bottom start"
      triggerRef={mark}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <Dialog className="popover-body" aria-label={t('sources.heading')}>
        <SourceList ids={ids} lexicon={lexicon} />
      </Dialog>
    </Popover>
  );
}
