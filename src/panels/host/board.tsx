import './board.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardHead, type Opened } from './board-head';
import { useHostDesk } from './desk';
import { HostSheet } from './host-sheet';
import { InjectList } from './inject-list';
import { JoinCard } from './lobby';
import { NeedsList } from './needs-list';
import { People } from './people';
import { SpeakForms } from './speak-forms';
import { TableCard } from './table-card';
import { TableSheet } from './table-sheet';
import { TimeForms } from './time-forms';
import { WallChoice } from './wall-choice';

interface BoardProps {
  readonly joinAt: readonly string[];
  readonly wallAt: string | undefined;
}

/** One page for all tables while they play: what needs the teacher, every table at a glance, and the acts for all of them. */
export function Board({ joinAt, wallAt }: BoardProps) {
  const { t } = useTranslation();
  const { sight } = useHostDesk();
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const [table, setTable] = useState<number | undefined>(undefined);
  const close = () => setOpened(undefined);
  return (
    <>
      <BoardHead onOpen={setOpened} />
      <div className="board-body">
        <ul className="tables" aria-label={t('host.board.heading')}>
          {sight.tables.map((one) => (
            <li key={one.table}>
              <TableCard table={one} onOpen={() => setTable(one.table)} />
            </li>
          ))}
        </ul>
        <NeedsList onTable={setTable} />
      </div>
      <TableSheet table={table} onClose={() => setTable(undefined)} />
      <HostSheet heading={t('host.time.heading')} isOpen={opened === 'time'} onClose={close}>
        <TimeForms />
      </HostSheet>
      <HostSheet heading={t('host.speak.heading')} isOpen={opened === 'speak'} onClose={close}>
        <SpeakForms />
      </HostSheet>
      <HostSheet heading={t('host.speak.inject')} isOpen={opened === 'inject'} onClose={close}>
        <InjectList />
      </HostSheet>
      <HostSheet heading={t('host.lobby.students')} isOpen={opened === 'people'} onClose={close} wide>
        <JoinCard code={sight.host.code} joinAt={joinAt} isOpen={!sight.room.locked} />
        <People />
      </HostSheet>
      <HostSheet heading={t('host.wall.heading')} isOpen={opened === 'wall'} onClose={close}>
        <WallChoice wallAt={wallAt} />
      </HostSheet>
    </>
  );
}
