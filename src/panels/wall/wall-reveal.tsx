import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewAsTold } from '../../engine/index';
import { countedTurn } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { Button } from '../parts/button';
import { useCalm } from '../parts/use-media';
import { HeadlineList } from '../room/headline-list';
import { revealOf, toldBy } from '../room/reveal-pages';
import { alsoOn, headlineOf, ToldPage } from '../room/told-page';
import { type Teller, useOnMap } from '../room/use-on-map';
import { BesideWallMap } from './wall-map';
import type { RenderWallMap, TableOfWall } from './wall-parts';

/** Milliseconds for each word of a page that turns by itself, and for the shortest one. */
const [forEachWord, shortest] = [400, 5000];

interface WallRevealProps {
  readonly table: TableOfWall;
  readonly lexicon: Lexicon;
  readonly renderMap: RenderWallMap;
}

/** What the last turn did, as far as everybody may know it, gravest first and large. It runs by itself until somebody takes it in hand. */
export function WallReveal({ table, lexicon, renderMap }: WallRevealProps) {
  const { t } = useTranslation();
  const { view } = table;
  const { scenario } = lexicon;
  const reveal = useMemo(() => revealOf(scenario, view, []), [scenario, view]);
  const { pages } = reveal;
  const turn = countedTurn(lexicon.scenario, reveal.turn);
  const calm = useCalm();
  const [at, setAt] = useState(0);
  const [runs, setRuns] = useState(!calm);
  const [teller, setTeller] = useState<Teller | undefined>(undefined);
  const page = pages[at];
  const last = pages.length - 1;
  useOnMap(page?.kind === 'beat' ? page.development : undefined, { teller, calm, round: 0 });
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!runs || at >= last) return;
    const words = told.current?.textContent?.split(/\s+/).length ?? 0;
    const timer = setTimeout(() => setAt(at + 1), Math.max(shortest, words * forEachWord));
    return () => clearTimeout(timer);
  }, [runs, at, last]);
  const goTo = (next: number) => {
    setRuns(false);
    setAt(Math.min(last, Math.max(0, next)));
  };
  return (
    <div className="wall-one">
      <div className="room-map">
        {renderMap({
          scenario,
          view: viewAsTold(view, reveal.developments, toldBy(reveal, at)),
          telling: true,
          renderBeside: (map) => <BesideWallMap lexicon={lexicon} map={map} roomy />,
          onTeller: setTeller,
        })}
      </div>
      <section className="wall-side wall-reveal" aria-label={t('wall.reveal', { turn, table: table.table })}>
        <p className="kicker">{t('wall.reveal', { turn, table: table.table })}</p>
        {page === undefined || reveal.isQuiet ? (
          <p>{t('wall.revealNothing')}</p>
        ) : (
          <div ref={told} aria-live="polite" aria-atomic="true" className="wall-event reveal-body">
            <h2 className="wall-headline">{headlineOf(t, lexicon, page)}</h2>
            <ToldPage {...{ lexicon, reveal, at, view }} />
            <HeadlineList lexicon={lexicon} developments={alsoOn(reveal, at)} />
          </div>
        )}
        {last === 0 ? null : (
          <div className="host-row">
            <Button className="plain-button" onPress={() => goTo(at - 1)}>
              {t('wall.back')}
            </Button>
            <Button className="plain-button" onPress={() => goTo(at + 1)}>
              {t('wall.onward')}
            </Button>
            <Button
              className="plain-button"
              onPress={() => {
                setAt(0);
                setRuns(!calm);
              }}
            >
              {t('wall.again')}
            </Button>
            <p className="soft">{t('wall.revealAt', { told: at + 1, all: last + 1 })}</p>
          </div>
        )}
      </section>
    </div>
  );
}
