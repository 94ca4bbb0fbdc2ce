import { Languages } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addStrings } from '../strings/index';
import { Button } from './button';
import { onceOpen } from './once-open';
import { useReading } from './reading';

const ReadingMenu = onceOpen(async () => {
  const [{ ReadingMenu }] = await Promise.all([import('./reading-menu'), addStrings('reading')]);
  return ReadingMenu;
});

/** The way to other words and languages; nothing where there are no others. */
export function ReadingButton() {
  const { t } = useTranslation();
  const reading = useReading();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (reading === undefined) return null;
  return (
    <>
      <Button
        ref={button}
        className="icon-button"
        aria-label={t('shell.reading')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        <Languages aria-hidden="true" size={18} />
      </Button>
      <ReadingMenu reading={reading} button={button} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
