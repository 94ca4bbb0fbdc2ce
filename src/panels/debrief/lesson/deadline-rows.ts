import { type Debrief, deadlinesOf } from '../../../debrief/index';
import { countedTurn } from '../../../scenario/index';
import { causeLabel, type Lexicon, nameOf } from '../../../words/index';
import type { Translate } from '../../strings/index';

/** What was set going, as a table: its columns, and a row for each. */
export interface DeadlineTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly [what: string, begun: string, end: string])[];
}

/** Tells what was set going, by whom and when, and what came of it, in the words of the page. */
export function deadlineTable(
  t: Translate,
  lexicon: Lexicon,
  debrief: Pick<Debrief, 'scenario' | 'journal'>,
): DeadlineTable {
  const { scenario } = lexicon;
  return {
    head: [t('debrief.deadlines.what'), t('debrief.deadlines.begun'), t('debrief.deadlines.end')],
    rows: deadlinesOf(debrief).map(({ deadline, begun, end }) => {
      const { cause } = begun;
      const label = causeLabel(lexicon, cause) ?? '';
      const by = cause.by === 'order' ? `${nameOf(lexicon, cause.actor)}: ${label}` : label;
      const turn = countedTurn(scenario, begun.turn);
      return [
        lexicon.indicator(deadline)?.label ?? deadline,
        turn < 1 ? by : t('debrief.deadlines.by', { turn, by }),
        end === undefined
          ? t('debrief.deadlines.open')
          : t(`debrief.deadlines.${end.how}`, { turn: Math.max(1, countedTurn(scenario, end.turn)) }),
      ];
    }),
  };
}
