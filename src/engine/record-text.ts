import { sha256Hex } from '../base/index';
import type { GivenLuck, Orders } from '../scenario/index';
import { policyKinds } from '../scenario/index';
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
  given: Map<number, { outcomes: Map<string, string>; injects: string[]; exposed: string[] }>;
  acts: { turn: number; inject: string }[];
  turn: number;
}

const slug = /^[a-z][a-z0-9_-]{0,63}$/;
const pair = /^[a-z][a-z0-9_]{0,39}\.[a-z][a-z0-9_]{0,39}$/;
const longestText = 100_000;
const mostTurns = 100;

/** Reads a record from text. Whether its scenario knows its names is for `replay` to say; nothing is thrown. */
export function decodeText(
  text: string,
): { readonly record: GameRecord } | { readonly problem: RecordProblem } {
  const lines = text
    .slice(0, longestText + 1)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const header = /^demarche (\d{1,9})$/.exec(lines[0] ?? '');
  if (header === null || text.length > longestText) return { problem: { code: 'R001' } };
  if (Number(header[1]) !== version) return { problem: { code: 'R002', version: Number(header[1]) } };
  const draft: UnfinishedRecord = { seats: new Map(), turns: [], given: new Map(), acts: [], turn: 0 };
  let checked = false;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const before = `${lines.slice(0, at).join('\n')}\n`;
    const isCheck = line.startsWith('check ');
    const isRight = isCheck
      ? line === `check ${sha256Hex(before).slice(0, 8)}`
      : readLine(draft, line.split(' '));
    if (!isRight || checked) return { problem: damaged(draft, at + 1) };
    checked ||= isCheck;
  }
  const { scenario, hash, seed } = draft;
  if (scenario === undefined || hash === undefined || seed === undefined)
    return { problem: damaged(draft, lines.length) };
  return {
    record: {
      version: 1,
      scenario,
      hash,
      seed,
      seats: Object.fromEntries(draft.seats),
      turns: draft.turns.map((orders) =>
        Object.fromEntries([...orders].map(([actor, byTrack]) => [actor, Object.fromEntries(byTrack)])),
      ),
      given: Object.fromEntries(
        [...draft.given].map(([turn, given]) => [
          turn,
          { ...given, outcomes: Object.fromEntries(given.outcomes) },
        ]),
      ),
      acts: draft.acts,
    },
  };
}

function damaged(draft: UnfinishedRecord, line: number): RecordProblem {
  const { scenario, hash, seed, turns } = draft;
  if (scenario === undefined || hash === undefined || seed === undefined) return { code: 'R003', line };
  return { code: 'R003', line, shown: { scenario, hash, seed, turns: turns.length } };
}

/** Reads one line into the draft; false when it cannot stand there. */
function readLine(draft: UnfinishedRecord, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  const [a = '', b = '', c = ''] = rest;
  const has = (count: number) => rest.length === count && rest.every((one) => slug.test(one));
  const given = draft.given.get(draft.turn);
  switch (word) {
    case 'scenario':
      draft.scenario = a;
      return has(1);
    case 'edition':
      draft.hash = a;
      return rest.length === 1 && /^[0-9a-f]{16,64}$/.test(a);
    case 'seed':
      draft.seed = Number(a);
      return rest.length === 1 && /^\d{1,10}$/.test(a) && draft.seed <= 0xffffffff;
    case 'seat': {
      const seat = (['human', ...policyKinds] as const).find((kind) => kind === b);
      if (!has(2) || seat === undefined || draft.seats.has(a)) return false;
      draft.seats.set(a, seat);
      return true;
    }
    case 'turn':
      draft.turn += 1;
      return a === String(draft.turn) && draft.turn <= mostTurns;
    case 'throw':
      draft.acts.push({ turn: draft.turn, inject: a });
      return has(1) && draft.turn > 0;
    case 'given':
      draft.given.set(draft.turn, { outcomes: new Map(), injects: [], exposed: [] });
      return rest.length === 0 && draft.turn > 0;
    case 'inject':
      given?.injects.push(a);
      return has(1) && given !== undefined;
    case 'outcome':
      given?.outcomes.set(a, b);
      return rest.length === 2 && pair.test(a) && slug.test(b) && given !== undefined;
    case 'exposed':
      given?.exposed.push(a);
      return rest.length === 1 && pair.test(a) && given !== undefined;
    case 'orders':
      draft.turns.push(new Map());
      return rest.length === 0 && draft.turns.length === draft.turn;
    case 'order': {
      const orders = draft.turns[draft.turn - 1];
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
