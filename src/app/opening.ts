import i18next from 'i18next';
import { decodeLink, type GameRecord, glanceLink, misfitOf, type RecordProblem } from '../engine/index';
import { addStrings, type OpenProblem, recordSentence, stopSentence } from '../panels/index';
import { planned, type Scenario } from '../scenario/index';
import {
  decodePlayFile,
  desksOf,
  isForkOf,
  type MissedProblem,
  missedPlay,
  type PlayFile,
  type PlayFileProblem,
  planPlayed,
} from '../session/index';
import { type GivenText, refuse, withGiven } from './given-file';
import { scenarioFor } from './library';
import { looksLikeScenario } from './looks-like-scenario';
import { leaveMessage } from './messages';
import { type CrisisOpened, openCrisis } from './open-crisis';
import { keyForRecord } from './opened-scenarios';
import { adoptPlay, noteReplay } from './plays';
import type { RecordRoute } from './route';

/** What came of opening a file: a play to go to, a crisis that now stands on the shelf, or a problem in sentences. */
export type FileOpened =
  | { readonly play: string }
  | { readonly scenario: string; readonly title: string }
  | { readonly problem: OpenProblem };

/** Opens the file that someone chose or dropped, and none where there are several; whatever is in it, nothing is thrown. */
export function openFiles(files: readonly File[]): Promise<FileOpened> {
  return withGiven(files, openKnown);
}

/** Opens the file of a crisis and nothing else. */
export function openCrisisFile(files: readonly File[]): Promise<CrisisOpened & { readonly name?: string }> {
  return withGiven(files, async ({ name, bytes }) => ({ ...(await openCrisis(name, bytes)), name }));
}

/** Opens a crisis from its text. */
export async function openCrisisText(name: string, text: string): Promise<CrisisOpened> {
  await addStrings('problems');
  return openCrisis(name, new TextEncoder().encode(text));
}

async function openKnown({ name, bytes, text }: GivenText): Promise<FileOpened> {
  if (looksLikeScenario(text)) return openScenario(name, bytes);
  const decoded = decodePlayFile(text);
  if ('problem' in decoded) return refuse(...tellFileProblem(name, decoded.problem));
  return takePlay(decoded.play, !text.trimStart().startsWith('{'));
}

/** Opens a side of a class for somebody who was absent. */
async function readMissed({ link, plan, masked }: RecordRoute, side: string): Promise<FileOpened> {
  await Promise.all([addStrings('absent'), addStrings('problems')]);
  const read = await recordIn(link);
  if ('problem' in read) return read;
  const { key, scenario, record } = read;
  const misfit = misfitOf(record, scenario);
  if (misfit !== undefined) return refuse(...tellRecord(misfit));
  // In another edition the orders of the class may mean something else.
  if (!scenario.hash.startsWith(record.hash)) return refuse(i18next.t('absent.refused.edition'));
  const made = missedPlay(scenario, side, record, plan);
  if ('problem' in made) return refuse(tellMissed(made.problem, planned(scenario, plan)));
  const play = { ...made.play, ...asMasked(scenario, masked) };
  return { play: (await adoptPlay(key, scenario, play)).id };
}

function tellMissed(problem: MissedProblem, scenario: Scenario): string {
  switch (problem.code) {
    case 'M001':
      return i18next.t('absent.refused.M001', { side: problem.side.slice(0, 100) });
    case 'M002':
    case 'M003':
      return i18next.t(`absent.refused.${problem.code}`);
    case 'M004':
      return i18next.t('absent.refused.M004', { why: stopSentence(i18next.t, scenario, problem.stop) });
    default:
      return problem satisfies never;
  }
}

/**
 * Opens the link form of a record, or, for somebody who was absent, a side that is played after it; undefined when it was refused, with
 * word left for the shelf.
 */
export async function openLink(route: RecordRoute): Promise<string | undefined> {
  await addStrings('problems');
  const { missed } = route;
  const opened = missed === undefined ? await readLink(route) : await readMissed(route, missed);
  if ('play' in opened) return opened.play;
  if ('problem' in opened) leaveMessage(opened.problem);
  return undefined;
}

