// Longer than most files, because every file, link and store that a page can be given is tried in it by the same few hands.
import { text as textOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { begin, decide, encodeLink, encodeText, view } from '../../src/engine/index';
import { encodePlayFile } from '../../src/session/index';
import { cases, inDeep } from '../rounds';
import { shippedScenarios } from '../shipped';
import { unfold } from './fold';
import { type Given, giveFile } from './give-file';
import { byClicks } from './hands';
import { axe, newContext, openPage } from './harness';
import { commitTurn, tellAll } from './play-through';
import {
  atTurn,
  chooseByKeys,
  chooseInMenu,
  commit,
  firstCrisis,
  mapStands,
  openRoom,
  saved,
  toShelf,
} from './player';
import { words } from './words';

/** A play of two turns as the file that the page hands out, and its link. */
async function keptPlay(page: Page): Promise<{ file: string; link: string }> {
  await openRoom(page, 'Pakistan', 11);
  const group = page.getByRole('radiogroup').first();
  const track = (await group.getAttribute('aria-label')) ?? '';
  const order = (await group.locator('.card-label').allTextContents())[0] ?? '';
  await chooseByKeys(page, track, order);
  await page.getByRole('textbox', { name: words('room.reason.label') }).fill('To see what they say.');
  await commit(page);
  await atTurn(page, 2);
  await chooseInMenu(page, words('room.menu.keep'));
  const link = await page.getByRole('textbox', { name: words('share.link.field') }).inputValue();
  expect(await page.getByRole('img', { name: words('share.code.alt') }).isVisible()).toBe(true);
  // The tests serve the page on this device alone, and a code for it is worth a warning.
  await page.getByText(words('share.reach.device')).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('share.file.button') }).click();
  const kept = await download;
  expect(kept.suggestedFilename()).toBe('iran-pakistan-2024-pakistan-2.json');
  const file = await textOf(await kept.createReadStream());
  await page.keyboard.press('Escape');
  await mapStands(page);
  return { file, link };
}

/** A game of the first crisis in its first turn, and the orders of Pakistan that are open there, by their tracks. */
function firstTurn() {
  const begun = begin(firstCrisis(), { seed: 11, seats: { pakistan: 'human' } });
  const open = view(begun, 'pakistan').tracks.flatMap(({ track, options }) =>
    options.flatMap(({ option, closed }) => (closed === undefined ? [{ track, option }] : [])),
  );
  return { begun, open };
}

/** A play of one turn as a file and as a link, made here and not in the page; with other orders in its record if they are given. */
function keptHere(orders?: Readonly<Record<string, string>>): { file: string; link: string } {
  const { begun, open } = firstTurn();
  const [chosen] = open;
  if (!chosen) throw new Error('Pakistan has no open order');
  const game = decide(begun, { pakistan: { [chosen.track]: chosen.option } });
  const [turn = {}] = game.record.turns;
  const record = orders ? { ...game.record, turns: [{ ...turn, pakistan: orders }] } : game.record;
  const state = { seat: 'pakistan', game: { ...game, record }, draft: {}, notes: [], words: {} };
  return { file: encodePlayFile({ ...state, draftNote: { reason: '' } }), link: encodeLink(record) };
}

/** An order of Pakistan that is not open in the first turn. */
function closedOrder(): Readonly<Record<string, string>> {
  const { open } = firstTurn();
  const isOpen = (id: string) => open.some(({ option }) => option === id);
  const closed = firstCrisis()
    .actors.find(({ id }) => id === 'pakistan')
    ?.options.find(({ id }) => !isOpen(id));
  if (!closed) throw new Error('every order of Pakistan is open in the first turn');
  return { [closed.track]: closed.id };
}

/** A shipped crisis as one file, with its text changed. */
function bundleOf(id: string, change: (text: string) => string): string {
  const found = shippedScenarios().find((shipped) => shipped.id === id);
  if (!found) throw new Error(`${id} is not among the shipped crises`);
  return change(JSON.stringify(found.draft.document));
}

