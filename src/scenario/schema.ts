import { z } from 'zod';
import {
  confidences,
  cueKinds,
  icbForms,
  icbOutcomes,
  icbViolence,
  levels,
  optionKinds,
  placeKinds,
  policyKinds,
  sourceKinds,
  stances,
  tones,
} from './vocabulary';

/*
 * The shape of a scenario document, format 1. Meaning (names, types, reachability) is checked after shape.
 * Two kinds of ids: a *name* is used as a variable in expressions (letters, digits, underscore); a *slug* is only ever
 * written between quotes (letters, digits, hyphen).
 */

const name = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'name');
const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'slug').max(48);
const sourceId = z.string().regex(/^[A-Z][A-Za-z]{0,7}[0-9]{1,4}$/, 'sourceId');
const text = (longest: number) => z.string().min(1).max(longest);
const wholeNumber = z.number().int().min(-1_000_000).max(1_000_000);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'day');

/** A CEL expression, or the bare number or truth value that it would yield. */
const expression = z.union([z.string().min(1).max(600), wholeNumber, z.boolean()]);
const sources = z.array(sourceId).max(30);
/** `all`, or the actors who see it; an empty list is nobody. */
const audience = z.union([z.literal('all'), z.array(name).max(20)]);
const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const news = z.strictObject({
  head: text(110),
  body: text(600).optional(),
  to: audience.default('all'),
  tone: z.enum(tones).default('neutral'),
  sources: sources.optional(),
});

/** One step of change; everything in it happens together, if `if` holds. */
const effect = z.strictObject({
  if: expression.optional(),
  add: z.record(z.string(), expression).optional(),
  set: z.record(name, z.string()).optional(),
  reveal: z.strictObject({ to: z.array(name).min(1), what: z.array(z.string()).min(1) }).optional(),
  news: news.optional(),
  move: z.record(z.string(), slug).optional(),
});
const effects = z.array(effect).max(40);

const cue = z.union([
  z.enum(cueKinds),
  z.strictObject({ kind: z.enum(cueKinds), from: slug.optional(), to: slug.optional() }),
]);

/** A statement about real events, with who says so. */
const statement = z.union([
  text(600),
  z.strictObject({
    text: text(600),
    claimant: text(80).optional(),
    confidence: z.enum(confidences).optional(),
    sources: sources.optional(),
  }),
]);

const about = z.strictObject({
  id: slug,
  title: text(60),
  pitch: text(160),
  summary: text(1200),
  level: z.enum(levels),
  minutes: z.strictObject({ solo: wholeNumber.min(1), class: wholeNumber.min(1) }),
  licence: text(60),
  authors: z.array(text(80)).min(1),
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/, 'language')).min(1),
  'content-notes': z.array(text(160)).default([]),
  /** Which kind of option prevails when two simultaneous orders set one fact to different values, first wins. */
  prevails: z.array(z.enum(optionKinds)).default(['force', 'covert', 'intelligence', 'mediation', 'diplomacy', 'signal']),
  sources: sources.optional(),
});

const place = z.strictObject({
  label: text(40),
  at: lonLat,
  kind: z.enum(placeKinds),
  of: name.optional(),
  note: text(300).optional(),
  sources: sources.optional(),
});

const theatre = z.strictObject({
  extent: z.tuple([lonLat, lonLat]),
  /** Which map in assets/map serves this theatre. */
  map: slug.default('west-asia'),
  /** The map in words, for those who do not see it. */
  alt: text(600).optional(),
  places: z.record(slug, place),
  relations: z.array(z.tuple([name, name])).default([]),
});

const turn = z.strictObject({
  id: slug,
  from: day,
  to: day,
  title: text(60),
  ask: text(200),
  /** What every seat is told at the start of the turn, whatever was played (kept true on every path). */
  setting: text(700).optional(),
  sources: sources.optional(),
});

