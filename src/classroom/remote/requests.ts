/** What came of a request: an answer with its text, or none at all. */
export type Reply =
  | { readonly is: 'answer'; readonly status: number; readonly text: string; readonly after?: number }
  | { readonly is: 'none' };

/** The header with which a device says who it is; the token stands in no address. */
export function asDevice(token: string): { readonly Authorization: string } {
  return { Authorization: `Bearer ${token}` };
}

/** Posts a value as JSON, or gets where there is none; never rejects. */
export async function request(
  address: string,
  how: { readonly token?: string; readonly body?: unknown; readonly signal: AbortSignal },
): Promise<Reply> {
  const { token, body, signal } = how;
  const headers = {
    ...(token === undefined ? {} : asDevice(token)),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  };
  const posted = body === undefined ? {} : postOf(JSON.stringify(body));
  try {
    const response = await fetch(address, { ...posted, headers, signal, cache: 'no-store' });
    const text = await response.text();
    const after = retryAfter(response);
    return { is: 'answer', status: response.status, text, ...(after === undefined ? {} : { after }) };
  } catch {
    return { is: 'none' };
  }
}

/** Letters of a message that is on its way even if its page is left meanwhile; browsers let few and small ones be. */
const mostKeptAlive = 8_000;

function postOf(body: string): RequestInit {
  return { method: 'POST', body, keepalive: body.length <= mostKeptAlive };
}

/** Milliseconds after which the server wants to be asked again. */
export function retryAfter(response: Pick<Response, 'headers'>): number | undefined {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return seconds >= 0 ? Math.min(seconds, 120) * 1000 : undefined;
}

/** Whether the class is gone, or this device has no place in it any more: nothing is to be tried again. */
export function isEnded(status: number): boolean {
  return status === 401 || status === 403 || status === 404 || status === 410;
}

/** Whether a repeat later may well be answered. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}