describe('a kept play', () => {
  test('comes back from its file with its reasons, and from its link', async () => {
    const { page, expectClean } = await openPage();
    const { file, link } = await keptPlay(page);
    expect(file).toContain('To see what they say.');

    await toShelf(page);
    await giveFile(page, { name: 'play.json', text: file });
    await atTurn(page, 2);
    await mapStands(page);

    await toShelf(page);
    await unfold(page, words('shelf.open.heading'));
    await page.getByRole('textbox', { name: words('shelf.open.link') }).fill(link);
    await page.getByRole('button', { name: words('shelf.open.go') }).click();
    await atTurn(page, 2);
    // The address no longer carries the link, so that a reload does not take the play twice.
    expect(page.url()).toMatch(/#\/play\/[0-9a-f]+$/);
    await mapStands(page);
    await toShelf(page);
    const kept = { title: firstCrisis().about.title, name: 'Pakistan', state: '' };
    const resumed = page.getByRole('link', { name: words('shelf.saves.resume', kept) });
    await expect.poll(() => resumed.count()).toBe(1);
    await unfold(page, words('shelf.saves.earlier', { count: 2 }));
    await expect.poll(() => resumed.count()).toBe(3);
    expectClean();
  });

  test('that is damaged, foreign or newer is refused by name, and the page goes on', async () => {
    const { page, address, expectClean } = await openPage();
    const { file, link } = keptHere();
    const document: Record<string, unknown> = JSON.parse(file);
    const record = Array.isArray(document.record) ? document.record : [];
    const changed = (change: Record<string, unknown>) => JSON.stringify({ ...document, ...change });
    const refused: readonly (Given & { readonly says: string })[] = [
      { name: 'cut.json', text: file.slice(0, 300), says: 'The file “cut.json” is damaged' },
      {
        name: 'newer.json',
        text: changed({ version: 9 }),
        says: words('problems.newer-file', { name: 'newer.json', version: 9, known: 1 }),
      },
      {
        name: 'notes.json',
        text: changed({ notes: 7 }),
        says: words('problems.wrong-shape', { name: 'notes.json', part: 'notes' }),
      },
      {
        name: 'seed.json',
        text: changed({ record: record.map((line) => String(line).replace(/^seed .*/, 'seed 12')) }),
        says: 'This record is damaged',
      },
      {
        name: 'strange.json',
        text: changed({
          record: encodeText({
            version: 1,
            scenario: 'far-away',
            hash: 'a'.repeat(64),
            seed: 1,
            seats: { pakistan: 'human' },
            turns: [],
            given: {},
            acts: [],
          })
            .trimEnd()
            .split('\n'),
        }),
        says: words('problems.no-scenario', { scenario: 'far-away' }),
      },
      {
        name: 'cut-record.json',
        text: changed({ record: record.slice(0, -1) }),
        says: 'its last line, "check", is missing',
      },
      {
        name: 'other.json',
        text: '{"hello": "world"}',
        says: words('problems.unknown-file', { name: 'other.json' }),
      },
      { name: 'list.txt', text: 'milk, eggs', says: words('problems.unknown-file', { name: 'list.txt' }) },
      { name: 'style.json', text: '{"format": 1, "layers": []}', says: 'its keys are `format`, `layers`' },
      { name: 'empty.json', text: '', says: words('problems.empty-file', { name: 'empty.json' }) },
      { name: 'bytes.json', text: 'a\u0000b', says: words('problems.not-text', { name: 'bytes.json' }) },
      { name: 'bad.crisis.json', text: '{"format": 1, "about": {}}', says: 'cannot be played' },
    ];
    for (const { name, text, says } of refused) {
      await giveFile(page, { name, text });
      await page.getByRole('alert').getByText(says).waitFor();
    }
    await page.getByRole('button', { name: words('problems.dismiss') }).click();
    await page
      .getByRole('textbox', { name: words('shelf.open.link') })
      .fill(`${address}#/r/${link.slice(0, -6)}AAAAAA`);
    await page.getByRole('button', { name: words('shelf.open.go') }).click();
    await page.getByRole('alert').getByText('This record is damaged').waitFor();
    for (const [text, problem] of [
      ['https://example.org/crisis/iran', 'foreign-address'],
      ['Dear teacher', 'not-a-link'],
    ] as const) {
      await page.getByRole('textbox', { name: words('shelf.open.link') }).fill(text);
      await page.getByRole('button', { name: words('shelf.open.go') }).click();
      await page
        .getByRole('alert')
        .getByText(words(`problems.${problem}`))
        .waitFor();
    }
    await page.getByRole('link', { name: words('shelf.play', { name: 'Iran' }) }).waitFor();
    expectClean();
  });

  test('whose record stops being possible is shown as far as it goes', async () => {
    const { page } = await openPage();
    const { file } = keptHere(closedOrder());
    await giveFile(page, { name: 'play.json', text: file });
    await atTurn(page, 1);
    await page.getByText(words('problems.record-stopped', { why: '' }).trim()).waitFor();
  });
});

describe('a browser that does not save', () => {
  test.each(
    cases(
      [['QuotaExceededError', words('shell.saving.full')]],
      [
        ['SecurityError', words('shell.saving.blocked')],
        ['DataCloneError', words('shell.saving.fault', { said: '' }).trim()],
      ],
    ),
  )('says so and the play goes on: %s', async (name, sentence) => {
    const { page } = await openPage();
    await page.evaluate((errorName) => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('refused for the test', errorName);
      };
    }, name);
    await openRoom(page, 'Pakistan');
    await page.getByText(sentence).waitFor();
    await commit(page);
    await atTurn(page, 2);
    await page.getByRole('button', { name: words('shell.saving.keepFile') }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words('share.file.button') }).click();
    expect(await textOf(await (await download).createReadStream())).toContain('"demarche": "play"');
  });

  inDeep('without any storage still opens the shelf and plays', async () => {
    const { page } = await openPage({ context: await newContext() });
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
    await page.getByText(words('shelf.saves.blocked')).waitFor();
    await openRoom(page, 'Pakistan');
    await commit(page);
    await atTurn(page, 2);
    await page.getByText(words('shell.saving.blocked')).waitFor();
    await mapStands(page);

    // The game stays on the shelf while the page is open, also when another one is begun.
    await toShelf(page);
    await openRoom(page, 'Iran');
    await mapStands(page);
    await toShelf(page);
    await unfold(page, words('shelf.saves.earlier', { count: 1 }));
    await page
      .getByRole('link', { name: `${words('shelf.saves.resume')} ${firstCrisis().about.title} Pakistan` })
      .click();
    await atTurn(page, 2);
    await mapStands(page);

    // A game that cannot be read is not called one that was never saved.
    await page.goto(new URL('#/play/0123456789abcdef', page.url()).href);
    await page.getByText(words('shell.lost.noStorage')).waitFor();
  });
});

