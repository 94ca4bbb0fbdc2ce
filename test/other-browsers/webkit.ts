import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './marionette';
import type { Command, Send } from './webdriver';

/** Method and path of each command below its session. */
const routes: Readonly<Record<Exclude<Command, 'newSession'>, (id: string) => [string, string]>> = {
  deleteSession: () => ['DELETE', ''],
  setWindowRect: () => ['POST', '/window/rect'],
  navigate: () => ['POST', '/url'],
  executeScript: () => ['POST', '/execute/sync'],
  elementClick: (id) => ['POST', `/element/${id}/click`],
  performActions: () => ['POST', '/actions'],
  takeScreenshot: () => ['GET', '/screenshot'],
};

/** Milliseconds that the driver may take to start. */
const startTime = 30_000;

/**
 * Starts WebKitGTK's small browser through its driver, on a display of its own; `close` ends both.
 * `driver` is the path of WebKitWebDriver, `browser` of MiniBrowser.
 */
export async function startWebKit(
  driver: string,
  browser: string,
): Promise<{ send: Send; close: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn('xvfb-run', ['-a', '-s', '-screen 0 1366x900x24', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const end = () => {
    // The driver, its browser and the display are one group of processes.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  try {
    const address = `http://127.0.0.1:${port}/session`;
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    };
    const session = await opened(address, { capabilities });
    const send: Send = (command, parameters = {}) => {
      if (command === 'newSession') throw new Error('the session is open already');
      const [method, path] = routes[command](String(parameters.id ?? ''));
      return ask(method, `${address}/${session}${path}`, parameters);
    };
    return {
      send,
      close: async () => {
        await send('deleteSession').catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

async function opened(address: string, parameters: object): Promise<string> {
  const deadline = Date.now() + startTime;
  for (;;) {
    try {
      const value = await ask('POST', address, parameters);
      if (typeof value === 'object' && value !== null && 'sessionId' in value) return String(value.sessionId);
      throw new Error('the driver gave no session');
    } catch (error) {
      // A driver that does not listen yet refuses the connection; what it says itself is final.
      if (!(error instanceof TypeError) || Date.now() > deadline) throw error;
      await pause(100);
    }
  }
}

async function ask(method: string, url: string, parameters: object): Promise<unknown> {
  const response = await fetch(
    url,
    method === 'POST' ? { method, body: JSON.stringify(parameters) } : { method },
  );
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${value?.message ?? response.status}`);
  return value;
}
