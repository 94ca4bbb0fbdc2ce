// Longer than most files, because it is a table: the sentences of every mistake in meaning.
import { counted } from '../../base/index';
import type { Problem, ProblemCode } from '../document/problem';
import { didYouMean, inPlaces, type ProblemText, type ProblemWords, quoted, quotedList } from './facts';

/** Words for what expressions yield. */
const types: Readonly<Record<string, string>> = {
  truth: 'a truth value',
  number: 'a number',
  text: 'a word of a list',
};

/** The problems of names and expressions. */
export const meaningWords = {
  E201: {
    title: 'An unknown name',
    say: sayUnknown,
  },
  E202: {
    title: 'A name given twice',
    say: ({ kind, name }) =>
      kind === 'value'
        ? { what: `The value ${quoted(name)} is in this list twice.`, remedy: 'Keep one of the two.' }
        : { what: `Two have the ${kind} id ${quoted(name)}.`, remedy: 'Rename one of them.' },
  },
  E203: {
    title: 'A value that the list does not have',
    say: (facts) => ({
      what: `${quoted(facts.value ?? facts.name)} is not one of ${quotedList(facts.known)}.${inPlaces(facts)}`,
      remedy: didYouMean(facts, 'Choose one of them, or add it to the list.'),
    }),
  },
  E204: {
    title: 'An option on two tracks',
    say: ({ name, track, other }) => ({
      what: `The option ${quoted(name)} is on the tracks ${quoted(other)} and ${quoted(track)}.`,
      remedy: 'An option belongs to one track: remove it from one, or make two options.',
    }),
  },
  E205: {
    title: 'An option that no posture lists',
    say: ({ name }) => ({
      what: `No posture lists the option ${quoted(name)}, so nobody can ever give it.`,
      remedy: 'Add it to the `on` of the postures in which it is open.',
    }),
  },
  E206: {
    title: 'An outcome or exposure where nothing was ordered',
    say: ({ name }) => ({
      what: `History has no order for ${quoted(name)} in this turn.`,
      remedy: 'Write it as `actor.track`, for a track with an order of this turn.',
    }),
  },
  E207: {
    title: 'An effect that is not allowed here',
    say: () => ({
      what: 'An option may not `move` a track: two orders could conflict over one posture.',
      remedy: "Name the posture in the track's `on` or in an outcome's `posture`, or let a rule move it.",
    }),
  },
  E208: {
    title: 'A range or an extent the wrong way round, or a start outside its range',
    say: ({ what, start, min, max }) =>
      what === 'extent'
        ? {
            what: 'The first corner of the extent does not lie south and west of the second.',
            remedy:
              'Give the south-west corner first and the north-east corner second, each as [longitude, latitude].',
          }
        : start === undefined
          ? { what: `\`max\` is ${max} and \`min\` is ${min}.`, remedy: '`max` must be greater than `min`.' }
          : {
              what: `\`start\` is ${start}, outside ${min} to ${max}.`,
              remedy: 'Choose a start within the range.',
            },
  },
  E209: {
    title: 'No ending without condition, or several',
    say: ({ count }) => ({
      what:
        count === 0
          ? 'Every ending has a condition, so the last turn might end in none.'
          : `${counted(Number(count), 'ending')} have no condition.`,
      remedy: 'Leave exactly one ending without `when`, for when nothing else holds.',
    }),
  },
  E210: {
    title: 'Dates out of order, overlapping, or not in the calendar',
    say: ({ day, other, why }) => {
      switch (why) {
        case 'calendar':
          return { what: `${day} is not a calendar day.`, remedy: 'Write the day as `2024-01-16`.' };
        case 'overlap':
          return {
            what: `This turn begins on ${day}, before the previous turn ends (${other}).`,
            remedy: 'Turns may touch but not overlap.',
          };
        case 'bet':
          return {
            what: `This question is to be answered by ${quoted(day)}, which is before the turn that asks it.`,
            remedy: 'Name the turn that asks it, or a later one.',
          };
        case 'unordered':
          return {
            what: `This happened on ${day}, before what is listed above it (${other}).`,
            remedy: 'List what came before the first turn in the order of its days.',
          };
        case 'later':
          return {
            what: `This happened on ${day}, after the first turn ends (${other}).`,
            remedy: 'List only what every side knows as the first turn begins.',
          };
        default:
          return {
            what: `This turn ends on ${day}, before it begins (${other}).`,
            remedy: 'Swap the two days or correct one.',
          };
      }
    },
  },
  E211: {
    title: 'Two ids with one short code',
    say: ({ name, other }) => ({
      what: `${quoted(name)} and ${quoted(other)} have the same short code, so a link could not tell them apart.`,
      remedy: 'Rename one of them.',
    }),
  },
  E212: {
    title: 'Nobody to play',
    say: () => ({ what: 'No actor is playable.', remedy: 'Give at least one actor `playable: true`.' }),
  },
  E213: {
    title: 'An inject with neither turn nor condition',
    say: ({ name }) => ({
      what: `The inject ${quoted(name)} has neither \`turn\` nor \`when\`, so it is never due.`,
      remedy: 'Say when it is due.',
    }),
  },
  E214: {
    title: 'A name that is reserved in expressions, or that means two things',
    say: ({ name, kind, other }) =>
      other === undefined
        ? {
            what: `${quoted(name)} is reserved in expressions and cannot name ${withArticle(kind)}.`,
            remedy: 'Choose another name.',
          }
        : {
            what: `${quoted(name)} names ${withArticle(kind)} and also ${withArticle(other)}.`,
            remedy: 'Rename one of them.',
          },
  },
  E215: {
    title: 'A policy that weighs objectives, of an actor that has none',
    say: ({ actor, policy }) => ({
      what: `The policy ${quoted(policy)} judges by objectives what may follow, but ${quoted(actor)} has none.`,
      remedy: 'Give it `objectives`, or choose the policy `weights`.',
    }),
  },
  E216: {
    title: 'A list of texts with a condition at the wrong place',
    say: ({ why, place }) =>
      why === 'last'
        ? {
            what: `The last entry of this list has a condition, so that there may be nothing to tell.`,
            remedy: 'Leave out its `when`, or add a last entry without one.',
          }
        : {
            what: `Entry ${place} of this list has no condition, so that those after it can never be told.`,
            remedy: 'Give it a `when`, or put it last.',
          },
  },
  E217: {
    title: 'A picture that cannot end so',
    say: ({ kind, ends }) => ({
      what: `A picture of the kind ${quoted(kind)} cannot end ${quoted(ends)}.`,
      remedy: 'Leave `ends` out, choose another kind, or write `cue: none` in the outcome.',
    }),
  },
  E218: {
    title: 'A shorter way to play whose turns cannot be played',
    say: ({ name, other, why }) =>
      why === 'order'
        ? {
            what: `The last turn, ${quoted(name)}, comes before the first, ${quoted(other)}.`,
            remedy: 'Choose a last turn that is the first one or comes after it.',
          }
        : {
            what: `History does not tell the turn ${quoted(other)}, so nobody can begin in ${quoted(name)}.`,
            remedy: 'Begin in the first turn, or write history up to the turn in which the play begins.',
          },
  },
  E221: {
    title: 'A belief of a side that sees how it is',
    say: ({ actor, name }) => ({
      what: `${quoted(actor)} sees ${quoted(name)} as it is, so it cannot believe something else.`,
      remedy: `Leave ${quoted(actor)} out of \`seen-by\`, or take its line out of \`believes\`.`,
    }),
  },
  E222: {
    title: 'A report to a side that has no belief about it',
    say: ({ actor, name }) => ({
      what: `This report tells ${quoted(actor)} of ${quoted(name)}, but nothing says what ${quoted(actor)} believes before.`,
      remedy: `Write what it believes at the start: \`believes: { ${actor}: ... }\` under ${quoted(name)}.`,
    }),
  },
  E225: {
    title: 'An order that waits for others in a way that cannot be',
    say: ({ why, key, name, other, track }) => {
      switch (why) {
        case 'track':
          return {
            what: `${quoted(name)} and ${quoted(other)} are both given on the track ${quoted(track)}, on which a side gives one order a turn.`,
            remedy: 'Name an order of another side, or of another track.',
          };
        case 'both':
          return {
            what: `${quoted(name)} has both \`outcomes\` and \`answered\`.`,
            remedy: 'Remove `answered`: its outcomes already tell what comes of it when it is answered.',
          };
        default:
          return {
            what: `${quoted(name)} has ${quoted(key)}, but waits for no other order.`,
            remedy: `Name under \`with\` the orders that must be given in the same turn, or remove ${quoted(key)}.`,
          };
      }
    },
  },
  E230: {
    title: 'Shares of endings that cannot come together',
    say: ({ why, name, sum, from, to }) => {
      switch (why) {
        case 'order':
          return { what: `This goes from ${from} percent to ${to}.`, remedy: 'Write the smaller one first.' };
        case 'endings-above':
          return {
            what: `The endings of the family ${quoted(name)} are wanted in at least ${sum} percent of the plays together, but the family in at most ${to}.`,
            remedy: 'Lower the `from` of an ending, or raise the `to` of the family.',
          };
        case 'endings-below':
          return {
            what: `The endings of the family ${quoted(name)} are wanted in at most ${sum} percent of the plays together, but the family in at least ${from}.`,
            remedy: 'Raise the `to` of an ending, or lower the `from` of the family.',
          };
        case 'above':
          return {
            what: `Together these shares come to at least ${sum} percent of the plays, and there are only 100.`,
            remedy: 'Lower the `from` of some.',
          };
        default:
          return {
            what: `Every play must end somehow, but together these shares come to at most ${sum} percent.`,
            remedy: 'Raise the `to` of some, or leave out the band of an ending.',
          };
      }
    },
  },
  E301: {
    title: 'An expression that cannot be read',
    say: ({ detail, stray }) => ({
      what:
        stray !== undefined
          ? `${quoted(stray)} cannot stand here in an expression.`
          : `The expression cannot be read here${detail === undefined ? '' : `: ${tidy(detail)}`}.`,
      remedy:
        'Look for a missing bracket, quote or operator. Compare with `==`, join with `&&` and `||`, and put words between straight quotes.',
    }),
  },
  E302: {
    title: 'An expression of the wrong type',
    say: sayWrongType,
  },
  E303: {
    title: 'A form that is not allowed in expressions',
    say: ({ form }) => ({
      what: `${form === undefined ? 'This form' : quoted(form)} is not allowed in an expression.`,
      remedy:
        'You can use whole numbers, comparisons, `&& || !`, `? :`, `in [...]`, and `min(a, b)`, `max(a, b)`, `abs(a)`.',
    }),
  },
  E304: {
    title: 'An expression that is too long or too deep',
    say: ({ limit }) => ({
      what: `The expression is too long or too deep${limit === undefined ? '' : ` (at most ${limit})`}.`,
      remedy: 'Split it: a rule can keep a part of it as a fact or an indicator.',
    }),
  },
  E305: {
    title: 'A number outside the safe range is possible',
    say: () => ({
      what: 'The result can be a number too large to be exact.',
      remedy: 'Use smaller factors, or bound it with `min` and `max`.',
    }),
  },
  E306: {
    title: 'A name that means nothing here',
    say: ({ name }) => ({
      what: `${quoted(name)} cannot be used here: it is not yet known when this is evaluated.`,
      remedy: '`orders` are known in effects, odds, rules and endings; `outcomes` in rules and endings.',
    }),
  },
  E307: {
    title: 'A comparison that can never hold',
    say: () => ({
      what: 'The two sides have no value in common, so the result is always the same.',
      remedy: 'Compare with a value that the left side can have.',
    }),
  },
  E308: {
    title: 'Odds or amounts that can leave their range',
    say: ({ low, high, from, to }) =>
      low === high
        ? { what: `This is ${low}; it must lie within ${from} to ${to}.`, remedy: 'Change the number.' }
        : {
            what: `This can be anything from ${low} to ${high}; it must stay within ${from} to ${to}.`,
            remedy: 'Bound it with `min` and `max`.',
          },
  },
  E309: {
    title: 'A division by something that may be zero',
    say: () => ({
      what: 'This divides by something that may be zero.',
      remedy: 'Divide only by a number other than zero.',
    }),
  },
  E310: {
    title: 'An expression that fails the type check of CEL',
    say: ({ detail }) => ({
      what: `This expression fails the type check of CEL${detail === undefined ? '' : `: ${tidy(detail)}`}.`,
      remedy: 'Correct the types at this place.',
    }),
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;

function sayUnknown(facts: Problem['facts']): ProblemText {
  const { kind = 'name', name, of, file, places } = facts;
  const inAll = places === undefined ? '' : `; it is used in ${counted(Number(places), 'place')}`;
  if (file !== undefined)
    return {
      what: `${quoted(file)} is missing${inAll || `, and ${quoted(name)} is used here`}.`,
      remedy: 'Write the file, or give it the name of the actor if it is there under another one.',
    };
  return {
    what: `There is no ${kind} ${quoted(name)}${of === undefined ? '' : ` of ${quoted(of)}`}${inAll}.`,
    remedy: didYouMean(
      facts,
      roots[String(name).split('.')[0] ?? ''] ?? 'Use a name that the document has, or add it.',
    ),
  };
}

/** How names are written that begin with a word of expressions. */
const roots: Readonly<Record<string, string>> = {
  taken:
    'How often an option was given is written `taken.side["option"]`, with the side and the option that are meant.',
  happened: 'How often an event came is written `happened["event"]`, with its id between quotes.',
  orders: 'An order of this turn is written `orders.side.track`, with the side and the track that are meant.',
  outcomes: 'What came of an order of this turn is written `outcomes.side.track`.',
  believed:
    'What a side believes is written `believed.side.name`, and only what stands under `believes` can be believed.',
};

/** What is not of the type that is needed, and how a number of times becomes a condition. */
function sayWrongType({ left, right, fixed }: Problem['facts']): ProblemText {
  if (fixed !== undefined)
    return {
      what: 'This counts how often, which is a number and no condition.',
      remedy: `Write ${quoted(fixed)}.`,
    };
  const remedy =
    'Conditions give true or false, amounts and odds give numbers; words can only be compared with `==`, `!=` and `in`.';
  if (left === right)
    return {
      what: `${left === 'text' ? 'Words of a list' : 'True and false'} have no order, and none can be chosen by a condition.`,
      remedy,
    };
  return {
    what: `This is ${types[String(left)] ?? left}, but ${types[String(right)] ?? right} is needed, or the two are compared.`,
    remedy,
  };
}

/** A kind of names with the article before it. */
function withArticle(kind: string | number | undefined): string {
  return `${/^[aeiou]/.test(String(kind)) ? 'an' : 'a'} ${kind}`;
}

/** A library's detail as part of our sentence. */
function tidy(detail: string | number): string {
  return String(detail).trim().replace(/\.+$/, '');
}
