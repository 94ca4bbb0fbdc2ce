import { encodeLink, type GameRecord } from '../engine/index';
import type { ForkedFrom } from '../session/index';
import { hashOf } from './route';

/** What an address says of a record beside it. */
interface Told {
  /** The shorter way in which it was played. */
  readonly plan?: string | undefined;
  /** Whether it is played under invented names. */
  readonly masked?: boolean;
  /** The order at which it was forked. */
  readonly fork?: ForkedFrom | undefined;
}

/** The address that opens a record elsewhere. */
export function linkTo(record: GameRecord, { plan, masked = false, fork }: Told): string {
  const hash = hashOf({
    at: 'record',
    link: encodeLink(record),
    ...(plan === undefined ? {} : { plan }),
    ...(masked ? { masked } : {}),
    ...(fork === undefined ? {} : { fork }),
  });
  return new URL(hash, document.baseURI).href;
}
