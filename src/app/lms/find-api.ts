/** What a learning management system with SCORM 1.2 gives a page; everything goes in and out as text. */
export interface ScormApi {
  LMSInitialize(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
}

/** What is looked at of a window; in one of another site, the first is refused. */
export interface Framed {
  readonly API?: unknown;
  readonly parent: Framed | null;
  readonly opener?: Framed | null;
}

/** How many windows round a page are looked at, as the standard proposes. */
const mostParents = 7;

const calls = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
  'LMSGetErrorString',
] as const satisfies readonly (keyof ScormApi)[];

/** The interface of the system that shows a page: in the windows round it, else in those round the window that opened it. */
export function findApi(page: Framed): ScormApi | undefined {
  return apiRound(page) ?? apiRound(openerOf(page)) ?? apiRound(openerOf(topOf(page)));
}

function apiRound(start: Framed | undefined): ScormApi | undefined {
  let window = start;
  for (let steps = 0; window !== undefined && steps <= mostParents; steps++) {
    const api = apiIn(window);
    if (api !== undefined) return api;
    window = parentOf(window);
  }
  return undefined;
}

/** The outermost window, as far as one looks. */
function topOf(start: Framed): Framed {
  let window = start;
  for (let steps = 0; steps < mostParents; steps++) window = parentOf(window) ?? window;
  return window;
}

/** Windows of other sites refuse to say what they hold, and something else may be called API. */
function apiIn(window: Framed): ScormApi | undefined {
  try {
    const { API } = window;
    return isApi(API) ? API : undefined;
  } catch {
    return undefined;
  }
}

function isApi(value: unknown): value is ScormApi {
  if (typeof value !== 'object' || value === null) return false;
  const members: Readonly<Record<string, unknown>> = value as never;
  return calls.every((call) => typeof members[call] === 'function');
}

/** The outermost window is its own parent. */
function parentOf(window: Framed): Framed | undefined {
  try {
    const { parent } = window;
    return parent === window || parent === null ? undefined : parent;
  } catch {
    return undefined;
  }
}

function openerOf(window: Framed): Framed | undefined {
  try {
    return window.opener ?? undefined;
  } catch {
    return undefined;
  }
}
