import { existsSync } from 'node:fs';
import {
  decodeLink,
  decodeText,
  type GameRecord,
  glanceLink,
  type RecordGlance,
  type RecordProblem,
  tellRecordProblem,
} from '../engine/index';
import type { Scenario } from '../scenario/index';
import { decodePlayFile } from '../session/index';
import { exits, Failure } from './failure';
import { readBytesOf } from './read-files';

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
  if (existsSync(argument)) return readRecord(new TextDecoder().decode(readBytesOf(argument)));
  const link = linkIn(argument);
  if (link === undefined) {
    throw new Failure(
      exits.unreadable,
      `There is no file "${argument}", and it is no link of a play either. Give a record file or a whole link.`,
    );
  }
  return readLink(link);
}

function readRecord(text: string): FoundRecord {
  const trimmed = text.trim();
  const link = trimmed.includes('\n') ? undefined : linkIn(trimmed);
  if (link !== undefined) return readLink(link);
  const record = recordOf(text);
  const { scenario, hash, seed, turns } = record;
  const shown = { scenario, hash, seed, turns: turns.length };
  return {
    shown,
    on: ({ about }) => {
      if (about.id !== scenario) throw foreign(shown, about.id);
      return record;
    },
  };
}

/** The record in a text: a bare one, or the one in a play that was exported by the browser. */
function recordOf(text: string): GameRecord {
  if (!text.trimStart().startsWith('{')) {
    const decoded = decodeText(text);
    if ('problem' in decoded) throw refused(decoded.problem);
    return decoded.record;
  }
  const decoded = decodePlayFile(text);
  if (!('problem' in decoded)) return decoded.play.record;
  const { problem } = decoded;
  switch (problem.code) {
    case 'record':
      throw refused(problem.problem);
    case 'not-a-play':
      throw refused({ code: 'R001' });
    case 'newer-file':
      throw refused({ code: 'R002', version: problem.version });
    case 'broken-json':
      throw refused({ code: 'R003', line: problem.line });
    case 'wrong-shape':
      throw refused({ code: 'R003' });
    default:
      problem satisfies never;
      throw new Error('unknown problem of a play file');
  }
}

function readLink(link: string): FoundRecord {
  const glance = glanceLink(link);
  if ('problem' in glance) throw refused(glance.problem);
  return {
    shown: glance.shown,
    on: (scenario) => {
      const decoded = decodeLink(link, scenario);
      if (!('problem' in decoded)) return decoded.record;
      throw decoded.problem.code === 'R004'
        ? foreign(glance.shown, scenario.about.id)
        : refused(decoded.problem);
    },
  };
}

/** A record as a sentence names it: a file by its name, a link by its beginning. */
export function shortly(argument: string): string {
  return existsSync(argument) || argument.length <= 40 ? argument : `The link ${argument.slice(0, 16)}…`;
}

/** The part of a link that carries the record: what follows the last `#`, `=`, `/` or `:`. */
function linkIn(text: string): string | undefined {
  const last =
    text
      .trim()
      .split(/[#=/:?&]/)
      .at(-1) ?? '';
  return /^[A-Za-z0-9_-]{26,}$/.test(last) ? last : undefined;
}

/** On the command line the scenario is named beside the record, so what to do is another thing than on a screen. */
function foreign({ scenario }: RecordGlance, other: string): Failure {
  return new Failure(
    exits.wrong,
    `This record is a play of "${scenario}", not of "${other}". Name that scenario, or take a record of "${other}". [R004]`,
  );
}

function refused(problem: RecordProblem): Failure {
  return new Failure(exits.wrong, `${tellRecordProblem(problem)} [${problem.code}]`);
}
