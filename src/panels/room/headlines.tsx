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
  readonly turn: number;
  readonly developments: readonly Development[];
  readonly onOpen: (development: Development) => void;
  readonly onReplay: () => void;
}

/** The news since the last decision: a headline for each thing that changed the situation, the gravest first, the rest in a fold. */
export function Headlines({ lexicon, seat, turn, developments, onOpen, onReplay }: HeadlinesProps) {
  const { t } = useTranslation();
  const { beats, also } = beatsOf(lexicon.scenario, seat, developments);
  return (
    <section className="headlines" aria-labelledby="headlines-heading">
      <div className="section-head">
        <h2 id="headlines-heading" className="section-heading">
          {t(turn === 1 ? 'room.news.start' : 'room.news.heading')}
        </h2>
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
