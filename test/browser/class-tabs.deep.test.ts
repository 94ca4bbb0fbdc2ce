import { afterEach, expect, test } from 'vitest';
import { type Client, clientOf } from '../server/client';
import { newContext } from './harness';
import { clearServers, type StartedServer, startServer } from './lesson/class-server';
import { openDevice, talk } from './lesson/student';
import { builtCrisis } from './line-of-play';
import { words } from './words';

afterEach(clearServers);

interface Playing {
  readonly server: StartedServer;
  readonly id: string;
  readonly host: Client;
  readonly wall: Client;
  readonly hand: Client;
}

/** A class whose first turn is being decided by one student. */
async function beginClass(): Promise<Playing> {
  const server = await startServer();
  const [host, wall, hand] = [clientOf(server.address), clientOf(server.address), clientOf(server.address)];
  const choices = { crisis: builtCrisis().about.id, sides: ['iran', 'pakistan'], students: 2 };
  const { id } = (await host.post('class', { choices, wall: wall.digest })).json;
  for (const [who, message] of [
    [hand, { do: 'join' }],
    [host, { do: 'go-on', table: 'all' }],
    [host, { do: 'go-on', table: 'all' }],
  ] as const)
    expect(await who.send(id, message)).toMatchObject({ ok: true });
  return { server, id, host, wall, hand };
}

/** A browser that has the place of a hand. */
async function browserOf({ id, hand }: Playing) {
  const context = await newContext();
  await context.addInitScript(`localStorage.setItem('demarche:class:${id}', '${hand.token}')`);
  return context;
}

test('eight pages of a class in one browser all hear what is said, and all can say something', async () => {
  const playing = await beginClass();
  const { id, host, wall, server } = playing;
  const context = await browserOf(playing);
  const paths = [
    `#/host/${id}/${host.token}`,
    `#/wall/${id}/${wall.token}`,
    ...Array(6).fill(`#/hand/${id}`),
  ];
  const pages = [];
  for (const path of paths) {
    const page = await context.newPage();
    await page.goto(server.address + path);
    pages.push(page);
  }
  const hands = pages.slice(2);
  for (const page of hands) await page.getByRole('button', { name: words('hand.status.help') }).waitFor();
  const text = 'To every page.';
  await host.send(id, { do: 'tell', to: 'all', text });
  await Promise.all(hands.map((page) => page.getByText(text).first().waitFor({ timeout: 10_000 })));
  const last = hands.at(-1);
  await last?.getByRole('button', { name: words('hand.status.help') }).click();
  for (const page of hands)
    await page.getByRole('button', { name: words('hand.status.helpAsked') }).waitFor({ timeout: 10_000 });
  const devices = Number(/^demarche_streams (\d+)$/m.exec((await host.ask('metrics')).json)?.[1]);
  expect(devices).toBe(3);
});

test('what was said to a server that is away is sent by the next page, once', async () => {
  const playing = await beginClass();
  const { id, host, hand, server } = playing;
  const context = await browserOf(playing);
  const device = { address: server.address, path: `#/hand/${id}`, size: 'laptop', context } as const;
  const first = await openDevice(device);
  await first.page.locator('.save-state[data-state=saved]').waitFor();
  await server.kill();
  await first.page.locator('.save-state[data-state=failed]').waitFor();
  const text = 'Said while nobody answered.';
  await talk(first, text);
  await first.page.getByText(words('hand.status.unsent', { count: 1 })).waitFor();
  await first.page.close();
  await server.startAgain();
  const second = await openDevice(device);
  const said = async () => {
    const { entries } = (await host.ask(`class/${id}/export`)).json;
    return JSON.stringify(entries).split(text).length - 1;
  };
  await expect.poll(said).toBe(1);
  await second.page.getByText(words('hand.status.unsent', { count: 1 })).waitFor({ state: 'hidden' });
  await second.page.reload();
  await second.page.locator('.save-state[data-state=saved]').waitFor();
  expect(await said()).toBe(1);
  expect(
    await second.page.evaluate(() => Object.keys(localStorage).filter((name) => /said/.test(name))),
  ).toEqual([]);
  expect((await hand.ask(`class/${id}/poll`)).status).toBe(200);
});
