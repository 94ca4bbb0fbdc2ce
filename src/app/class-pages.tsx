import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { editionText, openRemoteLink } from '../classroom/index';
import type { loadLeading } from '../panels/index';
import type { Scenario } from '../scenario/index';
import { deleteClass, findServer, wallTokenOf } from './class-server';
import { LostError } from './flow';
import { joinAddresses } from './join-addresses';
import { MapPanel } from './map-panel';
import { hashOf } from './route';

type Pages = Awaited<ReturnType<typeof loadLeading>>;

/** The page of whoever leads a class on the server behind this page. */
export async function hostPage(pages: Pages, id: string, token: string): Promise<ComponentType> {
  const opened = await openClass(pages, id, token);
  const { HostScreen, Ended } = pages;
  if (opened === undefined) return () => <Ended state="ended" />;
  const { scenario, joinAt } = opened;
  const link = openRemoteLink({ base: baseOf(id), token, kind: 'host' });
  const wallAt = new URL(
    hashOf({ at: 'lead', page: 'wall', words: [id, wallTokenOf(token)] }),
    document.baseURI,
  ).href;
  return function HostPage() {
    const { t } = useTranslation();
    const remove = async () => {
      const why = await deleteClass(id, token);
      return why === '' ? t('host.make.failedNetwork') : why;
    };
    return (
      <HostScreen link={link} scenario={scenario} joinAt={joinAt} wallAt={wallAt} closing={{ remove }} />
    );
  };
}

/** The page for the projector. */
export async function wallPage(pages: Pages, id: string, token: string): Promise<ComponentType> {
  const opened = await openClass(pages, id, token);
  const { WallScreen, Ended } = pages;
  if (opened === undefined) return () => <Ended state="ended" />;
  const { scenario, joinAt } = opened;
  const link = openRemoteLink({ base: baseOf(id), token, kind: 'wall' });
  return function WallPage() {
    return (
      <WallScreen
        link={link}
        scenario={scenario}
        joinAt={joinAt}
        renderMap={(props) => <MapPanel {...props} />}
      />
    );
  };
}

interface OpenClass {
  readonly scenario: Scenario;
  readonly joinAt: readonly string[];
}

/** Undefined where the class is not, or is no class of this token. */
async function openClass({ reachOf }: Pages, id: string, token: string): Promise<OpenClass | undefined> {
  const [text, server] = await Promise.all([editionText(baseOf(id), token), findServer()]);
  if (typeof text !== 'string') {
    if (text.why === 'no-such' || text.why === 'no-server') return undefined;
    throw new LostError({ why: 'network', word: text.why });
  }
  const scenario: Scenario = JSON.parse(text);
  const lan = server?.lan ?? [];
  return {
    scenario,
    joinAt: joinAddresses(document.baseURI, lan, (address) => reachOf(address) !== 'device'),
  };
}

function baseOf(id: string): string {
  return new URL(`class/${id}`, document.baseURI).href;
}
