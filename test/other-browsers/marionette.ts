import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command, Send } from './webdriver';

/** What Firefox calls each command in Marionette, the protocol that it speaks by itself. */
const names: Readonly<Record<Command, string>> = {
  newSession: 'WebDriver:NewSession',
  deleteSession: 'WebDriver:DeleteSession',
  setWindowRect: 'WebDriver:SetWindowRect',
  navigate: 'WebDriver:Navigate',
  executeScript: 'WebDriver:ExecuteScript',
  elementClick: 'WebDriver:ElementClick',
  performActions: 'WebDriver:PerformActions',
  takeScreenshot: 'WebDriver:TakeScreenshot',
};

/** Milliseconds that a browser may take to start. */
const startTime = 60_000;

/** Starts Firefox without a window in a profile of its own; `close` ends it and takes the profile away. */
export async function startFirefox(path: string): Promise<{ send: Send; close: () => Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'demarche-firefox-'));
  const port = await freePort();
  await writeFile(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const browser = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const close = async () => {
    browser.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true });
  };
  try {
    const send = sender(await connected(port));
    await send('newSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });
    return { send, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function connected(port: number): Promise<Socket> {
  const deadline = Date.now() + startTime;
  for (;;) {
    try {
      return await new Promise<Socket>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1');
        socket.once('error', reject);
        socket.once('connect', () => resolve(socket));
      });
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(100);
    }
  }
}

/** Messages go as `length:json`; an answer is `[1, id, error, result]`. */
function sender(socket: Socket): Send {
  const waiting = new Map<number, (error: Answer['error'], result: Answer['result']) => void>();
  let rest = Buffer.alloc(0);
  socket.on('data', (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.toString('latin1', 0, colon));
      if (rest.length < end) return;
      const message: unknown = JSON.parse(rest.toString('utf8', colon + 1, end));
      rest = rest.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      waiting.get(id)?.(error, result);
      waiting.delete(id);
    }
  });
  let last = 0;
  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (error, result) => {
        if (error) reject(new Error(`Firefox: ${error.message}`));
        else resolve(result && 'value' in result ? result.value : result);
      });
      const text = JSON.stringify([0, last, names[command], parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

interface Answer {
  readonly error: { readonly message: string } | null;
  readonly result: { readonly value?: unknown } | null;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
