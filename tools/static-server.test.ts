import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from './compress.mjs';
import { createStaticServer, listen } from './static-server.mjs';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

const script = `console.log(${JSON.stringify('a'.repeat(5000))});`;
const servers: Server[] = [];
let folder = '';
let port = 0;
let nestedPort = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'assets'), { recursive: true });
  mkdirSync(join(site, 'inner'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Home</title>');
  writeFileSync(join(site, 'inner', 'index.html'), '<!doctype html><title>Inner</title>');
  writeFileSync(join(site, '.sources'), 'hidden');
  writeFileSync(join(site, 'assets', 'main-Ab1_-xyz.js'), script);
  writeFileSync(join(site, 'two words.txt'), 'spaced');
  writeFileSync(join(site, 'made.js'), script);
  writeFileSync(join(site, 'made.js.br'), brotliCompressSync('made before'));
  writeFileSync(join(site, 'changed.js.br'), brotliCompressSync('made before'));
  utimesSync(join(site, 'changed.js.br'), 1, 1);
  writeFileSync(join(site, 'changed.js'), script);
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  servers.push(createStaticServer(site), createStaticServer(site, { prefix: '/class/' }));
  [port = 0, nestedPort = 0] = await Promise.all(servers.map((server) => listen(server, 0, '127.0.0.1')));
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path as it stands, which `fetch` would tidy first. */
function ask(path: string, { method = 'GET', headers = {}, at = port } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: at, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('what is served', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'Home'],
    ['/index.html?a=1', 'text/html; charset=utf-8', 'Home'],
    ['/inner/', 'text/html; charset=utf-8', 'Inner'],
    ['/two%20words.txt', 'text/plain; charset=utf-8', 'spaced'],
    ['/assets/main-Ab1_-xyz.js', 'text/javascript; charset=utf-8', 'console.log'],
  ])('%s as %s', async (path, type, content) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(body.toString()).toContain(content);
    expect(headers['content-length']).toBe(String(body.length));
  });

  test.each([
    '/nothing',
    '/.sources',
    '/link.txt',
    '/../secret.txt',
    '/inner/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%zz',
    '//etc/passwd',
    '//inner',
    '/assets/',
  ])('not %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain('There is no such page');
  });

  test('a folder without its slash leads to the one with it', async () => {
    const { status, headers } = await ask('/inner');
    expect([status, headers.location]).toEqual([308, '/inner/']);
    const nested = await ask('/class/inner', { at: nestedPort });
    expect(nested.headers.location).toBe('/class/inner/');
  });

  test('below a prefix, and nothing beside it', async () => {
    expect((await ask('/class/', { at: nestedPort })).status).toBe(200);
    expect((await ask('/', { at: nestedPort })).status).toBe(404);
    expect((await ask('/classes', { at: nestedPort })).status).toBe(404);
  });

  test('only to GET and HEAD', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask('/', { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    }
  });
});

describe('how it is served', () => {
  test.each(['/', '/nothing', '/inner'])('%s with the headers that protect a page', async (path) => {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  test('compressed for those who can read it', async () => {
    const path = '/assets/main-Ab1_-xyz.js';
    const [plain, zipped, brotli, refused] = await Promise.all(
      ['identity', 'gzip', 'gzip, deflate, br', 'br;q=0, gzip;q=0'].map((encoding) =>
        ask(path, { headers: { 'accept-encoding': encoding } }),
      ),
    );
    expect(plain?.body.toString()).toBe(script);
    expect(refused?.body.toString()).toBe(script);
    expect(gunzipSync(zipped?.body ?? '').toString()).toBe(script);
    expect(brotliDecompressSync(brotli?.body ?? '').toString()).toBe(script);
    expect(brotli?.headers.vary).toBe('Accept-Encoding');
    expect(brotli?.body.length).toBeLessThan(200);
  });

  test('kept for ever if its name changes with its content, and asked for again if not', async () => {
    expect((await ask('/assets/main-Ab1_-xyz.js')).headers['cache-control']).toContain('immutable');
    const { headers } = await ask('/');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await ask('/', { headers: { 'if-none-match': String(headers.etag) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});

describe('a compressed form that was made before', () => {
  test.each([
    ['/made.js', 'made before', 'is sent'],
    ['/changed.js', script, 'is passed over where the file was changed after it'],
  ])('%s: %s', async (path, text) => {
    const { headers, body } = await ask(path, { headers: { 'accept-encoding': 'br' } });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toBe(text);
  });

  test('is made of every file that shrinks, in both encodings', async () => {
    await compressFolder(join(folder, 'site', 'assets'));
    const place = join(folder, 'site', 'assets', 'main-Ab1_-xyz.js');
    expect(brotliDecompressSync(readFileSync(`${place}.br`)).toString()).toBe(script);
    expect(gunzipSync(readFileSync(`${place}.gz`)).toString()).toBe(script);
  });
});
