import { type RefObject, useEffect, useRef } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { useFingersAlone } from '../parts/use-media';

/** What can be done with the play as a whole. */
export interface RoomMenuActs {
  readonly canReplay: boolean;
  /** Absent where the play is not this device's to give. */
  readonly onShare?: () => void;
  /** What is said of leaving; absent: that the play is saved. */
  readonly leaving?: string | undefined;
  readonly onBrief: () => void;
  readonly onReplay: () => void;
  /** Stops the play where it stands; absent where it is not this player's to stop. */
  readonly onStop?: (() => void) | undefined;
  readonly onKeys: () => void;
  readonly onLeave: () => void;
}

interface RoomMenuListProps extends RoomMenuActs {
  /** The button that it belongs to, which gets the focus back. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  /** Which entry has the focus first. */
  readonly entry: 'first' | 'last';
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The entries of the menu, below its button. */
export function RoomMenuList({ button, isOpen, entry, onOpenChange, ...acts }: RoomMenuListProps) {
  const { t } = useTranslation();
  const noKeys = useFingersAlone();
  const menu = useRef<HTMLDivElement>(null);
  // Its button is the page's own, so the package does not know that keys opened it and leaves the focus where it was.
  useEffect(() => {
    if (!isOpen) return;
    const frame = requestAnimationFrame(() => {
      const entries = menu.current?.querySelectorAll<HTMLElement>(
        '[role="menuitem"]:not([aria-disabled="true"])',
      );
      entries?.item(entry === 'first' ? 0 : entries.length - 1)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [isOpen, entry]);
  return (
    <Popover
      className="popover"
      placement="bottom end"
      triggerRef={button}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <Menu ref={menu} className="menu" aria-label={t('room.menu.label')} onClose={() => onOpenChange(false)}>
        {acts.onShare === undefined ? null : (
          <MenuItem className="menu-item" onAction={acts.onShare}>
            {t('room.menu.keep')}
          </MenuItem>
        )}
        <MenuItem className="menu-item" onAction={acts.onBrief}>
          {t('room.menu.brief')}
        </MenuItem>
        <MenuItem className="menu-item" isDisabled={!acts.canReplay} onAction={acts.onReplay}>
          {t('room.menu.replay')}
        </MenuItem>
        {noKeys ? null : (
          <MenuItem className="menu-item" onAction={acts.onKeys}>
            {t('keys.heading')}
          </MenuItem>
        )}
        {acts.onStop === undefined ? null : (
          <MenuItem className="menu-item" onAction={acts.onStop}>
            {t('room.stop.menu')}
          </MenuItem>
        )}
        <MenuItem className="menu-item" onAction={acts.onLeave}>
          {acts.leaving ?? t('room.menu.leave')}
        </MenuItem>
      </Menu>
    </Popover>
  );
}
