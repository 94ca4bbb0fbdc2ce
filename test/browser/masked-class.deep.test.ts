import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Client, clientOf } from '../server/client';
import { axe, newContext } from './harness';
import { clearServers, startServer } from './lesson/class-server';
import { builtCrisis } from './line-of-play';
import { realNamesOn } from './real-names';
import { words } from './words';

afterEach(clearServers);

test('in a class under invented names, no page tells a real one before the debrief, and the debrief tells them first', async () => {
  const { address } = await startServer();
  const [host, wall, hand, other] = [0, 1, 2, 3].map(() => clientOf(address)) as [
    Client,
    Client,
    Client,
    Client,
  ];
  const choices = {
    ...{ crisis: builtCrisis().about.id, sides: ['iran', 'pakistan'], students: 2 },
    ...{ masked: true, plan: 'short' },
  };
  const { id } = (await host.post('class', { choices, wall: wall.digest })).json;
  for (const one of [hand, other]) await one.send(id, { do: 'join' });
  const context = await newContext();
  await context.addInitScript(`localStorage.setItem('demarche:class:${id}', '${hand.token}')`);
  const pages = await Promise.all(
    [`#/host/${id}/${host.token}`, `#/wall/${id}/${wall.token}`, `#/hand/${id}`].map(async (path) => {
      const page = await context.newPage();
      await page.goto(address + path);
      return page;
    }),
  );
  const [ofHost, ofWall, ofHand] = pages as [Page, Page, Page];
  await ofHost.getByText(words('host.lobby.masked')).waitFor();
  await ofHand.getByRole('heading', { level: 1 }).waitFor();
  const expectMasked = async () => {
    for (const page of pages) {
      expect(await realNamesOn(page)).toEqual([]);
      expect(await axe(page)).toEqual([]);
    }
  };
  await expectMasked();
  await host.send(id, { do: 'go-on', table: 'all' });
  await host.send(id, { do: 'show', what: 'public' });
  await ofHand.getByText(words('hand.brief.masked')).waitFor();
  await expectMasked();
  await host.send(id, { do: 'go-on', table: 'all' });
  await ofHand.getByRole('radiogroup').first().waitFor();
  await ofHost.getByRole('button', { name: words('host.board.all.resolve'), exact: true }).waitFor();
  await expectMasked();
  await host.send(id, { do: 'resolve-now', table: 'all' });
  await host.send(id, { do: 'show', what: 'reveal', table: 1 });
  await ofHand.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
  await ofWall.locator('.wall-reveal').waitFor();
  await expectMasked();
  await host.send(id, { do: 'debrief' });
  await host.send(id, { do: 'step', step: 'own-words', minutes: null });
  await ofHand.getByRole('heading', { level: 1, name: words('debrief.unmask.heading') }).waitFor();
  await ofHand.getByText(words('debrief.unmask.was', { masked: 'Corvane', name: 'Pakistan' })).waitFor();
  const question = words('debrief.unmask.question');
  await ofHand.getByLabel(question).fill('I would have called first.');
  await ofHand.getByRole('button', { name: words('debrief.unmask.on') }).click();
  await ofHand.getByLabel(words('debrief.words.intended')).waitFor();
  expect(await ofHand.getByLabel(question).inputValue()).toBe('I would have called first.');
  await ofHand.reload();
  await ofHand.getByLabel(words('debrief.words.intended')).waitFor();
  // The teacher reads the answer, and no mark among it.
  await ofHost
    .locator('.written-list')
    .getByText('I would have called first.')
    .waitFor({ state: 'attached' });
  expect(await ofHost.locator('.written-list p[dir]').allInnerTexts()).not.toContain('told');
  await host.send(id, { do: 'step', step: 'river', minutes: null });
  await host.send(id, { do: 'show', what: 'river' });
  await ofWall.locator('svg.river').waitFor();
  await context.close();
});
