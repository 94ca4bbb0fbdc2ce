import { useMemo } from 'react';
import type { Fork, GameAnalysis } from '../../../analysis/index';
import { movedBy, type Turning, turningOf } from '../../../debrief/index';
import type { GameRecord } from '../../../engine/index';
import { type ActorId, type OptionId, type Scenario, turnsBefore } from '../../../scenario/index';
import type { Analyst, Failure, Report } from '../../futures/analyst';
import { type Counting, useJob } from '../../futures/use-job';
import type { TurningState } from './moment-words';

interface Asked {
  readonly analyst: Analyst;
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly seat: ActorId;
  readonly counting: Counting<GameAnalysis>;
  readonly isBrokenOff: boolean;
}

/**
 * Finds the choice that moved most in an analysis once all is counted, and counts what follows with it and without it, as a try of
 * that moment does: the same board and the same luck in its turn, so that both pages give the same figures.
 */
export function useTurning({ analyst, scenario, record, seat, counting, isBrokenOff }: Asked): TurningState {
  const { result, done } = counting;
  const picked = useMemo(
    () =>
      isBrokenOff || result === undefined || done < 1
        ? undefined
        : turningOf(scenario, result, turnsBefore(scenario) + 1),
    [scenario, result, done, isBrokenOff],
  );
  const key = JSON.stringify(picked);
  const follow = (order: OptionId | 'hold') =>
    picked?.by !== 'order'
      ? undefined
      : (onReport: Report<Fork>, onFailed: Failure) =>
          analyst.fork(
            record,
            seat,
            { turn: picked.turn, track: picked.track, option: order },
            onReport,
            onFailed,
          );
  const chosen = picked?.by === 'order' ? picked.option : 'hold';
  const withIt = useJob(`with ${key}`, follow(chosen)).now;
  const without = useJob(`without ${key}`, follow('hold')).now;
  return useMemo(() => {
    if (isBrokenOff) return { is: 'broken' };
    if (counting.failed !== undefined) return { is: 'failed' };
    if (counting.done < 1) return { is: 'wait' };
    return toldOf(picked, withIt, without);
  }, [isBrokenOff, counting, picked, withIt, without]);
}

function toldOf(picked: Turning | undefined, withIt: Counting<Fork>, without: Counting<Fork>): TurningState {
  if (picked === undefined) return { is: 'none' };
  if (picked.by === 'holding') return { is: 'held', ...picked };
  if (withIt.failed !== undefined || without.failed !== undefined) return { is: 'failed' };
  if (withIt.result === undefined || without.result === undefined || withIt.done < 1 || without.done < 1)
    return { is: 'wait' };
  const moved = movedBy(without.result.prospect, withIt.result.prospect);
  return moved === undefined ? { is: 'none' } : { is: 'moved', ...picked, moved };
}
