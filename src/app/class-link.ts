import { joinPages, openRemoteLink, type RemoteLink, wordsText } from '../classroom/index';
import type { Scenario } from '../scenario/index';
import { wordsComeFrom } from './word-sources';

/** Where a class is on the server behind this page. */
export function addressOfClass(id: string): string {
  return new URL(`class/${id}`, document.baseURI).href;
}

/** Says that the other words of a class's edition come from the server behind this page. */
export function wordsOfClass(scenario: Scenario, id: string, token: string): void {
  wordsComeFrom(scenario, async (language) => {
    const text = await wordsText(addressOfClass(id), token, language);
    return text === undefined ? undefined : JSON.parse(text);
  });
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
