import type { BeliefTold } from '../../../debrief/index';
import { turnsBefore } from '../../../scenario/index';
import { type Lexicon, nameOf, quantityLabel, reportSource, valueWord } from '../../../words/index';
import type { Translate } from '../../strings/index';
import { sayReport } from '../../words/say';

/** A belief beside how it was, as a table: its title, its columns, and a row for every moment at which one of the two changed. */
export interface BeliefTable {
  readonly title: string;
  readonly head: readonly [string, string, string];
  readonly rows: readonly (readonly [when: string, believed: string, truth: string])[];
  /** That it was never set right; absent where it was. */
  readonly never?: string;
}

/** Tells a belief in the words of the page. */
export function beliefTable(
  t: Translate,
  lexicon: Lexicon,
  { by, of, moments, met }: BeliefTold,
): BeliefTable {
  const before = turnsBefore(lexicon.scenario);
  const name = nameOf(lexicon, by);
  const told = (value: number | string) => String(valueWord(lexicon, of, value));
  return {
    title: t('debrief.beliefs.title', { name, what: quantityLabel(lexicon, of) }),
    head: [t('debrief.curves.moment'), t('debrief.beliefs.believed', { name }), t('debrief.beliefs.truth')],
    rows: moments.map(({ turn, believed, truth, report }) => {
      const source = report === undefined ? undefined : reportSource(sayReport(t), lexicon, report);
      return [
        turn <= before ? t('debrief.curves.start') : t('debrief.curves.after', { turn: turn - before }),
        source === undefined ? told(believed) : `${told(believed)} (${source})`,
        told(truth),
      ];
    }),
    ...(met === undefined ? { never: t('debrief.beliefs.never') } : {}),
  };
}
