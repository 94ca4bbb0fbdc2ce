import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  decodeLink,
  decodeText,
  type GameRecord,
  glanceLink,
  misfitOf,
  type RecordGlance,
  type RecordProblem,
} from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { decodePlayFile } from '../../session/index';
import { recordWords, sayFrom, tellRecordProblem } from '../../words/index';
import { exits, Failure } from '../failure';
import { isAddress, linkIn, shortly } from './named';
import { readBounded } from './read-bounded';
import { isForbidden, shippedScenarios } from './read-files';

/** A record before its scenario is known: what it says of itself, and how to read the rest. */
export interface FoundRecord {
  readonly shown: RecordGlance;
  /** Fails with exit 1 and the problem's sentence when the record is not of this scenario. */
  readonly on: (scenario: Scenario) => GameRecord;
}

/**
 * Finds a record: a file that Demarche has written, a file that holds a link, or a link itself, whole or only its last part.
 * Fails with exit 2 when there is nothing of that name, with exit 1 and the problem by name when it is damaged, foreign or newer.
 */
export function findRecord(argument: string): FoundRecord {
  const isShipped = !existsSync(argument) && shippedScenarios().includes(argument);
  if (isShipped || existsSync(join(argument, 'scenario.yaml'))) throw isScenario(argument);
  if (existsSync(argument) || isForbidden(argument)) {
    const text = textOf(readBounded(argument, 'record'));
    if (/\.crisis\.json$/i.test(argument) && !/"demarche"\s*:/.test(text)) throw isScenario(argument);
    return readRecord(text, argument);
  }
  const link = linkIn(argument);
  if (link !== undefined) return readLink(link, shortly(argument));
  throw new Failure(
    exits.unreadable,
    isAddress(argument)
      ? `"${shortly(argument)}" is an address without a game in it. Give a record file or a complete link.`
      : `There is no file "${shortly(argument)}", and it is not a link to a game either. Give a record file or a complete link.`,
  );
}

/** The text of a file; Windows PowerShell writes what is redirected there in UTF-16, with a mark at its beginning. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** A scenario stands where the record should. */
function isScenario(argument: string): Failure {
  return new Failure(
    exits.wrong,
    `"${argument}" is a scenario, but a recorded game is needed here: a saved file, or a link. [R001]`,
  );
}

function readRecord(text: string, named: string): FoundRecord {
  const trimmed = text.trim();
  const link = trimmed.includes('\n') ? undefined : linkIn(trimmed);
  if (link !== undefined) return readLink(link, named);
  const record = recordOf(text, named);
  const { scenario, hash, seed, turns } = record;
  const shown = { scenario, hash, seed, turns: turns.length };
  return {
    shown,
    on: (known) => {
      const problem = misfitOf(record, known);
      if (problem === undefined) return record;
      throw problem.code === 'R004' ? foreign(shown, known.about.id, named) : refused(problem, named);
    },
  };
}

/** The record in a text: a bare one, or the one in a play that was exported by the browser. */
function recordOf(text: string, named: string): GameRecord {
  if (!text.trimStart().startsWith('{')) {
    const decoded = decodeText(text);
    if ('problem' in decoded) throw refused(decoded.problem, named);
    return decoded.record;
  }
  const decoded = decodePlayFile(text);
  if (!('problem' in decoded)) return decoded.play.record;
  const { problem } = decoded;
  switch (problem.code) {
    case 'record':
      throw refused(problem.problem, named);
    case 'not-a-play':
      throw refused({ code: 'R001' }, named);
    case 'newer-file':
      throw refused({ code: 'R002', version: problem.version }, named);
    case 'broken-json':
      throw refused({ code: 'R003', line: problem.line }, named);
    case 'wrong-shape':
      throw refused({ code: 'R003' }, named);
    default:
      problem satisfies never;
      throw new Error('unknown problem of a play file');
  }
}

function readLink(link: string, named: string): FoundRecord {
  const glance = glanceLink(link);
  if ('problem' in glance) throw refused(glance.problem, named);
  return {
    shown: glance.shown,
    on: (scenario) => {
      const decoded = decodeLink(link, scenario);
      if (!('problem' in decoded)) return decoded.record;
      throw decoded.problem.code === 'R004'
        ? foreign(glance.shown, scenario.about.id, named)
        : refused(decoded.problem, named);
    },
  };
}

/** On the command line the scenario is named beside the record, so what to do is another thing than on a screen. */
function foreign({ scenario }: RecordGlance, other: string, named: string): Failure {
  return new Failure(
    exits.wrong,
    `${named}: This record is of a game of "${scenario}", not of "${other}". Name that scenario, or use a record of "${other}". [R004]`,
  );
}

function refused(problem: RecordProblem, named: string): Failure {
  return new Failure(
    exits.wrong,
    `${named}: ${tellRecordProblem(sayFrom(recordWords), problem)} [${problem.code}]`,
  );
}
