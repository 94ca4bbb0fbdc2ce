import type { ReactNode } from 'react';
import { askOf, type Development, type Entry, endingOf, settingOf } from '../../engine/index';
import type { Actor } from '../../scenario/index';
import type { RoomState, Session } from '../../session/index';
import type { Lexicon } from '../../words/index';
import type { Translate } from '../strings/index';
import type { Beside } from './beside';
import { BetLine } from './bet-line';
import { BrokenOffCard } from './broken-off-card';
import { CommitBar } from './commit-bar';
import { Deadlines } from './deadlines-later';
import type { DossierProps } from './dossier';
import { EndingCard, EndingFoot } from './ending-card';
import type { GlassTarget } from './glass-target';
import { Headlines } from './headlines';
import { IndicatorBoard } from './indicator-board';
import { indicatorsInView, movedIndicators } from './indicators-in-view';
import { Opening } from './opening';
import { Reveal } from './reveal';
import type { RoomMode, RoomParts } from './room-layout';
import { Setting } from './setting';
import { TurnQuestion } from './turn-question';
import type { Teller } from './use-on-map';
import type { Telling } from './use-reveal';

interface Making {
  readonly t: Translate;
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly state: RoomState;
  readonly mode: RoomMode;
  /** Whether this is the first turn that the player decides. */
  readonly isStart: boolean;
  readonly entries: readonly Entry[];
  readonly developments: readonly Development[];
  readonly teller: Teller | undefined;
  readonly telling: Telling;
  readonly send: Session['send'];
  readonly onOpen: (target: GlassTarget) => void;
  readonly onCommit: () => void;
  readonly onTold: () => void;
  readonly onReplay: () => void;
  readonly onDebrief: () => void;
  readonly toldLabel: string | undefined;
  readonly beside: Beside | undefined;
  readonly map: ReactNode;
}

/** Makes the parts that a layout places. */
export function roomParts(making: Making): RoomParts {
  const { lexicon, state, mode, map, beside, onOpen, entries } = making;
  const { view, seat } = state;
  const period = lexicon.scenario.turns[view.turn - 1];
  const onIndicator = (id: string) => onOpen({ kind: 'indicator', id });
  const common = {
    map,
    dossier: { lexicon, view, seat, entries, onIndicator } satisfies DossierProps,
  };
  switch (mode) {
    case 'telling':
      return { mode, ...common, lead: revealOf(making) };
    case 'over':
      return {
        mode,
        ...common,
        lead: endingPart(making),
        foot: beside?.foot ?? <EndingFoot onDebrief={making.onDebrief} onGoOn={goOnOf(making)} />,
        desk: beside?.desk,
      };
    case 'deciding': {
      const setting = settingOf(lexicon.scenario, view.turn, view.journal);
      const ask = askOf(lexicon.scenario, view.turn, view.seat);
      return {
        mode,
        ...common,
        lead: period ? (
          <Opening lexicon={lexicon} state={state} actor={making.actor} period={period} turn={view.turn} />
        ) : null,
        news: newsOf(making),
        board: (more?: ReactNode) => boardOf(making, onIndicator, more),
        setting: (
          <>
            {period && setting !== undefined ? (
              <Setting lexicon={lexicon} text={setting} sources={period.sources} />
            ) : null}
            <Deadlines lexicon={lexicon} journal={view.journal} />
          </>
        ),
        question: ask === undefined ? null : <TurnQuestion ask={ask} />,
        orders: {
          lexicon,
          actor: making.actor,
          view,
          draft: state.draft,
          sealed: state.thinking === 'waiting',
          offices: beside?.offices,
          send: making.send,
        },
        bet: beside?.bet ?? (
          <BetLine state={state} send={making.send} isDisabled={state.thinking === 'waiting'} />
        ),
        bar: beside?.bar ?? (
          <CommitBar lexicon={lexicon} state={state} send={making.send} onCommit={making.onCommit} />
        ),
        desk: beside?.desk,
      };
    }
    default:
      return mode satisfies never;
  }
}

function newsOf({ lexicon, state, isStart, developments, onOpen, onReplay }: Making): ReactNode {
  return (
    <Headlines
      lexicon={lexicon}
      seat={state.seat}
      isStart={isStart}
      developments={developments}
      onOpen={(development) => onOpen({ kind: 'development', development })}
      onReplay={onReplay}
    />
  );
}

/** The indicators in view. */
function boardOf(
  { t, lexicon, state, entries }: Making,
  onOpen: (indicator: string) => void,
  more: ReactNode,
): ReactNode {
  const moved = movedIndicators(lexicon.indicator, state.view.indicators, entries);
  return (
    <IndicatorBoard
      lexicon={lexicon}
      seat={state.seat}
      heading={t('room.indicators.heading')}
      moved={indicatorsInView(moved, state.seat)}
      onOpen={onOpen}
      more={more}
    />
  );
}

function revealOf({ lexicon, state, telling, teller, toldLabel, onTold, onOpen }: Making): ReactNode {
  return (
    <Reveal
      lexicon={lexicon}
      view={state.view}
      isBroken={state.brokenOff !== undefined}
      telling={telling}
      teller={teller}
      doneLabel={toldLabel}
      onOpen={(development) => onOpen({ kind: 'development', development })}
      onDone={onTold}
    />
  );
}

/** The way on of a play that was broken off. */
function goOnOf({ state, send }: Making): (() => void) | undefined {
  return state.brokenOff === undefined ? undefined : () => send({ do: 'go-on' });
}

function endingPart({ lexicon, state }: Making): ReactNode {
  const { seat, journal } = state.view;
  if (state.brokenOff !== undefined) return <BrokenOffCard state={state} journal={journal} />;
  const ending = endingOf(lexicon.scenario, journal);
  return ending ? <EndingCard {...{ lexicon, ending, seat, journal }} /> : null;
}
