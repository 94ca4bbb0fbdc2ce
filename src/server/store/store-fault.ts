/** Why a store cannot do what it was asked for. */
export const faultCodes = [
  'store-full',
  'store-in-use',
  'store-newer',
  'store-not-writable',
  'store-broken',
  'store-unreachable',
  'store-refused',
  'store-closed',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** A store's coded problem; its message says where, why and what to do about it, and contains no entry and no password. */
export class StoreFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

/** The code of a database's or the system's error; an empty text if it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What an error says, in one line. */
export function lineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
