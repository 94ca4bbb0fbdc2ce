import { z } from 'zod';
import {
  confidences,
  cueEndings,
  cueKinds,
  type PeopleKilled,
  reportConfidences,
  tolls,
  tones,
} from './vocabulary';

/*
 * What several parts of a document share. Two kinds of ids: a *name* is used as a variable in expressions (letters, digits,
 * underscore); a *slug* is only ever written between quotes (letters, digits, hyphen).
 */

/** Marks the texts that readers of a scenario see, which are what translations translate. */
export const readerTexts = z.registry<{ readonly longest: number }>();

export const name = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'name');
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'slug')
  .max(48);
export const sourceId = z.string().regex(/^[A-Z][A-Za-z]{0,7}[0-9]{1,4}$/, 'sourceId');

/** A text as its author may write it: one for all readers, or one for each of two levels. */
export type WrittenText = string | TwoLevels;
/** A text in two levels: `plain` for most readers, `full` for a seminar. */
export interface TwoLevels {
  readonly full: string;
  readonly plain: string;
}

/** The shapes of texts in two levels, so that they can be told from other maps. */
const twoLevels = new WeakSet<z.core.$ZodType>();

/** Whether a schema is that of a text in two levels. */
export function isTwoLevels(schema: z.core.$ZodType): boolean {
  return twoLevels.has(schema);
}

/** What has no more room than this, in characters, is a label, and the same for every reader. */
const longestLabel = 80;

const string = (longest: number) => z.string().min(1).max(longest).register(readerTexts, { longest });

/** A text that readers see, with its room in characters; one that is longer than a label may have two levels. */
export const text = (longest: number): z.ZodType<WrittenText, WrittenText> =>
  longest > longestLabel ? told(longest) : string(longest);

function told(longest: number) {
  const levels = z.strictObject({
    full: string(longest).describe('The text for a seminar, whose readers know the terms.'),
    plain: string(longest).describe(
      'The text in plain words, which readers see if they choose nothing else.',
    ),
  });
  twoLevels.add(levels);
  return z.union([string(longest), levels]);
}
/** A text that is the same in every language: names of people and works. */
export const untranslated = (longest: number) => z.string().min(1).max(longest);

export const wholeNumber = z.number().int().min(-1_000_000).max(1_000_000);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'day');
export const cameo = z.string().regex(/^\d{2,4}$/, 'cameo');

const expressionText = z.string().min(1).max(600);
/** A CEL expression, or the bare number or truth value that it would yield. */
export const expression = z.union([expressionText, wholeNumber, z.boolean()]);
/** Whether a schema is that of an expression in writing. */
export function isExpression(schema: z.core.$ZodType): boolean {
  return schema === expressionText;
}
const holdsMeans =
  'What must be so whenever these texts are told to anybody: the facts that they state. The check holds every play to it; players never see it.';
/**
 * What must be so whenever the texts beside it are told. No default, because a default would change the edition of every existing
 * scenario.
 */
export const holds = expression.optional().describe(holdsMeans);
/** A text that can say itself what it states, where what stands beside it is said of other texts. */
export const statedText = (longest: number) =>
  z.union([
    text(longest),
    z.strictObject({
      text: text(longest).describe('The text.'),
      holds: expression.describe(holdsMeans),
    }),
  ]);
/**
 * A text that follows the play: one text, or a list of which the first whose condition holds is told. The last of a list has no
 * condition; that is checked after shape.
 */
export const followingText = (longest: number) =>
  z.union([
    text(longest),
    z
      .array(
        z.strictObject({
          when: expression
            .optional()
            .describe(
              'The condition under which this text is told; the last has none. Its readers must know what it reads.',
            ),
          text: text(longest).describe('The text.'),
          holds,
        }),
      )
      .min(2)
      .max(12)
      .describe('Texts of which the first whose condition holds is told.'),
  ]);
/** What is said of something once it has happened, by whom: `public` for streets and papers, or an adviser of that side. */
export const voices = z
  .record(
    name,
    z.record(
      name,
      z
        .union([
          text(120),
          z
            .array(
              z.strictObject({
                when: expression
                  .optional()
                  .describe('The condition under which this is said; the last has none.'),
                text: text(120).describe('What is said, in a sentence.'),
              }),
            )
            .min(2)
            .max(12),
        ])
        .describe('What is said, in a sentence; or a list of which the first whose condition holds is said.'),
    ),
  )
  .optional()
  .describe(
    'Who says what once it has happened: `{ iran: { public: "...", guards: "..." } }`. `public` stands for streets and papers and is heard by all who learn of it; advisers are heard by their own side.',
  );
export const sources = z.array(sourceId).max(30).describe('Ids of sources, as [S1, S7].');
/** `all`, or the actors who see it; an empty list is nobody. */
export const audience = z.union([z.literal('all'), z.array(name).max(20)]);
export const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const news = z.strictObject({
  head: followingText(110).describe('The headline.'),
  body: followingText(600).optional().describe('A few sentences more.'),
  to: audience.default('all').describe('Who reads it: `all`, or a list of actors.'),
  tone: z.enum(tones).default('neutral').describe('The tone, which gives its colour and its mark.'),
  holds,
  sources: sources.optional(),
});

