// @ts-check
// A class server in a process of its own, to be killed: argv names the built server, its scenarios and its store, as JSON.

import { pathToFileURL } from 'node:url';

const [program = '', scenarios = '', store = '{}'] = process.argv.slice(2);

/** @type {typeof import('../../src/server/run/main')} */
const { settingsFrom, startClassServer } = await import(pathToFileURL(program).href);

// It is loaded before it is needed, and opens the store when it is told to.
process.stdin.once('data', async () => {
  const settings = { ...settingsFrom({ PORT: '0', HOST: '127.0.0.1' }), store: JSON.parse(store) };
  const { local } = await startClassServer(settings, {
    statics: (_request, response) => response.end(),
    scenarios,
    version: '0',
  });
  process.stdout.write(`${local}\n`);
});
