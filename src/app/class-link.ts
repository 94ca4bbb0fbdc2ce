import { joinPages, openRemoteLink, type RemoteLink } from '../classroom/index';

/** Where a class is on the server behind this page. */
export function addressOfClass(id: string): string {
  return new URL(`class/${id}`, document.baseURI).href;
}

/** Opens a link to a class on the server behind this page; it shares what connections the browser has with the pages beside it. */
export function linkToClass<Kind extends 'hand' | 'host' | 'wall'>(
  kind: Kind,
  id: string,
  token: string,
): RemoteLink<Kind> {
  const pages = joinPages(`${kind} ${id} ${token}`);
  const leaving = new AbortController();
  const { signal } = leaving;
  addEventListener('pagehide', () => pages.show(false), { signal });
  addEventListener('pageshow', () => pages.show(true), { signal });
  const leave = () => {
    leaving.abort();
    pages.leave();
  };
  return openRemoteLink({ base: addressOfClass(id), token, kind, pages: { ...pages, leave } });
}

/** A device that slept, or was out of the network, looks at once whether the connection still stands; gives how to stop that. */
export function wakeWith(link: { wake(): void }): () => void {
  const events = ['online', 'focus', 'pageshow'] as const;
  for (const event of events) addEventListener(event, link.wake);
  document.addEventListener('visibilitychange', link.wake);
  return () => {
    for (const event of events) removeEventListener(event, link.wake);
    document.removeEventListener('visibilitychange', link.wake);
  };
}
