import { type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type Desk, DeskContext, download, Notice } from '../panels/index';
import type { Session } from '../session/index';
import { ErrorBoundary } from './error-boundary';
import type { Flow, Lost, Opened } from './flow';
import { BriefScreen, DebriefPage, RoomScreen, ShelfScreen } from './screens';
import type { ThemeKeeper } from './theme';

interface AppProps {
  readonly flow: Flow;
  readonly theme: ThemeKeeper;
}

/** The page: the screen that the flow owns, on the theme that the keeper holds. */
export function App({ flow, theme }: AppProps) {
  const { t } = useTranslation();
  const now = useSyncExternalStore(theme.subscribe, theme.get);
  const desk: Desk = { theme: now, turnTheme: theme.turn };
  const snapshot = useSyncExternalStore(
    (listener) => {
      const subscription = flow.subscribe(listener);
      return () => subscription.unsubscribe();
    },
    () => flow.getSnapshot(),
  );
  const { opened, lost } = snapshot.context;
  const again = () => flow.send({ type: 'again' });
  return (
    <DeskContext value={desk}>
      {/* The hash is the page's own address, so this is no link. */}
      <button type="button" className="skip-link" onClick={focusMain}>
        {t('shell.skip')}
      </button>
      <ErrorBoundary
        key={keyOf(opened, lost)}
        render={(why) => (
          <LostPage
            lost={{ why: 'broken', word: why }}
            onAgain={() => location.reload()}
            session={sessionOf(opened)}
          />
        )}
      >
        <Suspense fallback={<Opening />}>{contentOf(opened, lost, again)}</Suspense>
      </ErrorBoundary>
    </DeskContext>
  );
}

function contentOf(opened: Opened | undefined, lost: Lost | undefined, again: () => void): ReactNode {
  if (lost) return <LostPage lost={lost} onAgain={again} session={sessionOf(opened)} />;
  if (!opened) return <Opening />;
  switch (opened.screen) {
    case 'shelf':
      return <ShelfScreen opened={opened} onChange={again} />;
    case 'brief':
      return <BriefScreen key={`${opened.key} ${opened.actor.id}`} opened={opened} />;
    case 'room':
      return <RoomScreen key={opened.play} opened={opened} />;
    case 'debrief':
      return <DebriefPage key={opened.play} opened={opened} />;
    default:
      return opened satisfies never;
  }
}

/** The session of the play that is open, whose file can be kept whatever went wrong. */
function sessionOf(opened: Opened | undefined): Session | undefined {
  return opened !== undefined && 'session' in opened ? opened.session : undefined;
}

function keyOf(opened: Opened | undefined, lost: Lost | undefined): string {
  if (lost) return `lost ${lost.why} ${lost.word}`;
  if (!opened) return 'opening';
  switch (opened.screen) {
    case 'shelf':
      return 'shelf';
    case 'brief':
      return `brief ${opened.key} ${opened.actor.id}`;
    case 'room':
    case 'debrief':
      return `${opened.screen} ${opened.play}`;
    default:
      return opened satisfies never;
  }
}

function Opening() {
  const { t } = useTranslation();
  return (
    <main id="main" className="opening" aria-busy="true">
      <p className="opening-words">{t('shell.opening')}</p>
    </main>
  );
}

interface LostPageProps {
  readonly lost: Lost;
  readonly onAgain: () => void;
  readonly session: Session | undefined;
}

function LostPage({ lost, onAgain, session }: LostPageProps) {
  const { t } = useTranslation();
  const words = { address: lost.word, id: lost.word, seat: lost.word, why: lost.word };
  return (
    <Notice heading={t('shell.lost.heading')}>
      <p>{t(`shell.lost.${lost.why}`, words)}</p>
      <p className="notice-ways">
        {lost.why === 'network' || lost.why === 'broken' || lost.why === 'noStorage' ? (
          <button type="button" className="plain-button" onClick={onAgain}>
            {t('shell.lost.again')}
          </button>
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

function focusMain(): void {
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
