import { seedIn, sha256Hex } from '../base/index';
import type { GivenLuck, Orders } from '../scenario/index';
import { policyKinds } from '../scenario/index';
import { glanceAt, isEdition, isScenarioId, isWellFormed, mostTurns } from './record-form';
import type { RecordProblem } from './record-problem';
import type { GameRecord, Seat } from './types';

const version = 1;

/**
 * A record as text, a fact a line, so that two plays can be compared line by line:
 * `demarche 1`, `scenario`, `edition`, `seed`, `seat <actor> <who>`, then for each turn `turn <n>` with its
 * `throw`, `given` and `order` lines, and last `check` with the first eight digits of the SHA-256 of what stands before it.
 */
export function encodeText(record: GameRecord): string {
  const lines = [
    `demarche ${version}`,
    `scenario ${record.scenario}`,
    `edition ${record.hash}`,
    `seed ${record.seed}`,
    ...Object.entries(record.seats).map(([actor, seat]) => `seat ${actor} ${seat}`),
  ];
  const last = Math.max(
    record.turns.length,
    ...Object.keys(record.given).map(Number),
    ...record.acts.map(({ turn }) => turn),
  );
  for (let turn = 1; turn <= last; turn++) {
    lines.push(`turn ${turn}`);
    for (const act of record.acts) if (act.turn === turn) lines.push(`throw ${act.inject}`);
    const given = record.given[turn];
    if (given !== undefined) lines.push(...givenLines(given));
    const orders = record.turns[turn - 1];
    if (orders !== undefined) lines.push('orders', ...orderLines(orders));
  }
  const body = `${lines.join('\n')}\n`;
  return `${body}check ${sha256Hex(body).slice(0, 8)}\n`;
}

function givenLines(given: GivenLuck): string[] {
  return [
    'given',
    ...given.injects.map((inject) => `inject ${inject}`),
    ...Object.entries(given.outcomes).map(([name, outcome]) => `outcome ${name} ${outcome}`),
    ...given.exposed.map((name) => `exposed ${name}`),
    // None that worked is something else than none that was told.
    ...(given.rules === undefined ? [] : ['rules', ...given.rules.map((rule) => `rule ${rule}`)]),
  ];
}

function orderLines(orders: Orders): string[] {
  return Object.entries(orders).flatMap(([actor, byTrack]) =>
    Object.entries(byTrack).map(([track, option]) => `order ${actor} ${track} ${option}`),
  );
}

interface UnfinishedRecord {
  scenario?: string;
  hash?: string;
  seed?: number;
  seats: Map<string, Seat>;
  turns: Map<string, Map<string, string>>[];
  given: Map<
    number,
    { outcomes: Map<string, string>; injects: string[]; exposed: string[]; rules?: string[] }
  >;
  acts: { turn: number; inject: string }[];
  turn: number;
}

const slug = /^[a-z][a-z0-9_-]{0,63}$/;
const pair = /^[a-z][a-z0-9_]{0,39}\.[a-z][a-z0-9_]{0,39}$/;
const longestText = 100_000;

/**
 * Reads a record from text: only one that ends in its `check` line, and that `encodeText` would write in the same way. Whether its
 * scenario knows its names is for `misfitOf` and `replay` to say; nothing is thrown.
 */
export function decodeText(
  text: string,
): { readonly record: GameRecord } | { readonly problem: RecordProblem } {
  const lines = linesOf(text);
  const header = /^demarche (\d{1,9})$/.exec(lines[0] ?? '');
  if (header === null || text.length > longestText) return { problem: { code: 'R001' } };
  const made = Number(header[1]);
  if (made > version) return { problem: { code: 'R002', version: made } };
  const draft: UnfinishedRecord = { seats: new Map(), turns: [], given: new Map(), acts: [], turn: 0 };
  const end = lines.length - 1;
  const body = lines.slice(1, end);
  const wrong = body.findIndex((line) => !readLine(draft, line.split(' ')));
  if (wrong >= 0) return { problem: damaged(draft, wrong + 2) };
  const last = lines[end] ?? '';
  if (end === 0 || !last.startsWith('check ')) return { problem: uncheckedOf(draft, last, end + 1) };
  const record = recordOf(draft);
  if (record === undefined) return { problem: damaged(draft, end + 1) };
  const written = linesOf(encodeText(record));
  const other = lines.findIndex((line, at) => line !== written[at]);
  if (other < 0 && written.length === lines.length && isWellFormed(record)) return { record };
  // Where only the check differs, any line before it may be the one that was changed.
  return { problem: other < 0 || other === end ? damaged(draft) : damaged(draft, other + 1) };
}

