import { z } from 'zod';
import {
  audience,
  cameo,
  cue,
  effects,
  expression,
  followingText,
  holds,
  type InOneWording,
  killed,
  name,
  slug,
  sources,
  statedText,
  statement,
  text,
  voices,
  wholeNumber,
} from './schema-parts';
import { optionKinds, policyKinds, relationLevels, stances, visibilities } from './vocabulary';

const line = {
  stance: z.enum(stances).describe('How the adviser stands to the option.'),
  says: text(160).describe('What the adviser says, in a sentence.'),
  holds,
};
const advice = z.record(
  name,
  z.union([
    z.strictObject(line),
    z
      .array(
        z.strictObject({
          when: expression
            .optional()
            .describe('The condition under which the adviser says this; the last line has none.'),
          ...line,
        }),
      )
      .min(2)
      .max(12)
      .describe('Lines of which the first whose condition holds is said, so that an adviser can remember.'),
  ]),
);

const resultLabel = text(60).describe('What came of it, in a few words.');
/** What an order led to, as it is told and in what it changes. */
const result = {
  text: followingText(400).describe('What happened, told as a dispatch of the turn.'),
  holds,
  voices,
  killed: killed.optional(),
  effects: effects.default([]),
  posture: slug.optional().describe("The posture that this outcome leads to, instead of the option's own."),
  cue: z
    .union([cue, z.literal('none')])
    .optional()
    .describe("Its own picture, in place of the option's; `none` where the map shows nothing of it."),
};

const outcome = z.strictObject({
  id: slug.describe('Unique within the option.'),
  label: resultLabel,
  odds: expression.describe(
    'Its share of the draw: a number or an expression, set against those of the other outcomes.',
  ),
  ...result,
  // No default, because a default would change the edition of every existing scenario.
  'seen-by': audience
    .optional()
    .describe(
      'Who learns that it came, of those who see the order: `all`, a list of actors, or `[]` for nobody; otherwise all of them.',
    ),
});

const option = z.strictObject({
  label: text(48).describe('What is done, as an order: "Recall the ambassador".'),
  brief: text(240).describe('What it is and what it is for.'),
  risk: text(140).describe('In one line: what can go wrong.'),
  holds,
  kind: z.enum(optionKinds).describe('What kind of act it is, which also decides who prevails over whom.'),
  cameo: cameo.describe("The CAMEO code of the act, two to four digits between quotes: '161'."),
  target: z.string().optional().describe('The actor or place that it is aimed at.'),
  when: expression.optional().describe('The condition under which it is open, beside its posture.'),
  needs: statedText(120).optional().describe('Why it is closed while `when` does not hold, in words.'),
  // No default, because a default would change the edition of every existing scenario.
  foreseeable: z
    .boolean()
    .optional()
    .describe(
      'Whether its side is shown it from the first turn, closed or not. Without it, a side is shown an option when its posture is within reach and its condition has held.',
    ),
  once: z.boolean().default(false).describe('Whether it can be given only once a game.'),
  cooldown: wholeNumber.min(0).max(20).default(0).describe('Turns that must pass before it is open again.'),
  visibility: z
    .enum(visibilities)
    .default('public')
    .describe('Whether others learn who did it; covert acts stay hidden unless they are exposed.'),
  exposure: z
    .strictObject({
      odds: expression.describe('Chance in 100 that it comes to light.'),
      effects: effects.default([]),
    })
    .optional()
    .describe('How likely a covert act comes to light, and what then follows.'),
  effects: effects.default([]),
  outcomes: z
    .array(outcome)
    .min(2)
    .max(8)
    .optional()
    .describe('What can come of it, where that is uncertain; one of them is drawn.'),
  // No defaults, because a default would change the edition of every existing scenario.
  with: z
    .array(z.string())
    .min(1)
    .max(6)
    .optional()
    .describe(
      'Orders without which it does not take effect, each as `actor.option`: all of them must be given in the same turn.',
    ),
  answered: z
    .strictObject({ label: resultLabel, text: result.text, holds, killed: result.killed })
    .optional()
    .describe('What is told when all orders of `with` are given, where there are no outcomes to tell it.'),
  alone: z
    .strictObject({
      label: resultLabel,
      ...result,
      posture: slug
        .optional()
        .describe('The posture that it then leads to; otherwise the track stays where it is.'),
    })
    .optional()
    .describe('What happens when an order of `with` is not given, in place of the effects and outcomes.'),
  advice: advice.default({}).describe('A line from each adviser who has a view.'),
  voices,
  precedent: z
    .strictObject({ text: text(300).describe('When it was really done or considered.'), sources })
    .optional()
    .describe('What shows that the option was real.'),
  cue: cue.optional(),
  phrase: text(60)
    .optional()
    .describe('The words of the summary sentence: "recall the ambassador"; otherwise the label.'),
});

const relation = z.enum(relationLevels);

const posture = z.strictObject({
  label: text(40).optional().describe('The posture in words; otherwise its id.'),
  // No default, because a default would change the edition of every existing scenario.
  relation: z
    .union([relation, z.record(name, relation)])
    .optional()
    .describe(
      'How the actor stands to others while it lasts, as the map shows it: to all with whom a line joins it, or by actor.',
    ),
  on: z
    .record(slug, slug)
    .default({})
    .describe('The options that are open here, each with the posture that it leads to.'),
});

const track = z.strictObject({
  label: text(30).optional().describe('The track in words; otherwise its id.'),
  start: slug.describe('The posture at the start.'),
  'seen-by': audience
    .default('all')
    .describe('Who sees the posture, beside the actor: `all`, or a list of actors.'),
  postures: z.record(slug, posture).describe('The states of this track, by id.'),
});

