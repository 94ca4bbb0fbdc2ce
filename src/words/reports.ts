import type { BeliefBasis, Entry } from '../engine/index';
import { type ActorId, countedTurn, type Lexicon } from '../scenario/index';
import type { KeyOf, Say } from './fill';
import { nameOf, quantityLabel, valueWord } from './names';

/** What sides are told by reports of what they do not see. */
export const reportWords = {
  high: '{{claimant}}, very sure',
  moderate: '{{claimant}}, fairly sure',
  low: '{{claimant}}, unsure',
  dated: '{{source}}, turn {{turn}}',
  told: 'You receive a report ({{source}}): {{what}} – {{value}}',
  toldTo: '{{name}} receives a report ({{source}}): {{what}} – {{value}}',
} as const;

type SayReport = Say<KeyOf<typeof reportWords>>;

/** Tells a report to whoever reads it: who says it, how sure they are, and what they say. */
export function tellReport(
  say: SayReport,
  lexicon: Lexicon,
  {
    to,
    what,
    value,
    report,
  }: Pick<Extract<Entry, { readonly kind: 'report' }>, 'to' | 'what' | 'value' | 'report'>,
  seat: ActorId | 'all',
): string {
  return say(to === seat ? 'told' : 'toldTo', {
    name: nameOf(lexicon, to),
    source: reportSource(say, lexicon, report),
    what: quantityLabel(lexicon, what),
    value: valueWord(lexicon, what, value),
  });
}

/** Who reported what a side believes, and in which turn; undefined where it has believed it from the start. */
export function tellBasis(
  say: SayReport,
  lexicon: Lexicon,
  { turn, report }: BeliefBasis,
): string | undefined {
  if (turn === undefined || report === undefined) return undefined;
  const source = reportSource(say, lexicon, report);
  const number = countedTurn(lexicon.scenario, turn);
  return number < 1 ? source : say('dated', { source, turn: number });
}

/** Who reports something, and how sure they are where they say so. */
export function reportSource(say: SayReport, { scenario }: Lexicon, report: number): string {
  const { claimant = '', confidence } = scenario.reports[report] ?? {};
  return confidence === undefined ? claimant : say(confidence, { claimant });
}
