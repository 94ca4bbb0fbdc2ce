import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { developmentsOf, sinceLastDecision, viewAsTold } from '../../engine/index';
import { causeLabel, type Lexicon } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Button } from '../parts/button';
import { useCalm } from '../parts/use-media';
import { ToldNews } from '../room/told-news';
import { type Teller, useTelling } from '../room/use-telling';
import type { RenderWallMap, TableOfWall } from './wall-parts';

interface WallRevealProps {
  readonly table: TableOfWall;
  readonly lexicon: Lexicon;
  readonly renderMap: RenderWallMap;
}

/** What the last turn did, as far as everybody may know it: it runs by itself, one event at a time and large. */
export function WallReveal({ table, lexicon, renderMap }: WallRevealProps) {
  const { t } = useTranslation();
  const { view } = table;
  const { scenario } = lexicon;
  const developments = useMemo(
    () => developmentsOf(scenario, sinceLastDecision(view.journal, view.turn, view.phase === 'over')),
    [scenario, view],
  );
  const [teller, setTeller] = useState<Teller | undefined>(undefined);
  const telling = useTelling(developments, teller, useCalm());
  const now = developments[telling.told - 1];
  const actor = now?.cause.by === 'order' ? lexicon.actor(now.cause.actor) : undefined;
  const turn = developments[0]?.turn ?? view.turn;
  return (
    <div className="wall-one">
      <div className="room-map">
        {renderMap({
          scenario,
          view: viewAsTold(view, developments, telling.told),
          telling: true,
          renderBeside: () => null,
          onTeller: setTeller,
        })}
      </div>
      <section className="wall-side wall-reveal" aria-label={t('wall.reveal', { turn, table: table.table })}>
        <p className="kicker">{t('wall.reveal', { turn, table: table.table })}</p>
        {now === undefined ? (
          <p>{t('wall.revealNothing')}</p>
        ) : (
          <div role="log" aria-live="polite" className="wall-event">
            <h2>
              {actor === undefined ? null : <ActorMark actor={actor} large />}
              {causeLabel(lexicon, now.cause) ?? t('wall.unseen')}
            </h2>
            <ToldNews lexicon={lexicon} development={now} />
          </div>
        )}
        {developments.length === 0 ? null : (
          <div className="host-row">
            <Button className="plain-button" onPress={() => telling.goTo(Math.max(1, telling.told - 1))}>
              {t('wall.back')}
            </Button>
            <Button
              className="plain-button"
              onPress={() => telling.goTo(Math.min(developments.length, telling.told + 1))}
            >
              {t('wall.onward')}
            </Button>
            <Button className="plain-button" onPress={telling.again}>
              {t('wall.again')}
            </Button>
            <p className="soft">{t('wall.revealAt', { told: telling.told, all: developments.length })}</p>
          </div>
        )}
      </section>
    </div>
  );
}
