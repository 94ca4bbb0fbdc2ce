import { type ComponentType, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { editionText } from '../classroom/index';
import type { loadLeading } from '../panels/index';
import type { Scenario } from '../scenario/index';
import { HostInWords, WallInWords } from './class-in-words';
import { addressOfClass, linkToClass, wakeWith, wordsOfClass } from './class-link';
import { deleteClass, findServer, wallTokenOf } from './class-server';
import { LostError } from './flow';
import { forecasterOf } from './forecaster';
import { joinAddresses } from './join-addresses';
import { MapPanel } from './map-panel';
import { hashOf } from './route';
import { readyWords } from './words';

type Pages = Awaited<ReturnType<typeof loadLeading>>;

/** The page of whoever leads a class on the server behind this page. */
export async function hostPage(pages: Pages, id: string, token: string): Promise<ComponentType> {
  const opened = await openClass(pages, id, token);
  const { HostScreen, Ended } = pages;
  if (opened === undefined) return () => <Ended state="ended" />;
  const { scenario, joinAt } = opened;
  const link = openedAnew(linkToClass('host', id, token));
  const wallAt = new URL(
    hashOf({ at: 'lead', page: 'wall', words: [id, wallTokenOf(token)] }),
    document.baseURI,
  ).href;
  const forecaster = forecasterOf(scenario);
  return function HostPage() {
    const { t } = useTranslation();
    useLink(link);
    useEffect(() => forecaster.end, []);
    const remove = async () => {
      const why = await deleteClass(id, token);
      return why === '' ? t('host.make.failedNetwork') : why;
    };
    return (
      <HostInWords link={link} scenario={scenario}>
        {(told) => (
          <HostScreen
            link={link}
            scenario={told}
            joinAt={joinAt}
            wallAt={wallAt}
            closing={{ remove }}
            forecaster={forecaster}
          />
        )}
      </HostInWords>
    );
  };
}

/** The page for the projector. */
export async function wallPage(pages: Pages, id: string, token: string): Promise<ComponentType> {
  const opened = await openClass(pages, id, token);
  const { WallScreen, Ended } = pages;
  if (opened === undefined) return () => <Ended state="ended" />;
  const { scenario, joinAt } = opened;
  const link = openedAnew(linkToClass('wall', id, token));
  return function WallPage() {
    useLink(link);
    return (
      <WallInWords link={link} scenario={scenario}>
        {(told) => (
          <WallScreen
            link={link}
            scenario={told}
            joinAt={joinAt}
            renderMap={(props) => <MapPanel {...props} />}
          />
        )}
      </WallInWords>
    );
  };
}

/** What is asked of a link by whoever opened it. */
interface OpenLink {
  wake(): void;
  leave(): void;
}

let lastOpened: OpenLink | undefined;

/** The link of the page that is opened now; the one before it is left, since a browser has few connections for one server. */
function openedAnew<Link extends OpenLink>(link: Link): Link {
  lastOpened?.leave();
  lastOpened = link;
  return link;
}

/** While the page stands, a device that slept looks at once whether it is connected; when the page is left for another, so is the link. */
function useLink(link: OpenLink): void {
  useEffect(() => {
    const { hash } = location;
    const stop = wakeWith(link);
    return () => {
      stop();
      if (location.hash !== hash) link.leave();
    };
  }, [link]);
}

interface OpenClass {
  readonly scenario: Scenario;
  readonly joinAt: readonly string[];
}

/** Undefined where the class is not, or is no class of this token. */
async function openClass({ reachOf }: Pages, id: string, token: string): Promise<OpenClass | undefined> {
  const [text, server] = await Promise.all([editionText(addressOfClass(id), token), findServer()]);
  if (typeof text !== 'string') {
    if (text.why === 'no-such' || text.why === 'no-server') return undefined;
    throw new LostError({ why: 'network', word: 'no answer' });
  }
  const scenario: Scenario = JSON.parse(text);
  wordsOfClass(scenario, id, token);
  await readyWords(scenario);
  const lan = server?.lan ?? [];
  return {
    scenario,
    joinAt: joinAddresses(document.baseURI, lan, (address) => reachOf(address) !== 'device'),
  };
}
