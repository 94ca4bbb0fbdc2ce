import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from './client';
import { joinClass, type MadeClass, makeClass, openServers, type Running } from './running';

const servers = openServers();
let server: Running;
let made: MadeClass;
let hand: Client;
beforeAll(async () => {
  server = await servers.start(undefined, {}, { deviceAllowance: { burst: 1e9, perSecond: 1e9 } });
  made = await makeClass(server.address);
  const [first] = await joinClass(server.address, made, 1);
  if (first === undefined) throw new Error('one has joined');
  hand = first;
});
afterAll(() => servers.clear());

const device = '0123456789abcdef';
const messages = [
  { do: 'help', is: true },
  { do: 'propose', turn: 1, track: 'military', option: 'strike' },
  { do: 'note', turn: 1, reason: 'because', forecast: { claim: 'it ends', chance: 40 } },
  { do: 'letter', to: 'south', text: 'Dear neighbour', promised: { will: 'do', what: { kind: 'force' } } },
  { do: 'write', question: 'q1', text: 'words' },
  { do: 'rename', name: 'Another' },
];

/** A value with something put in the place of one of the values in it. */
function spoilt(value: unknown, path: number, other: unknown): unknown {
  const places: ((next: unknown) => unknown)[] = [];
  const walk = (part: unknown, put: (next: unknown) => unknown): void => {
    places.push(put);
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) walk(inner, (next) => put({ ...part, [key]: next }));
  };
  walk(value, (next) => next);
  return places[path % places.length]?.(other);
}

describe('whatever is sent', () => {
  it('as the body of a message, the answer is a refusal in words, and never a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...messages),
        fc.nat({ max: 30 }),
        fc.oneof(
          fc.anything({ withBigInt: false }),
          fc.string({ maxLength: 2_000 }),
          fc.constant('__proto__'),
        ),
        fc.integer({ min: 2, max: 1_000_000 }),
        async (message, path, other, count) => {
          const sent = spoilt({ number: { device, count }, message }, path, other);
          const { status, json } = await hand.post(
            `class/${made.id}/send`,
            JSON.stringify(sent) ?? 'undefined',
          );
          expect([200, 400]).toContain(status);
          if (status === 400) expect(json.problem.says).toMatch(/^The body of the request .*\.$/);
        },
      ),
      { numRuns: 3_000 },
    );
    expect((await hand.ask('metrics')).json).toMatch(/^demarche_faults_total 0$/m);
  });

  it('as bytes that may be HTTP or not, the server goes on', async () => {
    const lines = [
      'GET / HTTP/1.1',
      `POST /class/${'a'.repeat(16)}/send HTTP/1.1`,
      'Host: localhost',
      'Content-Length: 5',
      'Content-Length: 99999999',
      'Transfer-Encoding: chunked',
      'Content-Type: application/json',
      `Authorization: Bearer ${'0'.repeat(32)}`,
      'Expect: 100-continue',
      'Connection: upgrade',
      `X-Long: ${'a'.repeat(20_000)}`,
      '',
      '{"a":1',
      'ffffffff',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...lines), fc.string({ maxLength: 200 })), { maxLength: 12 }),
        async (said) => {
          await new Promise<void>((over) => {
            const { hostname, port } = new URL(server.address);
            const socket = connect(Number(port), hostname, () => socket.end(said.join('\r\n')));
            socket.on('error', () => undefined).on('close', () => over());
            socket.resume();
            setTimeout(() => socket.destroy(), 50);
          });
        },
      ),
      { numRuns: 500 },
    );
    expect((await hand.ask('healthz')).json).toBe('ok\n');
    expect((await hand.ask('metrics')).json).toMatch(/^demarche_faults_total 0$/m);
    expect(await hand.send(made.id, { do: 'help', is: false }, 999_999_999)).toMatchObject({ status: 200 });
  });

  it('one byte too many is refused, whether the length is told or not, and one less is read', async () => {
    const limit = 64 * 1024;
    const body = (length: number) => JSON.stringify({ a: 'x'.repeat(length - 8) });
    expect((await hand.post(`class/${made.id}/send`, body(limit))).status).toBe(400);
    expect((await hand.post(`class/${made.id}/send`, body(limit + 1))).status).toBe(413);
    const chunked = await new Promise<string>((give) => {
      const { hostname, port } = new URL(server.address);
      let text = '';
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST /class/${made.id}/send HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${hand.token}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
        );
        for (let part = 0; part < 70; part++) socket.write(`400\r\n${'x'.repeat(1024)}\r\n`);
      });
      socket.setEncoding('latin1').on('data', (more) => {
        text += more;
        if (text.includes('\r\n\r\n')) socket.destroy();
      });
      socket.on('error', () => undefined).on('close', () => give(text));
    });
    expect(chunked).toMatch(/^HTTP\/1\.1 413 /);
  });
});
