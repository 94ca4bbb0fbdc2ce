import { randomBytes } from 'node:crypto';
import { sha256Hex } from '../../src/base/index';
import type { Answer, HandMessage, HostMessage, NewcomerMessage } from '../../src/classroom/index';

/** What a server answered: its status, its headers, and its JSON. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every kind
  readonly json: any;
}

/** An event as it came. */
export interface Heard {
  readonly name: string;
  readonly id: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events of every kind
  readonly data: any;
}

/** A stream of events that is being read. */
export interface Listening {
  readonly heard: Heard[];
  /** What the parts are by now, by name. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into parts of every kind
  readonly parts: () => Record<string, any>;
  readonly version: () => number;
  /** The hands that are connected, as far as this device knows. */
  readonly here: () => readonly string[];
  readonly isOver: () => boolean;
  readonly leave: () => void;
}

/** A device with a token of its own that talks to a class server. */
export interface Client {
  readonly token: string;
  readonly digest: string;
  /** Talks to another server from now on. */
  readonly moveTo: (address: string) => void;
  readonly ask: (path: string, init?: RequestInit) => Promise<Answered>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answered>;
  /** Sends a message under the next number, or under one that was used before. */
  readonly send: (
    id: string,
    message: NewcomerMessage | HandMessage | HostMessage,
    count?: number,
  ) => Promise<Answer & { readonly status: number }>;
  readonly listen: (id: string, after?: number) => Promise<Listening>;
}

/** A device of the server at an address, which ends in a slash. */
export function clientOf(first: string, token = randomBytes(16).toString('hex')): Client {
  let address = first;
  let counted = 0;
  const authorization = `Bearer ${token}`;
  const device = sha256Hex(token).slice(0, 16);
  const ask: Client['ask'] = async (path, init = {}) => {
    const response = await fetch(address + path, { ...init, headers: { authorization, ...init.headers } });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      json: /json/.test(response.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : text,
    };
  };
  const post: Client['post'] = (path, body, headers = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    token,
    digest: sha256Hex(token),
    moveTo: (next) => {
      address = next;
    },
    ask,
    post,
    send: async (id, message, count) => {
      counted = count ?? counted + 1;
      const { status, json } = await post(`class/${id}/send`, {
        number: { device, count: counted },
        message,
      });
      return { status, ...json };
    },
    listen: (id, after) => listenTo(`${address}class/${id}/events`, authorization, after),
  };
}

async function listenTo(url: string, authorization: string, after: number | undefined): Promise<Listening> {
  const leaving = new AbortController();
  const response = await fetch(after === undefined ? url : `${url}?after=${after}`, {
    headers: { authorization, accept: 'text/event-stream' },
    signal: leaving.signal,
  });
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${await response.text()}`);
  const heard: Heard[] = [];
  let parts: Record<string, unknown> = {};
  let version = 0;
  let here: readonly string[] = [];
  let isOver = false;
  const take = (event: Heard): void => {
    heard.push(event);
    if (event.name === 'here') here = event.data.here;
    if (event.name !== 'message') return;
    const kept = Object.entries(parts).filter(([name]) => !(event.data.gone ?? []).includes(name));
    parts = { ...Object.fromEntries(kept), ...event.data.parts };
    version = event.data.version;
  };
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(bytes, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = eventOf(block);
        if (event) take(event);
      }
    }
  };
  void read(response.body)
    .catch(() => undefined)
    .finally(() => {
      isOver = true;
    });
  return {
    heard,
    parts: () => parts,
    version: () => version,
    here: () => here,
    isOver: () => isOver,
    leave: () => leaving.abort(),
  };
}

function eventOf(block: string): Heard | undefined {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field('data');
  if (data === undefined) return undefined;
  return { name: field('event') ?? 'message', id: field('id'), data: JSON.parse(data) };
}
