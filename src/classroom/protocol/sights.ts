import { z } from 'zod';
import { recordSchema, viewSchema } from './game-schemas';
import { limits } from './limits';
import { makingSchema } from './making';
import {
  audienceSchema,
  codeSchema,
  debriefStepSchema,
  forecastSchema,
  handSchema,
  nameSchema,
  pinSchema,
  promisedSchema,
  readingSchema,
  seatSchema,
  tableSchema,
  timeSchema,
  turnSchema,
  wallShowSchema,
} from './words';

/*
 * What leaves a room, in parts. Each recipient is sent the parts that belong to it, whole, whenever one has changed; every schema is
 * closed, so that a part can hold nothing else. A hand gets `room`, `self`, `seat`, `view` and, in the debrief, `record`; the host
 * gets `room`, `host` and `table` for each table; a wall gets `room` and `wall`.
 */

export const roomPhases = ['lobby', 'play', 'debrief', 'closed'] as const;
export const tablePhases = ['brief', 'deliberation', 'reveal', 'over'] as const;
const text = z.string();

/** A clock: running until a time, or stopped with what was left of it (milliseconds). */
const clockSchema = z.union([
  z.strictObject({ until: timeSchema }),
  z.strictObject({ left: z.int().min(0) }),
]);
export type Clock = z.infer<typeof clockSchema>;

/** What everybody in the class may know. */
export const roomPart = z.strictObject({
  phase: z.enum(roomPhases),
  title: text,
  crisis: nameSchema,
  edition: text,
  language: text,
  locked: z.boolean(),
  paused: z.boolean(),
  /** The end of the lesson, and when the debrief begins: what still plays then is broken off. */
  bell: timeSchema.optional(),
  debriefFrom: timeSchema.optional(),
  /** In the debrief: the step that the host leads through, and its time box. */
  step: z.strictObject({ is: debriefStepSchema, clock: clockSchema.optional() }).optional(),
  letters: z.enum(['off', 'approved', 'free']),
  names: z.enum(['given', 'free']),
  pace: z.enum(['table', 'host']),
  /** The words that the host chose, for the wall and for those who choose none. */
  reading: readingSchema.optional(),
  sides: z.array(nameSchema),
  /** The shorter way in which it is played; absent: the whole crisis. */
  plan: nameSchema.optional(),
  /** It is played under invented names, which are lifted when the debrief begins. */
  masked: z.literal(true).optional(),
});

const officeSchema = z.strictObject({ tracks: z.array(nameSchema), head: z.boolean() });
export type Office = z.infer<typeof officeSchema>;

const noteSchema = z.strictObject({
  turn: turnSchema,
  reason: text,
  forecast: forecastSchema.optional(),
  came: z.enum(['yes', 'no', 'unclear']).optional(),
});
export type HandNote = z.infer<typeof noteSchema>;

const newsSchema = z.strictObject({
  id: z.int(),
  turn: z.int().min(0),
  /** Who reported it: the host, or a hand of the press by its name. */
  by: z.union([z.literal('host'), z.strictObject({ press: text })]),
  to: audienceSchema,
  head: text,
  body: text,
});
export type News = z.infer<typeof newsSchema>;

/** What belongs to one hand. */
export const selfPart = z.strictObject({
  hand: handSchema,
  name: text,
  pin: pinSchema,
  /** Absent: the press. */
  seat: seatSchema.optional(),
  office: officeSchema.optional(),
  notes: z.array(noteSchema),
  words: z.record(z.string(), text),
  help: z.boolean(),
  /** The last turn whose reveal was seen. */
  told: z.int().min(0),
  /** What the host said to this hand alone, to its seat, or to all. */
  notices: z.array(z.strictObject({ id: z.int(), turn: z.int().min(0), text })),
  reports: z.array(
    z.strictObject({ id: z.int(), head: text, body: text, state: z.enum(['waiting', 'passed', 'refused']) }),
  ),
  /** Where the press stands: the table that it watches, and the news that everybody there has. */
  press: z
    .strictObject({
      table: tableSchema,
      phase: z.enum(tablePhases),
      turn: turnSchema,
      brokenOff: z.boolean(),
      news: z.array(newsSchema),
    })
    .optional(),
});

const letterSchema = z.strictObject({
  id: z.int(),
  turn: turnSchema,
  from: nameSchema,
  to: nameSchema,
  text,
  promised: promisedSchema.optional(),
  state: z.enum(['waiting', 'passed', 'refused']),
});
export type Letter = z.infer<typeof letterSchema>;

