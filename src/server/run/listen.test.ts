import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { listen } from './listen';

it('goes on where a connection cannot be taken, as when too many files are open', async () => {
  const faults: string[] = [];
  const server = createServer();
  await listen(server, { port: 0, host: '127.0.0.1' }, ({ message }) => faults.push(message));
  server.emit('error', new Error('accept EMFILE'));
  expect([faults, server.listening]).toEqual([['accept EMFILE'], true]);
  server.close();
});
