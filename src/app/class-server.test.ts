import { createServer, type RequestListener, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openServers, type Running } from '../../test/server/running';
import { listen } from '../../tools/static-server.mjs';
import { choicesSchema } from '../classroom/index';
import { deleteClass, findServer, makeClass, openTokens, wallTokenOf } from './class-server';

const classServers = openServers();
const servers: Server[] = [];
let running: Running;
beforeAll(async () => {
  running = await classServers.start();
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const server of servers.splice(0)) server.closeAllConnections();
});
afterAll(() => classServers.clear());

/** Puts the page behind an address. */
function at(address: string): void {
  vi.stubGlobal('document', { baseURI: `${address}#/class/new` });
}

async function behind(listener: RequestListener): Promise<void> {
  const server = createServer(listener);
  servers.push(server);
  at(`http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`);
}

const choices = (crisis: string) => choicesSchema.parse({ crisis, sides: ['north', 'south'], students: 2 });
const token = (digit: string) => digit.repeat(32);

describe('a class server', () => {
  test.each<[string, number, string]>([
    ['a host of files that has the answer of one', 200, '{"name":"no class server"}'],
    ['a host that lacks it', 404, '{"name":"demarche"}'],
    ['a host that sends its page for all it lacks', 200, '<!doctype html>'],
    ['a list', 200, '["demarche"]'],
    ['nothing at all', 200, 'null'],
  ])('is not %s', async (_, status, said) => {
    await behind((_request, response) => {
      response.statusCode = status;
      response.end(said);
    });
    expect(await findServer()).toBeUndefined();
  });

  test('is not where nobody answers', async () => {
    at('http://127.0.0.1:9/');
    expect(await findServer()).toBeUndefined();
  });

  test('is found with its addresses, and only with those that are', async () => {
    at(running.address);
    expect(await findServer()).toEqual({ lan: [] });
    const lan = [
      7,
      'javascript:alert(1)',
      ...[1, 2, 3, 4, 5].map((last) => `http://192.168.1.${last}:4174/`),
    ];
    await behind((_request, response) => response.end(JSON.stringify({ name: 'demarche', lan })));
    expect(await findServer()).toEqual({ lan: lan.slice(2, 6) });
  });

  test('makes a class, once for each token, and deletes it for whoever made it', async () => {
    at(running.address);
    const made = await makeClass(token('a'), choices('two-neighbours'));
    if ('why' in made) throw new Error(made.why);
    expect(await makeClass(token('a'), choices('two-neighbours'))).toEqual(made);
    expect(await makeClass(token('b'), choices('two-neighbours'))).not.toEqual(made);
    expect(await deleteClass(made.id, token('b'))).toMatch(/^[A-Z].*\.$/);
    expect(await deleteClass(made.id, wallTokenOf(token('a')))).toMatch(/^[A-Z].*\.$/);
    expect(await deleteClass(made.id, token('a'))).toBeUndefined();
    // It is gone, which is what was asked for.
    expect(await deleteClass(made.id, token('a'))).toBeUndefined();
  });

  test('is asked for another class, and not for the one before, when other choices were made', () => {
    let count = 0;
    const tokenFor = openTokens(() => String(++count));
    const [one, other] = [choices('two-neighbours'), { ...choices('two-neighbours'), students: 30 }];
    const tokens = [
      tokenFor(one),
      tokenFor(one),
      tokenFor(other),
      tokenFor(other, 'a crisis'),
      tokenFor(one),
    ];
    expect(tokens).toEqual(['1', '1', '2', '3', '4']);
  });

  test('says in a sentence why it makes no class', async () => {
    at(running.address);
    expect(await makeClass(token('c'), choices('far-away'))).toEqual({
      why: expect.stringMatching(/^[A-Z].*\.$/),
      details: [],
    });
  });

  test('is asked again while it has too much to do, and says so where that lasts', async () => {
    const [says, codes] = ['Too many classes are being made. Try again in a moment.', [429, 503, 429, 503]];
    await behind((_request, response) => {
      response.statusCode = codes.shift() ?? 200;
      response.end(JSON.stringify({ problem: { code: 'too-many', says } }));
    });
    let asking = 0;
    const ask = fetch;
    vi.stubGlobal('fetch', (...given: Parameters<typeof fetch>) => {
      asking += 1;
      return ask(...given).finally(() => {
        asking -= 1;
      });
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const made = makeClass(token('e'), choices('two-neighbours'));
    const pausesAreSkipped = () => {
      if (asking === 0) vi.advanceTimersByTime(500);
      expect(codes).toEqual([]);
    };
    await vi.waitFor(pausesAreSkipped, { interval: 5, timeout: 10_000 });
    vi.useRealTimers();
    expect(await made).toEqual({ why: says, details: [] });
  });

  test('is asked again if its answer is lost, and makes one class all the same', async () => {
    const ids: unknown[] = [];
    await behind(async (request, response) => {
      const { authorization = '' } = request.headers;
      const reply = await fetch(new URL(request.url ?? '', running.address), {
        ...{ method: 'POST', body: await buffer(request) },
        headers: { 'Content-Type': 'application/json', Authorization: authorization },
      });
      const said = await reply.json();
      ids.push(said.id);
      if (ids.length === 1) request.socket.destroy();
      else response.end(JSON.stringify(said));
    });
    const made = await makeClass(token('d'), choices('two-neighbours'));
    expect(ids).toHaveLength(2);
    expect(ids.map((id) => ({ id }))).toEqual([made, made]);
  });
});
