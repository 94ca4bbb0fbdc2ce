import { counted } from '../../base/index';
import { limits } from '../document/limits';
import type { Problem, ProblemCode } from '../document/problem';
import { didYouMean, inPlaces, type ProblemWords, quoted, quotedList } from './facts';
import { sayForeign } from './foreign';

type Facts = Problem['facts'];

/** Causes of a syntax problem: what is wrong and what to do. */
const causes: Readonly<Record<string, readonly [string, string]>> = {
  tab: ['The line is indented with a tab.', 'Indent it with spaces, as many as the lines beside it have.'],
  space: [
    'The line is indented with a space that does not count, as word processors write it.',
    'Indent it with plain spaces, as many as the lines beside it have.',
  ],
  apostrophe: [
    'The text is between single quotes, so it ends at the apostrophe inside it.',
    'Put it between double quotes.',
  ],
  'quotation-mark': [
    'The text is between double quotes, so it ends at the quotation mark inside it.',
    'Put it between single quotes.',
  ],
  indent: [
    'This line is not indented as far as it should be.',
    'Give all keys of one map, and all entries of one list, the same indent.',
  ],
  start: ['A text cannot begin with this character.', 'Put the text between quotes.'],
  escape: [
    'This escape does not stand for any character.',
    'Write a backslash twice, or put the text between single quotes.',
  ],
  colon: [
    'A new key begins before the text before it has ended.',
    'If the colon belongs to the text, put the whole text between quotes; if not, look for a colon, or the space after it, that is missing in the line before.',
  ],
  'long-key': ['A key is longer than 1024 characters.', 'Look for a missing quote or line before it.'],
  flow: [
    'There is a block of lines inside brackets or braces.',
    'Put it in brackets too, or remove the brackets.',
  ],
  documents: ['A second document begins here.', 'A file has one document: remove the line `---` or `...`.'],
  key: [
    'A key must be a word or a text.',
    'Write `key: value`; if the key has special characters, put it between quotes.',
  ],
  quote: [
    'A quoted text has no end.',
    'Close it with the quote that it began with; a quote inside single quotes is written twice.',
  ],
  'missing-colon': ['A key has no colon after it.', 'Write `key: value`, with a space after the colon.'],
  unclosed: ['A bracket or brace is not closed.', 'Close every `[` with `]` and every `{` with `}`.'],
  comma: ['There is a comma with nothing before it.', 'Remove the comma.'],
  json: ['This is not JSON.', 'Look for a missing or spare comma, quote or bracket just before this place.'],
  unexpected: [
    'This is not allowed here.',
    'Look for a missing quote, colon or bracket before it, and check the indent.',
  ],
};

const signs: Readonly<Record<string, readonly [string, string]>> = {
  anchor: ['An anchor', 'Write the value out where it is needed. If this is text, put it between quotes.'],
  alias: ['An alias', 'Write the value out here. If this is text, put it between quotes.'],
  tag: ['A tag', 'Remove it. If this is text, put it between quotes.'],
  directive: ['A directive', 'Remove this line.'],
  merge: ['A merge key', 'Write the keys out here.'],
};

/** Words for the forms of values, as `expected` and `found` name them. */
const forms: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'a number',
  'whole number': 'a whole number',
  wholeNumber: 'a whole number',
  truth: '`true` or `false`',
  map: 'a map (lines of `key: value`)',
  list: 'a list',
  nothing: 'nothing',
  day: 'a day as `2024-01-16`',
  code: 'two or three capital letters as `IR`',
  cameo: "a CAMEO code: two to four digits between quotes, as `'045'`",
  language: 'a language code as `en` or `zh-Hans`',
  url: 'an address that begins with `https://`',
  format: 'the number 1',
};

const ids: Readonly<Record<string, string>> = {
  name: 'Names are lower-case letters, digits and underscores, begin with a letter and have at most 40 characters',
  slug: 'Ids are lower-case letters and digits, in words joined by single hyphens, and begin with a letter',
  sourceId: 'Source ids are a capital letter and a number, as `S16`',
};

function form(name: string | number | undefined): string {
  return forms[String(name)] ?? String(name);
}

