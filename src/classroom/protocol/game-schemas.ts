import { z } from 'zod';
import { policyKinds } from '../../scenario/index';

/*
 * The closed shape of a view, written apart from the engine's types on purpose: a field that the engine adds without a thought
 * for who may know it fails here.
 */

const id = z.string().min(1);
const whole = z.number().int();
const cause = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('order'),
    actor: id,
    option: id,
    outcome: id.optional(),
    exposed: z.literal(true).optional(),
  }),
  z.strictObject({ by: z.literal('inject'), id }),
  z.strictObject({ by: z.literal('rule'), id }),
  z.strictObject({ by: z.literal('unseen') }),
]);
const dated = { turn: whole.min(1), step: z.enum(['situation', 'adjudication', 'consequences', 'ending']) };
const heard = z.record(z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+)?$/), whole.min(0)).optional();
const entry = z.discriminatedUnion('kind', [
  z.strictObject({
    ...dated,
    kind: z.literal('order'),
    actor: id,
    track: id,
    option: id,
    outcome: id.optional(),
    form: whole.min(0).optional(),
    heard,
    seen: z.enum(['public', 'hidden', 'exposed']),
  }),
  z.strictObject({ ...dated, kind: z.literal('inject'), id, heard }),
  z.strictObject({ ...dated, kind: z.literal('rule'), id, form: whole.min(0).optional(), heard }),
  z.strictObject({
    ...dated,
    kind: z.literal('draw'),
    cause,
    of: z.enum(['outcome', 'exposure', 'inject', 'rule']),
    odds: z.array(z.strictObject({ id, weight: whole.min(0) })),
    total: whole.min(1),
    number: z.union([whole.min(0), z.literal('given')]),
    result: id,
  }),
  z.strictObject({
    ...dated,
    kind: z.literal('indicator'),
    id,
    from: whole,
    to: whole,
    parts: z.array(z.strictObject({ cause, amount: whole })),
  }),
  z.strictObject({ ...dated, kind: z.literal('fact'), id, from: id, to: id, cause }),
  z.strictObject({ ...dated, kind: z.literal('posture'), actor: id, track: id, from: id, to: id, cause }),
  z.strictObject({
    ...dated,
    kind: z.literal('reveal'),
    to: id,
    what: id,
    value: z.union([whole, id]),
    cause,
  }),
  z.strictObject({
    ...dated,
    kind: z.literal('report'),
    to: id,
    what: id,
    value: z.union([whole, id]),
    report: whole.min(0),
    cause,
  }),
  z.strictObject({ ...dated, kind: z.literal('news'), news: whole.min(0), cause }),
  z.strictObject({ ...dated, kind: z.literal('presence'), actor: id, here: z.boolean() }),
  z.strictObject({ ...dated, kind: z.literal('setting'), form: whole.min(0) }),
  z.strictObject({
    ...dated,
    kind: z.literal('bet'),
    asked: whole.min(1),
    bet: whole.min(0),
    came: z.boolean(),
  }),
  z.strictObject({
    ...dated,
    kind: z.literal('ending'),
    id,
    form: whole.min(0).optional(),
    violence: whole.min(0).optional(),
    fates: z.record(id, whole.min(0)).optional(),
    wants: z.record(id, z.array(whole.min(0))).optional(),
  }),
]);
const closed = z.discriminatedUnion('why', [
  z.strictObject({ why: z.literal('posture'), postures: z.array(id) }),
  z.strictObject({ why: z.literal('condition') }),
  z.strictObject({ why: z.literal('spent') }),
  z.strictObject({ why: z.literal('cooling'), until: whole.min(1) }),
]);
const status = z.union([
  z.strictObject({
    option: id,
    to: id,
    fresh: z.literal(true).optional(),
    lines: z.record(id, whole.min(0)).optional(),
    said: z.record(id, whole.min(1)).optional(),
  }),
  z.strictObject({ option: id, closed }),
]);

const belief = z.strictObject({ turn: whole.min(1).optional(), report: whole.min(0).optional() }).optional();

/** The view of a seat, with nothing beside what a view may hold. */
export const viewSchema = z.strictObject({
  seat: id,
  scenario: id,
  phase: z.enum(['deciding', 'over']),
  turn: whole.min(1),
  indicators: z.array(
    z.strictObject({ id, value: whole, past: z.array(whole), asOf: whole.min(1).optional(), belief }),
  ),
  facts: z.array(z.strictObject({ id, value: id, asOf: whole.min(1).optional(), belief })),
  postures: z.array(z.strictObject({ actor: id, track: id, posture: id })),
  tracks: z.array(z.strictObject({ track: id, posture: id, options: z.array(status) })),
  journal: z.array(entry),
  ending: id.optional(),
});

const orders = z.record(id, z.record(id, id));

/** A record of a game; whether a scenario can follow it is for the engine to say. */
export const recordSchema = z.strictObject({
  version: z.literal(1),
  scenario: id,
  hash: z.string().max(64),
  seed: whole.min(0).max(4_294_967_295),
  seats: z.record(id, z.enum(['human', ...policyKinds])),
  turns: z.array(orders).max(100),
  given: z.record(
    z.string(),
    z.strictObject({
      injects: z.array(id).max(255),
      outcomes: z.record(id, id),
      exposed: z.array(id).max(255),
      rules: z.array(id).max(255).exactOptional(),
    }),
  ),
  acts: z.array(z.strictObject({ turn: whole.min(1), inject: id })).max(255),
});
