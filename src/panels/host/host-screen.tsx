import '../styles/room-index.css';
import './host.css';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostLink, HostMessage, HostSight } from '../../classroom/index';
import type { Scenario } from '../../scenario/index';
import { lexiconOf } from '../../words/index';
import { useKeptFocus } from '../parts/keep-focus';
import { Masthead } from '../parts/masthead';
import { useCollected } from '../parts/use-collected';
import { useHeadline } from '../parts/use-headline';
import { useLink } from '../parts/use-link';
import { Board } from './board';
import type { Closing } from './closing';
import { Debriefing } from './debriefing';
import { type HostDesk, HostDeskContext } from './desk';
import { Ended } from './ended';
import type { Forecaster } from './forecaster';
import { type Happening, happeningsBetween } from './happenings';
import { Lobby } from './lobby';
import { storyReader } from './table-story';
import { tellHappenings } from './told';

/** What the pages of a class need from outside. */
export interface HostScreenProps {
  readonly link: HostLink;
  readonly scenario: Scenario;
  /** The addresses at which students join, those that reach them best first. */
  readonly joinAt: readonly string[];
  /** The address of the page for the projector. */
  readonly wallAt: string | undefined;
  readonly closing: Closing;
  readonly forecaster: Forecaster;
  /** Stands above everything: what a rehearsal is steered with. */
  readonly above?: ReactNode;
}

/** The page of whoever leads a class, from the lobby to its end. */
export function HostScreen(props: HostScreenProps) {
  const { link, scenario } = props;
  const { t, i18n } = useTranslation();
  const { sight, state, here } = useLink(link);
  const { told, say, add } = useCollected<Happening>((items) => tellHappenings(t, items, i18n.language));
  const before = useRef<HostSight | undefined>(undefined);
  useEffect(() => {
    if (sight === undefined) return;
    add(happeningsBetween(before.current, sight, scenario));
    before.current = sight;
  }, [sight, add, scenario]);
  const sides = sight?.room.sides.join(' ');
  const storyOf = useMemo(() => storyReader(scenario, sides?.split(' ') ?? []), [scenario, sides]);
  const part = useKeptFocus<HTMLElement>();
  if (sight === undefined || state === 'ended') return <Ended state={state} />;
  const send = async (message: HostMessage) => {
    const answer = await link.send(message);
    if (!answer.ok) say(t(`host.refused.${answer.why}`));
    return answer.ok;
  };
  const desk: HostDesk = { link, sight, here, lexicon: lexiconOf(scenario), storyOf, send, told, say };
  return (
    <HostDeskContext value={desk}>
      <div className="screen host-screen" data-phase={sight.room.phase}>
        <Masthead>
          <p className="masthead-title">{sight.room.title || scenario.about.title}</p>
        </Masthead>
        {props.above}
        {state === 'lost' ? (
          <p className="notice" data-tone="threat">
            {t('host.link.lost')}
          </p>
        ) : null}
        <p className="host-told" role="status">
          {told}
        </p>
        <main id="main" className="host" ref={part} tabIndex={-1}>
          <PhaseHeading phase={sight.room.phase} />
          <PhaseOf {...props} phase={sight.room.phase} />
        </main>
      </div>
    </HostDeskContext>
  );
}

type Phase = HostSight['room']['phase'];

/** Named anew and focused when the class goes on. */
function PhaseHeading({ phase }: { readonly phase: Phase }) {
  const { t } = useTranslation();
  const heading = t(
    (
      {
        lobby: 'host.lobby.heading',
        play: 'host.board.heading',
        debrief: 'host.debriefing.heading',
        closed: 'host.closing.closed',
      } as const
    )[phase],
  );
  const headline = useHeadline<HTMLHeadingElement>(`${heading} · ${t('shell.name')}`, phase);
  return (
    <h1 className={phase === 'play' ? 'hidden-text' : 'host-heading'} ref={headline} tabIndex={-1}>
      {heading}
    </h1>
  );
}

function PhaseOf(props: HostScreenProps & { readonly phase: Phase }): ReactNode {
  const { phase, joinAt, wallAt, closing, forecaster } = props;
  switch (phase) {
    case 'lobby':
      return <Lobby joinAt={joinAt} wallAt={wallAt} />;
    case 'play':
      return <Board joinAt={joinAt} wallAt={wallAt} />;
    case 'debrief':
    case 'closed':
      return <Debriefing closing={closing} forecaster={forecaster} wallAt={wallAt} />;
    default:
      return phase satisfies never;
  }
}
