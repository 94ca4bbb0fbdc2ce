import { useTranslation } from 'react-i18next';
import { AskFirst } from '../parts/ask-first';
import { Button } from '../parts/button';
import { useRoomTime } from '../parts/use-link';
import { minutesText } from '../words/clock';
import { useHostDesk } from './desk';

const sheets = ['time', 'speak', 'inject', 'people', 'wall'] as const;
/** What can be opened over the page. */
export type Opened = (typeof sheets)[number];

/** The strip over the tables: the bell, and what the teacher does for all tables at once. */
export function BoardHead({ onOpen }: { readonly onOpen: (what: Opened) => void }) {
  const { t } = useTranslation();
  const { sight, send } = useHostDesk();
  const { room, host, tables } = sight;
  const canGoOn = tables.some(({ phase }) => phase === 'brief' || phase === 'reveal');
  const canResolve = tables.some(({ phase }) => phase === 'deliberation');
  const over = tables.every(({ phase }) => phase === 'over');
  return (
    <section className="board-head" aria-label={t('host.board.all.label')} data-home="" tabIndex={-1}>
      <Bell />
      <div className="host-row">
        {canGoOn ? (
          <Button
            className="main-button"
            title={t('host.board.all.goOnHelp')}
            onPress={() => void send({ do: 'go-on', table: 'all' })}
          >
            {t('host.board.all.goOn')}
          </Button>
        ) : null}
        {canResolve ? (
          <AskFirst
            question={t(`host.board.all.resolveAsk.${host.absent}`)}
            yes={t('host.board.all.resolveYes')}
            no={t('host.board.all.resolveNo')}
            onYes={() => void send({ do: 'resolve-now', table: 'all' })}
          >
            {t('host.board.all.resolve')}
          </AskFirst>
        ) : null}
        <Button className="plain-button" onPress={() => void send({ do: 'pause', is: !room.paused })}>
          {t(room.paused ? 'host.board.all.resume' : 'host.board.all.pause')}
        </Button>
        {sheets.map((sheet) => (
          <Button key={sheet} className="plain-button" onPress={() => onOpen(sheet)}>
            {t(`host.board.all.${sheet}`)}
          </Button>
        ))}
        {over ? (
          <Button className="main-button" onPress={() => void send({ do: 'debrief' })}>
            {t('host.board.all.debrief')}
          </Button>
        ) : (
          <AskFirst
            question={t('host.board.all.debriefAsk')}
            yes={t('host.board.all.debriefYes')}
            no={t('host.board.all.debriefNo')}
            onYes={() => void send({ do: 'debrief' })}
          >
            {t('host.board.all.debrief')}
          </AskFirst>
        )}
      </div>
    </section>
  );
}

/** How long until the debrief, which breaks games off, and until the bell; it is read when one goes there, and not told aloud each second. */
function Bell() {
  const { t, i18n } = useTranslation();
  const { sight, link } = useHostDesk();
  const now = useRoomTime(link);
  const { bell, debriefFrom, paused } = sight.room;
  return (
    <p className="board-bell">
      {bell === undefined || debriefFrom === undefined ? (
        t('host.board.noBell')
      ) : (
        <>
          {debriefFrom <= now
            ? t('host.board.debriefNow')
            : t('host.board.debriefIn', { left: minutesText(debriefFrom - now, i18n.language) })}
          <span className="soft">
            {' '}
            · {t('host.board.bell', { left: minutesText(Math.max(0, bell - now), i18n.language) })}
          </span>
        </>
      )}
      {paused ? <b className="board-paused">{t('host.board.paused')}</b> : null}
    </p>
  );
}
