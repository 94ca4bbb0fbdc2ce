import type { GameRecord } from '../engine/index';
import { type ForecastReport, judgeForecasts } from './forecasts';
import type { Debrief } from './report';

/** The student's own part of a debrief: notes made during the play, words written after it. */
export interface OwnPart {
  readonly notes: readonly {
    readonly turn: number;
    readonly reason: string;
    /** Where two people decided for the side: what they did not agree on. */
    readonly disagreed?: string;
    readonly forecast?: {
      readonly claim: string;
      readonly chance: number;
      readonly bet?: number | undefined;
    };
  }[];
  readonly words: Readonly<Record<string, string>>;
}

/** A debrief as a file for further use: ids and numbers, with the record that everything follows from. */
export interface DebriefExport {
  readonly format: 'demarche-debrief';
  readonly version: 1;
  readonly scenario: { readonly id: string; readonly title: string; readonly hash: string };
  readonly seat: string;
  readonly record: GameRecord;
  readonly own: OwnPart;
  readonly forecasts: ForecastReport;
  readonly ending?: string;
  readonly historyEnding?: string;
  readonly outcome?: Debrief['outcome'];
  readonly comparison: {
    readonly divergence?: number;
    readonly worldDivergence?: number;
    readonly returns: readonly number[];
    readonly turns: readonly Pick<
      Debrief['comparison']['turns'][number],
      'turn' | 'status' | 'tracks' | 'play' | 'history'
    >[];
  };
  readonly distance?: Debrief['distance'];
  readonly curves: readonly {
    readonly id: string;
    readonly play: readonly number[];
    readonly history: readonly number[];
  }[];
  readonly luck: Debrief['luck'];
  readonly objectives: Debrief['objectives'];
  readonly concepts: readonly { readonly id: string; readonly turn: number; readonly own: boolean }[];
}

/** Makes the file's content; it names no student. */
export function exportDebrief(debrief: Debrief, own: OwnPart): DebriefExport {
  const { scenario, seat, record, ending, historyEnding, outcome, comparison, distance } = debrief;
  const { turns, ...partings } = comparison;
  return {
    format: 'demarche-debrief',
    version: 1,
    scenario: { id: scenario.about.id, title: scenario.about.title, hash: scenario.hash },
    seat: seat.id,
    record,
    own: { notes: own.notes, words: own.words },
    forecasts: judgeForecasts(own.notes, own.words, debrief.answers),
    ...(ending ? { ending: ending.id } : {}),
    ...(historyEnding ? { historyEnding: historyEnding.id } : {}),
    ...(outcome ? { outcome } : {}),
    comparison: {
      ...partings,
      turns: turns.map(({ turn, status, tracks, play, history }) => ({
        turn,
        status,
        tracks,
        ...(play ? { play } : {}),
        ...(history ? { history } : {}),
      })),
    },
    ...(distance ? { distance } : {}),
    curves: debrief.indicators.map(({ id, play, history }) => ({ id, play, history })),
    luck: debrief.luck,
    objectives: debrief.objectives,
    concepts: debrief.concepts.map(({ concept, turn, own: isOwn }) => ({ id: concept.id, turn, own: isOwn })),
  };
}
