// @ts-check
// Writes a smaller form of each text file beside it, once, so that no visitor waits for the best compression there is.

import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Endings that shrink when compressed. */
export const compressible = new Set([
  ...['.css', '.csv', '.html', '.js', '.json', '.md', '.svg', '.txt', '.wasm', '.webmanifest'],
]);

/** Bytes below which a smaller form is not worth a file. */
export const leastSize = 1024;

/** What an encoding's file adds to the name; servers such as nginx look for the same. */
export const endings = { br: '.br', gzip: '.gz' };

/**
 * Compresses every text file below a folder with both encodings.
 * @param {string} folder
 */
export async function compressFolder(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  await Promise.all(
    names.filter((name) => compressible.has(extname(name))).map((name) => compressFile(join(folder, name))),
  );
}

/** @param {string} path */
async function compressFile(path) {
  const body = await readFile(path);
  if (body.length <= leastSize) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [small, older] = await Promise.all([
    promisify(brotliCompress)(body, { params }),
    promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${path}${endings.br}`, small), writeFile(`${path}${endings.gzip}`, older)]);
}
