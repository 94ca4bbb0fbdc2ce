import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lexiconOf, nameOf } from '../../words/index';
import { MissedNote } from '../absent/later';
import { Button } from '../parts/button';
import { ForkedMark } from '../parts/forked-mark';
import { KeysSheet } from '../parts/keys-sheet-later';
import { Masthead } from '../parts/masthead';
import { SaveNotice, SaveState } from '../parts/save-state';
import { useHeadline } from '../parts/use-headline';
import { useFingersAlone } from '../parts/use-media';
import { useSession } from '../parts/use-session';
import { ShareSheet } from '../share/later';
import { DebriefHead } from './head';
import { DebriefLayers } from './layers';
import { isRevealed } from './own-words';
import type { DebriefScreenProps } from './screen-props';
import { Unmask } from './unmask';
import './debrief.css';
import './paper/print.css';
import { Told } from '../parts/told';

/** The debrief of a play; before it, of one that was played under invented names, who they really were. */
export function DebriefScreen(props: DebriefScreenProps) {
  const { session, mask } = props;
  return mask === undefined ? <Debrief {...props} /> : <Unmask session={session} mask={mask} />;
}

/** The debrief of a play that is over, or was broken off: the student's own words first, then the story, and behind it all the rest. */
function Debrief(props: DebriefScreenProps) {
  const { session, linkTo, led } = props;
  const { t } = useTranslation();
  const state = useSession(session);
  const [sharing, setSharing] = useState(false);
  const noKeys = useFingersAlone();
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
            {noKeys ? null : (
              <Button className="quiet-button" onPress={() => setKeysShown(true)}>
                {t('keys.heading')}
              </Button>
            )}
          </>
        }
      >
        <p className="masthead-title">
          <Told>{scenario.about.title}</Told>
        </p>
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
        isOfClass={led !== undefined}
        isOpen={sharing}
        onClose={() => setSharing(false)}
      />
    </div>
  );
}
