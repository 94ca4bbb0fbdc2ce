import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassCounter, ClassScreen } from '../panels/index';
import { openClassCounter } from './class-counter';
import { type ClassDesk, openClassDesk } from './class-desk';
import { loadClasses } from './class-store';
import type { OpenedAs } from './flow';
import { listCrises, scenarioFor } from './library';
import { keyForRecord } from './opened-scenarios';
import { wantedPageLanguage } from './page-language';
import { randomHex } from './random';
import { hashOf } from './route';
import { useWordedClasses } from './worded-classes';
import { allWords } from './words';
import { startIntakeWorker } from './workers';

/** The desk is opened once and stays until the page is left, so that going to a game and back loses nothing. */
let desk: Promise<ClassDesk> | undefined;
const model = openClassCounter();

/** The classes of this browser, ready to be shown; a browser that keeps nothing begins with an empty one. */
export async function loadClassDesk(): Promise<ClassDesk> {
  desk ??= open().catch((error: unknown) => {
    desk = undefined;
    throw error;
  });
  const opened = await desk;
  // The crisis that was missing may have been opened meanwhile.
  for (const { id, sorting } of opened.get().shown) {
    if (sorting.is === 'no-scenario') opened.acts.sortAgain(id);
  }
  return opened;
}

async function open(): Promise<ClassDesk> {
  const [stored, listed] = await Promise.all([
    loadClasses().catch(() => []),
    listCrises(wantedPageLanguage()),
  ]);
  let { entries } = listed;
  return openClassDesk({
    stored,
    startWorker: startIntakeWorker,
    newId: () => randomHex(8),
    now: () => Date.now(),
    scenarioOf: async (crisis, edition) => {
      const key = await keyForRecord(crisis, edition);
      return key === undefined ? undefined : scenarioFor(key);
    },
    openCrisis: async ({ name, text }) => {
      const { openCrisisText } = await import('./opening');
      const opened = await openCrisisText(name, text);
      if ('foreign' in opened) return { said: [opened.foreign] };
      if ('problem' in opened) return { said: [opened.problem.sentence, ...opened.problem.details] };
      ({ entries } = await listCrises(wantedPageLanguage()));
      return { title: opened.title };
    },
    titleOf: (crisis) => entries.find(({ id }) => id === crisis)?.title ?? crisis,
  });
}

/** The Class page; a result that came with the address is offered, and the address forgotten, so that a reload does not offer it again. */
export function ClassPage({ opened }: { readonly opened: OpenedAs<'classPage'> }) {
  const { t } = useTranslation();
  const { desk: shown } = opened;
  const state = useSyncExternalStore(shown.subscribe, shown.get);
  const name = t('classPage.add.link');
  const counter = useMemo((): ClassCounter => ({ ...model, count: shown.count }), [shown]);
  useEffect(() => {
    const { desk: to, code } = opened;
    if (code === undefined) return;
    history.replaceState(null, '', hashOf({ at: 'class' }));
    to.offer(code, name);
  }, [opened, name]);
  const told = useWordedClasses(state);
  // A package holds the crisis as it was compiled, whatever words and turns are shown.
  const compiled = useMemo(() => {
    const sorted = state.shown.flatMap(({ sorting }) => (sorting.is === 'sorted' ? [sorting.scenario] : []));
    return [...new Map(sorted.map((scenario) => [scenario.hash, scenario])).values()];
  }, [state.shown]);
  return (
    <ClassScreen state={told} acts={shown.acts} counter={counter} packaged={compiled} wordsOf={allWords} />
  );
}
