import type { Locator, Page } from 'playwright-core';

/** What opens and closes a fold of the page, by the words on it. */
export function fold(page: Pick<Page, 'locator'>, name: string): Locator {
  return page.locator('summary', { hasText: name });
}

/** Opens a fold; one that is open stays so. */
export async function unfold(page: Pick<Page, 'locator'>, name: string): Promise<void> {
  const summary = fold(page, name);
  await summary.waitFor();
  if (!(await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'))))
    await summary.click();
}
