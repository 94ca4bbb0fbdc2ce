import { randomUUID } from 'node:crypto';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type { Logger } from 'pino';
import { z } from 'zod';
import { choicesSchema, codeSchema, digestSchema, type Making, sentSchema } from '../../classroom/index';
import { limits } from '../../scenario/index';
import { Problem } from '../problem';
import { versionFor } from '../rooms/devices';
import type { Hub } from '../rooms/hub';
import type { LiveRoom } from '../rooms/live-room';
import { readEntry } from '../rooms/stream';
import type { Store } from '../store/store';
import { answerRefused, plainHeaders, refusedFor } from './answers';
import type { EventStreams } from './events';
import { openLargeBodies } from './large-bodies';
import type { Metrics } from './metrics';
import { isOurOrigin, type OwnOrigins } from './origin';
import { afterOf, bodyOf, classIdOf, digestOf, type Env, holdOf } from './reading';
import { listening, nextFor } from './watch';

/** What the routes answer with. */
export interface Behind {
  readonly hub: Hub;
  readonly store: Store;
  readonly streams: EventStreams;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly own: OwnOrigins;
  readonly now: () => number;
  readonly version: string;
  /** The addresses under which students reach this server. */
  readonly addresses: () => readonly string[];
  /** Given when the server stops. */
  readonly stopping: AbortSignal;
}

/** Letters of a crisis that a class is made with: no document in one file may have more bytes. */
const largestCrisis = limits.documentBytes;

/** Whether an address belongs to the class server and not to the app's files. */
export function isClassAddress(path: string): boolean {
  return /^\/(class(\/|$)|healthz$|readyz$|metrics$)/.test(path);
}

