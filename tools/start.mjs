// @ts-check
// npm start: install what is missing, build what has changed, serve the app until told to stop.

import { networkInterfaces } from 'node:os';
import { dist, ensureBuilt } from './build.mjs';
import { frameAncestorsFrom } from './frame-ancestors.mjs';
import { ensureInstalled } from './install.mjs';
import { main, stopChildren, whenStopped } from './process.mjs';
import { createStaticServer, listen } from './static-server.mjs';

const usualPort = 4173;
/** How many ports after the usual one are tried when it is taken. */
const tries = 20;

await main(async () => {
  whenStopped(() => {
    stopChildren();
    process.exit(0);
  });
  const host = process.env.HOST || '127.0.0.1';
  const asked = portFrom(process.env.PORT);
  const frameAncestors = frameAncestorsFrom(process.env.FRAME_ANCESTORS);
  await ensureInstalled();
  await ensureBuilt();

  const server = createStaticServer(dist, { frameAncestors });
  const port = await listenSomewhere(server, host, asked);
  for (const address of addresses(host, port)) console.log(`Demarche is ready at ${address}`);
  console.log('Press Ctrl+C to stop.');
});

/**
 * The port that PORT asks for; undefined if it asks for none.
 * @param {string | undefined} text
 */
function portFrom(text) {
  if (text === undefined || text.trim() === '') return undefined;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text.trim()) && port <= 65535) return port;
  throw new Error(`PORT must be a whole number from 0 to 65535, but it is "${text}". Try PORT=4173.`);
}

/**
 * Listens on the port asked for, or on the first free one from the usual port on.
 * @param {import('node:http').Server} server @param {string} host @param {number | undefined} asked
 * @returns {Promise<number>}
 */
async function listenSomewhere(server, host, asked) {
  for (let port = asked ?? usualPort; ; port += 1) {
    try {
      const bound = await listen(server, port, host);
      if (asked === undefined && bound !== usualPort) {
        console.log(`Port ${usualPort} is taken by another program, so this uses ${bound}.`);
      }
      return bound;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE' && asked === undefined && port < usualPort + tries) continue;
      throw new Error(whyNot(String(code ?? error), port, host, asked));
    }
  }
}

/** @param {string} code @param {number} port @param {string} host @param {number | undefined} asked */
function whyNot(code, port, host, asked) {
  switch (code) {
    case 'EADDRINUSE':
      return asked === undefined
        ? `The ports from ${usualPort} to ${port} are all taken. Choose a free one, such as PORT=8080.`
        : `Port ${port} is taken by another program. Choose a free one with PORT, or leave PORT out.`;
    case 'EACCES':
      return `You are not allowed to listen on port ${port}. Anyone can use ports from 1024 on; try PORT=4173.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", which is not an address of this machine. Leave it out to serve this machine only, or use HOST=0.0.0.0 to serve the network.`;
    default:
      return `The server could not listen on ${host}, port ${port} (${code}).`;
  }
}

/**
 * The addresses to open: of this machine, and of the network if the server listens there.
 * @param {string} host @param {number} port
 */
function addresses(host, port) {
  if (host !== '0.0.0.0' && host !== '::')
    return [`http://${host.includes(':') ? `[${host}]` : host}:${port}/`];
  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}/`);
  return [`http://localhost:${port}/`, ...outside];
}
