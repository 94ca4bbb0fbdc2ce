import { countedTurn, isPlanOver, planned, type Scenario, turnsBefore } from '../../scenario/index';
import type { Gathered, Member } from './gather';

/** The words of the tables, which the page has in its language. */
export interface TableWords {
  readonly name: string;
  readonly side: string;
  readonly table: string;
  /** What stands with the table of somebody who played after it. */
  readonly later: string;
  readonly turns: string;
  readonly finished: string;
  readonly yes: string;
  readonly no: string;
  readonly ending: string;
  readonly reasons: string;
  readonly forecasts: string;
  readonly answers: string;
  readonly source: string;
  /** The heading over the reasons of a turn. */
  readonly reasonOf: (turn: number) => string;
}

/** One question of the debrief, by the key that its answer is kept under. */
export interface AskedQuestion {
  readonly key: string;
  readonly heading: string;
}

type Rows = readonly (readonly string[])[];

/** Who has played how far and written how much: one row for each result that counts, and for each that is not finished. */
export function completionTable(
  scenario: Scenario,
  { members, problems }: Gathered,
  questions: readonly AskedQuestion[],
  words: TableWords,
): Rows {
  const head = [
    ...[words.name, words.side, words.table, words.turns, words.finished, words.ending],
    ...[words.reasons, words.forecasts, words.answers, words.source],
  ];
  const done = members.map(({ play, later, words: written, place }) => [
    ...[play.name, sideOf(scenario, play.seat)],
    [play.table ?? '', later === undefined ? '' : words.later].join(' ').trim(),
    ...[
      `${play.orders.length - (play.before ?? 0)}`,
      isFinished(scenario, play) ? words.yes : words.no,
      endingOf(scenario, play.ending),
    ],
    ...[`${play.reasons.length}`, `${play.forecasts.length}`],
    `${questions.filter(({ key }) => answerTo(written, key) !== '').length}`,
    place.source,
  ]);
  const undone = problems.flatMap((problem) =>
    problem.code === 'unfinished'
      ? [[problem.name, '', '', `${problem.turns}`, words.no, '', '', '', '', problem.place.source]]
      : [],
  );
  return [head, ...done, ...undone];
}

/** Whether a play came to an ending, or to the last turn of its plan. */
function isFinished(scenario: Scenario, { ending, plan, orders }: Member['play']): boolean {
  return ending !== undefined || isPlanOver(planned(scenario, plan), orders.length);
}

/** What was written: one row for each result, with the reasons of each turn and the answers to each question. */
export function answersTable(
  scenario: Scenario,
  members: readonly Member[],
  questions: readonly AskedQuestion[],
  words: TableWords,
): Rows {
  const last = Math.max(0, ...members.flatMap(({ play }) => play.reasons.map(({ turn }) => turn)));
  const turns = Array.from({ length: last }, (_, at) => at + 1).slice(turnsBefore(scenario));
  const head = [
    words.name,
    words.side,
    words.ending,
    ...turns.map((turn) => words.reasonOf(countedTurn(scenario, turn))),
    ...questions.map((one) => one.heading),
  ];
  const rows = members.map(({ play, words: written }) => [
    ...[play.name, sideOf(scenario, play.seat), endingOf(scenario, play.ending)],
    ...turns.map((turn) => play.reasons.find((reason) => reason.turn === turn)?.text ?? ''),
    ...questions.map(({ key }) => answerTo(written, key)),
  ]);
  return [head, ...rows];
}

function answerTo(written: Member['words'], key: string): string {
  return (Object.hasOwn(written, key) ? (written[key] ?? '') : '').trim();
}

function sideOf({ actors }: Scenario, seat: string): string {
  return actors.find(({ id }) => id === seat)?.name ?? seat;
}

function endingOf({ endings }: Scenario, ending: string | undefined): string {
  return endings.find(({ id }) => id === ending)?.title ?? '';
}
