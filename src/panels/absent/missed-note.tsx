import { useTranslation } from 'react-i18next';
import type { FollowedTurn } from '../../session/index';
import type { Lexicon } from '../../words/index';
import { Fold } from '../debrief/part';
import { Button } from '../parts/button';
import { missedWords } from './missed-words';

interface MissedNoteProps {
  readonly isOpen: boolean;
  readonly lexicon: Lexicon;
  /** The turns of which it may be told what the others did. */
  readonly turns: readonly FollowedTurn[];
  readonly onBrief?: () => void;
}

/** Says of a play after the orders of a class who decided for the others, turn by turn. */
export function MissedNote({ lexicon, turns, onBrief }: MissedNoteProps) {
  const { t, i18n } = useTranslation();
  return (
    <div className="notice">
      <Fold summary={t('absent.missed.summary')}>
        <p>{t('absent.missed.help')}</p>
        {turns.length === 0 ? <p>{t('absent.missed.none')}</p> : null}
        <ul>
          {turns.map((one) => (
            <li key={one.turn}>{missedWords(t, lexicon, one, i18n.language)}</li>
          ))}
        </ul>
      </Fold>
      {onBrief === undefined ? null : (
        <Button className="plain-button" onPress={onBrief}>
          {t('absent.missed.brief')}
        </Button>
      )}
    </div>
  );
}
