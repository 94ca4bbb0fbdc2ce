import { z } from 'zod';
import { actor } from './schema-actor';
import { debrief } from './schema-debrief';
import { glossary } from './schema-glossary';
import { mask } from './schema-mask';
import {
  audience,
  cameo,
  cue,
  day,
  effects,
  expression,
  followingText,
  holds,
  type InOneWording,
  killed,
  name,
  slug,
  sourceId,
  sources,
  statement,
  text,
  untranslated,
  voices,
  wholeNumber,
} from './schema-parts';
import { plan } from './schema-plan';
import { targets } from './schema-targets';
import { theatre } from './schema-theatre';
import { turn } from './schema-turn';
import {
  confidences,
  icbForms,
  icbOutcomes,
  icbViolence,
  indicatorListings,
  levels,
  optionKinds,
  sourceKinds,
  tones,
} from './vocabulary';

/*
 * The shape of a scenario document, format 1. Meaning (names, types, reachability) is checked after shape.
 */

/** One thing that came before the first turn, as every side knows it. */
const earlier = z.strictObject({
  on: day.describe('The day on which it happened.'),
  at: slug.optional().describe('The place where it happened, which the maps mark.'),
  text: text(160).describe('What happened, in a sentence or two.'),
  tone: z.enum(tones).optional().describe('The tone, which gives its mark on the map; otherwise loss.'),
  sources: sources.optional(),
});

// What is optional here has no default, because a default would change the edition of every existing scenario.
const about = z.strictObject({
  id: slug.describe("The scenario's id, the same as its folder's name."),
  title: text(60).describe('The title on the shelf.'),
  pitch: text(160).describe('One line that makes one want to play it.'),
  hook: text(200)
    .optional()
    .describe('What the shelf says first: a sentence or two, with a clock in it. Otherwise the pitch.'),
  earlier: z
    .array(earlier)
    .min(1)
    .max(4)
    .optional()
    .describe('What came before the first turn, in order, as every side knows it: the briefs begin with it.'),
  summary: text(1200).describe('What it is about, in a paragraph or two.'),
  level: z.enum(levels).describe('How much it asks of its players.'),
  minutes: z
    .strictObject({
      solo: wholeNumber.min(1).describe('Minutes for one player.'),
      class: wholeNumber.min(1).describe('Minutes for a class, debrief included.'),
    })
    .describe('How long a play takes.'),
  licence: untranslated(60).describe('The licence of the scenario, as CC-BY-4.0.'),
  authors: z.array(untranslated(80)).min(1).describe('Who wrote it.'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/, 'language'))
    .min(1)
    .describe('The language of the document first, then those of its translations.'),
  'content-notes': z
    .array(text(160))
    .default([])
    .describe('What a teacher should know before: civilian deaths, for one.'),
  prevails: z
    .array(z.enum(optionKinds))
    .default(['force', 'covert', 'intelligence', 'mediation', 'diplomacy', 'signal'])
    .describe(
      'Which kind of option prevails when two orders of a turn set one fact to different values; first wins.',
    ),
  /** The order in which actors are listed everywhere; a folder of files has none of its own. */
  sides: z
    .array(name)
    .max(20)
    .optional()
    .describe('The actors in the order in which they are listed on every screen; those not named follow.'),
  // No part of the edition: players never see it, and it changes nothing that a record means.
  targets: targets
    .optional()
    .describe('How often plays by the policies should end in which way; `balance` compares what is found.'),
  sources: sources.optional(),
});

const believes = <Value extends z.ZodType>(value: Value) =>
  z
    .record(name, value)
    .optional()
    .describe(
      'What sides that do not see it believe at the start: `{ iran: unknown }`. Reports change it, and what they are shown.',
    );

const indicator = z.strictObject({
  label: text(40).describe('Its name on the screen.'),
  of: name.optional().describe('The actor whose own it is, where the key does not say so.'),
  hint: text(240).describe('What it stands for.'),
  min: wholeNumber.describe('Its least value.'),
  max: wholeNumber.describe('Its greatest value.'),
  start: wholeNumber.describe('Its value at the start.'),
  unit: text(24).optional().describe('What it counts, where it counts something.'),
  words: z
    .record(z.string().regex(/^-?\d+$/, 'wholeNumber'), text(40))
    .optional()
    .describe('From which value on which word describes it: `{ 0: calm, 4: show of force }`.'),
  rising: z
    .enum(['worse', 'better', 'neutral'])
    .default('neutral')
    .describe('Whether more of it is worse, better or neither.'),
  'seen-by': audience.default('all').describe('Who sees it: `all`, a list of actors, or `[]` for nobody.'),
  listed: z
    .enum(indicatorListings)
    .optional()
    .describe(
      'When those who see it are shown it: `from-the-start`, as if left out; `once-changed`, where a zero would tell what may come; or `never`, where only conditions read it.',
    ),
  believes: believes(wholeNumber),
});

