import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Cluster, startCluster } from './postgres-cluster';

/** A way for all test files of a run to share one PostgreSQL server, which is started when the first of them asks. */
export interface PostgresOnRequest {
  /** Where to ask: the answer is the address of a database, or empty where there is no PostgreSQL. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Answers on a loopback port, since test files run in threads that share nothing else with the one that set up the run. */
export async function postgresOnRequest(): Promise<PostgresOnRequest> {
  let started: Promise<Cluster | undefined> | undefined;
  const given = process.env.TEST_DATABASE_URL;
  const server = createServer(async (_request, response) => {
    try {
      started ??= given ? Promise.resolve(undefined) : startCluster();
      response.end(given ?? (await started)?.url ?? '');
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
      await (await started)?.stop();
    },
  };
}
