import { text as textOf } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { decodeLink, type GameRecord, replay } from '../../src/engine/index';
import { encodePlayFile, encodeResult, partsOf } from '../../src/session/index';
import { bitmapOf } from '../bitmap';
import { finishedPlay } from '../finished-play';
import { classFileOf } from '../fixtures/class-file-of';
import { classOf } from '../fixtures/class-of';
import { inDeep } from '../rounds';
import { axe, expectFits, openPage, setTheme, sizes } from './harness';
import { chooseInMenu, firstCrisis, mapStands, openRoom } from './player';
import { words } from './words';

const { scenario, link } = finishedPlay(firstCrisis());
const decoded = decodeLink(link, scenario);
if ('problem' in decoded) throw new Error(decoded.problem.code);
const { record } = decoded;
const ending = scenario.endings.find(({ id }) => {
  const { game } = replay(scenario, record);
  return game.phase === 'over' && game.ending === id;
})?.title;

const mark = (digit: string) => digit.repeat(32);

/** A play file of that record, which may say anything. */
function file(of: GameRecord, digit: string, name = ''): string {
  const { game } = replay(scenario, record);
  const written = {
    draft: {},
    draftNote: { reason: '' },
    notes: [{ turn: 1, reason: '=Why not.' }],
    words: {},
  };
  return encodePlayFile(
    { mark: mark(digit), seat: 'pakistan', game: { ...game, record: of }, ...written },
    name,
  );
}

function code(digit: string, long: boolean): string {
  const text = long ? Array.from({ length: 900 }, (_, at) => (at * 7919).toString(36)).join('') : '';
  const encoded = encodeResult({
    ...{ link, seat: 'pakistan', mark: mark(digit), name: '', notes: [] },
    words: { intended: text },
  });
  if ('problem' in encoded) throw new Error(encoded.problem.code);
  return encoded.code;
}

/** Orders that Pakistan cannot give in the first turn. */
const impossible = { diplomacy: 'return-ambassador' };

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const json = (name: string, text: string): Given => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function giveFiles(page: Page, files: readonly Given[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words('classPage.add.files') }).click();
  await (await chooser).setFiles([...files]);
}

async function dropFile(
  place: Locator,
  given: { readonly name: string; readonly text: string },
): Promise<void> {
  await place.evaluate((element, { name, text }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], name));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, given);
}

const row = (page: Page, name: string) =>
  page.locator('.member-table').getByRole('row').filter({ hasText: name });