/** The problems of reading files and of the shape of the document. */
export const readingWords = {
  E001: {
    title: 'A file is not text in UTF-8',
    say: ({ character }) => ({
      what:
        character === undefined
          ? 'The bytes from here on are not UTF-8 text.'
          : `There is a control character (${character}) here, which is not allowed in text.`,
      remedy: character === undefined ? 'Save the file as UTF-8.' : 'Remove it.',
    }),
  },
  E002: {
    title: 'A file or the whole document is too large',
    say: ({ of, bytes, count, limit }) =>
      of === 'files'
        ? {
            what: `The folder has ${counted(Number(count), 'file')}; at most ${limit} are read.`,
            remedy: 'Join some of them.',
          }
        : {
            what: `The ${of === 'file' ? 'file' : 'document'} has ${counted(Number(bytes), 'byte')}; at most ${limit} are read.`,
            remedy: 'Shorten its texts, or remove what does not belong to the scenario.',
          },
  },
  E003: {
    title: 'The syntax of YAML or JSON is broken',
    say: ({ cause, sign, fixed }) => {
      const [what, remedy] = causes[String(cause)] ?? causes.unexpected ?? ['', ''];
      if (fixed !== undefined && (cause === 'tab' || cause === 'space'))
        return {
          what,
          remedy: `Indent ${quoted(fixed)} with ${cause === 'space' ? 'plain ' : ''}spaces, as many as the lines beside it have.`,
        };
      return {
        what: sign === undefined || sign === '' ? what : `${quoted(sign)} is not allowed here.`,
        remedy: fixed === undefined ? remedy : `Write ${quoted(fixed)}.`,
      };
    },
  },
  E004: {
    title: 'A key is given twice in one map',
    say: ({ key, line }) => ({
      what: `The key ${quoted(key)} is given twice here; it is already in line ${line}.`,
      remedy: 'Keep one of the two.',
    }),
  },
  E005: {
    title: 'A key that is not allowed',
    say: ({ key }) => ({ what: `The key ${quoted(key)} is not allowed.`, remedy: 'Choose another name.' }),
  },
  E006: {
    title: 'Anchors, aliases, tags, directives or merge keys',
    say: ({ what, text, fixed }) => {
      const [noun, remedy] = signs[String(what)] ?? ['Something', 'Remove it.'];
      return {
        what: `There is ${noun.toLowerCase()} here (${quoted(text)}), which is not allowed in scenarios.`,
        remedy: fixed === undefined ? remedy : `If this is text, write ${quoted(fixed)}.`,
      };
    },
  },
  E007: {
    title: 'Too deeply nested, or too many values',
    say: ({ what, limit }) => {
      if (what === 'depth') {
        return {
          what: `Here the document is nested deeper than ${limit} levels.`,
          remedy: 'Look for brackets that are not closed.',
        };
      }
      return what === 'mistakes'
        ? {
            what: `There are ${limit} or more mistakes of form, so this is probably not a scenario.`,
            remedy: 'Check that this is the right file.',
          }
        : {
            what: `The document is too large: at most ${limits.nodes} values are read, and ${limits.lexemes} words and signs of one file.`,
            remedy: 'Make the scenario smaller.',
          };
    },
  },
  E008: {
    title: 'A part of the document is in two files',
    say: ({ name, other }) => ({
      what: `${quoted(name)} is in this file and in ${quoted(other)}.`,
      remedy: 'Keep it in one of the two.',
    }),
  },
  E009: {
    title: 'There is no scenario here',
    say: ({ inside, count }) => ({
      what:
        count === undefined
          ? 'There is no scenario here.'
          : `There is no scenario here: ${count === 1 ? 'the one YAML or JSON file is' : `none of the ${count} YAML and JSON files is`} part of one.`,
      remedy:
        inside === undefined
          ? 'A scenario is a folder with a `scenario.yaml`, or a single `.crisis.json` file.'
          : `There is one in ${quoted(inside)}; name that.`,
    }),
  },
  E010: {
    title: 'A file that is not part of a scenario',
    say: (facts) => ({
      what: `${quoted(facts.name)} is not part of a scenario.`,
      remedy: didYouMean(
        facts,
        'Files are `scenario.yaml`, one named after a key of the document, `actors/<id>.yaml` and `locales/<language>.yaml`.',
      ),
    }),
  },
  E011: {
    title: 'Another version of the format',
    say: ({ format, known }) => ({
      what: `This document is of format ${format}; this program reads format ${known}.`,
      remedy: Number(format) > Number(known) ? 'Use a newer Demarche.' : `Write \`format: ${known}\`.`,
    }),
  },
  E012: { title: 'A file that is not a crisis', say: sayForeign },
  E101: {
    title: 'An unknown key',
    say: (facts) => ({
      what: `${quoted(facts.key)} is not a key of ${facts.in === '' ? 'the document' : quoted(facts.in)}.${inPlaces(facts)}`,
      remedy: knownKey(facts),
    }),
  },
  E102: {
    title: 'A key is missing',
    say: ({ key, in: map }) => ({
      what: `${map === '' ? 'The document' : quoted(map)} has no ${quoted(key)}.`,
      remedy:
        map !== ''
          ? `Add a line \`${key}:\` with its value.`
          : key === 'actors'
            ? 'Add a file `actors/<id>.yaml` for each actor.'
            : `Add a line \`${key}:\` with its value to \`scenario.yaml\`, or a file \`${key}.yaml\`.`,
    }),
  },
  E103: { title: 'A value of the wrong kind', say: sayWrongValue },
  E104: {
    title: 'A text that is too long for its place, or empty',
    say: ({ key, limit, length }) =>
      limit === undefined
        ? { what: `${quoted(key)} is empty.`, remedy: 'Write its text, or remove the key.' }
        : {
            what: `${quoted(key)} has ${counted(Number(length), 'character')}; the limit is ${limit}.`,
            remedy: `Shorten it by ${counted(Number(length) - Number(limit), 'character')}.`,
          },
  },
  E105: {
    title: 'A number, or a count of entries, out of its range',
    say: (facts) => {
      const { key, min, max, value, count } = facts;
      const bound = min === undefined ? `at most ${max}` : `at least ${min}`;
      return count === undefined
        ? { what: `${subjectOf(facts)} is ${value}; it must be ${bound}.`, remedy: 'Change the number.' }
        : {
            what: `${quoted(key)} has ${counted(Number(count), 'entry', 'entries')}; it must have ${bound}.`,
            remedy: min === undefined ? 'Remove some.' : 'Add what is missing.',
          };
    },
  },
  E106: {
    title: 'An id that is not valid',
    say: ({ name, kind, spelled }) => ({
      what: `${quoted(name)} is not a valid id. ${ids[String(kind)] ?? ''}.`,
      remedy: spelled === undefined ? 'Choose another id.' : `Write ${quoted(spelled)}.`,
    }),
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;

function knownKey(facts: Facts): string {
  const { key, known, why, fixed } = facts;
  if (why === 'option')
    return `Luck decides between the outcomes of an option: give each entry of \`outcomes\` its odds, as ${quoted(fixed ?? 'odds: 30')}.`;
  if (why === 'sure')
    return 'Luck decides only in the outcomes of options, in exposures, in injects and in rules: give one of these the odds.';
  if (fixed !== undefined) return `Write ${quoted(fixed)}.`;
  // Inside braces a comma ends a value, so the rest of a text without quotes looks like a key.
  return / /.test(String(key))
    ? 'If this is the rest of a text that has a comma, put the whole text between quotes.'
    : didYouMean(facts, `Its keys are ${quotedList(known)}.`);
}

/** What a problem of a value is about. */
function subjectOf({ key, entry }: Facts): string {
  if (key === undefined) return 'The document';
  return entry === undefined ? quoted(key) : `Entry ${entry} of ${quoted(key)}`;
}

function sayWrongValue(facts: Facts): { what: string; remedy: string } {
  const { expected, allowed, list, found, value, quoted: written, fixed } = facts;
  const subject = subjectOf(facts);
  const isNow =
    found === 'nothing'
      ? 'it is empty'
      : value === undefined
        ? `it is ${form(found)}`
        : `it is ${quoted(value)}`;
  if (list !== undefined)
    return {
      what: `${subject} must be ${quotedList(allowed)} or a list; ${isNow}.`,
      remedy: `Write ${quoted(list)}.`,
    };
  if (allowed !== undefined) {
    return {
      what: `${subject} must be one of ${quotedList(allowed)}; ${isNow}.`,
      remedy: didYouMean(facts, 'Choose one of them.'),
    };
  }
  if (fixed !== undefined && expected === 'list')
    return { what: `${subject} must be a list; ${isNow}.`, remedy: `Write ${quoted(fixed)}.` };
  if (fixed !== undefined)
    return {
      what: `${subject} must be a whole number, without a sign and without decimals; ${isNow}.`,
      remedy: `Write ${quoted(fixed)}.`,
    };
  const wanted = String(expected ?? '')
    .split(' | ')
    .map(form)
    .join(' or ');
  const remedy =
    written === undefined
      ? found === 'nothing'
        ? 'Write its value, or remove the key.'
        : 'Change the value.'
      : `Put it between quotes: \`${written}\`.`;
  return { what: `${subject} must be ${wanted}; ${isNow}.`, remedy };
}
