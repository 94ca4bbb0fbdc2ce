import { Fragment, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  DebriefSight,
  type Desk,
  DeskContext,
  download,
  loadFonts,
  Masthead,
  Notice,
  RoomSight,
  type Sight,
} from '../panels/index';
import type { Session } from '../session/index';
import { ErrorBoundary } from './error-boundary';
import { type Flow, type Lost, lostBy, type Shown } from './flow';
import { whenPainted } from './idle';
import { BriefScreen, ClassPage, DebriefPage, RoomScreen } from './later';
import { isPartMissing } from './missing-part';
import { PageReading } from './page-reading';
import { ShelfScreen } from './shelf-screen';
import type { ThemeKeeper } from './theme';
import type { Versions } from './versions';

interface AppProps {
  readonly flow: Flow;
  readonly theme: ThemeKeeper;
  readonly versions: Versions;
}

/** The page: the screen that the flow owns, on the theme that the keeper holds. */
export function App({ flow, theme, versions }: AppProps) {
  const { t } = useTranslation();
  const now = useSyncExternalStore(theme.subscribe, theme.get);
  const desk: Desk = { theme: now, turnTheme: theme.turn };
  const shown = useSyncExternalStore(flow.subscribe, flow.get);
  const [tries, setTries] = useState(0);
  const stands = shown.is !== 'opening';
  useEffect(() => {
    // On a slow connection they would compete with the text that is shown in them.
    if (stands) whenPainted(() => loadFonts().catch(ignore));
  }, [stands]);
  const again = () => {
    setTries(tries + 1);
    flow.again();
  };
  return (
    <DeskContext value={desk}>
      <PageReading>
        {/* The hash is the page's own address, so this is no link. */}
        <nav aria-label={t('shell.skipNav')}>
          <button type="button" className="skip-link" onClick={focusMain}>
            {t('shell.skip')}
          </button>
        </nav>
        <ErrorBoundary
          key={`${tries} ${keyOf(shown)}`}
          render={(error) => <LostPage lost={brokenBy(error)} onAgain={again} session={sessionOf(shown)} />}
        >
          {contentOf(shown, versions, flow.again, again)}
        </ErrorBoundary>
      </PageReading>
    </DeskContext>
  );
}

function contentOf(shown: Shown, versions: Versions, refresh: () => void, again: () => void): ReactNode {
  if (shown.is === 'lost') return <LostPage lost={shown.lost} onAgain={again} session={undefined} />;
  if (shown.is === 'opening') return shown.sight === undefined ? <Opening /> : sightOf(shown.sight);
  const { opened } = shown;
  switch (opened.screen) {
    case 'shelf':
      return <ShelfScreen opened={opened} versions={versions} onChange={refresh} />;
    case 'brief':
      return <BriefScreen key={`${opened.key} ${opened.actor.id}`} opened={opened} />;
    case 'classPage':
      return <ClassPage opened={opened} />;
    case 'room':
      return <RoomScreen key={opened.play} opened={opened} />;
    case 'debrief':
      return <DebriefPage key={opened.play} opened={opened} />;
    case 'class':
      return <Fragment key={opened.key}>{opened.render()}</Fragment>;
    default:
      return opened satisfies never;
  }
}

function sightOf(sight: Sight): ReactNode {
  switch (sight.screen) {
    case 'room':
      return <RoomSight {...sight} />;
    case 'debrief':
      return <DebriefSight {...sight} />;
    default:
      return sight satisfies never;
  }
}

/** The session of the game that is open, whose file can be saved whatever went wrong. */
function sessionOf(shown: Shown): Session | undefined {
  return shown.is === 'open' && 'session' in shown.opened ? shown.opened.session : undefined;
}

function keyOf(shown: Shown): string {
  if (shown.is === 'lost') return `lost ${shown.lost.why} ${shown.lost.word}`;
  if (shown.is === 'opening') return 'opening';
  const { opened } = shown;
  switch (opened.screen) {
    case 'shelf':
      return 'shelf';
    case 'classPage':
      return 'classPage';
    case 'brief':
      return `brief ${opened.key} ${opened.actor.id}`;
    case 'room':
    case 'debrief':
      return `${opened.screen} ${opened.play}`;
    case 'class':
      return opened.key;
    default:
      return opened satisfies never;
  }
}

/** A screen that failed: a file of it is missing, or the fault is ours. */
function brokenBy(error: unknown): Lost {
  const lost = lostBy(error);
  return isPartMissing(error) ? lost : { ...lost, why: 'broken' };
}

function Opening() {
  const { t } = useTranslation();
  return (
    <div className="screen">
      <Masthead />
      <main id="main" className="opening" aria-busy="true">
        <p className="opening-words">{t('shell.opening')}</p>
      </main>
    </div>
  );
}

interface LostPageProps {
  readonly lost: Lost;
  readonly onAgain: () => void;
  readonly session: Session | undefined;
}

function LostPage({ lost, onAgain, session }: LostPageProps) {
  const { t } = useTranslation();
  // An address can be as long as somebody likes.
  const word = lost.word.slice(0, 100);
  const words = { address: word, id: word, seat: word, why: word };
  return (
    <Notice heading={t('shell.lost.heading')}>
      <p>{t(`shell.lost.${lost.why}`, words)}</p>
      <p className="notice-ways">
        {lost.why === 'network' ||
        lost.why === 'broken' ||
        lost.why === 'part' ||
        lost.why === 'noStorage' ? (
          <Button className="plain-button" onPress={onAgain}>
            {t('shell.lost.again')}
          </Button>
        ) : null}
        {lost.why === 'broken' || lost.why === 'part' ? (
          <Button className="plain-button" onPress={() => location.reload()}>
            {t('shell.lost.reload')}
          </Button>
        ) : null}
        {session === undefined ? null : (
          <button type="button" className="plain-button" onClick={() => void keepFile(session)}>
            {t('shell.lost.keepPlay')}
          </button>
        )}
        <a href="#/">{t('shell.lost.home')}</a>
      </p>
    </Notice>
  );
}

async function keepFile(session: Session): Promise<void> {
  const { playFileOf } = await import('../session/index');
  const { name, text } = playFileOf(session.get());
  download(name, text);
}

/** Without its own fonts the page is read in those of the system. */
function ignore(): void {}

function focusMain(): void {
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
