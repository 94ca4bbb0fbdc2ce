import { sha256Hex } from '../base/index';
import type { Choices } from '../classroom/index';

/** A class server behind the page, with the addresses at which others on the network reach it. */
export interface ClassServer {
  readonly lan: readonly string[];
}

/** What came of making a class. */
export type Made = { readonly id: string } | { readonly why: string; readonly details?: readonly string[] };

/** Milliseconds that an answer is waited for, also where a crisis is checked first, and how often what was not answered is said again. */
const patience = { usual: 8000, checking: 25_000 };
const attempts = 4;

/** The class server behind this page; undefined where there is none. */
export async function findServer(): Promise<ClassServer | undefined> {
  const reply = await ask('class/hello', { method: 'GET', cache: 'no-store' });
  const hello = reply?.ok === true ? await reply.json().catch(() => undefined) : undefined;
  if (!isRecord(hello) || hello.name !== 'demarche') return undefined;
  const lan = Array.isArray(hello.lan) ? hello.lan : [];
  return {
    lan: lan.filter((one): one is string => typeof one === 'string' && /^https?:\/\//.test(one)).slice(0, 4),
  };
}

/**
 * Makes a class; the same token finds the same class, so what was not answered is said again. `why` is a sentence, or empty.
 * A crisis that is not shipped goes along as the text of its file.
 */
export async function makeClass(token: string, choices: Choices, crisis?: string): Promise<Made> {
  const body = { choices, wall: sha256Hex(wallTokenOf(token)), crisis };
  const wait = crisis === undefined ? patience.usual : patience.checking;
  const reply = await insist('class', token, body, wait);
  if (reply === undefined) return { why: '' };
  const read: unknown = await reply.json().catch(() => undefined);
  if (isRecord(read) && read.ok === true && typeof read.id === 'string') return { id: read.id };
  return { why: saidIn(read), details: detailsIn(read) };
}

/**
 * Gives tokens for classes that are to be made: the same one for the same wish, so that a class that was made though its answer was lost
 * is found again, and another one for any other.
 */
export function openTokens(newToken: () => string): (choices: Choices, crisis?: string) => string {
  let last = { wish: '', token: '' };
  return (choices, crisis) => {
    const wish = JSON.stringify([choices, crisis]);
    if (last.wish !== wish) last = { wish, token: newToken() };
    return last.token;
  };
}

/** Deletes a class for everybody; undefined when it is gone, else why it is not, or an empty text where nobody answered. */
export async function deleteClass(id: string, token: string): Promise<string | undefined> {
  const reply = await insist(`class/${id}/delete`, token, {});
  if (reply === undefined) return '';
  if (reply.ok || reply.status === 404) return undefined;
  return saidIn(await reply.json().catch(() => undefined));
}

/** The token of the wall of a class: whoever leads it can always tell it, and whoever has it cannot tell the host's. */
export function wallTokenOf(host: string): string {
  return sha256Hex(`wall ${host}`).slice(0, 32);
}

/** The answer to what is said until it is answered for good; the last one where none is, undefined where nobody answers. */
async function insist(
  path: string,
  token: string,
  body: object,
  wait = patience.usual,
): Promise<Response | undefined> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  };
  for (let attempt = 1; ; attempt++) {
    const reply = await ask(path, init, wait);
    const isPassing = reply === undefined || reply.status >= 500 || reply.status === 429;
    if (!isPassing || attempt === attempts) return reply;
    await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
  }
}

async function ask(path: string, init: RequestInit, wait = patience.usual): Promise<Response | undefined> {
  const leave = new AbortController();
  const timer = setTimeout(() => leave.abort(), wait);
  try {
    return await fetch(new URL(path, document.baseURI), { ...init, signal: leave.signal });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** What a server says is wrong one by one. */
function detailsIn(read: unknown): readonly string[] {
  const details = isRecord(read) && isRecord(read.problem) ? read.problem.details : undefined;
  if (!Array.isArray(details)) return [];
  return details
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.slice(0, 500))
    .slice(0, 8);
}

/** What a server says of why it refused. */
function saidIn(read: unknown): string {
  const problem = isRecord(read) && isRecord(read.problem) ? read.problem : {};
  return typeof problem.says === 'string' ? problem.says.slice(0, 300) : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
