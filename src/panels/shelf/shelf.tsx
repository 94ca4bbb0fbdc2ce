import { useTranslation } from 'react-i18next';
import { Fold } from '../parts/fold';
import { Masthead } from '../parts/masthead';
import { useHeadline } from '../parts/use-headline';
import { CrisisStory, type RenderThumbnail } from './crisis-story';
import { LanguageOffer } from './language-offer';
import { OpenPanel } from './open-panel';
import { type OpenProblem, ProblemNotice } from './problem-notice';
import { SaveList } from './save-list';
import type { SaveEntry, ShelfEntry } from './shelf-entry';
import { VersionLine, VersionNotice, type VersionState } from './version-notice';

interface ShelfProps {
  readonly entries: readonly ShelfEntry[];
  /** Why the list could not be loaded. */
  readonly failed?: string;
  /** Undefined where the browser does not let the page read them. */
  readonly saves: readonly SaveEntry[] | undefined;
  readonly problem: OpenProblem | undefined;
  readonly said: string | undefined;
  /** The key of a crisis that was just opened from a file. */
  readonly found: string | undefined;
  readonly version: VersionState;
  readonly renderThumbnail: RenderThumbnail;
  readonly onDismiss: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLink: (text: string) => void;
  readonly onDelete: (id: string) => void;
  /** Changes to the newer version. */
  readonly onTakeVersion: () => void;
}

/** The shelf: the latest saved game, the crises, and behind folds what is rarely needed. */
export function Shelf(props: ShelfProps) {
  const {
    entries,
    failed,
    saves,
    problem,
    said,
    found,
    version,
    renderThumbnail,
    onDismiss,
    onFiles,
    onLink,
    onDelete,
    onTakeVersion,
  } = props;
  const { t } = useTranslation();
  const heading = useHeadline<HTMLHeadingElement>(`${t('shelf.title')} · ${t('shell.name')}`, 'shelf');
  return (
    <div className="screen">
      <Masthead
        end={
          <a className="masthead-link" href="#/join">
            {t('shelf.class.join')}
          </a>
        }
      />
      <main id="main" className="shelf">
        <header className="shelf-head">
          <h1 className="shelf-title" ref={heading} tabIndex={-1}>
            {t('shelf.heading')}
          </h1>
          <p className="shelf-lead">{t('shelf.lead')}</p>
          <LanguageOffer />
        </header>
        <div className="shelf-notices">
          <ProblemNotice problem={problem} said={said} onDismiss={onDismiss} />
          <VersionNotice version={version} onTake={onTakeVersion} />
        </div>
        <SaveList saves={saves} onDelete={onDelete} />
        <section className="shelf-stories" aria-label={t('shelf.title')}>
          {failed === undefined ? null : (
            <p className="notice" data-tone="threat">
              {t('shelf.failed', { why: failed })}
            </p>
          )}
          {entries.length === 0 && failed === undefined ? <p className="soft">{t('shelf.empty')}</p> : null}
          {entries.map((entry) => (
            <CrisisStory
              key={entry.key}
              entry={entry}
              isFound={entry.key === found}
              renderThumbnail={renderThumbnail}
            />
          ))}
        </section>
        <footer className="shelf-doors">
          <Fold heading={t('shelf.class.heading')} comesIntoView>
            <p>{t('shelf.class.help')}</p>
            <ul className="shelf-links">
              <li>
                <a href="#/class/new">{t('shelf.class.lead')}</a>
              </li>
              <li>
                <a href="#/class">{t('shelf.class.collect')}</a>
              </li>
            </ul>
          </Fold>
          <Fold heading={t('shelf.open.heading')} comesIntoView>
            <OpenPanel onFiles={onFiles} onLink={onLink} />
          </Fold>
          <VersionLine version={version} />
        </footer>
      </main>
    </div>
  );
}
