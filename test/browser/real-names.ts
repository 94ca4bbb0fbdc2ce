import type { Page } from 'playwright-core';

const real =
  /Iran|Pakistan|China|Tehran|Islamabad|Beijing|Baloch|Jaish|Panjgur|Saravan|January|20\d\d|\[S\d/g;

/** Names of the first crisis, and of its days and sources, that somebody who reads or listens is told by the page as it stands. */
export async function realNamesOn(page: Page): Promise<readonly string[]> {
  const told = await page.evaluate(() =>
    [
      document.title,
      document.body.innerText,
      ...[...document.querySelectorAll('[aria-label], [alt]')].map(
        (one) => `${one.getAttribute('aria-label')} ${one.getAttribute('alt')}`,
      ),
    ].join('\n'),
  );
  return [...new Set(told.match(real) ?? [])];
}
