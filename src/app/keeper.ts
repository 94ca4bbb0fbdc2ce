import { Workbox } from 'workbox-window';
import type { VersionState } from '../panels/index';
import { isPlayOpen, whenPlaysAreLeft } from './play-lock';

/** The page's side of the service worker. */
export interface Keeper {
  readonly look: () => void;
  readonly take: () => void;
}

/**
 * Registers the service worker and tells what is known of the versions, at once and whenever it changes; undefined where the browser
 * has no service workers. Rejects where it refuses them.
 */
export async function keepApp(show: (state: VersionState) => void): Promise<Keeper | undefined> {
  // A sandboxed frame throws at the mere question, and an address without https has none.
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (workers === undefined) return undefined;
  const workbox = new Workbox(new URL('service-worker.js', document.baseURI).href);
  let newer = false;
  let waits = false;

  const tell = async () => {
    if (!newer) {
      if (workers.controller !== null) show('kept');
      return;
    }
    const held = await isPlayOpen();
    show(held ? 'held' : 'newer');
    if (!held || waits) return;
    waits = true;
    whenPlaysAreLeft(() => {
      waits = false;
      tell();
    });
  };

  const take = async () => {
    // A play may have begun elsewhere since this was offered.
    if (await isPlayOpen()) return tell();
    workbox.addEventListener('controlling', () => location.reload());
    workbox.messageSkipWaiting();
  };

  workbox.addEventListener('waiting', () => {
    newer = true;
    tell();
  });
  workbox.addEventListener('controlling', tell);
  await workbox.register({ immediate: true });
  await tell();
  return {
    look: () => {
      // Without a connection no newer version can be found.
      workbox.update().catch(() => undefined);
      tell();
    },
    take,
  };
}
