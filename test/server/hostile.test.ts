import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clientOf } from './client';
import { joinClass, type MadeClass, makeClass, openServers, type Running } from './running';

const servers = openServers();
let server: Running;
let made: MadeClass;
beforeAll(async () => {
  server = await servers.start();
  made = await makeClass(server.address);
});
afterAll(() => servers.clear());

const number = { device: '0123456789abcdef', count: 1 };
const help = { number, message: { do: 'help', is: true } };

describe('a request', () => {
  it.each<[string, number, string, () => Promise<{ status: number; json: unknown }>]>([
    ['no JSON', 400, 'malformed', () => made.host.post(`class/${made.id}/send`, '{"number":')],
    [
      'another form',
      400,
      'malformed',
      () => made.host.post(`class/${made.id}/send`, { number, message: { do: 'shout' } }),
    ],
    [
      'a field too many',
      400,
      'malformed',
      () => made.host.post(`class/${made.id}/send`, { ...help, by: 'host' }),
    ],
    [
      'a message of the keeper',
      400,
      'malformed',
      () => made.host.post(`class/${made.id}/send`, { number, message: { do: 'bell-rings' } }),
    ],
    [
      'a text that is too long',
      400,
      'malformed',
      () =>
        made.host.post(`class/${made.id}/send`, {
          number,
          message: { do: 'tell', to: 'all', text: 'a'.repeat(1_001) },
        }),
    ],
    [
      'another type',
      400,
      'malformed',
      () => made.host.post(`class/${made.id}/send`, help, { 'content-type': 'text/plain' }),
    ],
    [
      'nesting without end',
      400,
      'malformed',
      () => made.host.post(`class/${made.id}/send`, '['.repeat(60_000)),
    ],
    [
      '70 kB',
      413,
      'too-large',
      () => made.host.post(`class/${made.id}/send`, { ...help, more: 'a'.repeat(70_000) }),
    ],
    ['no token', 401, 'no-token', () => made.host.post(`class/${made.id}/send`, help, { authorization: '' })],
    [
      'a token that is none',
      401,
      'no-token',
      () => made.host.post(`class/${made.id}/send`, help, { authorization: 'Bearer secret' }),
    ],
    ['an id that is none', 404, 'no-such-class', () => made.host.ask('class/..%2f..%2fetc/poll')],
    ['a class that is none', 404, 'no-such-class', () => made.host.ask('class/0123456789abcdef/poll')],
    ['an address that is none', 404, 'no-such-address', () => made.host.ask('class/a/b/c')],
    [
      'a page of another site',
      403,
      'wrong-origin',
      () => made.host.post(`class/${made.id}/send`, help, { origin: 'https://evil.example' }),
    ],
    [
      'somebody without a place',
      403,
      'not-in',
      () => clientOf(server.address).ask(`class/${made.id}/events`),
    ],
    [
      'a crisis that is none',
      422,
      'no-such-crisis',
      () =>
        made.host.post(
          'class',
          { choices: { crisis: 'index', sides: ['a'], students: 2 }, wall: '0'.repeat(64) },
          { authorization: `Bearer ${'0'.repeat(32)}` },
        ),
    ],
    [
      'a side that is none',
      422,
      'bad-choices',
      () =>
        made.host.post(
          'class',
          { choices: { crisis: 'two-neighbours', sides: ['east'], students: 2 }, wall: '0'.repeat(64) },
          { authorization: `Bearer ${'1'.repeat(32)}` },
        ),
    ],
  ])('with %s is answered with %i %s', async (_what, status, code, ask) => {
    const answer = await ask();
    expect(answer).toMatchObject({ status, json: { problem: { code, says: expect.stringMatching(/\.$/) } } });
    expect(JSON.stringify(answer.json)).not.toMatch(/\bat \/|node_modules|\.ts\b|\.mjs\b/);
  });

  it('that no room accepts is answered by the room', async () => {
    const stranger = clientOf(server.address);
    expect(await stranger.send(made.id, { do: 'help', is: true })).toEqual({
      status: 200,
      ok: false,
      why: 'not-yours',
    });
    expect(await made.wall.send(made.id, { do: 'lock', is: true })).toMatchObject({
      ok: false,
      why: 'not-yours',
    });
    expect(await stranger.send(made.id, { do: 'return', pin: '000000' })).toMatchObject({
      ok: false,
      why: 'no-such',
    });
  });

  it.each([
    ['is no HTTP at all', '\u0016\u0003\u0001\u0000\u0000\r\n\r\n', /^HTTP\/1\.1 400 /],
    [
      'comes for a host that is none',
      'GET /class/hello HTTP/1.1\r\nHost: a<b\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 400 .*"code":"malformed".*Host header of the request cannot be read\./s,
    ],
    ['asks for the headers of a stream alone', 'HEAD /class/ID/events', /^HTTP\/1\.1 200 (?!.*data:)/s],
  ])('that %s is answered, the server goes on, and no fault is printed', async (_what, said, expected) => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { port } = new URL(server.address);
    const own = `HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${made.host.token}\r\nConnection: close\r\n\r\n`;
    const request = said.startsWith('HEAD') ? `${said.replace('ID', made.id)} ${own}` : said;
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(request));
      socket.setEncoding('latin1').on('data', (more) => {
        text += more;
      });
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(expected);
    expect((await clientOf(server.address).ask('healthz')).status).toBe(200);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it('leaves no token, name, text or code in the log, and has headers that let a page do nothing with it', async () => {
    const [hand] = await joinClass(server.address, made, 1);
    await made.host.send(made.id, { do: 'tell', to: 'all', text: 'Only for the class' });
    const name = (await hand?.ask(`class/${made.id}/poll`))?.json.parts.self.name;
    const log = server.logged();
    expect(log).toContain(made.id);
    for (const secret of [made.host.token, hand?.token, made.host.digest, name, 'Only for', made.code]) {
      expect(log).not.toContain(secret);
    }
    const { headers } = await made.host.ask(`class/${made.id}/poll`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBe(null);
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('guessing', () => {
  it('codes comes to an end soon, for all classes together, and a right code is then not told from a wrong one', async () => {
    const other = await servers.start({ folder: `${servers.folder}/codes` });
    const { code } = await makeClass(other.address);
    const guesser = clientOf(other.address);
    const statuses: number[] = [];
    for (let guess = 0; guess < 230; guess++)
      statuses.push(
        (await guesser.post('class/join', { code: guess % 2 === 0 ? 'AAAAAA' : 'ZZZZZZ' })).status,
      );
    expect(statuses.slice(0, 190).every((status) => status === 200)).toBe(true);
    // On a busy machine another guess may be free by now.
    const refused = await vi.waitFor(
      async () => {
        while ((await guesser.post('class/join', { code: 'AAAAAA' })).status === 200);
        const answer = await guesser.post('class/join', { code });
        expect(answer).toMatchObject({ status: 429, json: { problem: { code: 'too-many' } } });
        return answer;
      },
      { timeout: 20_000 },
    );
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await other.stop();
  });

  it('PINs comes to an end even sooner, whatever tokens are used', async () => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 25; guess++) {
      const { status } = await clientOf(server.address).send(made.id, {
        do: 'return',
        pin: `99${String(guess).padStart(4, '0')}`,
      });
      statuses.push(status);
    }
    expect(statuses).toContain(200);
    expect(statuses.at(-1)).toBe(429);
    // Who has a place is not kept out by that.
    expect(await made.host.send(made.id, { do: 'lock', is: false })).toMatchObject({ ok: true });
  });

  it('many PINs at the same time gives no more answers than one after the other, and a place has its own', async () => {
    const other = await makeClass(server.address);
    const [hand] = await joinClass(server.address, other, 1);
    const tries = Array.from({ length: 60 }, (_, guess) => {
      const pin = `99${String(guess).padStart(4, '0')}`;
      return clientOf(server.address).send(other.id, { do: 'return', pin });
    });
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(21);
    // Who has a place is answered at once, and spends nobody's attempts.
    const own = (await hand?.ask(`class/${other.id}/poll`))?.json.parts.self.pin;
    expect(await hand?.send(other.id, { do: 'return', pin: own })).toMatchObject({ ok: true });
    expect(await hand?.send(other.id, { do: 'return', pin: '000000' })).toMatchObject({ why: 'not-allowed' });
  });

  it('is not what a device does that sends too much, and the others go on', async () => {
    const [first, second] = await joinClass(server.address, made, 2);
    const statuses = await Promise.all(
      Array.from(
        { length: 60 },
        async (_, index) => (await first?.send(made.id, { do: 'help', is: index % 2 === 0 }))?.status,
      ),
    );
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(await second?.send(made.id, { do: 'help', is: true })).toMatchObject({ ok: true });
  });
});

describe('the server', () => {
  it('says what it is, serves the app beside the classes, and counts without names', async () => {
    const client = clientOf(server.address);
    expect((await client.ask('class/hello')).json).toEqual({ name: 'demarche', version: '1.2.3', lan: [] });
    expect((await client.ask('')).json).toBe('the app');
    expect((await client.ask('classes')).json).toBe('the app');
    expect((await client.ask('healthz')).json).toBe('ok\n');
    expect((await client.ask('readyz')).status).toBe(200);
    const { json } = await client.ask('metrics');
    expect(json).toMatch(/^demarche_messages_total\{answer="ok"\} \d+$/m);
    expect(json).not.toContain(made.id);
  });
});
