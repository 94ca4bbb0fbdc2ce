import { base64UrlToBytes, bytesToBase64Url, checksum } from '../base/index';
import { type GivenLuck, type Orders, policyKinds, type Scenario, shortCode } from '../scenario/index';
import { isScenarioId, isWellFormed } from './record-form';
import type { RecordGlance, RecordProblem } from './record-problem';
import type { GameRecord, Seat } from './types';

/*
 * The link form: a few hundred bytes for a whole game. Options, outcomes and injects go by codes of 16 bits made from their
 * names, so a link survives an edition that adds or reorders; a checksum of 4 bytes at the end notices damage.
 */

const mark = 0xd3;
const version = 1;
const longestLink = 20_000;
/** A seat goes by its place here. */
const seats: readonly Seat[] = ['human', ...policyKinds];

/** A record as text for an address, by the codes of its scenario. */
export function encodeLink(record: GameRecord): string {
  const bytes: number[] = [mark, version];
  const byte = (value: number) => bytes.push(value & 0xff);
  const code = (name: string) => bytes.push(shortCode(name) >>> 8, shortCode(name) & 0xff);
  const list = <T>(members: readonly T[], put: (member: T) => void) => {
    byte(members.length);
    for (const member of members) put(member);
  };
  list([...record.scenario], (letter) => byte(letter.charCodeAt(0)));
  for (let at = 0; at < 8; at++) byte(Number.parseInt(record.hash.slice(at * 2, at * 2 + 2), 16));
  for (const shift of [24, 16, 8, 0]) byte(record.seed >>> shift);
  list(Object.entries(record.seats), ([actor, seat]) => {
    code(actor);
    byte(seats.indexOf(seat));
  });
  list(record.turns, (orders) => {
    const given = Object.entries(orders).flatMap(([actor, byTrack]) =>
      Object.values(byTrack).map((option) => `${actor}.${option}`),
    );
    list(given, code);
  });
  list(record.acts, ({ turn, inject }) => {
    byte(turn);
    code(inject);
  });
  list(Object.entries(record.given), ([turn, given]) => {
    byte(Number(turn));
    list(given.injects, code);
    list(Object.entries(given.outcomes), ([name, outcome]) => {
      code(name);
      code(outcome);
    });
    list(given.exposed, code);
  });
  // Behind what every link has, so that links without them stay as they were.
  const ofRules = Object.entries(record.given).filter(([, { rules }]) => rules !== undefined);
  if (ofRules.length > 0) {
    list(ofRules, ([turn, { rules = [] }]) => {
      byte(Number(turn));
      list(rules, code);
    });
  }
  return bytesToBase64Url(Uint8Array.from([...bytes, ...checksum(Uint8Array.from(bytes))]));
}

/** Reads bytes one after another; past the end every byte is zero, and `isPast` says so. */
interface Reader {
  byte(): number;
  word(): number;
  list<T>(read: () => T): T[];
  isPast(): boolean;
  isAtEnd(): boolean;
}

function readerOf(bytes: Uint8Array): Reader {
  let at = 0;
  const reader: Reader = {
    byte: () => bytes[at++] ?? 0,
    word: () => reader.byte() * 256 + reader.byte(),
    list: (read) => {
      const members = [];
      const count = reader.byte();
      for (let index = 0; index < count && at <= bytes.length; index++) members.push(read());
      return members;
    },
    isPast: () => at > bytes.length,
    isAtEnd: () => at >= bytes.length,
  };
  return reader;
}

/** What a link says before its scenario is known. */
export function glanceLink(
  link: string,
): { readonly shown: RecordGlance } | { readonly problem: RecordProblem } {
  const opened = openLink(link);
  if ('problem' in opened) return opened;
  const reader = readerOf(opened.bytes);
  const { shown } = readHead(reader);
  return reader.isPast() || !isScenarioId(shown.scenario) ? { problem: { code: 'R003' } } : { shown };
}

function openLink(link: string): { readonly bytes: Uint8Array } | { readonly problem: RecordProblem } {
  const bytes = link.length > longestLink ? undefined : base64UrlToBytes(link.trim());
  if (bytes === undefined || bytes.length < 20 || bytes[0] !== mark) return { problem: { code: 'R001' } };
  const made = bytes[1] ?? 0;
  if (made > version) return { problem: { code: 'R002', version: made } };
  const body = bytes.slice(0, -4);
  const check = checksum(body);
  if (bytes.slice(-4).some((byte, at) => byte !== check[at])) return { problem: { code: 'R003' } };
  return { bytes: body };
}

function readHead(reader: Reader): {
  shown: RecordGlance;
  seats: { code: number; kind: number }[];
  turns: number[][];
} {
  reader.word();
  const scenario = String.fromCharCode(...reader.list(() => reader.byte()));
  const hash = Array.from({ length: 8 }, () => reader.byte().toString(16).padStart(2, '0')).join('');
  const seed = ((reader.byte() << 24) | (reader.byte() << 16) | (reader.byte() << 8) | reader.byte()) >>> 0;
  const seated = reader.list(() => ({ code: reader.word(), kind: reader.byte() }));
  const turns = reader.list(() => reader.list(() => reader.word()));
  return { shown: { scenario, hash, seed, turns: turns.length }, seats: seated, turns };
}