describe('what a student writes and commits', () => {
  test('has its room told, is asked about where no order is chosen, and is told to its end after a reload', async () => {
    const { page, expectClean } = await openPage();
    await openRoom(page, 'Pakistan');
    const reason = page.getByRole('textbox', { name: words('room.reason.label') });
    expect(await reason.getAttribute('dir')).toBe(null);
    await reason.fill('x'.repeat(599));
    expect(await reason.getAttribute('dir')).toBe('auto');
    expect(await page.getByText(words('shell.field.full', { longest: 600 })).count()).toBe(0);
    await reason.fill('x'.repeat(600));
    await page.getByText(words('shell.field.full', { longest: 600 })).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: words('room.commit.button') }).click();
    await page.getByText(words('room.commit.ask')).waitFor();
    const without = page.getByRole('button', { name: words('room.commit.without') });
    expect(await without.evaluate((button) => button === document.activeElement)).toBe(true);
    await without.click();
    const told = page.getByRole('heading', { level: 1, name: words('reveal.heading') });
    await told.waitFor();
    await saved(page);
    await page.reload();
    await told.waitFor();
    await mapStands(page);
    await tellAll(page, byClicks);
    await page.getByRole('button', { name: words('reveal.next', { turn: 2 }) }).click();
    await atTurn(page, 2);

    // Who has meant it once is not asked again.
    await commitTurn(page, byClicks);
    await told.waitFor();
    await mapStands(page);
    expectClean();
  });
});

describe('a crisis in one file', () => {
  test('goes on the shelf, is played, and is still there after a reload', async () => {
    const { page, expectClean } = await openPage();
    const bundle = bundleOf('iran-pakistan-2024', (text) =>
      text.replaceAll('Fifteen Days in January', 'Ten Days in January'),
    );
    await giveFile(page, { name: 'ten-days.crisis.json', text: bundle });
    await page.getByText(words('shelf.open.opened', { name: 'Ten Days in January' })).waitFor();
    const title = page.getByRole('heading', { level: 2, name: 'Ten Days in January' });
    await title.waitFor();
    await expect.poll(() => title.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await page.reload();
    const story = page.getByRole('article', { name: 'Ten Days in January' });
    await story.getByRole('link', { name: words('shelf.play', { name: 'Iran' }) }).click();
    await page.getByRole('button', { name: words('brief.begin'), exact: true }).click();
    await atTurn(page, 1);
    await saved(page);
    await mapStands(page);
    await page.reload();
    await atTurn(page, 1);
    await page.getByText('Ten Days in January').waitFor();
    await mapStands(page);
    expectClean();
  });
});
