import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choices, hexDigits } from '../classroom/index';
import type { loadLeading } from '../panels/index';
import { findServer, makeClass } from './class-server';
import { listCrises } from './library';
import { beginRehearsal } from './rehearsals';
import { goTo } from './route';

type Pages = Awaited<ReturnType<typeof loadLeading>>;

/** The page on which a class is made. Crises from files stay out: a class server has only its own. */
export async function newClassPage({ NewClass }: Pages): Promise<ComponentType> {
  const { entries } = await listCrises();
  const shipped = entries.filter(({ imported }) => !imported);
  // Made once for this form, so that a class that was made though its answer was lost is found again.
  const token = hexDigits(16);
  return function NewClassPage() {
    const { t } = useTranslation();
    const [server, setServer] = useState<boolean | undefined>(undefined);
    const look = () => {
      setServer(undefined);
      findServer().then((found) => setServer(found !== undefined));
    };
    useEffect(look, []);
    const make = async (choices: Choices) => {
      const made = await makeClass(token, choices);
      if ('why' in made) return made.why === '' ? t('host.make.failedNetwork') : made.why;
      goTo({ at: 'lead', page: 'host', words: [made.id, token] });
      return undefined;
    };
    const rehearse = async (choices: Choices) => {
      try {
        if (!(await beginRehearsal(choices))) return t('host.make.failedRehearsal');
      } catch {
        return t('host.make.failedCrisis');
      }
      goTo({ at: 'lead', page: 'rehearse', words: [choices.crisis] });
      return undefined;
    };
    return <NewClass entries={shipped} server={server} onLook={look} onMake={make} onRehearse={rehearse} />;
  };
}
