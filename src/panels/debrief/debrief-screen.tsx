import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Game, GameRecord } from '../../engine/index';
import type { ForkedFrom, SavedPlay, Session } from '../../session/index';
import { lexiconOf, nameOf } from '../../words/index';
import { MissedNote } from '../absent/later';
import type { Analyst } from '../futures/analyst';
import { Button } from '../parts/button';
import { ForkedMark } from '../parts/forked-mark';
import { KeysSheet } from '../parts/keys-sheet-later';
import { Masthead } from '../parts/masthead';
import { SaveNotice, SaveState } from '../parts/save-state';
import { useHeadline } from '../parts/use-headline';
import { useSession } from '../parts/use-session';
import { ShareSheet } from '../share/later';
import { DebriefHead } from './head';
import { DebriefLayers } from './layers';
import { isRevealed } from './own-words';
import './debrief.css';
import './paper/print.css';

export interface DebriefScreenProps {
  readonly session: Session;
  /** The address that opens this play elsewhere. */
  readonly linkTo: (record: GameRecord, fork?: ForkedFrom) => string;
  /** Works out what else could have come. */
  readonly analyst: Analyst;
  /** Makes a play of this browser and goes there. */
  readonly onPlayOn: (play: Omit<SavedPlay, 'id'>) => Promise<void>;
  /** Draws the game and history on one map; without it the story has its timeline alone. */
  readonly renderMap?: (game: Game, history: Game) => ReactNode;
  /** In a class. */
  readonly led?: Led;
}

/** What a class adds to a debrief. */
export interface Led {
  /** Stands at the end of the strip on top, in place of whether the play is saved. */
  readonly status: ReactNode;
  /** Above everything else. */
  readonly notices: ReactNode;
  /** What is said of who keeps and reads the student's words. */
  readonly wordsHelp: string;
  /** Why history cannot be shown yet; undefined once it can. */
  readonly wait: string | undefined;
}

/** The debrief of a play that is over, or was broken off: the student's own words first, then the story, and behind it all the rest. */
export function DebriefScreen(props: DebriefScreenProps) {
  const { session, linkTo, led } = props;
  const { t } = useTranslation();
  const state = useSession(session);
  const [sharing, setSharing] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const { scenario, seat, game } = state;
  const lexicon = lexiconOf(scenario);
  const heading = useHeadline<HTMLHeadingElement>(
    `${t('debrief.title', { title: scenario.about.title })} · ${t('shell.name')}`,
    state.id,
  );
  const isOver = game.phase === 'over' || state.brokenOff !== undefined;
  // Drawing all of it takes a while; meanwhile the page still answers.
  const revealed = useDeferredValue(isOver && isRevealed(state) && led?.wait === undefined);
  return (
    <div className="screen debrief">
      <Masthead
        end={
          <>
            {led?.status ?? <SaveState saving={state.saving} />}
            <Button className="quiet-button" onPress={() => setKeysShown(true)}>
              {t('keys.heading')}
            </Button>
          </>
        }
      >
        <p className="masthead-title">{scenario.about.title}</p>
      </Masthead>
      <SaveNotice saving={state.saving} onKeep={() => setSharing(true)} />
      {led?.notices}
      <main id="main" className="debrief-main">
        <DebriefHead
          title={scenario.about.title}
          side={nameOf(lexicon, seat)}
          heading={heading}
          isOpen={revealed}
        >
          <ForkedMark state={state} whole />
          <MissedNote isOpen={state.followed !== undefined} lexicon={lexicon} turns={state.followed ?? []} />
        </DebriefHead>
        {isOver ? (
          <DebriefLayers
            {...props}
            state={state}
            lexicon={lexicon}
            revealed={revealed}
            onShare={() => setSharing(true)}
          />
        ) : (
          <section>
            <h2>{t('debrief.unfinished.heading')}</h2>
            <p>{t('debrief.unfinished.text')}</p>
          </section>
        )}
      </main>
      <KeysSheet isOpen={keysShown} onClose={() => setKeysShown(false)} />
      <ShareSheet
        state={state}
        link={sharing ? linkTo(game.record, state.forkedFrom) : ''}
        isOpen={sharing}
        onClose={() => setSharing(false)}
      />
    </div>
  );
}