const fact = z.strictObject({
  label: text(60).describe('Its name on the screen.'),
  values: z
    .array(slug)
    .min(2)
    .max(12)
    .describe('The values that it can have; among equals the one that stands later prevails.'),
  words: z.record(slug, text(80)).optional().describe('Each value in words.'),
  start: slug.describe('Its value at the start.'),
  'seen-by': audience.default('all').describe('Who sees it: `all`, a list of actors, or `[]` for nobody.'),
  believes: believes(slug),
});

const inject = z.strictObject({
  id: slug.describe('Unique among the injects.'),
  label: text(80).describe('What happens, in a few words.'),
  holds,
  turn: slug
    .optional()
    .describe('The turn at whose start it is due. Without it, it is drawn each turn while `when` holds.'),
  when: expression.optional().describe('The condition under which it is due.'),
  odds: expression.default(100).describe('Chance in 100 that it happens when it is due.'),
  once: z.boolean().default(true).describe('Whether it happens at most once a game.'),
  history: z.boolean().default(false).describe('Whether it really happened, in or about that turn.'),
  from: text(60)
    .optional()
    .describe('The voice that speaks or the hand that acts, when it is no actor of the document.'),
  cameo: cameo.optional().describe("The CAMEO code of what happens, between quotes: '042'."),
  killed: killed.optional(),
  effects,
  voices,
  cue: cue.optional(),
  sources: sources.optional(),
});

const rule = z.strictObject({
  id: slug.describe('Unique among the rules.'),
  label: text(80).describe('What follows, in a few words.'),
  when: expression.describe('The condition, read after the orders of the turn have been carried out.'),
  odds: expression
    .optional()
    .describe('Chance in 100 that it works when its condition holds. Without it, it always does.'),
  once: z.boolean().default(false).describe('Whether it works at most once a game.'),
  because: followingText(240).describe('Why this follows, told to the player.'),
  holds,
  effects,
  voices,
  cue: cue.optional(),
});

/** What came of the crisis for one actor, as an ending says it. */
const fate = z.strictObject({
  icb: z.enum(icbOutcomes).describe('The outcome for the actor, in the same terms.'),
  text: text(240).optional().describe('What it means for the actor.'),
  holds,
});
const endingCondition = expression
  .optional()
  .describe('The condition, read when the crisis is over; the last of the list has none.');

const ending = z.strictObject({
  id: slug.describe('Unique among the endings.'),
  family: slug.describe('Endings that tell one story share a family, as de-escalation.'),
  priority: wholeNumber.describe('Among endings that hold at once, the highest comes.'),
  when: expression
    .optional()
    .describe('The condition. One ending has none: it is the end of the last turn when nothing else holds.'),
  title: text(60).describe('Its title.'),
  text: followingText(1200).describe('How it ended.'),
  holds,
  form: z.enum(icbForms).describe('The form of the outcome, in the terms of International Crisis Behavior.'),
  violence: z
    .union([
      z.enum(icbViolence),
      z
        .array(
          z.strictObject({ when: endingCondition, is: z.enum(icbViolence).describe('The violence then.') }),
        )
        .min(2)
        .max(12)
        .describe('The first whose condition holds at the end.'),
    ])
    .describe('The violence in the crisis as a whole, in the same terms.'),
  outcome: z
    .record(
      name,
      z.union([
        fate,
        z
          .array(fate.extend({ when: endingCondition }))
          .min(2)
          .max(12)
          .describe('The first whose condition holds at the end.'),
      ]),
    )
    .describe('What came of it for each actor.'),
});

const reading = z.strictObject({
  claimant: text(80).describe('Who says that this came of the order.'),
  confidence: z
    .enum(confidences)
    .optional()
    .describe('How sure it is: `established`, `claimed`, `disputed` or `inferred`.'),
  text: text(600).describe('What came of the order by this reading.'),
  sources: sources.min(1),
});

