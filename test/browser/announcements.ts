import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    /** What live regions have said since it was last asked. */
    announced?: string[];
  }
}

/** Has every page of a profile note what its live regions say. */
export async function noteAnnouncements(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], output';
    window.announced = [];
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest(live);
          return region && region.closest('[aria-hidden="true"]') === null ? [region] : [];
        }),
      );
      for (const region of regions) {
        const shown = region instanceof HTMLElement ? region.innerText : region.textContent;
        const text = shown.replaceAll(/\s+/g, ' ').trim();
        if (text !== '' && window.announced?.at(-1) !== text) window.announced?.push(text);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What live regions have said since this was last asked, in order. */
export async function announced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.announced?.splice(0) ?? []);
}