const agreementSchema = z.strictObject({
  id: z.int(),
  turn: turnSchema,
  by: nameSchema,
  parties: z.array(nameSchema),
  text,
  signed: z.array(nameSchema),
  /** Until it has passed, only the seat that drafted it has it; where letters are free, it passes at once. */
  state: z.enum(['waiting', 'passed', 'refused']),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** A turn that was resolved before a seat had committed: what ended it, and whether the seat gave no orders or a policy chose them. */
const missedSchema = z.strictObject({
  turn: turnSchema,
  end: z.enum(['clock', 'host']),
  orders: z.enum(['hold', 'policy']),
});
export type Missed = z.infer<typeof missedSchema>;

/** What the hands of one seat share. */
export const seatPart = z.strictObject({
  table: tableSchema,
  side: nameSchema,
  phase: z.enum(tablePhases),
  turn: turnSchema,
  clock: clockSchema.optional(),
  hands: z.array(z.strictObject({ hand: handSchema, name: text, office: officeSchema, ready: z.boolean() })),
  /** What stands proposed: by track, an option or null to hold, and whose proposal it is. */
  draft: z.record(z.string(), z.strictObject({ option: nameSchema.nullable(), by: handSchema })),
  committed: z.boolean(),
  /** Why the host gave the order back. */
  givenBack: text.optional(),
  /** Absent if it had committed its orders for the turn that was resolved last. */
  missed: missedSchema.optional(),
  talk: z.array(z.strictObject({ id: z.int(), by: handSchema, name: text, turn: turnSchema, text })),
  /** Letters that the seat wrote, and those that reached it. */
  letters: z.array(letterSchema),
  agreements: z.array(agreementSchema),
  news: z.array(newsSchema),
  /** The play was ended by the bell or the host before its end. */
  brokenOff: z.boolean(),
});

/** The seat's own view of the game, as the engine gives it. */
export const viewPart = viewSchema;

/** Where a play was broken off: by side, the orders of the open turn that were committed and not carried out. */
const committedSchema = z.record(nameSchema, z.record(nameSchema, nameSchema));

/** For the debrief: the whole game, and what was promised in it. */
export const recordPart = z.strictObject({
  record: recordSchema,
  brokenOff: z.boolean(),
  committed: committedSchema.optional(),
  letters: z.array(letterSchema),
});

/** The whole class, for its host. */
export const hostPart = z.strictObject({
  code: codeSchema,
  made: makingSchema.omit({ host: true, wall: true }),
  hands: z.array(
    z.strictObject({
      hand: handSchema,
      name: text,
      pin: pinSchema,
      seat: seatSchema.optional(),
      office: officeSchema.optional(),
      help: z.boolean(),
    }),
  ),
  tables: z.array(tableSchema),
  reports: z.array(
    z.strictObject({
      id: z.int(),
      hand: handSchema,
      name: text,
      head: text,
      body: text,
      state: z.enum(['waiting', 'passed', 'refused']),
    }),
  ),
  show: z.strictObject({ what: wallShowSchema, table: tableSchema.optional() }),
  absent: z.enum(['hold', 'policy']),
  /** What hands noted and wrote; for the class result. */
  written: z.array(
    z.strictObject({ hand: handSchema, notes: z.array(noteSchema), words: z.record(z.string(), text) }),
  ),
});

/** One table, for the host: everything of it. */
export const tablePart = z.strictObject({
  table: tableSchema,
  phase: z.enum(tablePhases),
  turn: turnSchema,
  clock: clockSchema.optional(),
  record: recordSchema,
  ending: nameSchema.optional(),
  brokenOff: z.boolean(),
  committed: committedSchema.optional(),
  seats: z.array(
    z.strictObject({
      side: nameSchema,
      hands: z.array(handSchema),
      ready: z.array(handSchema),
      committed: z.boolean(),
      missed: missedSchema.optional(),
      /** The sealed or proposed orders, by track. */
      draft: z.record(z.string(), z.strictObject({ option: nameSchema.nullable(), by: handSchema })),
    }),
  ),
  letters: z.array(letterSchema),
  agreements: z.array(agreementSchema),
  news: z.array(newsSchema),
});

/** What is public: at one table or at several, and what the wall is to show. */
export const wallPart = z.strictObject({
  /** Only while the lobby is open. */
  code: codeSchema.optional(),
  show: z.strictObject({ what: wallShowSchema, table: tableSchema.optional() }),
  joined: z.int().min(0).max(limits.hands),
  tables: z.array(
    z.strictObject({
      table: tableSchema,
      phase: z.enum(tablePhases),
      turn: turnSchema,
      clock: clockSchema.optional(),
      /** What everybody at the table may see; in the debrief the whole record takes its place. */
      view: viewSchema,
      /** A wall is told no names. */
      news: z.array(newsSchema.extend({ by: z.enum(['host', 'press']) })),
      record: recordSchema.optional(),
      brokenOff: z.boolean(),
    }),
  ),
});

export type RoomPart = z.infer<typeof roomPart>;
export type SelfPart = z.infer<typeof selfPart>;
export type SeatPart = z.infer<typeof seatPart>;
export type RecordPart = z.infer<typeof recordPart>;
export type HostPart = z.infer<typeof hostPart>;
export type TablePart = z.infer<typeof tablePart>;
export type WallPart = z.infer<typeof wallPart>;

/** Everything that a hand knows; parts that have not come yet, or do not apply, are absent. */
export const handSight = z.strictObject({
  room: roomPart,
  self: selfPart,
  seat: seatPart.optional(),
  view: viewPart.optional(),
  record: recordPart.optional(),
});
export const hostSight = z.strictObject({ room: roomPart, host: hostPart, tables: z.array(tablePart) });
export const wallSight = z.strictObject({ room: roomPart, wall: wallPart });
export type HandSight = z.infer<typeof handSight>;
export type HostSight = z.infer<typeof hostSight>;
export type WallSight = z.infer<typeof wallSight>;
