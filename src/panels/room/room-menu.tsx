import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';

interface RoomMenuProps {
  readonly canReplay: boolean;
  readonly onShare: () => void;
  readonly onBrief: () => void;
  readonly onReplay: () => void;
  readonly onKeys: () => void;
  readonly onLeave: () => void;
}

/** What can be done with the play as a whole. */
export function RoomMenu({ canReplay, onShare, onBrief, onReplay, onKeys, onLeave }: RoomMenuProps) {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <Button className="quiet-button">
        {t('room.menu.label')}
        <ChevronDown aria-hidden="true" size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={t('room.menu.label')}>
          <MenuItem className="menu-item" onAction={onShare}>
            {t('room.menu.keep')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onBrief}>
            {t('room.menu.brief')}
          </MenuItem>
          <MenuItem className="menu-item" isDisabled={!canReplay} onAction={onReplay}>
            {t('room.menu.replay')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onKeys}>
            {t('keys.heading')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onLeave}>
            {t('room.menu.leave')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
