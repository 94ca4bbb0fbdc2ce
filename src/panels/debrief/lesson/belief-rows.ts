import { type BeliefTold, type Debrief, type UnknownResult, unknownResults } from '../../../debrief/index';
import { turnsBefore } from '../../../scenario/index';
import {
  type Lexicon,
  nameOf,
  optionLabel,
  outcomeLabel,
  quantityLabel,
  reportSource,
  valueWord,
} from '../../../words/index';
import type { Translate } from '../../strings/index';
import { sayReport } from '../../words/say';

/** What a side did not see, beside how it was, as a table: its title, its columns, and a row for every moment. */
export interface BeliefTable {
  readonly title: string;
  readonly head: readonly [string, string, string];
  readonly rows: readonly (readonly [when: string, believed: string, truth: string])[];
  /** That it was never set right; absent where it was. */
  readonly never?: string;
}

/** What sides believed of what they did not see, and then, side by side, the results that they did not know. */
export function beliefTables(
  t: Translate,
  lexicon: Lexicon,
  { beliefs, journal }: Pick<Debrief, 'beliefs' | 'journal'>,
): readonly BeliefTable[] {
  const { scenario } = lexicon;
  const unknown = unknownResults({ scenario, journal });
  const sides = [...new Set(unknown.map(({ by }) => by))];
  return [
    ...beliefs.map((belief) => beliefTable(t, lexicon, belief)),
    ...sides.map((side) =>
      resultTable(
        t,
        lexicon,
        side,
        unknown.filter(({ by }) => by === side),
      ),
    ),
  ];
}

function resultTable(
  t: Translate,
  lexicon: Lexicon,
  side: string,
  unknown: readonly UnknownResult[],
): BeliefTable {
  const before = turnsBefore(lexicon.scenario);
  return {
    title: t('debrief.beliefs.results', { name: nameOf(lexicon, side) }),
    head: [t('debrief.curves.moment'), t('debrief.beliefs.ordered'), t('debrief.beliefs.result')],
    rows: unknown.map(({ order: { turn, actor, option, outcome = '' }, told }) => {
      const learnt =
        told === undefined ? t('debrief.beliefs.untold') : t('debrief.beliefs.told', { turn: told - before });
      return [
        t('debrief.curves.after', { turn: turn - before }),
        `${nameOf(lexicon, actor)}: ${optionLabel(lexicon, actor, option)}`,
        `${outcomeLabel(lexicon, actor, option, outcome)} (${learnt})`,
      ];
    }),
  };
}

/** Tells a belief in the words of the page. */
function beliefTable(t: Translate, lexicon: Lexicon, { by, of, moments, met }: BeliefTold): BeliefTable {
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
