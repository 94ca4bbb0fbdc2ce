import { text as textOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checked } from '../fixtures/record-mutants';
import { shippedScenarios } from '../shipped';
import { axe, openPage } from './harness';
import { chooseByKeys, commit, mapStands, openRoom } from './player';

interface Given {
  readonly name: string;
  readonly text: string;
}

async function giveFile(page: Page, { name, text }: Given): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** A play of two turns as the file that the page hands out, and its link. */
async function keptPlay(page: Page): Promise<{ file: string; link: string }> {
  await openRoom(page, 'Pakistan', 11);
  const group = page.getByRole('radiogroup').first();
  const track = (await group.getAttribute('aria-label')) ?? '';
  const order = (await group.locator('.card-label').allTextContents())[1] ?? '';
  await chooseByKeys(page, track, order);
  await page.getByRole('button', { name: 'Reason' }).click();
  await page.getByRole('textbox', { name: 'Your reason, in a sentence' }).fill('To see what they say.');
  await page.getByRole('button', { name: 'Done' }).click();
  await commit(page);
  await page.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Keep or share this play' }).click();
  const link = await page.getByRole('textbox', { name: 'Link of this play' }).inputValue();
  expect(await page.getByRole('img', { name: 'QR code of the link' }).isVisible()).toBe(true);
  // The tests serve the page on this device alone, and a code for it is worth a warning.
  await page.getByText('works on this device only').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the play' }).click();
  const kept = await download;
  expect(kept.suggestedFilename()).toBe('iran-pakistan-2024-pakistan-2.json');
  const file = await textOf(await kept.createReadStream());
  await page.keyboard.press('Escape');
  await mapStands(page);
  return { file, link };
}

/** The lines of a record with a check that is right for them. */
function checkedLines(lines: readonly string[]): string[] {
  return checked(lines).trimEnd().split('\n');
}

/** A shipped crisis as one file, with its text changed. */
function bundleOf(id: string, change: (text: string) => string): string {
  const found = shippedScenarios().find((shipped) => shipped.id === id);
  if (!found) throw new Error(`${id} is not among the shipped crises`);
  return change(JSON.stringify(found.draft.document));
}

async function toShelf(page: Page): Promise<void> {
  await page.goto(new URL('#/', page.url()).href);
  await page.getByRole('heading', { level: 1, name: 'Play a crisis, then meet history' }).waitFor();
}

