import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askForPlace, editionText, findClass } from './doors';

let server: Server;
let root: string;
/** What the server answers to everything now: status, headers and body. */
let says: readonly [number, Readonly<Record<string, string>>, string] = [200, {}, ''];
/** The last body that came, and the header that says who sent it. */
let heard = { body: '', by: '' };

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    heard = { body, by: request.headers.authorization ?? '' };
    const [status, headers, text] = says;
    response.writeHead(status, headers).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/class`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const id = '0011223344556677';

test.each<[string, typeof says, Awaited<ReturnType<typeof findClass>>]>([
  ['a class with this code', [200, {}, `{"ok":true,"id":"${id}"}`], { id }],
  ['no class with it', [200, {}, '{"ok":false,"why":"no-such"}'], { why: 'no-such' }],
  ['a page and no class server', [200, {}, '<!doctype html>'], { why: 'no-server' }],
  ['nothing at this address', [404, {}, 'not found'], { why: 'no-server' }],
  ['an id that is none', [200, {}, '{"ok":true,"id":"../x"}'], { why: 'no-server' }],
  ['a body that is not taken', [400, {}, '{"problem":{"code":"malformed","says":""}}'], { why: 'no-such' }],
  ['too many tries', [429, { 'Retry-After': '7' }, '{}'], { why: 'busy', seconds: 7 }],
  ['a server that stops', [503, {}, '{}'], { why: 'unreachable' }],
])('a code leads to %s', async (_, answer, found) => {
  says = answer;
  expect(await findClass(root, 'ABC234')).toEqual(found);
  expect(JSON.parse(heard.body)).toEqual({ code: 'ABC234' });
});

test('a newcomer asks for a place with the token of the device', async () => {
  says = [200, {}, '{"ok":true,"version":3,"hand":"h2"}'];
  expect(await askForPlace(`${root}/${id}`, 'token', { do: 'join' })).toEqual({
    ok: true,
    version: 3,
    hand: 'h2',
  });
  expect(heard.by).toBe('Bearer token');
  expect(JSON.parse(heard.body)).toMatchObject({ number: { count: 1 }, message: { do: 'join' } });
  says = [200, {}, '{"ok":false,"why":"full"}'];
  expect(await askForPlace(`${root}/${id}`, 'token', { do: 'join' })).toEqual({ ok: false, why: 'full' });
  says = [404, {}, '{}'];
  expect(await askForPlace(`${root}/${id}`, 'token', { do: 'join' })).toEqual({ why: 'no-such' });
});

test.each<[string, typeof says, Awaited<ReturnType<typeof editionText>>]>([
  ['as it is', [200, {}, '{"a":1}'], '{"a":1}'],
  ['not without a place', [403, {}, '{}'], { why: 'no-such' }],
  ['not while the server stops', [503, {}, '{}'], { why: 'unreachable' }],
])('the edition of a class comes %s', async (_, answer, text) => {
  says = answer;
  expect(await editionText(`${root}/${id}`, 'token')).toEqual(text);
});

test('a server that cannot be reached is said to be so', async () => {
  const nowhere = 'http://127.0.0.1:9/class';
  expect(await findClass(nowhere, 'ABC234')).toEqual({ why: 'unreachable' });
});
