import { Problem, type ProblemCode, problemStatus } from '../problem';
import { type FaultCode, StoreFault } from '../store/store-fault';

/** What a request is answered with when it could not be done. */
export interface Refused {
  readonly status: number;
  readonly code: ProblemCode | FaultCode;
  readonly says: string;
  readonly details?: readonly string[];
  readonly retryAfter?: number;
  /** Whether the fault is ours, so that it belongs in the log. */
  readonly isOurs: boolean;
}

/** What students and teachers are told of a store's problem; what the operator should do about it stands in the log. */
const ofStore =
  'The server cannot keep anything at the moment. Nothing that was confirmed is lost; try again soon.';

/** The answer for what was thrown. No path, no stack and nothing of the database is in it. */
export function refusedFor(thrown: unknown): Refused {
  if (thrown instanceof Problem) {
    const { code, message, retryAfter, details } = thrown;
    const status = problemStatus[code];
    return {
      status,
      code,
      says: message,
      isOurs: status === 500,
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(details.length === 0 ? {} : { details }),
    };
  }
  if (thrown instanceof StoreFault)
    return { status: 503, code: thrown.code, says: ofStore, retryAfter: 2, isOurs: true };
  return {
    status: problemStatus['our-fault'],
    code: 'our-fault',
    says: 'Something went wrong in the class server. The fault is ours; try again.',
    isOurs: true,
  };
}

/** Headers of every answer of the class server. */
export const plainHeaders = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** The answer to a request that could not be done. */
export function answerRefused(
  { status, code, says, details, retryAfter }: Refused,
  requestId?: string,
): Response {
  return new Response(JSON.stringify({ problem: { code, says, details } }), {
    status,
    headers: {
      ...plainHeaders,
      ...(requestId === undefined ? {} : { 'X-Request-Id': requestId }),
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    },
  });
}

/** The answer to a request of which not even the address can be made out. */
export function answerUnreadable(): Response {
  return answerRefused(
    refusedFor(
      new Problem(
        'malformed',
        'The address or the Host header of the request cannot be read. Ask under an address that the server was started with.',
      ),
    ),
  );
}
