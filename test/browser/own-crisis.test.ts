import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { bundle, newScenario, parse } from '../../src/scenario/index';
import { axe, expectFits, newContext, openPage, sizes } from './harness';
import { clearServers, startServer } from './lesson/class-server';
import { join } from './lesson/student';
import { button, makeClass } from './lesson/teacher';
import { words } from './words';

const { draft } = parse(newScenario('our-bridge'));
if (draft === undefined) throw new Error('the template is a crisis');
const { title } = draft.document.about;
const text = bundle(draft.document);

afterEach(clearServers);

async function give(page: Page, name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, words('host.make.file')).click();
  await (await chooser).setFiles([{ name, mimeType: 'application/json', buffer: Buffer.from(content) }]);
}

test('a teacher holds a class on a crisis from a file, which the students never had', async () => {
  const { address } = await startServer();
  const host = await openPage({ address, path: '#/class/new', context: await newContext() });
  const { page } = host;
  await give(page, 'notes.json', '{"name": "Ada"}');
  await page
    .getByRole('alert')
    .getByText(words('host.make.noCrisis', { name: 'notes.json' }))
    .waitFor();
  await give(page, 'our-bridge.crisis.json', text);
  await page.getByText(words('host.make.fileOpened', { title })).waitFor();
  const chosen = page.getByLabel(words('host.make.crisis'), { exact: true }).locator('option:checked');
  const chosenLine = (await chosen.innerText()).trim();
  expect(chosenLine).toContain(title);
  await expectFits(page, sizes.phone);
  expect(await axe(page)).toEqual([]);
  // It can be rehearsed, and is among the others when the form is opened again.
  await button(page, words('host.make.rehearse')).click();
  await page.getByRole('heading', { level: 1, name: words('host.lobby.heading') }).waitFor();
  await page.goBack();
  await page.getByLabel(words('host.make.crisis'), { exact: true }).selectOption({ label: chosenLine });
  const names = Object.values(draft.document.actors).map(({ name }) => name);
  const code = await makeClass(page, { sides: names, students: 2, tables: 1 });
  const student = await join({ address, size: 'phone' }, code);
  await button(page, words('host.lobby.start')).click();
  await student.page.getByText(title).first().waitFor();
  host.expectClean();
  student.expectClean();
});
