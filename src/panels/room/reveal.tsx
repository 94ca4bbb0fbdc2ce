import { FastForward, Pause, Play, RotateCcw, SkipForward } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Development, Step } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { Button } from '../parts/button';
import { Range } from '../parts/range';
import { useHeadline } from '../parts/use-headline';
import { useCalm } from '../parts/use-media';
import { ChangeLine } from './change-list';
import { ToldNews } from './told-news';
import { type Teller, useTelling } from './use-telling';

interface RevealProps {
  readonly lexicon: Lexicon;
  readonly seat: string;
  /** The turn that is told. */
  readonly turn: number;
  /** The turn to decide upon next. */
  readonly next: number;
  readonly over: boolean;
  readonly developments: readonly Development[];
  readonly teller: Teller | undefined;
  /** How many developments have been told. */
  readonly onProgress: (told: number) => void;
  readonly onOpen: (development: Development) => void;
  readonly onDone: () => void;
}

/** What the turn did, told in order: said in a live region, shown on the map where there is one. */
export function Reveal({
  lexicon,
  seat,
  turn,
  next,
  over,
  developments,
  teller,
  onProgress,
  onOpen,
  onDone,
}: RevealProps) {
  const { t } = useTranslation();
  const telling = useTelling(developments, teller, useCalm());
  const heading = useHeadline<HTMLHeadingElement>(`${t('reveal.heading')} · ${t('shell.name')}`, `${turn}`);
  const onward = useRef<HTMLButtonElement>(null);
  const told = developments.slice(0, telling.told);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => onProgress(telling.told), [onProgress, telling.told]);
  const { playing } = telling;
  const calm = useCalm();
  // What is told last stays in sight while it is told.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each further line moves the list.
  useEffect(() => {
    if (playing) {
      list.current?.lastElementChild?.scrollIntoView({
        block: 'nearest',
        behavior: calm ? 'auto' : 'smooth',
      });
    }
  }, [telling.told, playing, calm]);
  const done = telling.told >= developments.length;
  return (
    <section className="reveal" aria-labelledby="reveal-heading">
      <p className="kicker">{t('reveal.kicker', { turn })}</p>
      <h1 id="reveal-heading" className="reveal-heading" ref={heading} tabIndex={-1}>
        {t('reveal.heading')}
      </h1>
      <div className="reveal-controls">
        <Button
          className="plain-button"
          isDisabled={developments.length === 0}
          onPress={done ? telling.again : telling.playing ? telling.pause : telling.resume}
        >
          {done ? (
            <RotateCcw aria-hidden="true" size={16} />
          ) : telling.playing ? (
            <Pause aria-hidden="true" size={16} />
          ) : (
            <Play aria-hidden="true" size={16} />
          )}
          {done ? t('reveal.replay') : telling.playing ? t('reveal.pause') : t('reveal.play')}
        </Button>
        <Button
          className="plain-button"
          isDisabled={done}
          onPress={() => {
            telling.skip();
            // A button that goes out of use must not keep the focus.
            onward.current?.focus();
          }}
        >
          <SkipForward aria-hidden="true" size={16} />
          {t('reveal.skip')}
        </Button>
        <Button
          className="plain-button"
          aria-label={`${t('reveal.speed')} ${telling.speed}×: ${t('reveal.speedValue', { count: telling.speed })}`}
          onPress={telling.faster}
        >
          <FastForward aria-hidden="true" size={16} />
          {telling.speed}×
        </Button>
      </div>
      {developments.length > 1 ? (
        <Range
          className="reveal-position"
          label={t('reveal.position')}
          words={t('reveal.positionValue', { told: telling.told, all: developments.length })}
          least={1}
          most={developments.length}
          value={telling.told}
          onChange={telling.goTo}
        />
      ) : null}
      <div className="reveal-told">
        {developments.length === 0 ? <p className="soft">{t('reveal.nothing')}</p> : null}
        {/* The log holds the list: a list that is a log would be no list to its items. */}
        <div role="log" aria-live="polite" aria-label={t('reveal.heading')}>
          <ol ref={list} className="told">
            {told.map((development, index) => (
              <li key={development.key} data-now={index === told.length - 1 && !done ? '' : undefined}>
                {opensStep(told, index) ? (
                  <p className="kicker told-step">{t(`reveal.step.${development.step}`)}</p>
                ) : null}
                <ChangeLine lexicon={lexicon} seat={seat} development={development} onOpen={onOpen} />
                <ToldNews lexicon={lexicon} development={development} />
              </li>
            ))}
          </ol>
        </div>
      </div>
      <div className="room-foot reveal-end">
        <Button ref={onward} className="main-button" onPress={onDone}>
          {over ? t('reveal.end') : t('reveal.next', { turn: next })}
        </Button>
      </div>
    </section>
  );
}

function opensStep(told: readonly Development[], index: number): boolean {
  const step: Step | undefined = told[index]?.step;
  return step !== told[index - 1]?.step;
}
