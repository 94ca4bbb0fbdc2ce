import { ChevronLeft, MapPinned, Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Development, View } from '../../engine/index';
import { countedTurn } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { Aloud } from '../aloud/aloud';
import { Button } from '../parts/button';
import { Count } from '../parts/count';
import { Fold } from '../parts/fold';
import { pageTurnOf } from '../parts/keys';
import { ToneMark } from '../parts/tone-mark';
import { useHeadline } from '../parts/use-headline';
import { useCalm } from '../parts/use-media';
import { HeadlineList } from './headline-list';
import { alsoOn, headlineOf, ToldPage } from './told-page';
import { type Teller, useOnMap } from './use-on-map';
import type { Telling } from './use-reveal';

interface RevealProps {
  readonly lexicon: Lexicon;
  /** What the seat knows once everything is told. */
  readonly view: View;
  /** Whether the play was broken off after this turn. */
  readonly isBroken: boolean;
  readonly telling: Telling;
  readonly teller: Teller | undefined;
  /** What the way on from the last page is called; absent: by where it leads in the crisis. */
  readonly doneLabel?: string | undefined;
  readonly onOpen: (development: Development) => void;
  readonly onDone: () => void;
}

/** What the turn did, one page at a time at the reader's own pace; each beat is shown on the map where there is one. */
export function Reveal({ lexicon, view, isBroken, telling, teller, doneLabel, onOpen, onDone }: RevealProps) {
  const { t, i18n } = useTranslation();
  const { reveal, at, goTo } = telling;
  const { turn, pages } = reveal;
  const last = pages.length - 1;
  const page = pages[at];
  const beat = page?.kind === 'beat' ? page.development : undefined;
  const [round, setRound] = useState(0);
  useOnMap(beat, { teller, calm: useCalm(), round });
  const heading = useHeadline<HTMLHeadingElement>(
    `${t('reveal.heading')} · ${t('shell.name')}`,
    `${turn} ${at}`,
  );
  const isLive = useLive();
  const also = alsoOn(reveal, at);
  const body = (
    <div className="reveal-body">
      <ToldPage {...{ lexicon, reveal, at, view, onOpen }} />
    </div>
  );
  const where =
    last === 0
      ? t('reveal.heading')
      : `${t('reveal.heading')} ${t('reveal.at', { page: at + 1, pages: last + 1 })}`;
  const isOver = view.phase === 'over';
  return (
    <section
      className="reveal"
      aria-label={t('reveal.heading')}
      // A click anywhere on it gives it the arrow keys.
      tabIndex={-1}
      onKeyDown={(event) => {
        const next = at + (pageTurnOf(event, i18n.dir()) ?? 0);
        if (next === at || next < 0 || next > last) return;
        event.preventDefault();
        goTo(next);
      }}
    >
      <div className="reveal-page">
        <h1 className="reveal-heading" ref={heading} tabIndex={-1}>
          <span className="kicker">
            <span className="hidden-text">{`${where}: `}</span>
            <span aria-hidden="true">
              {at === 0 ? `${t('reveal.heading')} ` : null}
              {last === 0 ? null : (
                <>
                  <Count of={at + 1} />/<Count of={last + 1} />
                </>
              )}
            </span>
          </span>
          <span className="reveal-headline">
            {beat === undefined ? null : <ToneMark tone={beat.tone} />}
            {page === undefined ? null : headlineOf(t, lexicon, page)}
          </span>
        </h1>
        <Aloud key={at} of=".reveal-heading, .reveal-body, .reveal-also" isSmall />
        <div>
          {isLive ? null : body}
          <div aria-live="polite" aria-atomic="true">
            {isLive ? body : null}
          </div>
        </div>
        {also.length === 0 ? null : (
          <Fold heading={t('room.news.also', { count: also.length })} isLate className="reveal-also">
            <HeadlineList lexicon={lexicon} developments={also} onOpen={onOpen} />
          </Fold>
        )}
      </div>
      <div className="room-foot reveal-foot">
        {at === last ? (
          <Button className="main-button" onPress={onDone}>
            {doneLabel ??
              (isOver
                ? t('reveal.end')
                : isBroken
                  ? t('reveal.stop')
                  : t('reveal.next', { turn: countedTurn(lexicon.scenario, turn + 1) }))}
          </Button>
        ) : (
          <Button className="main-button" onPress={() => goTo(at + 1)}>
            {t('reveal.forward')}
          </Button>
        )}
        {at === 0 ? null : (
          <Button className="icon-button" aria-label={t('reveal.back')} onPress={() => goTo(at - 1)}>
            <ChevronLeft aria-hidden="true" size={20} className="side-way" />
          </Button>
        )}
        {beat === undefined ? null : (
          <Button className="quiet-button" onPress={() => onOpen(beat)}>
            <Search aria-hidden="true" size={16} />
            {t('reveal.glass')}
          </Button>
        )}
        {beat?.cue === undefined ? null : (
          <Button className="icon-button" title={t('reveal.again')} onPress={() => setRound(round + 1)}>
            <MapPinned aria-hidden="true" size={18} />
          </Button>
        )}
        {at === last ? null : (
          <Button className="quiet-button reveal-skip" onPress={() => goTo(last)}>
            {t('reveal.skip')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** How long a live region is empty at first, in milliseconds: what is in it when a screen reader finds it is not read out. */
const silence = 200;

/** Whether what is told stands in its live region; it stands in the same place from the beginning. */
function useLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLive(true), silence);
    return () => clearTimeout(timer);
  }, []);
  return isLive;
}
