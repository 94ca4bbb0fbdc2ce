import { useTranslation } from 'react-i18next';
import type { RoomState, Session } from '../../session/index';
import type { Lexicon } from '../../words/index';
import { Button } from '../parts/button';
import { listOf } from '../words/summary';

interface ThinkingNoticeProps {
  readonly lexicon: Lexicon;
  readonly state: Pick<RoomState, 'stuck'>;
  readonly send: Session['send'];
}

/** Says that others could not decide, that nothing is lost, and how to go on without their thinking. */
export function ThinkingNotice({ lexicon, state, send }: ThinkingNoticeProps) {
  const { t, i18n } = useTranslation();
  const { stuck } = state;
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
