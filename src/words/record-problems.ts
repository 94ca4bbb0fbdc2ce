import type { RecordGlance, RecordProblem } from '../engine/index';
import type { KeyOf, Say } from './fill';

/** Why a record cannot be opened, and what to do. */
export const recordWords = {
  game_one: '"{{scenario}}" ({{count}} turn played, seed {{seed}})',
  game_other: '"{{scenario}}" ({{count}} turns played, seed {{seed}})',
  R001: 'This is not a record of a Demarche game. Choose a file or link that Demarche has made.',
  R002: 'This record was made by a newer Demarche (format {{version}}). Open it with that version, or a later one.',
  damaged: 'This record is damaged: part of it is missing or was changed.',
  damagedLine: 'This record is damaged (line {{line}}): part of it is missing or was changed.',
  unchecked:
    'This record is damaged: its last line, "check", is missing, so it was cut short or written by hand.',
  isOf: 'It is of {{game}}.',
  again: 'Ask for it once more, as a file if it came as a link.',
  byHand: 'Ask for it once more. If it was written by hand, docs/engine.md says how to add that line.',
  R004: 'This record is of {{game}}, which is not here. Open that crisis first.',
  strangeSide:
    'This record of {{game}} names "{{name}}" among its sides, which this edition of the crisis does not have. Open the edition that it was played on.',
  strangeTurn:
    'This record of {{game}} names "{{name}}" in turn {{turn}}, which this edition of the crisis does not have. Open the edition that it was played on.',
} as const;

type SayRecord = Say<KeyOf<typeof recordWords>>;

/** The sentences for a problem with a record: what is wrong, and what to do. */
export function tellRecordProblem(say: SayRecord, problem: RecordProblem): string {
  switch (problem.code) {
    case 'R001':
      return say('R001');
    case 'R002':
      return say('R002', { version: problem.version });
    case 'R003': {
      const { line, unchecked = false, shown } = problem;
      const what = unchecked
        ? say('unchecked')
        : line === undefined
          ? say('damaged')
          : say('damagedLine', { line });
      const of = shown === undefined ? [] : [say('isOf', { game: gameOf(say, shown) })];
      return [what, ...of, say(unchecked ? 'byHand' : 'again')].join(' ');
    }
    case 'R004':
      return say('R004', { game: gameOf(say, problem.shown) });
    case 'R005': {
      const { turn, name, shown } = problem;
      const facts = { game: gameOf(say, shown), name };
      return turn === 0 ? say('strangeSide', facts) : say('strangeTurn', { ...facts, turn });
    }
    default:
      return problem satisfies never;
  }
}

/** A seed is a name and no amount, so its digits are not grouped. */
function gameOf(say: SayRecord, { scenario, turns, seed }: RecordGlance): string {
  return say('game', { scenario, count: turns, seed: String(seed) });
}
