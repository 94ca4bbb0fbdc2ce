import { createServer } from 'node:http';
import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../tools/chromium.mjs';
import { contentSecurityPolicy } from '../tools/security.mjs';
import { listen } from '../tools/static-server.mjs';
import type { Bench, Row } from './row';

/**
 * What a page may turn into code: under the policy that the product is served with, and under the same with the one source
 * expression that a kernel of generated WebAssembly would need. Asked of a real Chromium, by scripts of the page itself.
 */
export const policy: Bench = {
  name: 'policy',
  async run() {
    const wider = contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
    if (wider === contentSecurityPolicy) throw new Error('the policy has no script-src that can be widened');
    const chrome = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
    try {
      return [
        ...(await rowsUnder('policy as served', contentSecurityPolicy, chrome)),
        ...(await rowsUnder("policy with 'wasm-unsafe-eval'", wider, chrome)),
      ];
    } finally {
      await chrome.close();
    }
  },
};

/** The magic number and the version: the least that is a WebAssembly module. */
const emptyModule = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

const bytes = `new Uint8Array([${emptyModule.join(',')}])`;

/** Each way to make code out of data, as a script that throws or rejects where it is refused. */
const ways: readonly (readonly [what: string, script: string])[] = [
  ['WebAssembly compiled from bytes', `new WebAssembly.Module(${bytes})`],
  ['WebAssembly instantiated from bytes', `await WebAssembly.instantiate(${bytes})`],
  [
    'WebAssembly compiled from a file of the same origin',
    `await WebAssembly.compileStreaming(fetch('./module.wasm'))`,
  ],
  [
    'WebAssembly compiled in a worker',
    `await new Promise((done, fail) => {
      const worker = new Worker('./worker.js');
      worker.onmessage = ({ data }) => (data === '' ? done() : fail(data));
    })`,
  ],
  ['JavaScript made from text', `new Function('return 1')()`],
];

const inWorker = `let answer = ''; try { new WebAssembly.Module(${bytes}); } catch (error) { answer = String(error); } postMessage(answer);`;

/** Leaves one answer for each way in `window.answers`: empty where it is allowed, else why not. */
const inPage = `(async () => {
  const answers = [];
  ${ways
    .map(
      ([, script]) => `try { ${script}; answers.push(''); } catch (error) { answers.push(String(error)); }`,
    )
    .join('\n')}
  window.answers = answers;
})();`;

/** What the little site consists of: content type and content by path. */
const site: Readonly<Record<string, readonly [type: string, content: string | Uint8Array]>> = {
  '/': ['text/html; charset=utf-8', '<!doctype html><title>Policy</title><script src="./page.js"></script>'],
  '/page.js': ['text/javascript', inPage],
  '/worker.js': ['text/javascript', inWorker],
  '/module.wasm': ['application/wasm', Uint8Array.from(emptyModule)],
};

async function rowsUnder(heading: string, served: string, chrome: Browser): Promise<Row[]> {
  const server = createServer(({ url = '' }, response) => {
    const [type, content] = site[url] ?? ['text/plain', ''];
    response.writeHead(200, { 'Content-Security-Policy': served, 'Content-Type': type }).end(content);
  });
  const page = await chrome.newPage();
  try {
    await page.goto(`http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`);
    await page.waitForFunction('window.answers !== undefined', undefined, { timeout: 10_000 });
    const answers: readonly string[] = await page.evaluate('window.answers');
    return ways.map(([what], at) => {
      const answer = answers[at] ?? 'no answer';
      return {
        what: `${heading}: ${what}`,
        value: answer === '' ? 1 : 0,
        unit: 'allowed',
        note: answer.split(':')[0] ?? '',
      };
    });
  } finally {
    await page.close();
    server.close();
  }
}