/** The record of a link, by the names of its scenario: only of one that `encodeLink` would write in the same way. */
export function decodeLink(
  link: string,
  scenario: Scenario,
): { readonly record: GameRecord } | { readonly problem: RecordProblem } {
  const opened = openLink(link);
  if ('problem' in opened) return opened;
  const reader = readerOf(opened.bytes);
  const { shown, seats: seated, turns } = readHead(reader);
  if (reader.isPast() || !isScenarioId(shown.scenario)) return { problem: { code: 'R003' } };
  if (shown.scenario !== scenario.about.id) return { problem: { code: 'R004', shown } };
  const missing: { turn: number; name: string }[] = [];
  const names = codeBook(scenario);
  const lookUp = (book: ReadonlyMap<number, string>, code: number, turn: number) => {
    const name = book.get(code);
    if (name === undefined) missing.push({ turn, name: `#${code.toString(16)}` });
    return name ?? '';
  };
  const seatAt = (kind: number): Seat => {
    const seat = seats[kind];
    if (seat === undefined) missing.push({ turn: 0, name: `#${kind.toString(16)}` });
    return seat ?? 'human';
  };
  const record: GameRecord = {
    version: 1,
    scenario: shown.scenario,
    hash: scenario.hash.startsWith(shown.hash) ? scenario.hash : shown.hash,
    seed: shown.seed,
    seats: Object.fromEntries(seated.map(({ code, kind }) => [lookUp(names.actors, code, 0), seatAt(kind)])),
    turns: turns.map((codes, at) =>
      ordersOf(
        scenario,
        codes.map((code) => lookUp(names.options, code, at + 1)),
      ),
    ),
    acts: reader.list(() => {
      const turn = reader.byte();
      return { turn, inject: lookUp(names.injects, reader.word(), turn) };
    }),
    given: readAllGiven(reader, names, lookUp),
  };
  if (reader.isPast()) return { problem: { code: 'R003', shown } };
  const [first] = missing;
  if (first !== undefined) return { problem: { code: 'R005', ...first, shown } };
  const isWhole = isWellFormed(record) && encodeLink(record) === link.trim();
  return isWhole ? { record } : { problem: { code: 'R003', shown } };
}

type LookUp = (book: ReadonlyMap<number, string>, code: number, turn: number) => string;

/** Results by turn, and behind them the rules of those turns of which they are told. */
function readAllGiven(reader: Reader, names: CodeBook, lookUp: LookUp): Record<number, GivenLuck> {
  const given = Object.fromEntries(reader.list(() => readGiven(reader, names, lookUp)));
  const ofRules = reader.isAtEnd()
    ? []
    : reader.list((): [number, readonly string[]] => {
        const turn = reader.byte();
        return [turn, reader.list(() => lookUp(names.rules, reader.word(), turn))];
      });
  for (const [turn, rules] of ofRules) {
    const told = given[turn];
    if (told !== undefined) given[turn] = { ...told, rules };
  }
  return given;
}

function readGiven(reader: Reader, names: CodeBook, lookUp: LookUp): [number, GivenLuck] {
  const turn = reader.byte();
  const injects = reader.list(() => lookUp(names.injects, reader.word(), turn));
  const outcomes = reader.list((): [string, string] => [
    lookUp(names.tracks, reader.word(), turn),
    lookUp(names.outcomes, reader.word(), turn),
  ]);
  const exposed = reader.list(() => lookUp(names.tracks, reader.word(), turn));
  return [turn, { injects, outcomes: Object.fromEntries(outcomes), exposed }];
}

type CodeBook = Readonly<
  Record<'actors' | 'options' | 'injects' | 'rules' | 'tracks' | 'outcomes', ReadonlyMap<number, string>>
>;

function codeBook({ actors, injects, rules }: Scenario): CodeBook {
  const book = (names: readonly string[]) => new Map(names.map((name) => [shortCode(name), name]));
  return {
    actors: book(actors.map(({ id }) => id)),
    options: book(actors.flatMap((actor) => actor.options.map(({ id }) => `${actor.id}.${id}`))),
    injects: book(injects.map(({ id }) => id)),
    rules: book(rules.flatMap(({ id, odds }) => (odds === undefined ? [] : [id]))),
    tracks: book(actors.flatMap((actor) => actor.tracks.map(({ id }) => `${actor.id}.${id}`))),
    outcomes: book(
      actors.flatMap((actor) => actor.options.flatMap(({ outcomes }) => outcomes.map(({ id }) => id))),
    ),
  };
}

/** Orders from names `actor.option`; each option belongs to exactly one track. */
function ordersOf(scenario: Scenario, names: readonly string[]): Orders {
  const orders: Record<string, Record<string, string>> = {};
  for (const name of names) {
    const [id = '', optionId = ''] = name.split('.');
    const option = scenario.actors
      .find((actor) => actor.id === id)
      ?.options.find((one) => one.id === optionId);
    if (option !== undefined) orders[id] = { ...orders[id], [option.track]: option.id };
  }
  return orders;
}
