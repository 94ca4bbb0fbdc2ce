import { useTranslation } from 'react-i18next';
import { thinkingActors } from '../../engine/index';
import type { Session, SessionState } from '../../session/index';
import type { Lexicon } from '../../words/index';
import { Button } from '../parts/button';
import { listOf } from '../words/summary';

interface ThinkingNoticeProps {
  readonly lexicon: Lexicon;
  readonly state: SessionState;
  readonly send: Session['send'];
}

/** Says that others could not decide, that nothing is lost, and how to go on without their thinking. */
export function ThinkingNotice({ lexicon, state, send }: ThinkingNoticeProps) {
  const { t, i18n } = useTranslation();
  const { game, thinking } = state;
  const stuck = thinking === 'failed' && game.phase === 'deciding' ? thinkingActors(game) : [];
  const names = stuck.map((id) => lexicon.actor(id)?.name ?? id);
  return (
    <div role="status">
      {stuck.length === 0 ? null : (
        <div className="notice" data-tone="threat">
          <p>{t('room.commit.stuck', { names: listOf(names, i18n.language) })}</p>
          <Button className="plain-button" onPress={() => send({ do: 'commit-by-weights' })}>
            {t('room.commit.byWeights')}
          </Button>
        </div>
      )}
    </div>
  );
}