/** The lines of a text, whatever system ended them, without what an editor puts before and behind them. */
function linesOf(text: string): string[] {
  return text
    .slice(0, longestText)
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replace(/[\n ]+$/, '')
    .split('\n');
}

function recordOf({
  scenario,
  hash,
  seed,
  seats,
  turns,
  given,
  acts,
}: UnfinishedRecord): GameRecord | undefined {
  if (scenario === undefined || hash === undefined || seed === undefined) return undefined;
  return {
    version: 1,
    scenario,
    hash,
    seed,
    seats: Object.fromEntries(seats),
    turns: turns.map((orders) =>
      Object.fromEntries([...orders].map(([actor, byTrack]) => [actor, Object.fromEntries(byTrack)])),
    ),
    given: Object.fromEntries(
      [...given].map(([turn, told]) => [turn, { ...told, outcomes: Object.fromEntries(told.outcomes) }]),
    ),
    acts,
  };
}

function damaged(draft: UnfinishedRecord, line?: number): RecordProblem {
  const record = recordOf(draft);
  return {
    code: 'R003',
    ...(line === undefined ? {} : { line }),
    ...(record === undefined ? {} : { shown: glanceAt(record) }),
  };
}

/** A text that ends before its check; a last line that is half there is damage, and not only a cut between two lines. */
function uncheckedOf(draft: UnfinishedRecord, last: string, line: number): RecordProblem {
  const isWhole = line === 1 || readLine(draft, last.split(' '));
  const record = recordOf(draft);
  if (!isWhole) return damaged(draft, line);
  return { code: 'R003', unchecked: true, ...(record === undefined ? {} : { shown: glanceAt(record) }) };
}

/** Reads one line into the draft; false when it cannot stand there, and then nothing of it is in the draft. */
function readLine(draft: UnfinishedRecord, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  const [a = '', b = '', c = ''] = rest;
  const has = (count: number) => rest.length === count && rest.every((one) => slug.test(one));
  const given = draft.given.get(draft.turn);
  switch (word) {
    case 'scenario':
      if (rest.length !== 1 || !isScenarioId(a)) return false;
      draft.scenario = a;
      return true;
    case 'edition':
      if (rest.length !== 1 || !isEdition(a)) return false;
      draft.hash = a;
      return true;
    case 'seed': {
      const seed = seedIn(a);
      if (rest.length !== 1 || seed === undefined) return false;
      draft.seed = seed;
      return true;
    }
    case 'seat': {
      const seat = (['human', ...policyKinds] as const).find((kind) => kind === b);
      if (!has(2) || seat === undefined || draft.seats.has(a)) return false;
      draft.seats.set(a, seat);
      return true;
    }
    case 'turn':
      if (rest.length !== 1 || a !== String(draft.turn + 1) || draft.turn >= mostTurns) return false;
      draft.turn += 1;
      return true;
    case 'throw':
      if (!has(1) || draft.turn === 0) return false;
      draft.acts.push({ turn: draft.turn, inject: a });
      return true;
    case 'given':
      if (rest.length !== 0 || draft.turn === 0 || given !== undefined) return false;
      draft.given.set(draft.turn, { outcomes: new Map(), injects: [], exposed: [] });
      return true;
    case 'inject':
      if (!has(1) || given === undefined) return false;
      given.injects.push(a);
      return true;
    case 'outcome':
      if (rest.length !== 2 || !pair.test(a) || !slug.test(b) || given === undefined) return false;
      given.outcomes.set(a, b);
      return true;
    case 'exposed':
      if (rest.length !== 1 || !pair.test(a) || given === undefined) return false;
      given.exposed.push(a);
      return true;
    case 'rules':
      if (rest.length !== 0 || given === undefined || given.rules !== undefined) return false;
      given.rules = [];
      return true;
    case 'rule':
      if (!has(1) || given?.rules === undefined) return false;
      given.rules.push(a);
      return true;
    case 'orders':
      if (rest.length !== 0 || draft.turns.length !== draft.turn - 1) return false;
      draft.turns.push(new Map());
      return true;
    case 'order': {
      const orders = draft.turns.length === draft.turn ? draft.turns[draft.turn - 1] : undefined;
      const byTrack = orders?.get(a) ?? new Map<string, string>();
      if (orders === undefined || !has(3) || byTrack.has(b)) return false;
      byTrack.set(b, c);
      orders.set(a, byTrack);
      return true;
    }
    default:
      return false;
  }
}