describe('a kept play', () => {
  test('comes back from its file with its reasons, and from its link', async () => {
    const { page, expectClean } = await openPage();
    const { file, link } = await keptPlay(page);
    expect(file).toContain('To see what they say.');

    await toShelf(page);
    await giveFile(page, { name: 'play.json', text: file });
    await page.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
    await mapStands(page);

    await toShelf(page);
    await page.getByRole('textbox', { name: 'Link of a play' }).fill(link);
    await page.getByRole('button', { name: 'Open the link' }).click();
    await page.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
    // The address no longer carries the link, so that a reload does not take the play twice.
    expect(page.url()).toMatch(/#\/play\/[0-9a-f]+$/);
    await mapStands(page);
    await toShelf(page);
    expect(await page.getByRole('link', { name: /^Go on with/ }).count()).toBe(3);
    expectClean();
  });

  test('that is damaged, foreign or newer is refused by name, and the page goes on', async () => {
    const { page, expectClean } = await openPage();
    const { file, link } = await keptPlay(page);
    await toShelf(page);
    const document: Record<string, unknown> = JSON.parse(file);
    const record = Array.isArray(document.record) ? document.record : [];
    const changed = (change: Record<string, unknown>) => JSON.stringify({ ...document, ...change });
    const refused: readonly (Given & { readonly says: string })[] = [
      { name: 'cut.json', text: file.slice(0, 300), says: 'The file “cut.json” is damaged' },
      { name: 'newer.json', text: changed({ version: 9 }), says: 'was made by a newer Demarche' },
      { name: 'notes.json', text: changed({ notes: 7 }), says: 'its part “notes” is missing or damaged' },
      {
        name: 'seed.json',
        text: changed({ record: record.map((line) => String(line).replace(/^seed .*/, 'seed 12')) }),
        says: 'This record is damaged',
      },
      {
        name: 'strange.json',
        text: changed({
          record: checkedLines([
            'demarche 1',
            'scenario far-away',
            `edition ${'a'.repeat(64)}`,
            'seed 1',
            'seat pakistan human',
          ]),
        }),
        says: 'This is a play of the crisis “far-away”, which is not on this shelf',
      },
      {
        name: 'cut-record.json',
        text: changed({ record: record.slice(0, -1) }),
        says: 'its last line, "check", is missing',
      },
      { name: 'other.json', text: '{"hello": "world"}', says: 'is neither a play nor a crisis' },
      { name: 'list.txt', text: 'milk, eggs', says: 'is neither a play nor a crisis' },
      { name: 'style.json', text: '{"format": 1, "layers": []}', says: 'its keys are `format`, `layers`' },
      { name: 'empty.json', text: '', says: 'The file “empty.json” is empty' },
      { name: 'bytes.json', text: 'a\u0000b', says: 'is not a text file' },
      { name: 'bad.crisis.json', text: '{"format": 1, "about": {}}', says: 'cannot be played' },
    ];
    for (const { name, text, says } of refused) {
      await giveFile(page, { name, text });
      await page.getByRole('alert').getByText(says).waitFor();
    }
    await page.getByRole('button', { name: 'Close this notice' }).click();
    await page.getByRole('textbox', { name: 'Link of a play' }).fill(`${link.slice(0, -6)}AAAAAA`);
    await page.getByRole('button', { name: 'Open the link' }).click();
    await page.getByRole('alert').getByText('This record is damaged').waitFor();
    for (const [text, says] of [
      ['https://example.org/crisis/iran', 'This is an address without a play of Demarche in it.'],
      ['Dear teacher', 'This is not the link of a play.'],
    ] as const) {
      await page.getByRole('textbox', { name: 'Link of a play' }).fill(text);
      await page.getByRole('button', { name: 'Open the link' }).click();
      await page.getByRole('alert').getByText(says).waitFor();
    }
    await page.getByRole('link', { name: 'Play as Iran' }).waitFor();
    expectClean();
  });

  test('whose record stops being possible is shown as far as it goes', async () => {
    const { page } = await openPage();
    const { file } = await keptPlay(page);
    const document: { record: string[] } & Record<string, unknown> = JSON.parse(file);
    const at = document.record.findIndex((line) => line.startsWith('order pakistan'));
    // An order that is closed in the first turn, as another edition may have had it open.
    const lines = document.record.slice(0, -1);
    lines[at] = 'order pakistan diplomacy return-ambassador';
    const record = checkedLines(lines);
    await toShelf(page);
    await giveFile(page, { name: 'play.json', text: JSON.stringify({ ...document, record }) });
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    await page.getByText('The play is shown up to that turn.').waitFor();
  });
});

describe('a browser that does not save', () => {
  test.each([
    ['QuotaExceededError', 'This device has no room left to save the play.'],
    ['SecurityError', 'The browser does not let this page save: storage is blocked'],
    ['DataCloneError', 'Demarche made a mistake in saving this play; it is ours, not yours'],
  ])('says so and the play goes on: %s', async (name, sentence) => {
    const { page } = await openPage();
    await page.addInitScript((errorName) => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('refused for the test', errorName);
      };
    }, name);
    await page.reload();
    await openRoom(page, 'Pakistan');
    await page.getByText(sentence).waitFor();
    await commit(page);
    await page.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
    await page.getByRole('button', { name: 'Keep it as a file' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the play' }).click();
    expect(await textOf(await (await download).createReadStream())).toContain('"demarche": "play"');
  });

  test('without any storage still opens the shelf and plays', async () => {
    const { page } = await openPage();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('refused for the test', 'SecurityError');
          },
        },
      });
    });
    await page.reload();
    await page.getByText('The browser does not let this page read what it saved.').waitFor();
    await openRoom(page, 'Pakistan');
    await commit(page);
    const second = page.getByRole('heading', { level: 1, name: /^Turn 2 of/ });
    await second.waitFor();
    await page.getByText('storage is blocked or turned off for it').waitFor();
    await mapStands(page);

    // The play stays on the shelf while the page is open, also when another one is begun.
    await toShelf(page);
    await openRoom(page, 'Iran');
    await mapStands(page);
    await toShelf(page);
    await page.getByRole('link', { name: /^Go on with .* as Pakistan/ }).click();
    await second.waitFor();
    await mapStands(page);

    // A play that cannot be read is not called one that was never saved.
    await page.goto(new URL('#/play/0123456789abcdef', page.url()).href);
    await page.getByText('The browser does not let this page read what it saved: storage').waitFor();
  });
});

describe('what a student writes and commits', () => {
  test('has its room told, is asked about where no order is chosen, and is told to its end after a reload', async () => {
    const { page, expectClean } = await openPage();
    await openRoom(page, 'Pakistan');
    await page.getByRole('button', { name: 'Reason' }).click();
    const reason = page.getByRole('textbox', { name: 'Your reason, in a sentence' });
    expect(await reason.getAttribute('dir')).toBe('auto');
    await reason.fill('x'.repeat(599));
    await page.getByText('599 of 600 characters').waitFor();
    await reason.fill('x'.repeat(600));
    await page.getByText('There is room for 600 characters and no more').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();

    await page.getByRole('button', { name: 'Commit the turn' }).click();
    await page.getByText('You have chosen no order.').waitFor();
    const without = page.getByRole('button', { name: 'Commit without orders' });
    expect(await without.evaluate((button) => button === document.activeElement)).toBe(true);
    await without.click();
    const told = page.getByRole('heading', { level: 1, name: 'What the turn did' });
    await told.waitFor();
    await page.getByText('Saved on this device').waitFor();
    await page.reload();
    await told.waitFor();
    await mapStands(page);
    await page.getByRole('button', { name: 'On to turn 2' }).click();
    await page.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();

    // Who has meant it once is not asked again.
    await page.getByRole('button', { name: 'Commit the turn' }).click();
    await told.waitFor();
    await mapStands(page);
    expectClean();
  });
});

describe('a crisis in one file', () => {
  test('goes on the shelf, is played, and is still there after a reload', async () => {
    const { page, expectClean } = await openPage();
    const bundle = bundleOf('iran-pakistan-2024', (text) =>
      text.replaceAll('Nine Days in January', 'Ten Days in January'),
    );
    await giveFile(page, { name: 'ten-days.crisis.json', text: bundle });
    await page.getByText('Opened “Ten Days in January”.').waitFor();
    const title = page.getByRole('heading', { level: 2, name: 'Ten Days in January' });
    await title.waitFor();
    await expect.poll(() => title.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await page.reload();
    const story = page.getByRole('article', { name: 'Ten Days in January' });
    await story.getByRole('link', { name: 'Play as Iran' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    await page.getByText('Saved on this device').waitFor();
    await mapStands(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    await page.getByText('Ten Days in January').waitFor();
    await mapStands(page);
    expectClean();
  });
});
