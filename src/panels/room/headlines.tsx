import { Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { beatsOf, type Development } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { HeadlineList } from './headline-list';

interface HeadlinesProps {
  readonly lexicon: Lexicon;
  readonly seat: string;
  /** Nothing has been decided yet. */
  readonly isStart: boolean;
  readonly developments: readonly Development[];
  readonly onOpen: (development: Development) => void;
  readonly onReplay: () => void;
}

/** How many headlines stand beside the orders on a laptop's screen; by then the turn has been told beat by beat. */
const most = 3;

/** The news since the last decision: the gravest beats as headlines, the rest in a fold; before anything was decided, every beat. */
export function Headlines({ lexicon, seat, isStart, developments, onOpen, onReplay }: HeadlinesProps) {
  const { t } = useTranslation();
  const told = beatsOf(lexicon.scenario, seat, developments);
  const beats = isStart ? told.beats : told.beats.slice(0, most);
  const also = [...told.beats.slice(beats.length), ...told.also];
  return (
    <section className="headlines">
      <div className="section-head">
        <h2 className="section-heading">{t(isStart ? 'room.news.start' : 'room.news.heading')}</h2>
        {developments.length === 0 ? null : (
          <Button className="icon-button" aria-label={t('room.news.onMap')} onPress={onReplay}>
            <MapIcon aria-hidden="true" size={18} />
          </Button>
        )}
      </div>
      {beats.length === 0 ? <p className="soft">{t('room.news.none')}</p> : null}
      <HeadlineList lexicon={lexicon} developments={beats} onOpen={onOpen} />
      {also.length === 0 ? null : (
        <Fold heading={t('room.news.also', { count: also.length })} isLate>
          <HeadlineList lexicon={lexicon} developments={also} onOpen={onOpen} />
        </Fold>
      )}
    </section>
  );
}
