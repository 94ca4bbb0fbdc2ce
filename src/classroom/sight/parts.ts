import { impossible } from '../../base/index';
import type { View } from '../../engine/index';
import type {
  HostPart,
  RecordPart,
  RoomPart,
  SeatPart,
  SelfPart,
  TablePart,
  WallPart,
} from '../protocol/sights';
import { handOf, handsAt, tableOf } from '../room/change';
import { languageOf } from '../room/naming';
import type { Hand, Notice, Room, Table } from '../room/types';
import { hasBegun, isDebriefed, viewOf, watchedBy } from './ingredients';

/* What each part holds. Only what is named here leaves a room. */

/** What everybody in the class may know. */
export function roomPartOf(room: Room): RoomPart {
  const { course, making } = room;
  const { bell, step, phase, locked, paused, letters, names, pace, reading } = course;
  return {
    phase,
    title: making.title ?? '',
    crisis: making.crisis,
    edition: making.edition,
    language: languageOf(room),
    locked,
    paused,
    ...(bell === undefined ? {} : { bell: bell.at, debriefFrom: bell.at - bell.debrief }),
    ...(step === undefined ? {} : { step }),
    letters,
    names,
    pace,
    ...(reading === undefined ? {} : { reading }),
    sides: making.sides,
    ...(making.plan === undefined ? {} : { plan: making.plan }),
    ...(making.masked === undefined ? {} : { masked: making.masked }),
  };
}

/** What belongs to one hand. */
export function selfPartOf(room: Room, id: string): SelfPart {
  const hand = handOf(room, id) ?? impossible();
  const { name, pin, place, notes, words, help, told } = hand;
  const press = watchedBy(room, id);
  return {
    hand: id,
    name,
    pin,
    ...(place === undefined ? {} : { seat: place.seat, office: place.office }),
    notes: [...notes],
    words,
    help,
    told,
    notices: room.notices.flatMap((notice) => {
      if (!isFor(notice, hand)) return [];
      const table = place?.seat.table ?? press?.number;
      return [{ id: notice.id, turn: notice.turns[table ?? 0] ?? 0, text: notice.text }];
    }),
    reports: room.reports.flatMap((report) =>
      report.hand === id
        ? [{ id: report.id, head: report.head, body: report.body, state: report.state }]
        : [],
    ),
    ...(press === undefined ? {} : { press: pressOf(press) }),
  };
}

function isFor({ to }: Notice, { id, place }: Hand): boolean {
  if (typeof to === 'string') return to === 'all' || to === id;
  return place?.seat.table === to.table && place.seat.side === to.side;
}

function pressOf({ number, phase, turn, brokenOff, news }: Table): NonNullable<SelfPart['press']> {
  return { table: number, phase, turn, brokenOff, news: news.filter(({ to }) => to === 'all') };
}

/** What the hands of one seat share. */
export function seatPartOf(room: Room, number: number, side: string): SeatPart {
  const table = tableOf(room, number) ?? impossible();
  const seat = table.seats.find((one) => one.side === side) ?? impossible();
  return {
    table: number,
    side,
    phase: table.phase,
    turn: table.turn,
    ...(table.clock === undefined ? {} : { clock: table.clock }),
    hands: handsAt(room, { table: number, side }).map(({ id, name, place }) => ({
      hand: id,
      name,
      office: (place ?? impossible()).office,
      ready: seat.ready.includes(id),
    })),
    draft: seat.draft,
    committed: seat.committed,
    ...(seat.givenBack === undefined ? {} : { givenBack: seat.givenBack }),
    ...(seat.missed === undefined ? {} : { missed: seat.missed }),
    talk: [...seat.talk],
    letters: table.letters.filter(
      ({ from, to, state }) => from === side || (to === side && state === 'passed'),
    ),
    agreements: table.agreements.filter(
      ({ by, parties, state }) => by === side || (state === 'passed' && parties.includes(side)),
    ),
    news: table.news.filter(({ to }) => to === 'all' || to.includes(side)),
    brokenOff: table.brokenOff,
  };
}

/** The seat's own view of its game; without a side, what everybody may see. */
export function viewPartOf(room: Room, number: number, side: string | undefined): View {
  return viewOf((tableOf(room, number) ?? impossible()).game, side);
}

/** The whole game, for the debrief. */
export function recordPartOf(room: Room, number: number): RecordPart {
  const { game, brokenOff, committed, letters } = tableOf(room, number) ?? impossible();
  return {
    record: recordOf(game),
    brokenOff,
    ...(committed === undefined ? {} : { committed }),
    letters: letters.filter(({ state }) => state === 'passed'),
  };
}

const records = new WeakMap<Table['game']['record'], RecordPart['record']>();

/** A record in the form in which it is sent, whose keys are texts; made once for each record. */
function recordOf({ record }: Table['game']): RecordPart['record'] {
  const known = records.get(record);
  if (known) return known;
  const made = JSON.parse(JSON.stringify(record)) as RecordPart['record'];
  records.set(record, made);
  return made;
}

/** The whole class. */
export function hostPartOf(room: Room): HostPart {
  const { host: _, wall: __, ...made } = room.making;
  return {
    code: made.code,
    made,
    hands: room.hands.map(({ id, name, pin, place, help }) => ({
      hand: id,
      name,
      pin,
      ...(place === undefined ? {} : { seat: place.seat, office: place.office }),
      help,
    })),
    tables: room.tables.map(({ number }) => number),
    reports: [...room.reports],
    show: room.show,
    absent: room.absent,
    written: room.hands.map(({ id, notes, words }) => ({ hand: id, notes: [...notes], words })),
  };
}

/** Everything of one table. */
export function tablePartOf(room: Room, number: number): TablePart {
  const table = tableOf(room, number) ?? impossible();
  const { game, phase, turn, clock, brokenOff, committed, letters, agreements, news } = table;
  return {
    table: number,
    phase,
    turn,
    ...(clock === undefined ? {} : { clock }),
    record: recordOf(game),
    ...(game.phase === 'over' ? { ending: game.ending } : {}),
    brokenOff,
    ...(committed === undefined ? {} : { committed }),
    seats: table.seats.map(({ side, ready, committed, missed, draft }) => ({
      side,
      hands: handsAt(room, { table: number, side }).map(({ id }) => id),
      ready: [...ready],
      committed,
      ...(missed === undefined ? {} : { missed }),
      draft,
    })),
    letters: [...letters],
    agreements: [...agreements],
    news: [...news],
  };
}

/** What is public, and what a wall is to show. */
export function wallPartOf(room: Room): WallPart {
  const { phase, locked } = room.course;
  const isOpen = !locked && (phase === 'lobby' || phase === 'play');
  return {
    ...(isOpen ? { code: room.making.code } : {}),
    show: room.show,
    joined: room.hands.length,
    tables: hasBegun(room) ? room.tables.map((table) => publicTable(room, table)) : [],
  };
}

function publicTable(room: Room, table: Table): WallPart['tables'][number] {
  const { number, phase, turn, clock, game, news, brokenOff } = table;
  return {
    table: number,
    phase,
    turn,
    ...(clock === undefined ? {} : { clock }),
    view: viewOf(game, undefined) as WallPart['tables'][number]['view'],
    news: news.flatMap((one) =>
      one.to === 'all' ? [{ ...one, by: one.by === 'host' ? one.by : 'press' }] : [],
    ),
    ...(isDebriefed(room) ? { record: recordOf(game) } : {}),
    brokenOff,
  };
}
