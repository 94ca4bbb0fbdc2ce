import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { scormPackage } from '../../src/course/index';
import { decodeSuspended, encodeSuspended } from '../../src/course/suspended';
import { replay } from '../../src/engine/index';
import { appFiles } from '../../src/panels/course/app-files';
import { wordingsOf } from '../../src/scenario/index';
import { newFolder, ran } from '../cli';
import { inDeep } from '../rounds';
import { shippedScenarios } from '../shipped';
import { type CourseSystem, serveCourse } from './course-system';
import { axe, newContext } from './harness';
import { asInHistory, builtCrisis, findLine } from './line-of-play';
import { words } from './words';

/*
 * The package as a school uses it: made by the command line, unpacked, and shown in a frame by a course system of others' making.
 */

const { folder, remove } = newFolder();
const scenario = builtCrisis();
const id = scenario.about.id;
let zip: Uint8Array;
let system: CourseSystem;

beforeAll(async () => {
  const place = join(folder, 'course.zip');
  expect(await ran('scorm', id, '--side', 'pakistan', '-o', place)).toMatchObject({ code: 0 });
  zip = readFileSync(place);
  system = await serveCourse(zip);
});
afterAll(() => {
  system.close();
  remove();
});

/** Opens the activity on a device of its own; everything that goes wrong in the page is noted. */
async function openCourse(address = system.course): Promise<{ page: Page; trouble: string[] }> {
  const page = await (await newContext({})).newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.url()}: ${response.status()}`);
  });
  await page.goto(address);
  return { page, trouble };
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the page has no frame');
  return frame;
}

async function commitTurn(frame: Frame) {
  await frame.getByRole('button', { name: words('room.commit.button') }).click();
  await frame.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
  await frame.getByRole('button', { name: words('reveal.skip'), exact: true }).click();
}

function keptPlay() {
  const read = decodeSuspended(system.kept?.suspend_data ?? '', scenario);
  return 'problem' in read ? read : read.play;
}

test('a package made in the browser is the one that the command line makes', async () => {
  const found = await appFiles(inject('address'));
  if ('problem' in found) throw new Error(JSON.stringify(found));
  const [shipped] = shippedScenarios().filter(({ id: one }) => one === id);
  const others = shipped === undefined ? {} : wordingsOf(shipped.draft);
  const made = scormPackage(found.files, scenario, { side: 'pakistan', words: others });
  expect('bytes' in made && Buffer.compare(made.bytes, zip)).toBe(0);
});

inDeep(
  'a course keeps each turn, gives it to another device, and hears of the end but of no score',
  async () => {
    const first = await openCourse();
    const frame = await frameOf(first.page);
    await frame
      .getByRole('heading', { level: 1, name: words('brief.youAre', { name: 'Pakistan' }) })
      .waitFor();
    await frame.getByRole('button', { name: words('brief.begin'), exact: true }).click();
    await frame.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    await frame.getByRole('radiogroup').first().getByRole('radio').nth(0).check({ force: true });
    await frame.getByRole('textbox', { name: words('room.reason.label') }).fill('To win time.');
    await commitTurn(frame);
    await expect.poll(keptPlay).toMatchObject({
      seat: 'pakistan',
      record: { turns: { length: 1 } },
      notes: [{ turn: 1, reason: 'To win time.' }],
    });
    expect(system.kept?.core.lesson_status).toBe('incomplete');

    // The shelf has the one crisis and side, and the one game.
    await frame.getByRole('link', { name: words('shell.home') }).click();
    await frame.getByRole('heading', { level: 1, name: words('shelf.heading') }).waitFor();
    expect(await frame.getByRole('article').count()).toBe(1);
    const toPlay = (name: string) => frame.getByRole('link', { name: words('shelf.play', { name }) });
    expect(await toPlay('Pakistan').count()).toBe(1);
    expect(await toPlay('Iran').count()).toBe(0);
    expect(await frame.locator('.save').count()).toBe(1);
    await first.page.goto('about:blank');
    await expect.poll(() => system.kept?.core.exit).toBe('suspend');
    expect(first.trouble).toEqual([]);

    const second = await openCourse();
    const again = await frameOf(second.page);
    await again.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
    await again.getByRole('button', { name: words('reveal.skip'), exact: true }).click();
    await again.getByRole('button', { name: words('reveal.next', { turn: 2 }) }).click();
    await again.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
    await second.page.goto('about:blank');
    expect(second.trouble).toEqual([]);

    // The same student, some days later, before the last turn.
    const line = findLine({
      scenario,
      seat: 'pakistan',
      ordersIn: (game) => asInHistory(game, 'pakistan'),
      wanted: ({ record }) => record.turns.length === scenario.turns.length,
    });
    const { record } = line.game;
    const { game } = replay(scenario, { ...record, turns: record.turns.slice(0, -1) });
    const notes = [{ turn: 1, reason: 'To win time.' }];
    const state = { id: '0123456789abcdef', seat: 'pakistan', game, draft: line.turns.at(-1) ?? {}, notes };
    const suspended = encodeSuspended({ ...state, draftNote: { reason: '' }, words: {} }, 1);
    if (suspended === undefined || system.kept === undefined) throw new Error('nothing is kept');
    system.kept = { ...system.kept, suspend_data: suspended.text };

    const third = await openCourse();
    const last = await frameOf(third.page);
    await last.getByRole('heading', { level: 1, name: `Turn ${scenario.turns.length} of` }).waitFor();
    await commitTurn(last);
    await last.getByRole('button', { name: words('reveal.end') }).click();
    expect(system.kept?.core.lesson_status).toBe('incomplete');
    await last.getByRole('button', { name: words('room.ending.debrief') }).click();
    await last.getByText(words('scorm.completed')).waitFor();
    await expect.poll(() => system.kept?.core.lesson_status).toBe('completed');
    expect(system.kept?.core.score).toMatchObject({ raw: '', min: '' });
    expect(keptPlay()).toMatchObject({ record: { turns: { length: scenario.turns.length } }, notes });
    expect(await axe(last)).toEqual([]);
    await last.getByRole('button', { name: words('scorm.close') }).click();
    expect(await last.getByText(words('scorm.completed')).count()).toBe(0);
    expect(third.trouble).toEqual([]);
  },
);

inDeep('a package that no course shows says so, and can be played', async () => {
  const { page, trouble } = await openCourse(system.content);
  await page.getByText(words('scorm.none')).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: words('brief.begin'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
  expect(trouble).toEqual([]);
});
