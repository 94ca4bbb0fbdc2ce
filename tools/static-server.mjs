// @ts-check
// A small server for the built app: GET and HEAD of files below one folder, and nothing else.

import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressible, endings, leastSize } from './compress.mjs';
import { headersWith } from './security.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A name that the build made from the content, so that the content never changes under it. */
const hashed = /^\/assets\/.*-[\w-]{8}\.\w+$/;

const notFoundPage = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Not found</title><h1>There is no such page</h1><p>The address may be mistyped.</p></html>
`;

/** @typedef {{ body: Buffer, type: string, tag: string, path: string, place: string, time: number }} Page */

/**
 * Makes a server of the files below `folder`; it does not listen yet.
 * @param {string} folder
 * @param {StaticOptions} [options]
 */
export function createStaticServer(folder, options) {
  return createServer(staticListener(folder, options));
}

/**
 * @typedef {{ prefix?: string, frameAncestors?: readonly string[] }} StaticOptions `prefix` is the path that the folder is mounted
 * at, such as `/class/`; `frameAncestors` are the origins that may show the app in a frame
 */

/**
 * Answers requests for the files below `folder`.
 * @param {string} folder
 * @param {StaticOptions} [options]
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function staticListener(folder, { prefix = '/', frameAncestors = [] } = {}) {
  const always = headersWith(frameAncestors);
  /** @type {Map<string, Buffer>} compressed bodies by tag and encoding */
  const compressed = new Map();
  return async (request, response) => {
    try {
      await answer(request, response);
    } catch {
      send(
        request,
        response,
        500,
        { 'Content-Type': 'text/plain; charset=utf-8' },
        'This page could not be read.',
      );
    }
  };

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(request, response, 405, { Allow: 'GET, HEAD' }, '');
      return;
    }
    const path = pathOf(request.url ?? '/', prefix);
    const found = path === undefined ? undefined : await find(folder, path);
    if (found === undefined) {
      send(
        request,
        response,
        404,
        { 'Content-Type': types['.html'], 'Cache-Control': 'no-cache' },
        notFoundPage,
      );
    } else if ('location' in found) {
      send(request, response, 308, { Location: `${prefix.replace(/\/$/, '')}${found.location}` }, '');
    } else {
      await sendPage(request, response, found);
    }
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {Page} page
   */
  async function sendPage(request, response, page) {
    const shrinks = compressible.has(extname(page.path)) && page.body.length > leastSize;
    const encoding = shrinks ? encodingFor(String(request.headers['accept-encoding'] ?? '')) : undefined;
    const tag = `"${page.tag}${encoding ? `-${encoding}` : ''}"`;
    /** @type {Record<string, string>} */
    const headers = {
      'Content-Type': page.type,
      'Cache-Control': hashed.test(page.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: tag,
    };
    if (shrinks) headers.Vary = 'Accept-Encoding';
    if (request.headers['if-none-match'] === tag) {
      send(request, response, 304, headers, '');
      return;
    }
    if (encoding) headers['Content-Encoding'] = encoding;
    send(request, response, 200, headers, encoding ? await compress(page, encoding) : page.body);
  }

  /** @param {Page} page @param {'br' | 'gzip'} encoding */
  async function compress(page, encoding) {
    const key = `${page.path} ${page.tag} ${encoding}`;
    const made =
      compressed.get(key) ?? (await madeBefore(page, encoding)) ?? (await compressors[encoding](page.body));
    compressed.set(key, made);
    return made;
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {number} status @param {Record<string, string>} headers @param {Buffer | string} body
   */
  function send(request, response, status, headers, body) {
    const bytes = Buffer.from(body);
    response.writeHead(status, {
      ...always,
      ...headers,
      ...(status === 304 ? {} : { 'Content-Length': String(bytes.length) }),
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }
}

/**
 * Listens, and gives the port; rejects with the system's error.
 * @param {import('node:http').Server} server @param {number} port @param {string} host
 * @returns {Promise<number>}
 */
export function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

const compressors = {
  br: /** @param {Buffer} body */ (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: /** @param {Buffer} body */ (body) => promisify(gzip)(body),
};

/**
 * The compressed form that the build wrote beside a file; undefined where there is none, or where the file was changed after it.
 * @param {Page} page @param {'br' | 'gzip'} encoding
 */
async function madeBefore({ place, time }, encoding) {
  try {
    const beside = `${place}${endings[encoding]}`;
    return (await stat(beside)).mtimeMs < time ? undefined : await readFile(beside);
  } catch {
    return undefined;
  }
}

/** @param {string} accepted @returns {'br' | 'gzip' | undefined} */
function encodingFor(accepted) {
  const names = accepted.split(',').map((part) => part.trim());
  const takes = /** @param {string} name */ (name) =>
    names.some((part) => part.split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(part));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
}

/**
 * The decoded path below the prefix, starting with a slash; undefined if it is not one that this server could have.
 * @param {string} url @param {string} prefix
 */
function pathOf(url, prefix) {
  let path;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
  if (!path.startsWith(prefix)) return undefined;
  const below = path.slice(prefix.length - 1);
  // No hidden file, no step upwards, no other spelling of a separator, no control character.
  const usable = below.split('/').every((part) => !part.startsWith('.') && !/[\\:\p{Cc}]/u.test(part));
  // A redirect to an address that begins with two slashes would lead to another host.
  return usable && !below.startsWith('//') ? below : undefined;
}

/**
 * @param {string} folder @param {string} path
 * @returns {Promise<Page | { location: string } | undefined>}
 */
async function find(folder, path) {
  const place = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  try {
    const [real, base] = await Promise.all([realpath(place), realpath(folder)]);
    if (!real.startsWith(base + sep)) return undefined;
    const facts = await stat(real);
    if (facts.isDirectory()) return { location: `${encodeURI(path)}/` };
    if (!facts.isFile()) return undefined;
    const ending = extname(real);
    return {
      body: await readFile(real),
      type: ending in types ? types[/** @type {keyof typeof types} */ (ending)] : 'application/octet-stream',
      tag: `${facts.size.toString(36)}-${Math.round(facts.mtimeMs).toString(36)}`,
      path: path.endsWith('/') ? `${path}index.html` : path,
      place: real,
      time: facts.mtimeMs,
    };
  } catch {
    return undefined;
  }
}
