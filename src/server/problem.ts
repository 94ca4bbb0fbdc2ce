/** Problems that the server itself answers with, and the HTTP status of each. Those of a store and of a room have their own lists. */
export const problemStatus = {
  malformed: 400,
  'no-token': 401,
  'not-in': 403,
  'wrong-origin': 403,
  'no-such-class': 404,
  'no-such-address': 404,
  'too-large': 413,
  'bad-choices': 422,
  'bad-crisis': 422,
  'no-such-crisis': 422,
  'too-many': 429,
  'our-fault': 500,
  'server-full': 503,
  stopping: 503,
} as const;
export type ProblemCode = keyof typeof problemStatus;

/** Ends a request with a coded problem; the sentence says what is wrong and what to do, and nothing about anybody. */
export class Problem extends Error {
  readonly code: ProblemCode;
  /** Seconds after which it may go better. */
  readonly retryAfter: number | undefined;
  /** What is wrong one by one, a sentence each. */
  readonly details: readonly string[];

  constructor(code: ProblemCode, sentence: string, retryAfter?: number, details: readonly string[] = []) {
    super(sentence);
    this.code = code;
    this.retryAfter = retryAfter;
    this.details = details;
  }
}
