import { z } from 'zod';
import { limits } from './limits';
import {
  audienceSchema,
  debriefStepSchema,
  digestSchema,
  forecastSchema,
  handSchema,
  nameSchema,
  pinSchema,
  promisedSchema,
  readingSchema,
  seatSchema,
  someText,
  tableSchema,
  textSchema,
  timeSchema,
  turnSchema,
  wallShowSchema,
  whichSchema,
} from './words';

const act = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ do: z.literal(name), ...shape });

/** What somebody can say who has no place yet; the sender's digest is the device's. */
export const newcomerMessage = z.discriminatedUnion('do', [
  act('join', { name: someText(limits.name).optional() }),
  /** Another device of a hand that is there. */
  act('return', { pin: pinSchema }),
]);

export const handMessage = z.discriminatedUnion('do', [
  act('rename', { name: someText(limits.name) }),
  /** Proposes an order on a track of one's own office; null: to hold. The head may propose on every track. */
  act('propose', { turn: turnSchema, track: nameSchema, option: nameSchema.nullable() }),
  act('ready', { turn: turnSchema, is: z.boolean() }),
  /** By the head. */
  act('commit', { turn: turnSchema }),
  act('take-back', { turn: turnSchema }),
  act('note', { turn: turnSchema, reason: textSchema(limits.reason), forecast: forecastSchema.optional() }),
  /** Inside the seat. */
  act('talk', { text: someText(limits.talk) }),
  act('letter', {
    to: nameSchema,
    text: textSchema(limits.letter),
    promised: promisedSchema.optional(),
  }),
  /** A text that the heads of two or more seats sign; it binds nobody. */
  act('draft-agreement', { with: z.array(nameSchema).min(1).max(9), text: someText(limits.letter) }),
  act('sign', { agreement: z.int().min(1).max(limits.agreements) }),
  /** A report of a hand that belongs to the press; the host lets it pass or not. */
  act('report', { head: someText(limits.head), body: textSchema(limits.body) }),
  act('help', { is: z.boolean() }),
  /** The reveal of this turn has been seen on this device. */
  act('told', { turn: turnSchema }),
  act('write', { question: z.string().max(80), text: textSchema(limits.words) }),
  /** What became of the forecast of a turn. */
  act('judge', { turn: turnSchema, came: z.enum(['yes', 'no', 'unclear']) }),
]);

export const hostMessage = z.discriminatedUnion('do', [
  act('lock', { is: z.boolean() }),
  act('deal', { how: z.enum(['random', 'balanced']) }),
  /** To a seat, or to the press (null). */
  act('place', { hand: handSchema, seat: seatSchema.nullable() }),
  act('head', { hand: handSchema }),
  act('rename-hand', { hand: handSchema, name: someText(limits.name) }),
  act('remove', { hand: handSchema }),
  /** From lobby to brief, brief to deliberation, reveal to the next turn. */
  act('go-on', { table: whichSchema }),
  act('clock', { table: whichSchema, minutes: z.int().min(1).max(120).nullable() }),
  act('extend', { table: whichSchema, minutes: z.int().min(1).max(60) }),
  act('pause', { is: z.boolean() }),
  /** The end of the lesson; null: none. */
  act('bell', { at: timeSchema.nullable() }),
  act('inject', { table: whichSchema, inject: nameSchema }),
  act('news', {
    table: whichSchema,
    to: audienceSchema,
    head: someText(limits.head),
    body: textSchema(limits.body),
  }),
  act('tell', { to: z.union([z.literal('all'), seatSchema, handSchema]), text: someText(limits.body) }),
  /** Gives an order back to its seat, with a reason; the seat is no longer committed. */
  act('give-back', { seat: seatSchema, reason: someText(limits.body) }),
  act('resolve-now', { table: whichSchema }),
  act('judge-letter', { table: tableSchema, letter: z.int().min(1), pass: z.boolean() }),
  act('judge-agreement', {
    table: tableSchema,
    agreement: z.int().min(1).max(limits.agreements),
    pass: z.boolean(),
  }),
  act('judge-report', { report: z.int().min(1), pass: z.boolean() }),
  act('helped', { hand: handSchema }),
  act('set', {
    letters: z.enum(['off', 'approved', 'free']).optional(),
    absent: z.enum(['hold', 'policy']).optional(),
    pace: z.enum(['table', 'host']).optional(),
    names: z.enum(['given', 'free']).optional(),
    /** The words of the wall, and of those who choose none. */
    reading: readingSchema.optional(),
  }),
  /** Ends a play where it stands. */
  act('break-off', { table: whichSchema }),
  /** To the debrief of all, breaking off what still plays. */
  act('debrief', {}),
  act('step', { step: debriefStepSchema, minutes: z.int().min(1).max(120).nullable() }),
  act('show', { what: wallShowSchema, table: tableSchema.optional() }),
  act('close', {}),
]);

/** What whoever runs the room says: time has come, or others have thought. */
export const keeperMessage = z.discriminatedUnion('do', [
  /** Orders of everybody who gives any in this turn: the seats' own as committed, and what policies chose. */
  act('resolve', {
    table: tableSchema,
    turn: turnSchema,
    orders: z.record(nameSchema, z.record(nameSchema, nameSchema)),
  }),
  act('time-up', { table: tableSchema, turn: turnSchema }),
  act('bell-rings', {}),
]);

export type NewcomerMessage = z.infer<typeof newcomerMessage>;
export type HandMessage = z.infer<typeof handMessage>;
export type HostMessage = z.infer<typeof hostMessage>;
export type KeeperMessage = z.infer<typeof keeperMessage>;

/** A message's own number: a device counts its messages from 1, so that a repeat is known. */
export const numberSchema = z.strictObject({
  device: z.string().regex(/^[0-9a-f]{16}$/),
  count: z.int().min(1).max(1_000_000_000),
});
export type MessageNumber = z.infer<typeof numberSchema>;

/** What a client sends; who it is follows from its token, which travels beside it. */
export const sentSchema = z.strictObject({
  number: numberSchema,
  message: z.union([newcomerMessage, handMessage, hostMessage]),
});
export type Sent = z.infer<typeof sentSchema>;

/** One line of the stream that a room is folded from. `luck`: 32 random bits of whoever runs the room. */
export const entrySchema = z.strictObject({
  at: timeSchema,
  luck: z.int().min(0).max(4_294_967_295),
  number: numberSchema.optional(),
  said: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('newcomer'), digest: digestSchema, message: newcomerMessage }),
    z.strictObject({ by: z.literal('hand'), hand: handSchema, message: handMessage }),
    z.strictObject({ by: z.literal('host'), message: hostMessage }),
    z.strictObject({ by: z.literal('keeper'), message: keeperMessage }),
  ]),
});
export type Entry = z.infer<typeof entrySchema>;
