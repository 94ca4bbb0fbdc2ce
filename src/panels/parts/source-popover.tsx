import { useTranslation } from 'react-i18next';
import type { Lexicon } from '../../words/index';
import { SmallDialog, type SmallDialogState } from './small-dialog';
import { SourceList } from './source-list';

interface SourcePopoverProps extends SmallDialogState {
  readonly ids: readonly string[];
  readonly lexicon: Lexicon;
}

/** The sources of a mark beside it; Escape and a press outside close it. */
export function SourcePopover({ ids, lexicon, ...dialog }: SourcePopoverProps) {
  const { t } = useTranslation();
  return (
    <SmallDialog {...dialog} side="start" label={t('sources.heading')}>
      <SourceList ids={ids} lexicon={lexicon} />
    </SmallDialog>
  );
}
