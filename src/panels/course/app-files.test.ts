import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../../../tools/static-server.mjs';
import { appFiles } from './app-files';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Serves these files below a folder, as an app that is not at the root of its site. */
async function serve(files: Readonly<Record<string, string>>, otherwise?: string): Promise<string> {
  const server = createServer((request, response) => {
    const body = files[(request.url ?? '').replace(/^\/app\//, '')] ?? otherwise;
    response.statusCode = body === undefined ? 404 : 200;
    response.end(body);
  });
  servers.push(server);
  return `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/app/`;
}

test('every listed file that belongs into a package is loaded', async () => {
  const list = JSON.stringify(['index.html', 'assets/a.js', 'app.webmanifest']);
  const base = await serve({ 'files.json': list, 'index.html': 'page', 'assets/a.js': 'a' });
  const found = await appFiles(`${base}index.html#/class`);
  if ('problem' in found) throw new Error(found.problem);
  const texts = [...found.files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  expect(Object.fromEntries(texts)).toEqual({ 'index.html': 'page', 'assets/a.js': 'a' });
});

test.each<[string, Readonly<Record<string, string>>, string | undefined, object]>([
  ['has no list', {}, undefined, { problem: 'no-app' }],
  ['sends a page for all that it lacks', {}, '<!doctype html>', { problem: 'no-app' }],
  ['has a list of something else', { 'files.json': '[1]' }, undefined, { problem: 'no-app' }],
  ['lists an address elsewhere', { 'files.json': '["../x.js"]' }, undefined, { problem: 'no-app' }],
  ['lists another site', { 'files.json': '["//example.org/x.js"]' }, undefined, { problem: 'no-app' }],
  [
    'lacks a file',
    { 'files.json': '["assets/a.js"]' },
    undefined,
    { problem: 'network', why: 'assets/a.js: 404' },
  ],
])('a server that %s gives a problem', async (_, files, otherwise, problem) => {
  expect(await appFiles(await serve(files, otherwise))).toEqual(problem);
});

test('a server that does not answer gives a problem', async () => {
  const base = await serve({});
  for (const server of servers.splice(0)) server.close();
  expect(await appFiles(base)).toMatchObject({ problem: 'network' });
});
