import type { Translate } from '../strings/index';
import { listOf } from '../words/summary';
import type { Happening } from './happenings';

/** What waits for the teacher comes first. */
const order = [
  'help',
  'letter',
  'agreement',
  'report',
  'joined',
  'sealed',
  'resolved',
  'over',
  'brokenOff',
] as const satisfies readonly Happening['kind'][];

/** What others did, as one sentence: "2 sides have committed; Amber Heron asks for help." */
export function tellHappenings(t: Translate, happenings: readonly Happening[], language: string): string {
  const clauses = order.flatMap((kind) => {
    const these = happenings.filter((one) => one.kind === kind);
    if (these.length === 0) return [];
    const names = these.flatMap((one) => ('name' in one ? [one.name] : []));
    return [t(`host.live.${kind}`, { count: countOf(these), names: listOf(names, language) })];
  });
  return t('host.live.sentence', { what: clauses.join(t('shell.list.clauses')) });
}

/** A table that ends two turns between two sentences is still one table, and a side that commits twice one side. */
function countOf(happenings: readonly Happening[]): number {
  const once = (one: Happening) =>
    one.kind === 'resolved' ? one.table : one.kind === 'sealed' ? `${one.table} ${one.side}` : one;
  return new Set(happenings.map(once)).size;
}
