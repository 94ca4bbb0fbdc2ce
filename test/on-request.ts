import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { builtServer } from './server/built-server';
import { startCluster } from './store/postgres-cluster';

/** What only some tests need and all test files of a run share: made when the first of them asks, taken away after the run. */
export interface OnRequest {
  /** Ends in a slash; what is asked for comes after it, and the answer is a text. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Something that is made once. */
interface Made {
  readonly text: string;
  readonly clear: () => Promise<void> | void;
}

const makers: Readonly<Record<string, () => Promise<Made>>> = {
  /** The address of a PostgreSQL database; empty where there is no PostgreSQL. */
  postgres: async () => {
    const given = process.env.TEST_DATABASE_URL;
    if (given) return { text: given, clear: () => undefined };
    const cluster = await startCluster();
    return { text: cluster?.url ?? '', clear: () => cluster?.stop() };
  },
  /** The file of the class server as JavaScript. */
  server: async () => {
    const { file, clear } = await builtServer();
    return { text: file, clear };
  },
};

/** Answers on a loopback port, since test files run in threads that share nothing else with the one that set up the run. */
export async function onRequest(): Promise<OnRequest> {
  const made = new Map<string, Promise<Made>>();
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '').slice(1);
    const make = makers[name];
    if (make === undefined) {
      response.writeHead(404).end();
      return;
    }
    try {
      const making = made.get(name) ?? make();
      made.set(name, making);
      response.end((await making).text);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.close();
      for (const making of made.values()) await (await making.catch(() => undefined))?.clear();
    },
  };
}
