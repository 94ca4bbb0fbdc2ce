import type { ReactNode } from 'react';
import { asTold, type Development, type Entry, endingOf, settingOf } from '../../engine/index';
import type { Actor } from '../../scenario/index';
import type { RoomState, Session } from '../../session/index';
import type { Lexicon } from '../../words/index';
import type { Beside } from './beside';
import { ChangeList } from './change-list';
import { CommitBar } from './commit-bar';
import { EndingCard, EndingFoot } from './ending-card';
import type { GlassTarget } from './glass-target';
import { IndicatorBoard } from './indicator-board';
import { OrderSheet } from './order-sheet';
import { Reveal } from './reveal';
import type { RoomMode, RoomParts } from './room-layout';
import { Setting } from './setting';
import { Situation } from './situation';
import { Standing } from './standing';
import type { Teller } from './use-telling';
import { Wire } from './wire';

interface Making {
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
  const { lexicon, state, mode, entries, developments, send, onOpen, onCommit, onReplay, told, map, beside } =
    making;
  const { view, seat } = state;
  const openDevelopment = (development: Development) => onOpen({ kind: 'development', development });
  const period = lexicon.scenario.turns[view.turn - 1];
  const setting =
    period && mode === 'deciding' ? (
      <Setting
        lexicon={lexicon}
        period={period}
        text={settingOf(lexicon.scenario, view.turn, view.journal)}
      />
    ) : null;
  return {
    map,
    lead: leadOf(making, openDevelopment),
    desk: mode === 'telling' ? undefined : beside?.desk,
    foot: mode === 'over' ? (beside?.foot ?? <EndingFoot onDebrief={making.onDebrief} />) : null,
    changes: (
      <>
        {setting && view.turn === 1 ? setting : null}
        <ChangeList
          lexicon={lexicon}
          seat={seat}
          turn={view.turn}
          developments={developments}
          onOpen={openDevelopment}
          onReplay={onReplay}
        />
        {setting && view.turn > 1 ? setting : null}
      </>
    ),
    wire: <Wire lexicon={lexicon} journal={view.journal} />,
    board: (
      <IndicatorBoard
        lexicon={lexicon}
        seat={seat}
        indicators={
          mode === 'telling'
            ? asTold(lexicon.scenario, view.indicators, entries, developments, told)
            : view.indicators
        }
        entries={entries}
        movedOnly={mode === 'telling'}
        onOpen={(id) => onOpen({ kind: 'indicator', id })}
      />
    ),
    standing: mode === 'deciding' ? <Standing lexicon={lexicon} view={view} /> : null,
    orders:
      mode === 'deciding' ? (
        <>
          <OrderSheet
            lexicon={lexicon}
            actor={making.actor}
            view={view}
            draft={state.draft}
            sealed={state.thinking === 'waiting'}
            offices={beside?.offices}
            send={send}
          />
          {beside?.bar ?? <CommitBar lexicon={lexicon} state={state} send={send} onCommit={onCommit} />}
        </>
      ) : null,
  };
}

function leadOf(making: Making, onOpen: (development: Development) => void): ReactNode {
  const { lexicon, actor, state, mode, developments, teller, onTold } = making;
  const { view, seat } = state;
  const over = view.phase === 'over';
  const ending = endingOf(lexicon.scenario, view.journal);
  const period = lexicon.scenario.turns[view.turn - 1];
  if (mode === 'telling') {
    const told = developments[0]?.turn ?? view.turn;
    return (
      <Reveal
        lexicon={lexicon}
        seat={seat}
        turn={told}
        next={view.turn}
        over={over}
        developments={developments}
        teller={teller}
        onOpen={onOpen}
        onProgress={making.onProgress}
        onDone={onTold}
      />
    );
  }
  if (ending) return <EndingCard lexicon={lexicon} ending={ending} turn={view.turn} />;
  return period ? <Situation lexicon={lexicon} actor={actor} period={period} turn={view.turn} /> : null;
}
