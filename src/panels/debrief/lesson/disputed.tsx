import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lexicon } from '../../../words/index';
import { Fold, Part } from '../part';
import { disputedStatements, disputesIn, hasDisputes } from './disputes';
import { Readings } from './readings';
import { Statements } from './real-events';

/** How many are shown before the rest is asked for. */
const atFirst = 5;

/** What the sources still disagree about, turn by turn: results of orders first, with what would have followed by each reading. */
export const Disputed = memo(function Disputed({ lexicon }: { readonly lexicon: Lexicon }) {
  const { t } = useTranslation();
  if (!hasDisputes(lexicon.scenario)) return null;
  const disputed = disputedStatements(lexicon.scenario);
  const more = disputed.slice(atFirst);
  return (
    <Part name="disputed" help={t('debrief.disputed.help')}>
      <Readings disputes={disputesIn(lexicon.scenario)} lexicon={lexicon} heading="h3" />
      <Statements statements={disputed.slice(0, atFirst)} lexicon={lexicon} />
      {more.length === 0 ? null : (
        <Fold summary={t('debrief.disputed.more', { count: more.length })}>
          <Statements statements={more} lexicon={lexicon} />
        </Fold>
      )}
    </Part>
  );
});
