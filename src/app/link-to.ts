import { encodeLink, type GameRecord } from '../engine/index';
import type { ForkedFrom } from '../session/index';
import { hashOf } from './route';

/** The address that opens a record elsewhere, with the shorter way in which it was played and the order at which it was forked. */
export function linkTo(record: GameRecord, plan: string | undefined, fork?: ForkedFrom): string {
  const shortly = plan === undefined ? {} : { plan };
  const forked = fork === undefined ? {} : { fork };
  const hash = hashOf({ at: 'record', link: encodeLink(record), ...shortly, ...forked });
  return new URL(hash, document.baseURI).href;
}
