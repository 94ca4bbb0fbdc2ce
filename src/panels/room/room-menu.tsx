import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { onceOpen } from '../parts/once-open';
import type { RoomMenuActs } from './room-menu-list';

const RoomMenuList = onceOpen(() => import('./room-menu-list').then(({ RoomMenuList }) => RoomMenuList));

/** Keys that open the menu at one of its ends, as the ARIA pattern of a menu button has it. */
const endOf: Readonly<Record<string, 'first' | 'last'>> = { ArrowDown: 'first', ArrowUp: 'last' };

/** The button of the menu of the play; the menu itself is loaded when it is first opened. */
export function RoomMenu(acts: RoomMenuActs) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<'first' | 'last' | undefined>(undefined);
  return (
    <>
      <Button
        ref={button}
        className="quiet-button"
        aria-haspopup="menu"
        aria-expanded={opened !== undefined}
        onPress={() => setOpened('first')}
        onKeyDown={(event) => {
          const end = endOf[event.key];
          if (end === undefined) return;
          event.preventDefault();
          setOpened(end);
        }}
      >
        {t('room.menu.label')}
        <ChevronDown aria-hidden="true" size={16} />
      </Button>
      <RoomMenuList
        {...acts}
        button={button}
        isOpen={opened !== undefined}
        entry={opened ?? 'first'}
        onOpenChange={(isOpen) => setOpened(isOpen ? 'first' : undefined)}
      />
    </>
  );
}
