import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../debrief/index';
import type { Game } from '../../../engine/index';
import { countedTurn } from '../../../scenario/index';
import type { Lexicon } from '../../../words/index';
import { Button } from '../../parts/button';
import { Count } from '../../parts/count';
import { PathsMap } from '../../parts/paths-map';
import type { RenderPaths } from '../../parts/paths-slot';
import { daysInShort } from '../../words/dates';
import { Part } from '../part';
import { type PathTurn, pathsOf, type Step } from './paths';

interface TwoPathsProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly game: Game;
  readonly history: Game | undefined;
  readonly renderPaths: RenderPaths | undefined;
}

/** The student's path and history's on one map and over one timeline, with the place where they part. A tap on a date goes back to it. */
export function TwoPaths({ debrief, lexicon, game, history, renderPaths }: TwoPathsProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<number | undefined>(undefined);
  const at = asked ?? lexicon.scenario.turns.length;
  const map = useRef<HTMLDivElement>(null);
  if (debrief.historyEnding === undefined) return null;
  const names = { own: t('debrief.story.paths.you'), other: t('debrief.story.paths.history') };
  const hasMap = renderPaths !== undefined && history !== undefined;
  const show = (turn: number) => {
    setAsked(turn);
    map.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Part name="paths">
      {hasMap ? (
        <div className="paths-place" ref={map}>
          <PathsMap
            {...{ lexicon, names, at }}
            isAsked={asked !== undefined}
            own={game}
            other={history}
            onAt={setAsked}
            render={renderPaths}
          />
        </div>
      ) : null}
      <div className="paths">
        <p className="paths-side" data-side="play" aria-hidden="true">
          {names.own}
        </p>
        <p className="paths-side" data-side="history" aria-hidden="true">
          {names.other}
        </p>
        <ol aria-label={t('debrief.story.paths.list')}>
          {pathsOf(debrief, lexicon).map((turn) => (
            <OneTurn
              key={turn.turn}
              turn={turn}
              number={countedTurn(lexicon.scenario, turn.turn)}
              at={at}
              onShow={hasMap ? show : undefined}
            />
          ))}
        </ol>
      </div>
    </Part>
  );
}

interface OneTurnProps {
  readonly turn: PathTurn;
  /** Its number among those that were decided. */
  readonly number: number;
  /** The turn up to which the map shows both. */
  readonly at: number;
  /** Absent where there is no map. */
  readonly onShow: ((turn: number) => void) | undefined;
}

function OneTurn({
  turn: { turn, from, to, yours, history, isSame, isAgain, parts },
  number,
  at,
  onShow,
}: OneTurnProps) {
  const { t, i18n } = useTranslation();
  const when = (
    <>
      <span className="hidden-text">{`${t('debrief.story.paths.turn', { turn: number })}. `}</span>
      <strong aria-hidden="true">
        <Count of={number} />
      </strong>{' '}
      {daysInShort(from, to, i18n.language)}
    </>
  );
  return (
    <li className="paths-turn" data-same={isSame ? '' : undefined} data-parts={parts ? '' : undefined}>
      <p className="paths-when">
        {onShow === undefined ? (
          when
        ) : (
          <Button className="paths-date" aria-pressed={at === turn} onPress={() => onShow(turn)}>
            {when}
          </Button>
        )}
        {parts ? <strong className="paths-parted"> {t('debrief.story.paths.parted')}</strong> : null}
      </p>
      <p className="paths-play" data-absent={yours === undefined ? '' : undefined}>
        <span className="hidden-text">{`${t('debrief.story.paths.you')}: `}</span>
        {yours === undefined ? (
          <span className="soft">{t('debrief.story.paths.over')}</span>
        ) : (
          <StepWords step={yours} />
        )}
      </p>
      <p className="paths-history" data-absent={history === undefined ? '' : undefined}>
        <span className="hidden-text">{`${t('debrief.story.paths.history')}: `}</span>
        {isSame ? (
          <span className="hidden-text">
            {t(isAgain ? 'debrief.story.paths.again' : 'debrief.story.paths.same')}
          </span>
        ) : history === undefined ? (
          <span className="soft">{t('debrief.story.paths.untold')}</span>
        ) : (
          <StepWords step={history} />
        )}
      </p>
    </li>
  );
}

function StepWords({ step: { label, isRepeat = false, more } }: { readonly step: Step }) {
  const { t } = useTranslation();
  if (label === undefined) return <span className="soft">{t('debrief.story.paths.none')}</span>;
  // One box, so that what follows the label stays in its line.
  return (
    <span>
      {isRepeat ? <span className="soft">{t('debrief.story.paths.repeat')}</span> : label}
      {more === 0 ? null : (
        <span className="soft">
          {/* A number would read as points. */}
          <span aria-hidden="true"> …</span>
          <span className="hidden-text"> {t('debrief.story.paths.more', { count: more })}</span>
        </span>
      )}
    </span>
  );
}