const indicator = z.strictObject({
  label: text(40),
  /** The actor whose own it is, where the key does not say so; written `iran.resolve` in expressions. */
  of: name.optional(),
  hint: text(240),
  min: wholeNumber,
  max: wholeNumber,
  start: wholeNumber,
  unit: text(24).optional(),
  /** From which value on which word describes it. */
  words: z.record(z.string().regex(/^-?\d+$/, 'wholeNumber'), text(40)).optional(),
  /** Whether more is worse, better or neither, for colour and for screen readers. */
  rising: z.enum(['worse', 'better', 'neutral']).default('neutral'),
  'seen-by': audience.default('all'),
});

const fact = z.strictObject({
  label: text(60),
  values: z.array(slug).min(2).max(12),
  /** Each value in words. */
  words: z.record(slug, text(80)).optional(),
  start: slug,
  'seen-by': audience.default('all'),
});

const advice = z.record(name, z.strictObject({ stance: z.enum(stances), says: text(160) }));

const outcome = z.strictObject({
  id: slug,
  label: text(60),
  odds: expression,
  /** What happened, told as a dispatch of the turn. */
  text: text(400),
  effects: effects.default([]),
  /** The posture this outcome leads to instead of the option's own. */
  posture: slug.optional(),
  cue: cue.optional(),
});

const option = z.strictObject({
  label: text(48),
  brief: text(240),
  /** In one line: what can go wrong. */
  risk: text(140),
  kind: z.enum(optionKinds),
  cameo: z.string().regex(/^\d{2,4}$/, 'cameo'),
  /** An actor or a place. */
  target: z.string().optional(),
  when: expression.optional(),
  /** Why it is closed while `when` does not hold, in words; made from `when` if absent. */
  needs: text(120).optional(),
  once: z.boolean().default(false),
  /** Turns that must pass before it is open again. */
  cooldown: wholeNumber.min(0).max(20).default(0),
  visibility: z.enum(['public', 'covert']).default('public'),
  /** Chance in 100 that a covert act comes to light, and what then follows. */
  exposure: z.strictObject({ odds: expression, effects: effects.default([]) }).optional(),
  effects: effects.default([]),
  outcomes: z.array(outcome).min(2).max(8).optional(),
  advice: advice.default({}),
  precedent: z.strictObject({ text: text(300), sources }).optional(),
  cue: cue.optional(),
  /** The phrase of the summary sentence: "recall the ambassador". */
  phrase: text(60).optional(),
});

const posture = z.strictObject({
  label: text(40).optional(),
  on: z.record(slug, slug).default({}),
});

const track = z.strictObject({
  label: text(30).optional(),
  start: slug,
  'seen-by': audience.default('all'),
  postures: z.record(slug, posture),
});

const objective = z.strictObject({
  id: slug,
  label: text(80),
  text: text(300).optional(),
  weight: wholeNumber.min(1).max(10),
  /** 0 (failed) to 10 (met), clamped. */
  score: expression,
});

const policy = z.strictObject({
  kind: z.enum(policyKinds).default('weights'),
  /** Weight of each open option; an option that is not named has weight 0. */
  weights: z.record(slug, expression).default({}),
  /** Weight of holding, by track, or one for all tracks. */
  hold: z.union([expression, z.record(name, expression)]).default(10),
});

const actor = z.strictObject({
  name: text(40),
  /** The short code shown beside colour: IR. */
  code: z.string().regex(/^[A-Z]{2,3}$/, 'code'),
  /** A flag of assets/flags, or `none`. */
  emblem: slug,
  /** Place in the colour-blind-safe set, 1 to 8. */
  colour: wholeNumber.min(1).max(8),
  playable: z.boolean(),
  capital: slug.optional(),
  /** Who decides here, for the seat's heading: "the National Security Committee". */
  seat: text(80).optional(),
  brief: z
    .strictObject({
      who: text(700),
      wants: z.array(text(240)).min(1),
      'red-lines': z.array(text(240)).min(1),
      knows: z.array(statement).min(1),
      unknown: z.array(text(240)).min(1),
      constraints: z.array(statement).default([]),
      sources: sources.optional(),
    })
    .optional(),
  advisers: z.record(name, z.strictObject({ office: text(60), leans: text(160).optional() })).default({}),
  objectives: z.array(objective).default([]),
  tracks: z.record(name, track),
  options: z.record(slug, option),
  policy,
});

