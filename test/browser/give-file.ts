import type { Page } from 'playwright-core';
import { unfold } from './fold';
import { words } from './words';

export interface Given {
  readonly name: string;
  readonly text: string;
}

/** Gives the page on the shelf a file. */
export async function giveFile(page: Page, { name, text }: Given): Promise<void> {
  await unfold(page, words('shelf.open.heading'));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words('shelf.open.file') }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