const report = z
  .strictObject({
    to: z.array(name).min(1).max(20).describe('The actors who are told.'),
    what: z
      .string()
      .describe('The indicator or fact of which it speaks, and of which each of them has a belief.'),
    value: expression
      .optional()
      .describe(
        'What it says: a value of the fact, or a number or an expression for an indicator. Without it, what is so.',
      ),
    claimant: text(60).describe('Who reports it, as "the intelligence service".'),
    confidence: z.enum(reportConfidences).optional().describe('How sure whoever reports it is.'),
  })
  .describe('Makes actors believe something of what they do not see, whether it is so or not.');

/** One step of change; everything in it happens together, if `if` holds. */
const change = z.strictObject({
  if: expression.optional().describe('The condition under which this step happens.'),
  add: z
    .record(z.string(), expression)
    .optional()
    .describe('Amounts to add to indicators: `{ escalation: 1, pakistan.pressure: -2 }`.'),
  set: z.record(name, z.string()).optional().describe('Values to give to facts: `{ border: closed }`.'),
  reveal: z
    .strictObject({
      to: z.array(name).min(1).describe('The actors who learn of it.'),
      what: z.array(z.string()).min(1).describe('Indicators and facts whose value they learn.'),
    })
    .optional()
    .describe('Shows actors the value of something that they cannot see otherwise.'),
  report: report.optional(),
  news: news.optional().describe('What is reported of it.'),
  move: z
    .record(z.string(), slug)
    .optional()
    .describe('Tracks to put into a posture: `{ iran.diplomacy: severed }`. In injects and rules only.'),
});

export const cue = z
  .union([
    z.enum(cueKinds),
    z.strictObject({
      kind: z.enum(cueKinds).describe('The picture.'),
      from: slug
        .optional()
        .describe(
          'The place where it begins; for what governments say and send, otherwise the capital or home.',
        ),
      to: slug
        .optional()
        .describe(
          'The place where it ends; otherwise the place that is the target. What governments say and send otherwise goes to the capital or home of the target.',
        ),
      also: z
        .array(slug)
        .min(1)
        .max(6)
        .optional()
        .describe('Further places where it ends, where one deed was done in several places at once.'),
      ends: z
        .enum(cueEndings)
        .optional()
        .describe(
          'How it ends, if not as it was meant: `stopped`, as a drone that is shot down or a raid that turns back; `unanswered`, as a call that nobody takes.',
        ),
    }),
  ])
  .describe('The picture that the map plays.');

/** What lands does what it does at once: it sets nothing else going. */
export const landing = z.array(change).max(40).default([]).describe('What it changes, step by step.');

const later = z
  .strictObject({
    id: name.describe('Unique among all that lands later; conditions ask `pending.<id>`.'),
    label: text(80).describe('What lands, in a few words: "The ultimatum of the north runs out".'),
    in: wholeNumber
      .min(0)
      .max(40)
      .optional()
      .describe('After how many turns it lands; 0 is at the end of the turn in which it is set going.'),
    by: slug.optional().describe('The turn, by id, at whose end it lands.'),
    unless: expression
      .optional()
      .describe('The condition that stops it, read in the turn in which it would land.'),
    'unless-text': text(120)
      .optional()
      .describe('What would stop it, after the word "unless": "the pilot is returned".'),
    to: audience.default('all').describe('Who knows of it: `all`, a list of actors, or `[]` for nobody.'),
    because: text(240).describe('Why it lands, told to whoever knows of it.'),
    do: landing,
    stopped: z
      .strictObject({
        label: text(80).describe('What happens instead, in a few words: "The ultimatum is met".'),
        because: text(240).describe('Why it did not land.'),
        do: landing,
      })
      .optional()
      .describe('What happens when it is stopped. Without it, nothing does.'),
    cue: cue.optional(),
  })
  .describe('Sets something going that lands in a later turn, unless it is stopped.');

const effect = change.extend({ later: later.optional() });
export const effects = z.array(effect).max(40).describe('What it changes, step by step.');

/** A statement about real events, with who says so. */
export const statement = z
  .union([
    text(600),
    z.strictObject({
      text: text(600).describe('The statement.'),
      claimant: text(80).optional().describe('Who says so, where it is one side.'),
      confidence: z
        .enum(confidences)
        .optional()
        .describe(
          '`established` by several independent sources or both sides, `claimed` by one source, `disputed`, or `inferred` by the authors.',
        ),
      sources: sources.optional(),
    }),
  ])
  .describe('A statement about real events: a text, or a text with who says so and where.');

const toll = (whom: string) => z.enum(tolls).optional().describe(`Whether few or many ${whom} are killed.`);

export const killed = z
  .strictObject({
    civilians: toll('civilians'),
    soldiers: toll('soldiers, guards or police'),
    militants: toll('members of an armed group'),
  } satisfies Record<PeopleKilled, z.ZodType>)
  .describe(
    'Who is killed, as `{ civilians: few }`; `{}` for nobody. For the account of what a game cost in people, and for the check, which sees to it that no death serves its side.',
  );

/** The same shape with a string in place of every text that can have two levels. */
export type InOneWording<T> = T extends TwoLevels
  ? string
  : T extends object
    ? { [Key in keyof T]: InOneWording<T[Key]> }
    : T;

export type DocumentFollowing = InOneWording<z.output<ReturnType<typeof followingText>>>;
export type DocumentVoices = InOneWording<z.output<typeof voices>>;
export type DocumentEffect = InOneWording<z.output<typeof effect>>;
export type DocumentLater = InOneWording<z.output<typeof later>>;
export type DocumentCue = z.output<typeof cue>;
export type DocumentStatement = InOneWording<z.output<typeof statement>>;