describe('the Class page', () => {
  test('takes files, pastes and pictures, names what it keeps out, and keeps the rest', async () => {
    const { page, expectClean } = await openPage({ path: '#/class' });
    await page.getByRole('heading', { level: 1, name: words('classPage.heading') }).waitFor();
    await page.getByRole('textbox', { name: words('classPage.name') }).fill('10b');
    await giveFiles(page, [
      json('anna.json', file(record, '1', 'Anna')),
      json('ben.json', file(record, '2', 'Ben')),
      json(
        'forged.json',
        file({ ...record, turns: [{ pakistan: impossible }, ...record.turns.slice(1)] }, '3', 'Cem'),
      ),
      json('elsewhere.json', file({ ...record, scenario: 'far-away' }, '4', 'Dora')),
      json('older.json', file({ ...record, hash: 'a'.repeat(64) }, '5', 'Eve')),
      json('begun.json', file({ ...record, turns: record.turns.slice(0, 3) }, '6', 'Fay')),
      json('cut.json', file(record, '7').slice(0, -40)),
      json('list.txt', 'milk, eggs'),
    ]);
    await row(page, 'Anna')
      .getByText(ending ?? '')
      .waitFor();
    await row(page, 'Ben').waitFor();
    const out = page.getByRole('region', { name: words('classPage.out.heading', { count: 4 }) });
    for (const [name, why] of [
      ['Cem', 'The record was changed'],
      ['Dora', words('classPage.why.foreign', { crisis: 'far-away' })],
      ['Eve', words('classPage.why.other-edition')],
      ['Fay', words('classPage.why.unfinished', { turns: 3, of: scenario.turns.length })],
    ] as const) {
      await out.getByRole('listitem').filter({ hasText: name }).getByText(why).waitFor();
    }
    const unread = page.getByRole('region', { name: words('classPage.out.unread', { count: 2 }) });
    await unread
      .getByRole('listitem')
      .filter({ hasText: 'list.txt' })
      .getByText(words('classPage.why.nothing'))
      .waitFor();
    await unread.getByRole('listitem').filter({ hasText: 'cut.json' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await expectFits(page, sizes.phone);
    await setTheme(page, 'paper');
    expect(await axe(page, { onlyColours: true })).toEqual([]);
    await page.setViewportSize(sizes.laptop);

    // What the bell broke off counts if the teacher says so.
    await page.getByRole('button', { name: words('classPage.out.breakOffNamed', { name: 'Fay' }) }).click();
    await row(page, 'Fay').getByText(words('classPage.who.brokenOff')).waitFor();

    await page
      .getByRole('textbox', { name: words('classPage.add.paste') })
      .fill(`Name\tResult\nGus\t${code('8', false)}\nHal\t${code('9', false).slice(0, -5)}`);
    await page.getByRole('button', { name: words('classPage.add.pasteButton') }).click();
    await row(page, 'Gus').waitFor();
    await page.getByText(words('classPage.why.damaged-code')).waitFor();

    const parts = partsOf(code('a', true)) ?? [];
    expect(parts.length).toBeGreaterThan(1);
    const pictures = parts.map(
      (part, at): Given => ({
        name: `picture-${at + 1}.bmp`,
        mimeType: 'image/bmp',
        buffer: bitmapOf(encode(part, { border: 3, ecc: 'L' }).data, 4),
      }),
    );
    await giveFiles(page, pictures);
    await row(page, 'picture-1.bmp').waitFor();

    await page.reload();
    await row(page, 'Gus').waitFor();
    for (const name of ['Anna', 'Ben', 'Fay', 'picture-1.bmp']) await row(page, name).waitFor();
    expect(await page.getByRole('textbox', { name: words('classPage.name') }).inputValue()).toBe('10b');

    await page.getByRole('button', { name: words('classPage.who.removeNamed', { name: 'Ben' }) }).click();
    await row(page, 'Ben').waitFor({ state: 'detached' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words('classPage.keep.answers') }).click();
    const kept = await download;
    expect(kept.suggestedFilename()).toBe('10b.answers.csv');
    expect(await textOf(await kept.createReadStream())).toContain("'=Why not.");

    // A class file is a class of its own, set beside the first.
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: words('classPage.keep.file') }).click();
    const saved = await textOf(await (await saving).createReadStream());
    await page
      .getByRole('combobox', { name: words('classPage.beside') })
      .selectOption(words('classPage.fresh'));
    const second = page.getByRole('region', { name: words('classPage.unnamed') });
    await dropFile(second.locator('.drop'), { name: '10b.class.json', text: saved });
    await expect.poll(() => row(page, 'Gus').count()).toBe(2);

    await page.getByRole('checkbox', { name: words('classPage.who.hide') }).check();
    expect(await page.getByText('Anna').count()).toBe(0);
    expectClean();
  });

  inDeep('shows what a saved live class did, beside another class, on the wall and on paper', async () => {
    const seats = ['iran', 'pakistan'];
    const live = classOf({ scenario, seats, plays: 6, tables: true, stopEvery: 3 });
    const saved = classFileOf(scenario, 'Tuesday', live);
    const solo = classFileOf(scenario, 'Friday', classOf({ scenario, seats, plays: 4, seed: 7 }));
    const { page, expectClean } = await openPage({ path: '#/class' });
    await giveFiles(page, [json('live.class.json', saved)]);
    await page.getByText(words('classFigures.help')).waitFor();
    expect(await page.getByRole('textbox', { name: words('classPage.name') }).inputValue()).toBe('Tuesday');
    // Two sides of a table have played one game.
    await page.getByText('Tuesday: 6 plays in 3 games.').waitFor();
    await page.getByText(words('classFigures.endings.stopped', { count: 1 })).waitFor();
    const heading = page.getByRole('region', { name: words('classFigures.outlook.heading') });
    await heading.getByRole('row', { name: /Table 3.* in 100/ }).waitFor();
    await page.getByText(words('classFigures.endings.basis', { plays: '10,000' })).waitFor();
    const promises = page.getByRole('region', { name: words('classFigures.promises.heading') });
    expect(await promises.getByRole('row').count()).toBe(3);
    const packing = page.getByRole('region', { name: words('scorm.package.heading') });
    await packing.getByRole('combobox').selectOption('pakistan');
    const packed = page.waitForEvent('download');
    await packing.getByRole('button', { name: words('scorm.package.make') }).click();
    const name = `demarche-${scenario.about.id}-pakistan-scorm.zip`;
    expect((await packed).suggestedFilename()).toBe(name);
    await packing.getByRole('status').getByText(words('scorm.package.done', { name })).waitFor();
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(4);

    // Another file joins the class, and a name can be mended.
    await giveFiles(page, [json('solo.class.json', solo)]);
    await page.getByText('Tuesday: 10 plays in 7 games.').waitFor();
    const rename = words('classPage.who.renameNamed', { name: 'Quiet Heron 1' });
    await page.getByRole('button', { name: rename }).click();
    await page
      .getByRole('textbox', { name: words('classPage.who.newName', { name: 'Quiet Heron 1' }) })
      .fill('Zoe');
    await page.keyboard.press('Enter');
    await row(page, 'Zoe').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(words('classPage.who.renameNamed', { name: 'Zoe' }));

    await page.getByRole('combobox', { name: words('classPage.beside') }).selectOption('fresh');
    const second = page.getByRole('region', { name: words('classPage.unnamed') });
    await dropFile(second.locator('.drop'), { name: 'solo.class.json', text: solo });
    await page
      .getByRole('heading', {
        name: words('classFigures.beside.heading', { one: 'Tuesday', other: 'Friday' }),
      })
      .waitFor();
    await expectFits(page, sizes.phone);
    await page.setViewportSize(sizes.laptop);
    expect(await axe(page)).toEqual([]);

    await page.getByRole('button', { name: words('classFigures.river.toWall') }).click();
    await page.locator('.class-wall .river').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.locator('.class-wall').innerText()).not.toContain('Zoe');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(words('classFigures.river.toWall'));
    expectClean();
  });

  inDeep('takes a result that a student hands in by a link, and asks before', async () => {
    const { page, address, expectClean } = await openPage();
    await openRoom(page, 'Pakistan', 11);
    await mapStands(page);
    await chooseInMenu(page, words('room.menu.keep'));
    await page.getByRole('textbox', { name: words('handIn.name') }).fill('Ida');
    const handed = await page.getByRole('textbox', { name: words('handIn.code.field') }).inputValue();
    expect(await axe(page)).toEqual([]);
    // Nobody can follow a link to this device from the site of a class.
    expect(await page.getByRole('link', { name: words('handIn.shareTo.classroom') }).count()).toBe(0);

    await page.goto(new URL(`#/class/add/${handed}`, address).href);
    await page.getByText('Ida').waitFor();
    await page.getByRole('button', { name: words('classPage.offer.yes'), exact: true }).click();
    await page
      .getByText(words('classPage.why.unfinished', { turns: 0, of: scenario.turns.length }))
      .waitFor();
    expect(new URL(page.url()).hash).toBe('#/class');
    expectClean();
  });
});
