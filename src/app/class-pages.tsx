import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { editionText, openRemoteLink } from '../classroom/index';
import type { loadLeading } from '../panels/index';
import type { Scenario } from '../scenario/index';
import { deleteClass, findServer, wallTokenOf } from './class-server';
import { LostError } from './flow';
import { joinAddresses } from './join-addresses';
import { figuresOfHost, figuresOfWall, saveClass } from './class-figures';
import { MapPanel } from './map-panel';
import { hashOf } from './route';

type Pages = Awaited<ReturnType<typeof loadLeading>>;

/** The page of whoever leads a class on the server behind this page. */
export async function hostPage(pages: Pages, id: string, token: string): Promise<ComponentType> {
  const { scenario, joinAt } = await openClass(pages, id, token);
  const link = openRemoteLink({ base: baseOf(id), token, kind: 'host' });
  const wallAt = new URL(hashOf({ at: 'lead', page: 'wall', words: [id, wallTokenOf(token)] }), document.baseURI).href;
  const { HostScreen } = pages;
  return function HostPage() {
    const { t } = useTranslation();
    const remove = async () => {
      const why = await deleteClass(id, token);
      return why === '' ? t('host.make.failedNetwork') : why;
    };
    return (
      <HostScreen
        link={link}
        scenario={scenario}
        joinAt={joinAt}
        wallAt={wallAt}
        closing={{ save: (sight) => saveClass(sight, scenario), remove }}
        renderFigures={(sight) => figuresOfHost(sight, scenario)}
      />
    );
  };
}

/** The page for the projector. */
export async function wallPage(pages: Pages, id: string, token: string): Promise<ComponentType> {
  const { scenario, joinAt } = await openClass(pages, id, token);
  const link = openRemoteLink({ base: baseOf(id), token, kind: 'wall' });
  const { WallScreen } = pages;
  return function WallPage() {
    return (
      <WallScreen
        link={link}
        scenario={scenario}
        joinAt={joinAt}
        renderMap={(props) => <MapPanel {...props} />}
        renderFigures={(sight, what) => figuresOfWall(sight, scenario, what)}
      />
    );
  };
}

interface OpenClass {
  readonly scenario: Scenario;
  readonly joinAt: readonly string[];
}

async function openClass({ reachOf }: Pages, id: string, token: string): Promise<OpenClass> {
  const [text, server] = await Promise.all([editionText(baseOf(id), token), findServer()]);
  if (typeof text !== 'string') {
    const gone = text.why === 'no-such' || text.why === 'no-server';
    throw new LostError({ why: gone ? 'noClass' : 'network', word: '' });
  }
  const scenario: Scenario = JSON.parse(text);
  const lan = server?.lan ?? [];
  return { scenario, joinAt: joinAddresses(document.baseURI, lan, (address) => reachOf(address) !== 'device') };
}

function baseOf(id: string): string {
  return new URL(`class/${id}`, document.baseURI).href;
}
