import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { menuEndOf } from '../parts/keys';
import { onceOpen } from '../parts/once-open';
import type { RoomMenuActs } from './room-menu-list';

const RoomMenuList = onceOpen(() => import('./room-menu-list').then(({ RoomMenuList }) => RoomMenuList));

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
          const end = menuEndOf(event);
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