const objective = z.strictObject({
  id: slug.describe('Unique within the actor.'),
  label: text(80).describe('What the actor wants, in a few words.'),
  text: text(300).optional().describe('What that means here.'),
  weight: wholeNumber.min(1).max(10).describe('How much it counts among the objectives of the actor.'),
  score: expression.describe('How far it is met when the crisis is over: 0 (failed) to 10 (met); clamped.'),
});

const policy = z.strictObject({
  kind: z.enum(policyKinds).default('weights').describe('How the actor decides when nobody plays it.'),
  // No defaults, because a default would change the edition of every existing scenario.
  lambda: wholeNumber
    .min(0)
    .max(1000)
    .optional()
    .describe(
      'How sharply a policy that thinks tells better from worse, over the whole range of the score: 0 not at all, 2 noisy, 5 moderate (taken if left out), 10 sharp, 30 and more nearly always the best.',
    ),
  'look-ahead': wholeNumber
    .min(1)
    .max(20)
    .optional()
    .describe('How many turns a policy that thinks looks ahead, this one included; to the end if left out.'),
  level: wholeNumber
    .min(0)
    .max(2)
    .optional()
    .describe(
      'What a policy that thinks takes the others for: 1 it answers others of level 0, who go by their weights (taken if left out), 2 it answers others of level 1, 0 it goes by its own weights.',
    ),
  weights: z
    .record(slug, expression)
    .default({})
    .describe('Weight of each open option; an option that is not named has weight 0.'),
  hold: z
    .union([expression, z.record(name, expression)])
    .default(10)
    .describe('Weight of giving no order: one for all tracks, or by track.'),
});

const shortLine = text(120);
/** Lines of the short brief, of which each list has a few. */
const shortLines = z.array(shortLine).min(1).max(3);
const want = z.union([
  shortLine,
  z.strictObject({
    text: shortLine.describe('The want.'),
    by: name.optional().describe('The adviser who speaks of it at the end; otherwise nobody is named.'),
    'at-the-end': followingText(160).describe(
      'What is said of it when the crisis is over: what is so and what is open, never how well it was met.',
    ),
  }),
]);
const shortBrief = z.strictObject({
  who: text(320).describe('Who this side is and what troubles it.'),
  wants: z
    .array(want)
    .min(1)
    .max(3)
    .describe('What it wants: texts, or texts with what is said of them at the end.'),
  'red-lines': shortLines.describe('What it will not accept.'),
  unknown: shortLines.describe('What it does not know.'),
});

const brief = z.strictObject({
  // No default, because a default would change the edition of every existing scenario.
  short: shortBrief
    .optional()
    .describe('What is shown of it before the game begins; otherwise its first sentences and lines.'),
  who: text(700).describe('Who this side is and how it comes to the crisis.'),
  wants: z.array(text(240)).min(1).describe('What it wants.'),
  'red-lines': z.array(text(240)).min(1).describe('What it will not accept.'),
  knows: z.array(statement).min(1).describe('What it knows as the crisis begins.'),
  unknown: z.array(text(240)).min(1).describe('What it does not know.'),
  constraints: z.array(statement).default([]).describe('What ties its hands.'),
  sources: sources.optional(),
});

/** A turn by its id, or a condition. */
const moment = z.union([slug, expression]);

export const actor = z.strictObject({
  name: text(40).describe('The name of the side.'),
  code: z
    .string()
    .regex(/^[A-Z]{2,3}$/, 'code')
    .describe('The short code shown beside its colour, as IR.'),
  emblem: slug.describe(
    'A flag by the two-letter code of its state, as ir; a neutral emblem, as group or organisation; or `none`.',
  ),
  colour: wholeNumber.min(1).max(8).describe('Its place in the set of colours, 1 to 8.'),
  playable: z.boolean().describe('Whether somebody can play it.'),
  capital: slug.optional().describe('The place where it sits on the map.'),
  // No defaults, because a default would change the edition of every existing scenario.
  home: slug
    .optional()
    .describe('The same for whoever has no capital: a headquarters, the seat of a province, a valley.'),
  'part-of': name.optional().describe('The actor in which it lies, as a province lies in its state.'),
  from: moment
    .optional()
    .describe('The turn from which it takes part, or the condition while which it does.'),
  until: moment
    .optional()
    .describe('The first turn in which it no longer takes part, or the condition while which it does not.'),
  problem: text(100)
    .optional()
    .describe(
      'Its problem in one line, as the shelf shows it: "Your people expect an answer." Otherwise the seat.',
    ),
  seat: text(80).optional().describe('Who decides here: "the National Security Committee".'),
  brief: brief.optional().describe('What whoever plays this side reads first.'),
  advisers: z
    .record(
      name,
      z.strictObject({
        office: text(60).describe('The office, never a living person.'),
        leans: text(160).optional().describe('What this office tends to want.'),
      }),
    )
    .default({})
    .describe('Those who advise, by a name of their own.'),
  objectives: z.array(objective).default([]).describe('What the side is measured by in the debrief.'),
  tracks: z
    .record(name, track)
    .default({})
    .describe('The parallel fields in which it acts; each turn one order a track. None: it only speaks.'),
  options: z
    .record(slug, option)
    .default({})
    .describe('Everything it can do, by id; each is listed in postures of one track.'),
  policy: policy
    .default({ kind: 'weights', weights: {}, hold: 10 })
    .describe('How it decides when nobody plays it.'),
});

export type DocumentOption = InOneWording<z.output<typeof option>>;
export type DocumentActor = InOneWording<z.output<typeof actor>>;
