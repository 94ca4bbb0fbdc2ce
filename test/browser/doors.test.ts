import { describe, expect, test } from 'vitest';
import { fold, unfold } from './fold';
import { newContext, openPage } from './harness';
import { openBrief, openRoom, pressBegin, setSeed } from './player';
import { words } from './words';

/* What comes to the page by other ways than its buttons: things that are dropped, odd addresses, a full disk, a bad number. */

/** Drops files or a text on an element, as the browser would; gives whether the page took it upon itself. */
function dropOn(
  selector: string,
  given: { readonly files?: readonly string[]; readonly text?: string },
): Promise<boolean> | boolean {
  const dataTransfer = new DataTransfer();
  for (const name of given.files ?? []) dataTransfer.items.add(new File(['{}'], name));
  if (given.text !== undefined) dataTransfer.setData('text/plain', given.text);
  const place = document.querySelector(selector);
  const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
  const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
  place?.dispatchEvent(over);
  place?.dispatchEvent(drop);
  return over.defaultPrevented && drop.defaultPrevented;
}

describe('what is dropped', () => {
  test('is refused by name if it is more than one file, and never shown in place of the page', async () => {
    const { page, expectClean } = await openPage();
    const drop = (selector: string, given: Parameters<typeof dropOn>[1]) =>
      page.evaluate(`(${dropOn})(${JSON.stringify(selector)}, ${JSON.stringify(given)})`);
    await unfold(page, words('shelf.open.heading'));
    await page.locator('.drop').waitFor();
    expect(await drop('.drop', { files: Array.from({ length: 100 }, (_, at) => `${at}.json`) })).toBe(true);
    await page
      .getByRole('alert')
      .getByText(words('problems.one-file', { count: 100 }))
      .waitFor();
    expect(await drop('h1', { files: ['picture.png'] })).toBe(true);
    expect(await drop('h1', { text: 'words' })).toBe(false);
    expectClean();
  });
});

test('an address of any length is told by its beginning', async () => {
  const { page, expectClean } = await openPage({ path: `#/${'x/'.repeat(50_000)}` });
  const told = page.getByText(words('shell.lost.unknown', { address: '' }).slice(0, 12));
  await told.waitFor();
  expect((await told.innerText()).length).toBeLessThan(200);
  expectClean();
});

test('a game does not begin with a seed that is none, and the page says why', async () => {
  const { page, expectClean } = await openPage();
  await openBrief(page, 'Pakistan');
  await setSeed(page, 2 ** 32);
  await fold(page, words('brief.options.heading')).click();
  await page.getByRole('button', { name: words('brief.begin'), exact: true }).click();
  await page.getByRole('alert').getByText(words('brief.options.seedBad')).waitFor();
  await fold(page, words('brief.options.heading')).click();
  await page.getByRole('textbox', { name: words('brief.options.seed') }).fill(String(2 ** 32 - 1));
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  await pressBegin(page);
  expectClean();
});

test('a disk that is really full is called so, and the game is saved once there is room again', async () => {
  const context = await newContext();
  const { page, address } = await openPage({ context });
  const tools = await context.newCDPSession(page);
  const { origin } = new URL(address);
  await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openRoom(page, 'Pakistan');
  await page.getByText(words('shell.saving.full')).waitFor();
  await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1e9 });
  const track = page.getByRole('radiogroup').first();
  await track.getByRole('radio', { disabled: false }).nth(0).check({ force: true });
  await page.getByText(words('shell.saving.saved')).first().waitFor();
  expect(await page.getByText(words('shell.saving.full')).count()).toBe(0);
});
