import type { Entry } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { onceOpen } from '../parts/once-open';

/** A list of deadlines, loaded where there is one; most crises set none. */
export const DeadlineList = onceOpen(() =>
  import('./deadline-list').then(({ DeadlineList }) => DeadlineList),
);

/** What is under way by now, as far as its reader knows. */
export function Deadlines(reader: { readonly lexicon: Lexicon; readonly journal: readonly Entry[] }) {
  const isOpen = reader.lexicon.scenario.indicators.some(({ deadline }) => deadline !== undefined);
  return <DeadlineList {...reader} isOpen={isOpen} />;
}