async function readLink({ link, plan, masked, fork }: RecordRoute): Promise<FileOpened> {
  const read = await recordIn(link);
  if ('problem' in read) return read;
  const { scenario, record } = read;
  const seat = Object.entries(record.seats).find(([, who]) => who === 'human')?.[0] ?? '';
  const play = { seat, record, draft: {}, draftNote: { reason: '' }, notes: [], words: {} };
  const forked = fork === undefined ? {} : { forkedFrom: fork };
  const shortly = planPlayed(scenario, record, plan, fork);
  return takePlay({ ...play, ...shortly, ...asMasked(scenario, masked), ...forked }, true);
}

/** What a link says of invented names, where its crisis has them. */
function asMasked({ wordings }: Scenario, masked: true | undefined): { readonly masked?: true } {
  return masked === true && wordings?.masked === true ? { masked } : {};
}

/** The record of a link, with the crisis that it is of and the key of that; or why it cannot be read. */
async function recordIn(
  link: string,
): Promise<
  | { readonly key: string; readonly scenario: Scenario; readonly record: GameRecord }
  | { readonly problem: OpenProblem }
> {
  const glance = glanceLink(link);
  if ('problem' in glance) return refuse(...tellRecord(glance.problem));
  const { scenario: id, hash } = glance.shown;
  const key = await keyForRecord(id, hash);
  const scenario = key === undefined ? undefined : await scenarioFor(key);
  if (key === undefined || !scenario) return refuse(i18next.t('problems.no-scenario', { scenario: id }));
  const decoded = decodeLink(link, scenario);
  if ('problem' in decoded) return refuse(...tellRecord(decoded.problem));
  return { key, scenario, record: decoded.record };
}

/** Takes over a play; a bare record says by itself which sides people played, and where there are several, they go on so. */
async function takePlay(play: PlayFile, isBare = false): Promise<FileOpened> {
  const { scenario: id, hash } = play.record;
  const key = await keyForRecord(id, hash);
  const scenario = key === undefined ? undefined : await scenarioFor(key);
  if (key === undefined || !scenario) return refuse(i18next.t('problems.no-scenario', { scenario: id }));
  const misfit = misfitOf(play.record, scenario);
  if (misfit !== undefined) return refuse(...tellRecord(misfit));
  const known = scenario.actors.some(({ id: actor, playable }) => actor === play.seat && playable);
  const seat = known ? play.seat : scenario.actors.find(({ playable }) => playable)?.id;
  if (seat === undefined) return refuse(i18next.t('problems.no-scenario', { scenario: id }));
  // What somebody is called belongs to what was handed in, and not to the play that goes on here.
  const { forkedFrom, name: _, ...rest } = play;
  const isFork = forkedFrom !== undefined && isForkOf(play.record, scenario, forkedFrom);
  const desks = isBare ? desksOf(scenario, play.record, seat) : {};
  const adopted = await adoptPlay(key, scenario, {
    ...rest,
    seat,
    ...desks,
    ...(isFork ? { forkedFrom } : {}),
  });
  await noteReplay(adopted.replayed, planned(scenario, play.plan));
  return { play: adopted.id };
}

async function openScenario(name: string, bytes: Uint8Array): Promise<FileOpened> {
  const opened = await openCrisis(name, bytes);
  return 'foreign' in opened
    ? refuse(i18next.t('problems.unknown-file', { name }), [opened.foreign])
    : opened;
}

function tellFileProblem(name: string, problem: PlayFileProblem): [string, string[]] {
  switch (problem.code) {
    case 'not-a-play':
      return [i18next.t('problems.unknown-file', { name }), []];
    case 'broken-json':
      return [i18next.t('problems.broken-json', { name, line: problem.line }), []];
    case 'newer-file':
      return [i18next.t('problems.newer-file', { name, version: problem.version, known: problem.known }), []];
    case 'wrong-shape':
      return [i18next.t('problems.wrong-shape', { name, part: problem.part }), []];
    case 'record':
      return tellRecord(problem.problem);
    default:
      return problem satisfies never;
  }
}

function tellRecord(problem: RecordProblem): [string, string[]] {
  const shown = 'shown' in problem ? problem.shown : undefined;
  const read =
    shown === undefined
      ? []
      : [i18next.t('problems.record-of', { scenario: shown.scenario, turns: shown.turns })];
  return [recordSentence(i18next.t, problem), read];
}
