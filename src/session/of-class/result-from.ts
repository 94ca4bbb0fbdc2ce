import { isMark } from '../mark';
import { isPlanId, isRecord, isText, isTexts, notesFrom } from '../shapes';
import { type LiveResult, type Result, tidyName } from './result';

/** A result as a code carries it: with the word that the bell broke the play off. */
export type CodedResult = Result & Pick<LiveResult, 'isBrokenOff'>;

/** What a value from outside says of the play of that record; undefined where it is damaged. */
export function resultFrom(link: string, value: unknown): CodedResult | undefined {
  if (!isRecord(value)) return undefined;
  const { seat, mark, after, name, words, plan, masked, isBrokenOff } = value;
  const notes = notesFrom(value.notes);
  if (notes === undefined || !isTexts(words) || typeof name !== 'string') return undefined;
  if (seat !== undefined && !isText(seat)) return undefined;
  if ((mark !== undefined && !isMark(mark)) || (after !== undefined && !isMark(after))) return undefined;
  if (plan !== undefined && !isPlanId(plan)) return undefined;
  if (masked !== undefined && masked !== true) return undefined;
  if (isBrokenOff !== undefined && isBrokenOff !== true) return undefined;
  return {
    link,
    ...(seat === undefined ? {} : { seat }),
    ...(mark === undefined ? {} : { mark }),
    ...(after === undefined ? {} : { after }),
    name: tidyName(name),
    notes,
    words,
    ...(plan === undefined ? {} : { plan }),
    ...(masked === undefined ? {} : { masked }),
    ...(isBrokenOff === undefined ? {} : { isBrokenOff }),
  };
}
