import type { ReactNode } from 'react';
import { asTold, type Development, type Entry, endingOf, settingOf, type View } from '../../engine/index';
import type { Actor } from '../../scenario/index';
import type { RoomState, Session } from '../../session/index';
import type { Lexicon } from '../../words/index';
import type { Translate } from '../strings/index';
import type { Beside } from './beside';
import { BetLine } from './bet-line';
import { CommitBar } from './commit-bar';
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
import type { Teller } from './use-telling';

interface Making {
  readonly t: Translate;
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly state: RoomState;
  readonly mode: RoomMode;
  readonly entries: readonly Entry[];
  readonly developments: readonly Development[];
  readonly teller: Teller | undefined;
  /** How many of the developments have been told, while a turn is told. */
  readonly told: number;
  readonly onProgress: (told: number) => void;
  readonly send: Session['send'];
  readonly onOpen: (target: GlassTarget) => void;
  readonly onCommit: () => void;
  readonly onTold: () => void;
  readonly onReplay: () => void;
  readonly onDebrief: () => void;
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
    board: (more?: ReactNode) => boardOf(making, onIndicator, more),
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
        foot: beside?.foot ?? <EndingFoot onDebrief={making.onDebrief} />,
        desk: beside?.desk,
      };
    case 'deciding': {
      const setting = settingOf(lexicon.scenario, view.turn, view.journal);
      return {
        mode,
        ...common,
        lead: period ? (
          <Opening lexicon={lexicon} actor={making.actor} period={period} turn={view.turn} />
        ) : null,
        news: newsOf(making),
        setting:
          period && setting !== undefined ? (
            <Setting lexicon={lexicon} text={setting} sources={period.sources} />
          ) : null,
        question: period ? <TurnQuestion ask={period.ask} /> : null,
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

function newsOf({ lexicon, state, developments, onOpen, onReplay }: Making): ReactNode {
  return (
    <Headlines
      lexicon={lexicon}
      seat={state.seat}
      turn={state.view.turn}
      developments={developments}
      onOpen={(development) => onOpen({ kind: 'development', development })}
      onReplay={onReplay}
    />
  );
}

/** The indicators in view; while a turn is told, those that it has moved so far. */
function boardOf(making: Making, onOpen: (indicator: string) => void, more: ReactNode): ReactNode {
  const { t, lexicon, state, mode, entries } = making;
  const telling = mode === 'telling';
  const views = telling ? indicatorsAsTold(making) : state.view.indicators;
  const moved = movedIndicators(lexicon.indicator, views, entries);
  return (
    <IndicatorBoard
      lexicon={lexicon}
      seat={state.seat}
      heading={t(telling ? 'room.indicators.moved' : 'room.indicators.heading')}
      moved={indicatorsInView(telling ? moved.filter(({ change }) => change !== 0) : moved, state.seat)}
      onOpen={onOpen}
      more={more}
    />
  );
}

function indicatorsAsTold({ lexicon, state, entries, developments, told }: Making): View['indicators'] {
  return asTold(lexicon.scenario, state.view.indicators, entries, developments, told);
}

function revealOf(making: Making): ReactNode {
  const { lexicon, state, developments, teller, onTold, onOpen, onProgress } = making;
  const { view, seat } = state;
  return (
    <Reveal
      lexicon={lexicon}
      seat={seat}
      turn={developments[0]?.turn ?? view.turn}
      next={view.turn}
      over={view.phase === 'over'}
      developments={developments}
      teller={teller}
      onOpen={(development) => onOpen({ kind: 'development', development })}
      onProgress={onProgress}
      onDone={onTold}
    />
  );
}

function endingPart({ lexicon, state }: Making): ReactNode {
  const ending = endingOf(lexicon.scenario, state.view.journal);
  return ending ? <EndingCard lexicon={lexicon} ending={ending} journal={state.view.journal} /> : null;
}
