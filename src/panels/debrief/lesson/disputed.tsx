import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../scenario/index';
import type { Lexicon } from '../../../words/index';
import { Fold, Part } from '../part';
import { Statements } from './real-events';

/** How many are shown before the rest is asked for. */
const atFirst = 5;

/** What the sources still disagree about, turn by turn. */
export const Disputed = memo(function Disputed({ lexicon }: { readonly lexicon: Lexicon }) {
  const { t } = useTranslation();
  const disputed = disputesOf(lexicon.scenario);
  if (disputed.length === 0) return null;
  const more = disputed.slice(atFirst);
  return (
    <Part name="disputed" help={t('debrief.disputed.help')}>
      <Statements statements={disputed.slice(0, atFirst)} lexicon={lexicon} />
      {more.length === 0 ? null : (
        <Fold summary={t('debrief.disputed.more', { count: more.length })}>
          <Statements statements={more} lexicon={lexicon} />
        </Fold>
      )}
    </Part>
  );
});

/** Every statement on history that the sources dispute, in order. */
export function disputesOf({ history }: Pick<Scenario, 'history'>) {
  return history.flatMap(({ later }) => later.filter(({ confidence }) => confidence === 'disputed'));
}

/** Whether the sources of a crisis disagree about anything. */
export function hasDisputes(scenario: Pick<Scenario, 'history'>): boolean {
  return disputesOf(scenario).length > 0;
}
