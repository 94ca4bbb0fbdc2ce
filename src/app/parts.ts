import { whenIdle, whenSettled } from './idle';

let begun = false;

/**
 * Loads, one after the other and whenever the page has nothing else to do, every file of the app that a play may still ask for, so that
 * a play that has begun can be played to its end and debriefed without a connection, and goes on when a newer version has been put in
 * place of this one. Scripts are taken into the page without being run. What cannot be loaded now is asked for again when it is needed.
 */
export function loadParts(): void {
  if (begun) return;
  begun = true;
  const names = document.querySelector<HTMLMetaElement>('meta[name="demarche:parts"]')?.content ?? '';
  const left = names.split(' ').filter((name) => name !== '');
  const next = () => {
    const name = left.shift();
    if (name !== undefined) loadPart(new URL(name, document.baseURI).href).then(() => whenIdle(next));
  };
  whenSettled(next);
}

/** Resolves when the file is loaded or cannot be loaded. */
function loadPart(address: string): Promise<unknown> {
  if (address.endsWith('.js')) return linked({ rel: 'modulepreload', href: address });
  if (address.endsWith('.css')) return linked({ rel: 'stylesheet', href: address });
  return fetch(address).then(
    (response) => response.blob(),
    () => undefined,
  );
}

function linked({ rel, href }: { readonly rel: string; readonly href: string }): Promise<void> {
  const there = [...document.querySelectorAll<HTMLLinkElement>(`link[rel="${rel}"]`)];
  if (there.some((link) => link.href === href)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = rel;
    // As the loader of the build writes it, so that the two share what was loaded.
    link.crossOrigin = '';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      // A failed link would stand in the way of the next attempt.
      link.remove();
      resolve();
    });
    document.head.append(link);
  });
}
