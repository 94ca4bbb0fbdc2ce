import { Moon, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { useDesk } from './desk';
import { ReadingButton } from './reading-button';

interface MastheadProps {
  readonly children?: ReactNode;
  /** Stands before the words and the theme. */
  readonly end?: ReactNode;
}

/** The strip on top of every screen: the name, what the screen adds, the words of the crisis and the theme. */
export function Masthead({ children, end }: MastheadProps) {
  const { t } = useTranslation();
  const { theme, turnTheme } = useDesk();
  return (
    <header className="masthead">
      <a className="wordmark" href="#/" aria-label={t('shell.home')}>
        Demarche
      </a>
      <div className="masthead-middle">{children}</div>
      <div className="masthead-end">
        {end}
        <ReadingButton />
        <Button
          className="icon-button"
          aria-label={t(theme === 'night' ? 'shell.theme.toPaper' : 'shell.theme.toNight')}
          onPress={turnTheme}
        >
          {theme === 'night' ? <Sun aria-hidden="true" size={18} /> : <Moon aria-hidden="true" size={18} />}
        </Button>
      </div>
    </header>
  );
}
