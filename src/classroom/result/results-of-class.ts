import { sha256Hex } from '../../base/index';
import { forecastKey } from '../../debrief/index';
import { encodeLink } from '../../engine/index';
import type { ClassResult, Note } from '../../session/index';
import { listedNames } from '../../words/index';
import type { HostSight } from '../protocol/sights';
import { promisesOf } from './plays-of-class';

/**
 * The results of a class as its file keeps them: one for each held seat, with what all its hands noted and wrote. The marks follow from
 * the class, so that a file that is saved again takes the place of the earlier one, and the seats of a table share one, since they are
 * of one game.
 */
export function resultsOfClass({ host, tables }: HostSight): readonly ClassResult[] {
  const written = new Map(host.written.map((one) => [one.hand, one]));
  const names = new Map(host.hands.map(({ hand, name }) => [hand, name]));
  const { code, seed, edition, plan, masked } = host.made;
  return tables.flatMap((table) => {
    const { record } = table;
    const link = encodeLink(record);
    return table.seats
      .filter(({ hands, side }) => hands.length > 0 || record.seats[side] === 'human')
      .map(({ side, hands }): ClassResult => {
        const own = hands.map((hand) => ({ name: names.get(hand) ?? hand, ...written.get(hand) }));
        const promises = promisesOf(table, side);
        return {
          link,
          seat: side,
          mark: sha256Hex(`${code} ${seed} ${edition} ${table.table}`).slice(0, 32),
          name: listedNames(own.map(({ name }) => name)),
          notes: joinedNotes(own),
          words: { ...joinedWords(own), ...judgementsOf(own) },
          ...(plan === undefined ? {} : { plan }),
          ...(masked === undefined ? {} : { masked }),
          table: table.table,
          ...(promises.length === 0 ? {} : { promises }),
          ...(table.brokenOff ? { isBrokenOff: true } : {}),
        };
      });
  });
}

type Written = Partial<Pick<HostSight['host']['written'][number], 'notes' | 'words'>> & {
  readonly name: string;
};

/** One note for each turn, as a play keeps them: the reasons of all, each with its name where there are several, and the first forecast. */
function joinedNotes(own: readonly Written[]): readonly Note[] {
  const turns = [...new Set(own.flatMap(({ notes = [] }) => notes.map(({ turn }) => turn)))].sort(
    (one, other) => one - other,
  );
  return turns.map((turn): Note => {
    const ofTurn = own.flatMap(({ name, notes = [] }) =>
      notes.filter((note) => note.turn === turn).map((note) => ({ name, ...note })),
    );
    const forecast = firstForecast(ofTurn)?.forecast;
    const reasons = ofTurn.filter(({ reason }) => reason.trim() !== '');
    return {
      turn,
      reason: named(reasons.map(({ name, reason }) => ({ name, text: reason }))),
      ...(forecast === undefined ? {} : { forecast }),
    };
  });
}

function firstForecast<One extends { readonly forecast?: unknown }>(notes: readonly One[]): One | undefined {
  return notes.find(({ forecast }) => forecast !== undefined);
}

/** What became of the forecasts that were taken, where the debrief of a play keeps it. */
function judgementsOf(own: readonly Written[]): Readonly<Record<string, string>> {
  const notes = own.flatMap(({ notes: all = [] }) => all);
  return Object.fromEntries(
    notes.flatMap((note) => {
      const isTaken = note === firstForecast(notes.filter(({ turn }) => turn === note.turn));
      return isTaken && note.came !== undefined ? [[forecastKey(note.turn), note.came]] : [];
    }),
  );
}

function joinedWords(own: readonly Written[]): Readonly<Record<string, string>> {
  const questions = [...new Set(own.flatMap(({ words = {} }) => Object.keys(words)))];
  return Object.fromEntries(
    questions.map((question) => {
      const answers = own.flatMap(({ name, words = {} }) => {
        const text = words[question] ?? '';
        return text.trim() === '' ? [] : [{ name, text }];
      });
      return [question, named(answers)];
    }),
  );
}

/** Several texts as one; alone, a text needs no name. */
function named(texts: readonly { readonly name: string; readonly text: string }[]): string {
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return only.text;
  return texts.map(({ name, text }) => `${name}: ${text}`).join('\n');
}
