import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { addStrings, type OpenProblem, Shelf } from '../panels/index';
import type { OpenedAs } from './flow';
import { dropHeldPlay } from './held-plays';
import { unknownTheatre } from './map-files';
import { partiesOf } from './parties';
import { onReadingChoice, readingChoice } from './reading-choice';
import { goTo, hashOf, routeIn } from './route';
import { deletePlay } from './saves';
import { Thumbnail } from './thumbnail';
import type { Versions } from './versions';

interface ShelfScreenProps {
  readonly opened: OpenedAs<'shelf'>;
  readonly versions: Versions;
  /** What stands on the shelf has changed. */
  readonly onChange: () => void;
}

/** The shelf with its doors for files and links. */
export function ShelfScreen({ opened, versions, onChange }: ShelfScreenProps) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<OpenProblem | undefined>(opened.problem);
  const [said, setSaid] = useState<string | undefined>(undefined);
  const [found, setFound] = useState<string | undefined>(undefined);
  const [shown, setShown] = useState(opened);
  const version = useSyncExternalStore(versions.subscribe, versions.get);
  useEffect(() => versions.look(), [versions]);
  const language = useSyncExternalStore(onReadingChoice, readingChoice)?.language;
  const [listed, setListed] = useState(language);
  useEffect(() => {
    if (listed === language) return;
    setListed(language);
    onChange();
  }, [listed, language, onChange]);
  // A link that was refused leads here again, with word of why.
  if (shown !== opened) {
    setShown(opened);
    if (opened.problem) setProblem(opened.problem);
  }
  const openFiles = async (files: readonly File[]) => {
    setSaid(undefined);
    setProblem(undefined);
    const result = await (await import('./opening')).openFiles(files);
    if ('problem' in result) setProblem(result.problem);
    else if ('play' in result) goTo({ at: 'room', play: result.play });
    else {
      setSaid(t('shelf.open.opened', { name: result.title }));
      setFound(result.scenario);
      onChange();
    }
  };
  const openLink = async (text: string) => {
    const route = routeIn(text);
    setSaid(undefined);
    setProblem(undefined);
    if ('none' in route) {
      await addStrings('problems');
      setProblem({ sentence: t(`problems.${route.none}`), details: [] });
      return;
    }
    if (location.hash === hashOf(route)) onChange();
    else goTo(route);
  };
  return (
    <Shelf
      entries={opened.listing.entries}
      {...(opened.listing.failed === undefined ? {} : { failed: opened.listing.failed })}
      saves={opened.saves}
      problem={problem}
      said={said}
      found={found}
      version={version}
      onTakeVersion={versions.take}
      renderThumbnail={(entry) => (
        <Thumbnail
          theatre={entry.theatre ?? unknownTheatre}
          lands={partiesOf(entry)}
          marks={entry.earlier}
          label={t('shelf.mapAlt', { title: entry.title })}
        />
      )}
      onDismiss={() => {
        setProblem(undefined);
        setSaid(undefined);
      }}
      onFiles={openFiles}
      onLink={openLink}
      onDelete={(id) => {
        dropHeldPlay(id);
        deletePlay(id).then(onChange, onChange);
      }}
    />
  );
}
