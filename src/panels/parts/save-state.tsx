import { Check, CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Saving } from '../../session/index';
import { Button } from './button';

interface SaveStateProps {
  readonly saving: Saving;
}

/** Whether the play is safe, in two words. */
export function SaveState({ saving }: SaveStateProps) {
  const { t } = useTranslation();
  return (
    <span className="save-state" data-state={saving.state}>
      {saving.state === 'failed' ? (
        <CloudOff aria-hidden="true" size={16} />
      ) : (
        <Check aria-hidden="true" size={16} />
      )}
      <span className="save-words">{t(`shell.saving.${saving.state}`)}</span>
    </span>
  );
}

/** Says why the play is not saved, and what to do instead. */
export function SaveNotice({ saving, onKeep }: SaveStateProps & { readonly onKeep: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {saving.state === 'failed' ? (
        <div className="notice" data-tone="threat">
          <p>{t(`shell.saving.${saving.why}`, { said: saving.said ?? '' })}</p>
          <Button className="plain-button" onPress={onKeep}>
            {t('shell.saving.keepFile')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
