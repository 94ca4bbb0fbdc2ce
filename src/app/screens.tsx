import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Brief, type OpenProblem, Shelf, type ShelfEntry } from '../panels/index';
import { entryOf } from './entry';
import type { OpenedAs } from './flow';
import { dropHeldPlay } from './held-plays';
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
  // A link that was refused leads here again, with word of why.
  if (shown !== opened) {
    setShown(opened);
    if (opened.problem) setProblem(opened.problem);
  }
  const openFile = async (file: File) => {
    setSaid(undefined);
    setProblem(undefined);
    const result = await (await import('./opening')).openFile(file);
    if ('problem' in result) setProblem(result.problem);
    else if ('play' in result) goTo({ at: 'room', play: result.play });
    else {
      setSaid(t('shelf.open.opened', { name: result.title }));
      setFound(result.scenario);
      onChange();
    }
  };
  const openLink = (text: string) => {
    const route = routeIn(text);
    setSaid(undefined);
    setProblem(undefined);
    if ('none' in route) {
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
        <Thumbnail emblems={partiesOf(entry)} label={t('shelf.mapAlt', { title: entry.title })} />
      )}
      onDismiss={() => {
        setProblem(undefined);
        setSaid(undefined);
      }}
      onFile={openFile}
      onLink={openLink}
      onDelete={(id) => {
        dropHeldPlay(id);
        deletePlay(id).then(onChange, onChange);
      }}
    />
  );
}

/** The brief of one side, and the way into the room. */
export function BriefScreen({ opened }: { readonly opened: OpenedAs<'brief'> }) {
  const { t } = useTranslation();
  const begun = useRef(false);
  const { key, scenario, actor } = opened;
  const [standing, setStanding] = useState<string | undefined>(undefined);
  useEffect(() => {
    let left = false;
    import('./plays').then(({ standingPlay }) => {
      if (!left) setStanding(standingPlay(key, actor.id));
    }, ignore);
    return () => {
      left = true;
    };
  }, [key, actor]);
  return (
    <Brief
      scenario={scenario}
      actor={actor}
      drawSeed={drawSeed}
      map={
        <Thumbnail
          emblems={partiesOf(entryOf(scenario))}
          label={scenario.theatre.alt ?? t('shelf.mapAlt', { title: scenario.about.title })}
        />
      }
      onGoOn={standing === undefined ? undefined : () => goTo({ at: 'room', play: standing })}
      onBegin={async (choices) => {
        // Two presses begin one play.
        if (begun.current) return;
        begun.current = true;
        try {
          const { beginPlay } = await import('./plays');
          goTo({ at: 'room', play: await beginPlay(key, scenario, actor.id, choices) });
        } catch (error) {
          // Whatever went wrong, another press tries again.
          begun.current = false;
          throw error;
        }
      }}
    />
  );
}

/** Without the way back the brief still begins a play. */
function ignore(): void {}

/** The sides that the crisis is first of all between. */
function partiesOf({ sides }: ShelfEntry): string[] {
  return sides.slice(0, 2).map(({ emblem }) => emblem);
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