const historyTurn = z.strictObject({
  turn: slug.describe('The turn, by id.'),
  while: expression
    .optional()
    .describe('The condition under which the policy `historical` still follows this turn.'),
  orders: z
    .record(name, z.record(name, slug))
    .default({})
    .describe('The orders really given: actor, track, option.'),
  outcomes: z
    .record(z.string(), slug)
    .default({})
    .describe('What came of them: `actor.track` and the outcome.'),
  injects: z
    .array(slug)
    .default([])
    .describe('The injects that happen at the start of the turn, all of them.'),
  // No default, because a default would change the edition of every existing scenario.
  readings: z
    .record(z.string(), z.record(slug, reading))
    .optional()
    .describe(
      'Where sources dispute what came of an order: `actor.track`, and under it each outcome that is claimed. History follows the one that stands in `outcomes`.',
    ),
  rules: z
    .array(slug)
    .optional()
    .describe('The rules with `odds` that worked at the end of the turn, all of them.'),
  exposed: z.array(z.string()).default([]).describe('Covert orders that came to light, as `actor.track`.'),
  told: text(1500).describe('What happened, told for the debrief.'),
  knew: z.record(name, z.array(statement)).default({}).describe('What each side knew at that hour.'),
  later: z.array(statement).default([]).describe('What became known afterwards, or is still disputed.'),
  sources: sources.min(1),
});

const source = z.strictObject({
  title: untranslated(240).describe('The title of the work.'),
  by: untranslated(120).describe('Who published it.'),
  date: z.string().max(24).optional().describe('When, as 2024-01-17, 2024-01 or 2024.'),
  kind: z.enum(sourceKinds).describe('What kind of source it is.'),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'url')
    .max(400)
    .optional()
    .describe('Where it can be read.'),
  reference: untranslated(240)
    .optional()
    .describe('Where it is kept, when it has no address: an archive, a page.'),
  note: text(300).optional().describe('What should be known of it.'),
});

export const documentSchema = z.strictObject({
  format: z.literal(1).describe('The version of the format: 1.'),
  about: about.describe('What the scenario is, for the shelf.'),
  theatre: theatre.describe('The map and its places.'),
  turns: z.array(turn).min(1).max(40).describe('The turns in their order.'),
  indicators: z
    .record(z.string().regex(/^[a-z][a-z0-9_]{0,39}(\.[a-z][a-z0-9_]{0,39})?$/, 'name'), indicator)
    .default({})
    .describe("Bounded whole numbers, by name; `actor.name` for an actor's own."),
  facts: z.record(name, fact).default({}).describe('Things that have one of a few values, by name.'),
  actors: z.record(name, actor).describe('The sides, by name.'),
  injects: z.array(inject).max(200).default([]).describe('Events from outside.'),
  rules: z.array(rule).max(200).default([]).describe('Consequences, in the order in which they work.'),
  endings: z.array(ending).min(1).max(60).describe('How the crisis can end.'),
  history: z
    .array(historyTurn)
    .default([])
    .describe('What really happened, turn by turn, as a line of play.'),
  debrief: debrief
    .default({ concepts: [], questions: [], limits: [] })
    .describe('What is talked about afterwards.'),
  glossary: glossary.describe('Terms that are explained wherever texts use them.'),
  sources: z.record(sourceId, source).default({}).describe('The sources, by id.'),
  // No default, and no part of the edition: a plan changes nothing that a record means.
  plans: z
    .array(plan)
    .min(1)
    .max(4)
    .optional()
    .describe('Shorter ways to play it: from one turn to another, after what history did before.'),
  locales: z
    .record(z.string(), z.record(z.string(), z.string().max(2000)))
    .default({})
    .describe('Translations: for each language the texts by their path, as `about.title`.'),
  mask: mask
    .optional()
    .describe('Invented names under which it can be played, so that the real ones decide nothing.'),
});

/** A document as its author wrote it, whose shape is right and whose meaning is not yet checked. */
export type WrittenDocument = z.output<typeof documentSchema>;
/** A document in one wording: every text of it is a string. */
export type ScenarioDocument = InOneWording<WrittenDocument>;
export type DocumentInject = ScenarioDocument['injects'][number];
export type { DocumentActor, DocumentOption } from './schema-actor';
export type {
  DocumentCue,
  DocumentEffect,
  DocumentFollowing,
  DocumentLater,
  DocumentStatement,
  DocumentVoices,
} from './schema-parts';