const inject = z.strictObject({
  id: slug,
  label: text(80),
  /** The turn at whose start it is due; or a condition under which it is drawn each turn. */
  turn: slug.optional(),
  when: expression.optional(),
  /** Chance in 100 whenever it is due. */
  odds: expression.default(100),
  /** It happens at most once unless this says false. */
  once: z.boolean().default(true),
  /** Whether it really happened, in or about that turn. */
  history: z.boolean().default(false),
  /** The voice that speaks or the hand that acts, in words, when it is no actor of the document. */
  from: text(60).optional(),
  cameo: z.string().regex(/^\d{2,4}$/, 'cameo').optional(),
  effects,
  cue: cue.optional(),
  sources: sources.optional(),
});

const rule = z.strictObject({
  id: slug,
  label: text(80),
  when: expression,
  once: z.boolean().default(false),
  because: text(240),
  effects,
  cue: cue.optional(),
});

const ending = z.strictObject({
  id: slug,
  /** Endings that tell one story share a family: de-escalation, frozen, campaign, war. */
  family: slug,
  priority: wholeNumber,
  /** Without a condition it is the end of the last turn when nothing else holds. */
  when: expression.optional(),
  title: text(60),
  text: text(1200),
  form: z.enum(icbForms),
  violence: z.enum(icbViolence),
  outcome: z.record(name, z.strictObject({ icb: z.enum(icbOutcomes), text: text(240).optional() })),
});

const historyTurn = z.strictObject({
  turn: slug,
  /** The condition under which a `historical` policy still follows this turn. */
  while: expression.optional(),
  orders: z.record(name, z.record(name, slug)).default({}),
  /** `actor.track` to the outcome really seen. */
  outcomes: z.record(z.string(), slug).default({}),
  injects: z.array(slug).default([]),
  /** Covert orders that came to light: `actor.track`. */
  exposed: z.array(z.string()).default([]),
  told: text(1500),
  knew: z.record(name, z.array(statement)).default({}),
  later: z.array(statement).default([]),
  sources: sources.min(1),
});

const concept = z.strictObject({
  id: slug,
  term: text(60),
  /** The plain word beside the term. */
  plainly: text(160),
  text: text(900),
  source: text(240),
  show: expression,
  /** Why this play shows it, told to the student. */
  here: text(300),
});

const question = z.strictObject({
  ask: text(300),
  good: z.array(text(400)).min(2),
  concepts: z.array(slug).default([]),
  sources: sources.optional(),
});

const source = z.strictObject({
  title: text(240),
  by: text(120),
  date: z.string().max(24).optional(),
  kind: z.enum(sourceKinds),
  url: z.string().regex(/^https?:\/\/\S+$/, 'url').max(400).optional(),
  reference: text(240).optional(),
  note: text(300).optional(),
});

export const documentSchema = z.strictObject({
  format: z.literal(1),
  about,
  theatre,
  turns: z.array(turn).min(1).max(40),
  /** By name, or `actor.name` for an actor's own. */
  indicators: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,39}(\.[a-z][a-z0-9_]{0,39})?$/, 'name'), indicator).default({}),
  facts: z.record(name, fact).default({}),
  actors: z.record(name, actor),
  injects: z.array(inject).max(200).default([]),
  rules: z.array(rule).max(200).default([]),
  endings: z.array(ending).min(1).max(60),
  history: z.array(historyTurn).default([]),
  debrief: z
    .strictObject({
      concepts: z.array(concept).default([]),
      questions: z.array(question).default([]),
      /** What the model leaves out, said on the debrief's last page. */
      limits: z.array(text(400)).default([]),
    })
    .default({ concepts: [], questions: [], limits: [] }),
  sources: z.record(sourceId, source).default({}),
  locales: z.record(z.string(), z.record(z.string(), z.string().max(2000))).default({}),
});

/** A document whose shape is right and whose meaning is not yet checked. */
export type ScenarioDocument = z.output<typeof documentSchema>;
export type DocumentEffect = z.output<typeof effect>;
export type DocumentOption = z.output<typeof option>;
export type DocumentActor = z.output<typeof actor>;
export type DocumentCue = z.output<typeof cue>;
export type DocumentStatement = z.output<typeof statement>;
