import '../styles/room-index.css';
import '../host/host.css';
import './wall.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WallLink, WallSight } from '../../classroom/index';
import type { Scenario } from '../../scenario/index';
import { type Lexicon, lexiconOf } from '../../words/index';
import { Button } from '../parts/button';
import { Masthead } from '../parts/masthead';
import { Notice } from '../parts/notice';
import { useHeadline } from '../parts/use-headline';
import { useLink, useRoomTime } from '../parts/use-link';
import { leftOf, minutesText, minutesToDebrief } from '../words/clock';
import { WallCode } from './wall-code';
import { WallFigures } from './wall-figures';
import { type RenderWallMap, tablesOf } from './wall-parts';
import { WallPublic } from './wall-public';
import { WallReveal } from './wall-reveal';

interface WallScreenProps {
  readonly link: WallLink;
  readonly scenario: Scenario;
  readonly joinAt: readonly string[];
  readonly renderMap: RenderWallMap;
  /** Stands above everything: what a rehearsal is steered with. */
  readonly above?: ReactNode;
}

/** The page for a projector: whatever the teacher lets it show, and nothing that one side alone may know. */
export function WallScreen({ link, scenario, joinAt, renderMap, above }: WallScreenProps) {
  const { t } = useTranslation();
  const { sight, state } = useLink(link);
  const title = sight?.room.title || scenario.about.title;
  const heading = useHeadline<HTMLHeadingElement>(`${t('wall.title')} · ${t('shell.name')}`, 'wall');
  if (sight === undefined || state === 'ended') {
    return (
      <Notice heading={t('wall.title')}>
        <p>{t(state === 'ended' ? 'wall.gone' : 'wall.connecting')}</p>
      </Notice>
    );
  }
  return (
    <div className="screen wall-screen" data-show={sight.wall.show.what}>
      <Masthead
        end={
          <>
            <StepClock sight={sight} link={link} />
            {document.fullscreenEnabled ? (
              <Button
                className="plain-button"
                onPress={() => void document.documentElement.requestFullscreen()}
              >
                {t('wall.full')}
              </Button>
            ) : null}
          </>
        }
      >
        <h1 className="masthead-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </Masthead>
      {above}
      <main
        id="main"
        className="wall"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls inside must be reachable by keys.
        tabIndex={0}
      >
        <Shown
          sight={sight}
          lexicon={lexiconOf(scenario)}
          link={link}
          joinAt={joinAt}
          renderMap={renderMap}
        />
      </main>
    </div>
  );
}

/** What is left of the time for a step of the debrief, and before it the last minutes of play. */
function StepClock({ sight, link }: { readonly sight: WallSight; readonly link: WallLink }) {
  const { t, i18n } = useTranslation();
  const now = useRoomTime(link);
  const { step, debriefFrom = now } = sight.room;
  if (minutesToDebrief(sight.room, now) !== undefined) {
    const left = minutesText(Math.max(0, debriefFrom - now), i18n.language);
    return <p className="wall-step-clock">{t('wall.debriefIn', { left })}</p>;
  }
  const clock = step?.clock;
  if (clock === undefined) return null;
  return (
    <p className="wall-step-clock">
      {t('wall.left', { left: minutesText(leftOf(clock, now), i18n.language) })}
    </p>
  );
}

interface ShownProps extends Pick<WallScreenProps, 'link' | 'joinAt' | 'renderMap'> {
  readonly sight: WallSight;
  readonly lexicon: Lexicon;
}

function Shown({ sight, lexicon, link, joinAt, renderMap }: ShownProps): ReactNode {
  const { t } = useTranslation();
  const { show } = sight.wall;
  const { table } = show;
  const isDebrief = sight.room.phase === 'debrief' || sight.room.phase === 'closed';
  // Nobody joins any more.
  const what = show.what === 'code' && isDebrief ? 'nothing' : show.what;
  const step = sight.room.step?.is;
  switch (what) {
    case 'code':
      return <WallCode sight={sight} joinAt={joinAt} />;
    case 'public':
      return <WallPublic sight={sight} lexicon={lexicon} link={link} renderMap={renderMap} />;
    case 'reveal': {
      const tables = tablesOf(sight);
      const shown = tables.find((one) => one.table === table) ?? tables[0];
      if (shown === undefined) return null;
      // Another table or turn is told from its beginning.
      const key = `${shown.table} ${shown.turn} ${shown.phase}`;
      return <WallReveal key={key} table={shown} lexicon={lexicon} renderMap={renderMap} />;
    }
    case 'river':
    case 'moments':
      return (
        <section className="wall-figures" aria-label={t(`wall.${what}`)}>
          {isDebrief ? (
            <WallFigures sight={sight} lexicon={lexicon} show={what} />
          ) : (
            <p className="soft">{t('wall.riverSoon')}</p>
          )}
        </section>
      );
    case 'nothing':
      return <p className="wall-rest">{t(step === undefined ? 'wall.rest' : `wall.step.${step}`)}</p>;
    default:
      return what satisfies never;
  }
}
