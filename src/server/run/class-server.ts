import { randomInt } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import pino, { type DestinationStream } from 'pino';
import { openChecker } from '../checking/checker';
import { answerUnreadable } from '../http/answers';
import { openEventStreams } from '../http/events';
import { openMetrics } from '../http/metrics';
import { isClassAddress, routesOf } from '../http/routes';
import type { Allowance } from '../rooms/budget';
import { openClock } from '../rooms/clock';
import { openEditions } from '../rooms/editions';
import { openHub } from '../rooms/hub';
import { openStore } from '../store/open-store';
import { codeOf } from '../store/store-fault';
import { openThinker } from '../thinking/thinker';
import { addressOf, networkAddresses } from './addresses';
import { watchConnections } from './connections';
import { listen } from './listen';
import type { Settings } from './settings';

/** What a class server needs besides its settings. */
export interface Outfit {
  /** Answers requests for the files of the app. */
  readonly statics: (request: IncomingMessage, response: ServerResponse) => void;
  /** The folder of the compiled scenarios, `<crisis>.json`. */
  readonly scenarios: string;
  readonly version: string;
  /** How much a device may say; absent: far more than a hand on a screen needs. */
  readonly deviceAllowance?: Allowance;
  /** Where the log goes, one line of JSON for each event; nowhere if there is none. */
  readonly logTo?: DestinationStream;
}

/** A class server that listens. */
export interface ClassServer {
  readonly port: number;
  /** The address on this machine, and those that others in the network can use. */
  readonly local: string;
  readonly network: readonly string[];
  /** Takes no more, finishes what is in hand, sends every device word to come again, and lets go of everything. */
  readonly stop: () => Promise<void>;
}

const day = 86_400_000;
/** Milliseconds from one search for old classes to the next. */
const expiryPause = 3_600_000;
/** Milliseconds that a server that stops gives what is in hand, and after which it looks again for connections that are done. */
const patience = { longest: 5_000, sweep: 20 };
/** A hand on a screen stays far below. */
const usualAllowance: Allowance = { burst: 40, perSecond: 8 };
/** Connections at once: streams of thousands of devices, and their requests. */
const mostConnections = 12_000;

/** Starts a class server. Throws a `StoreFault` or a `SettingsProblem` where it cannot. */
export async function startClassServer(settings: Settings, outfit: Outfit): Promise<ClassServer> {
  const log = pino(
    { level: outfit.logTo ? 'info' : 'silent', base: null, timestamp: pino.stdTimeFunctions.isoTime },
    outfit.logTo ?? pino.destination({ dest: 1, sync: true }),
  );
  const store = await openStore(settings.store);
  const now = openClock();
  const editions = openEditions(outfit.scenarios);
  // What teachers bring may take long to think about, and no other class waits for it.
  const thinkers = { shipped: openThinker(), brought: openThinker() };
  const checker = openChecker();
  const hub = openHub({
    store,
    now,
    editions,
    luck: () => randomInt(2 ** 32),
    deviceAllowance: outfit.deviceAllowance ?? usualAllowance,
    think: ({ scenario }, tasks) => {
      const isShipped = editions.current(scenario.about.id)?.scenario === scenario;
      return thinkers[isShipped ? 'shipped' : 'brought'].think(scenario, tasks);
    },
    checkCrisis: checker.check,
    onFault: (error, id) =>
      log.error({ class: id, code: codeOf(error), what: messageOf(error) }, 'a room could not go on'),
  });
  const metrics = openMetrics(() => ({ ...hub.count(), streams: streams.count() }));
  const streams = openEventStreams(metrics.slowReader);
  const stopping = new AbortController();
  let port = 0;
  const app = routesOf({
    hub,
    store,
    streams,
    metrics,
    log,
    now,
    own: settings,
    version: outfit.version,
    addresses: () =>
      settings.origins.length > 0
        ? settings.origins.map((origin) => `${origin}/`)
        : networkAddresses(settings.host, port),
    stopping: stopping.signal,
  });
  const classListener = getRequestListener(app.fetch, { errorHandler: answerUnreadable });
  const server = createServer((request, response) => {
    if (isClassAddress((request.url ?? '/').replace(/[?#].*$/s, ''))) void classListener(request, response);
    else outfit.statics(request, response);
  });
  const closeIdle = watchConnections(server);
  limit(server);
  try {
    port = await listen(server, settings, (error) =>
      log.error({ code: codeOf(error), what: messageOf(error) }, 'a connection could not be taken'),
    );
  } catch (error) {
    await store.close();
    throw error;
  }

  const expire = async (): Promise<void> => {
    try {
      const count = await hub.expire(now() - settings.keepDays * day);
      if (count > 0) log.info({ count }, 'old classes deleted');
    } catch (error) {
      log.error({ code: codeOf(error), what: messageOf(error) }, 'old classes could not be deleted');
    }
  };
  void expire();
  const expiry = setInterval(expire, expiryPause).unref();
  const network = networkAddresses(settings.host, port);
  log.info({ port, store: 'folder' in settings.store ? 'folder' : 'database' }, 'class server started');

  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    log.info('class server stopping');
    clearInterval(expiry);
    stopping.abort();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    streams.close();
    // A connection whose answer has just gone out is kept for the next question, which will not come.
    const sweep = setInterval(closeIdle, patience.sweep);
    const late = setTimeout(() => server.closeAllConnections(), patience.longest);
    await closed;
    clearInterval(sweep);
    clearTimeout(late);
    await hub.close();
    await Promise.all([thinkers.shipped.close(), thinkers.brought.close()]);
    await checker.close();
    await store.close();
    log.info('class server stopped');
  };
  return {
    port,
    local: addressOf(
      settings.host === '::' || settings.host === '0.0.0.0' ? 'localhost' : settings.host,
      port,
    ),
    network,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

function limit(server: Server): void {
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  // Longer than the minute for which most proxies keep a connection.
  server.keepAliveTimeout = 65_000;
  server.maxConnections = mostConnections;
  // A device that lost its network without a word is noticed by this, after some minutes.
  server.on('connection', (socket) => socket.setKeepAlive(true, 30_000));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