/** Everything that the class server answers, beside the files of the app. */
export function routesOf(behind: Behind): Hono<Env> {
  const { hub, metrics, own, now } = behind;
  const app = new Hono<Env>();
  const largeBodyOf = openLargeBodies(makeSchema, largestCrisis);

  app.use(async (context, next) => {
    const began = performance.now();
    const given = own.trustProxy ? context.req.header('x-request-id') : undefined;
    context.set('requestId', given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID());
    await next();
    const { status } = context.res;
    const route = context.req.routePath;
    if (/\/(events|poll)$/.test(route)) return;
    metrics.request(route, status, (performance.now() - began) / 1000);
  });
  app.use(async (context, next) => {
    const header = (name: string) => context.req.header(name);
    if (behind.stopping.aborted)
      throw new Problem('stopping', 'The class server is stopping. Try again in a moment.', 1);
    const claimed = {
      origin: header('origin'),
      host: header('host'),
      forwardedHost: header('x-forwarded-host'),
    };
    if (context.req.method === 'POST' && !isOurOrigin(claimed, own))
      throw new Problem(
        'wrong-origin',
        'The request comes from a page of another site. If it is this server under another name, name it in ORIGIN.',
      );
    await next();
  });

  app.get('/class/hello', (context) =>
    answer(context, { name: 'demarche', version: behind.version, lan: behind.addresses() }),
  );
  app.post('/class', async (context) => {
    const host = digestOf(context);
    const made = await hub.make({ host, ...(await largeBodyOf(context)) });
    behind.log.info({ requestId: context.get('requestId'), class: made.id }, 'class made');
    return answer(context, { ok: true, ...made });
  });
  app.post('/class/join', async (context) => {
    const { code } = await bodyOf(context, joinSchema);
    const id = await hub.join(code);
    return answer(context, id === undefined ? { ok: false, why: 'no-such' } : { ok: true, id });
  });
  app.post('/class/:id/send', async (context) => {
    const digest = digestOf(context);
    const id = classIdOf(context);
    const sent = await bodyOf(context, sentSchema);
    const told = await hub.use(id, (live) => live.say(digest, sent));
    metrics.message(told.ok ? 'ok' : told.why);
    return answer(context, told);
  });
  app.get('/class/:id/events', async (context) => {
    const digest = digestOf(context);
    const id = classIdOf(context);
    if (context.req.method === 'HEAD') {
      // Nothing but the headers is asked for, so no stream is begun.
      await hub.use(id, (live) => requireRole(live, digest, 'any'));
      return sendText(context, '', { 'Content-Type': 'text/event-stream; charset=utf-8' });
    }
    await hub.use(id, (live) => listen(context, live, digest));
    return RESPONSE_ALREADY_SENT;
  });
  app.get('/class/:id/poll', async (context) => {
    const asked = { digest: digestOf(context), after: afterOf(context), hold: holdOf(context) };
    const ends = { stopping: behind.stopping, left: context.req.raw.signal };
    const text = await hub.use(classIdOf(context), (live) => nextFor(live, { ...asked, ...ends, now }));
    return sendText(context, text);
  });
  app.get('/class/:id/scenario', async (context) => {
    const digest = digestOf(context);
    const { edition, making } = await hub.use(classIdOf(context), async (live) => {
      await requireRole(live, digest, 'any');
      return live;
    });
    const tag = `"${making.edition}"`;
    if (context.req.header('if-none-match') === tag) return context.body(null, 304, { ETag: tag });
    return sendText(context, edition.text, { ETag: tag, 'Cache-Control': 'private, no-cache' });
  });
  app.get('/class/:id/words/:language', async (context) => {
    const digest = digestOf(context);
    const { edition } = await hub.use(classIdOf(context), async (live) => {
      await requireRole(live, digest, 'any');
      return live;
    });
    const words = edition.words.get(context.req.param('language'));
    if (words === undefined) {
      throw new Problem('no-such-address', 'The crisis of this class cannot be read in that language.');
    }
    return sendText(context, words, { 'Cache-Control': 'private, no-cache' });
  });
  app.get('/class/:id/export', async (context) => {
    const digest = digestOf(context);
    const id = classIdOf(context);
    const { making, edition } = await hub.use(id, async (live) => {
      await requireRole(live, digest, 'host');
      return live;
    });
    const [, ...kept] = await behind.store.readAfter(id, 0);
    const file = {
      demarche: 'class',
      id,
      making: withoutSecrets(making),
      edition: JSON.parse(edition.text),
      entries: kept.map(readEntry),
    };
    return answer(context, file, { 'Content-Disposition': `attachment; filename="class-${id}.json"` });
  });
  app.post('/class/:id/delete', async (context) => {
    const digest = digestOf(context);
    const id = classIdOf(context);
    await hub.use(id, async (live) => requireRole(live, digest, 'host'));
    await hub.remove(id);
    behind.log.info({ requestId: context.get('requestId'), class: id }, 'class deleted');
    return answer(context, { ok: true });
  });
  app.get('/healthz', (context) => context.text('ok\n'));
  app.get('/readyz', async (context) => {
    const isReady = !behind.stopping.aborted && (await behind.store.isReady());
    return context.text(isReady ? 'ready\n' : 'not ready\n', isReady ? 200 : 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'Content-Type': metrics.type }),
  );
  app.notFound((context) =>
    refuse(new Problem('no-such-address', 'The class server has no such address.'), context),
  );
  app.onError((thrown, context) => refuse(thrown, context));
  return app;

  async function listen(context: Context<Env>, live: LiveRoom, digest: string): Promise<void> {
    const { outgoing } = context.env;
    await requireRole(live, digest, 'any');
    const after = afterOf(context);
    let leave = (): void => undefined;
    let catchUp = (): void => undefined;
    const stream = behind.streams.open(outgoing, { onReady: () => catchUp(), onClose: () => leave() });
    stream.send({
      name: 'hello',
      data: JSON.stringify({ id: live.id, now: now(), version: versionFor(live.room(), digest) }),
    });
    try {
      const connection = await live.connect(listening(digest, stream), after);
      ({ leave, catchUp } = connection);
      // It may have gone while this waited.
      if (outgoing.destroyed) leave();
    } catch (error) {
      // The answer has begun, so that all that is left is to end it; the next attempt is told why.
      if (!(error instanceof Problem))
        behind.log.error({ class: live.id, fault: refusedFor(error).code }, 'stream ended');
      stream.end();
    }
  }

  function refuse(thrown: unknown, context: Context<Env>): Response {
    const refused = refusedFor(thrown);
    const { status, code, isOurs } = refused;
    const requestId = context.get('requestId');
    if (isOurs) {
      if (status === 500) metrics.fault();
      else metrics.storeFault(code);
      const what = thrown instanceof Error ? thrown.message : String(thrown);
      behind.log.error({ requestId, route: context.req.routePath, code, what }, 'request failed');
    }
    return answerRefused(refused, requestId);
  }
}

const makeSchema = z.strictObject({
  choices: choicesSchema,
  wall: digestSchema,
  /** The text of a crisis of the teacher's own. */
  crisis: z.string().max(largestCrisis).optional(),
});
const joinSchema = z.strictObject({ code: codeSchema });

function answer(context: Context<Env>, value: object, more: Readonly<Record<string, string>> = {}): Response {
  return sendText(context, JSON.stringify(value), more);
}

/** An answer whose headers are a plain object, which is much quicker than collecting them one by one. */
function sendText(
  context: Context<Env>,
  text: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  const headers = { ...plainHeaders, 'X-Request-Id': context.get('requestId'), ...more };
  return new Response(text, { headers });
}

/** Rejects with a `Problem` if a digest does not stand for somebody who may do this. */
async function requireRole(live: LiveRoom, digest: string, role: 'host' | 'any'): Promise<void> {
  const { by } = await live.senderOf(digest);
  if (by === 'newcomer' || (role === 'host' && by !== 'host'))
    throw new Problem(
      'not-in',
      role === 'host'
        ? 'Only the host of this class may do that.'
        : 'This device has no place in this class. Join it with the code, or with the PIN of your place.',
    );
}

function withoutSecrets({ host: _host, wall: _wall, ...making }: Making): Omit<Making, 'host' | 'wall'> {
  return making;
}
