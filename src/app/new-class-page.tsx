import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choices, hexDigits } from '../classroom/index';
import { addStrings, type loadLeading, type OpenProblem } from '../panels/index';
import { findServer, makeClass, openTokens } from './class-server';
import { listCrises } from './library';
import { crisisText } from './opened-scenarios';
import { wantedPageLanguage } from './page-language';
import { beginRehearsal } from './rehearsals';
import { goTo } from './route';

type Pages = Awaited<ReturnType<typeof loadLeading>>;

/** The page on which a class is made, of a shipped crisis or of one from a file. */
export async function newClassPage({ NewClass }: Pages): Promise<ComponentType> {
  const [listed] = await Promise.all([listCrises(wantedPageLanguage()), addStrings('problems')]);
  const tokenFor = openTokens(() => hexDigits(16));
  return function NewClassPage() {
    const { t, i18n } = useTranslation();
    const [server, setServer] = useState<boolean | undefined>(undefined);
    const [entries, setEntries] = useState(listed.entries);
    const [listedIn, setListedIn] = useState(i18n.language);
    useEffect(() => {
      if (listedIn === i18n.language) return;
      setListedIn(i18n.language);
      void listCrises(i18n.language).then((now) => setEntries(now.entries));
    }, [listedIn, i18n.language]);
    const look = () => {
      setServer(undefined);
      findServer().then((found) => setServer(found !== undefined));
    };
    useEffect(look, []);
    const failed = (why: string, details: readonly string[] = []): OpenProblem => ({
      sentence: t('host.make.failed', { why }),
      details,
    });
    /** The choices name a crisis by its key, as the list does; a class server knows it by its id. */
    const make = async (choices: Choices): Promise<OpenProblem | undefined> => {
      const entry = entries.find(({ key }) => key === choices.crisis);
      const text = entry?.imported === true ? await crisisText(entry.key) : undefined;
      if (entry === undefined || (entry.imported && text === undefined))
        return failed(t('host.make.failedFile'));
      const wanted = { ...choices, crisis: entry.id };
      const token = tokenFor(wanted, text);
      const made = await makeClass(token, wanted, text);
      if ('why' in made) return failed(made.why || t('host.make.failedNetwork'), made.details);
      goTo({ at: 'lead', page: 'host', words: [made.id, token] });
      return undefined;
    };
    const rehearse = async (choices: Choices): Promise<OpenProblem | undefined> => {
      try {
        if (!(await beginRehearsal(choices))) return failed(t('host.make.failedRehearsal'));
      } catch {
        return failed(t('host.make.failedCrisis'));
      }
      goTo({ at: 'lead', page: 'rehearse', words: [choices.crisis] });
      return undefined;
    };
    const open = async (files: readonly File[]) => {
      const opened = await (await import('./opening')).openCrisisFile(files);
      if ('foreign' in opened) {
        const sentence = t('host.make.noCrisis', { name: opened.name ?? '' });
        return { problem: { sentence, details: [opened.foreign] } };
      }
      if ('scenario' in opened) setEntries((await listCrises(i18n.language)).entries);
      return opened;
    };
    return (
      <NewClass
        entries={entries}
        server={server}
        onLook={look}
        onOpen={open}
        onMake={make}
        onRehearse={rehearse}
      />
    );
  };
}
