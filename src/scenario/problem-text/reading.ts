import { limits } from '../document/limits';
import type { Problem, ProblemCode } from '../document/problem';
import { counted, didYouMean, type ProblemWords, quoted, quotedList } from './facts';
import { sayForeign } from './foreign';

type Facts = Problem['facts'];

/** Causes of a syntax problem: what is wrong and what to do. */
const causes: Readonly<Record<string, readonly [string, string]>> = {
  tab: [
    'A tab stands where the line is indented.',
    'YAML is indented with spaces only; put spaces in its place.',
  ],
  indent: [
    'This line is not indented as far as it should be.',
    'Give all keys of one map, and all entries of one list, the same indent.',
  ],
  start: ['A text may not begin with this sign.', 'Put the text between quotes.'],
  escape: [
    'There is an escape here that stands for no character of a text.',
    'Write a backslash twice, or put the text between single quotes.',
  ],
  colon: [
    'A new key begins where a text was still going on.',
    'If the colon belongs to the text, put the whole text between quotes; if not, look for a colon, or the space after it, that is missing in the line before.',
  ],
  'long-key': ['A key is longer than 1024 characters.', 'Look for a missing quote or line before it.'],
  flow: [
    'A block of lines stands inside brackets or braces.',
    'Write it in brackets too, or take the brackets away.',
  ],
  documents: [
    'A second document begins here.',
    'A file holds one document: take the line `---` or `...` away.',
  ],
  key: [
    'A key must be a word or a text.',
    'Write `key: value`; for a text with signs, put the key between quotes.',
  ],
  quote: [
    'A quoted text has no end.',
    'Close it with the quote that it began with; a quote inside single quotes is written twice.',
  ],
  'missing-colon': ['A key has no colon after it.', 'Write `key: value`, with a space after the colon.'],
  unclosed: ['A bracket or brace is not closed.', 'Close every `[` with `]` and every `{` with `}`.'],
  comma: ['There is a comma with nothing before it.', 'Take the comma away.'],
  json: ['This is not JSON.', 'Look for a missing or spare comma, quote or bracket just before this place.'],
  unexpected: [
    'This cannot stand here.',
    'Look for a missing quote, colon or bracket before it, and at the indent.',
  ],
};

const signs: Readonly<Record<string, readonly [string, string]>> = {
  anchor: ['An anchor', 'Write the value out where it is needed. If this is text, put it between quotes.'],
  alias: ['An alias', 'Write the value out here. If this is text, put it between quotes.'],
  tag: ['A tag', 'Take it away. If this is text, put it between quotes.'],
  directive: ['A directive', 'Take this line away.'],
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
          : `The control character ${character} stands here, which no text has.`,
      remedy: character === undefined ? 'Save the file as UTF-8.' : 'Take it away.',
    }),
  },
  E002: {
    title: 'A file or the whole document is too large',
    say: ({ of, bytes, count, limit }) =>
      of === 'files'
        ? { what: `The folder has ${count} files; at most ${limit} are read.`, remedy: 'Join some of them.' }
        : {
            what: `The ${of === 'file' ? 'file' : 'document'} has ${bytes} bytes; at most ${limit} are read.`,
            remedy: 'Shorten its texts, or take out what does not belong to the scenario.',
          },
  },
  E003: {
    title: 'The syntax of YAML or JSON is broken',
    say: ({ cause, sign }) => {
      const [what, remedy] = causes[String(cause)] ?? causes.unexpected ?? ['', ''];
      return {
        what: sign === undefined || sign === '' ? what : `${quoted(sign)} cannot stand here.`,
        remedy,
      };
    },
  },
  E004: {
    title: 'A key is given twice in one map',
    say: ({ key, line }) => ({
      what: `The key ${quoted(key)} is given twice here; it stands in line ${line} already.`,
      remedy: 'Keep one of the two.',
    }),
  },
  E005: {
    title: 'A key that no document may have',
    say: ({ key }) => ({ what: `No key may be called ${quoted(key)}.`, remedy: 'Choose another name.' }),
  },
  E006: {
    title: 'Anchors, aliases, tags, directives or merge keys',
    say: ({ what, text }) => {
      const [noun, remedy] = signs[String(what)] ?? ['This', 'Take it away.'];
      return { what: `${noun} (${quoted(text)}) stands here; scenarios have none.`, remedy };
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
            what: `There are ${limit} mistakes of form or more, so this is hardly a scenario.`,
            remedy: 'Look whether the right file was taken.',
          }
        : {
            what: `The document is too large: at most ${limits.nodes} values are read, and ${limits.lexemes} words and signs of one file.`,
            remedy: 'Make the scenario smaller.',
          };
    },
  },
  E008: {
    title: 'A part of the document stands in two files',
    say: ({ name, other }) => ({
      what: `${quoted(name)} stands in this file and in ${quoted(other)}.`,
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
    title: 'A file that is no part of a scenario',
    say: (facts) => ({
      what: `${quoted(facts.name)} is no part of a scenario.`,
      remedy: didYouMean(
        facts,
        'Files are `scenario.yaml`, one named after a key of the document, `actors/<id>.yaml` and `locales/<language>.yaml`.',
      ),
    }),
  },
  E011: {
    title: 'A format of another time',
    say: ({ format, known }) => ({
      what: `This document is of format ${format}; this program reads format ${known}.`,
      remedy: Number(format) > Number(known) ? 'Use a newer Demarche.' : `Write \`format: ${known}\`.`,
    }),
  },
  E012: { title: 'A file that is no crisis', say: sayForeign },
  E101: {
    title: 'An unknown key',
    say: (facts) => ({
      what: `${quoted(facts.key)} is no key of ${facts.in === '' ? 'the document' : quoted(facts.in)}.`,
      // Inside braces a comma ends a value, so the rest of a text without quotes looks like a key.
      remedy: / /.test(String(facts.key))
        ? 'If this is the rest of a text with a comma, put the whole text between quotes.'
        : didYouMean(facts, `Its keys are ${quotedList(facts.known)}.`),
    }),
  },
  E102: {
    title: 'A key is missing',
    say: ({ key, in: map }) => ({
      what: `${map === '' ? 'The document' : quoted(map)} has no ${quoted(key)}.`,
      remedy: `Add a line \`${key}:\` with its value.`,
    }),
  },
  E103: { title: 'A value of the wrong kind', say: sayWrongValue },
  E104: {
    title: 'A text that is too long for its place, or empty',
    say: ({ key, limit, length }) =>
      limit === undefined
        ? { what: `${quoted(key)} is empty.`, remedy: 'Write its text, or take the key away.' }
        : {
            what: `${quoted(key)} has ${length} characters; there is room for ${limit}.`,
            remedy: `Shorten it by ${counted(Number(length) - Number(limit), 'character')}.`,
          },
  },
  E105: {
    title: 'A number, or a count of entries, out of its range',
    say: ({ key, min, max, value, count }) => {
      const bound = min === undefined ? `at most ${max}` : `at least ${min}`;
      return count === undefined
        ? { what: `${quoted(key)} is ${value}; it must be ${bound}.`, remedy: 'Change the number.' }
        : {
            what: `${quoted(key)} has ${count === 1 ? '1 entry' : `${count} entries`}; it must have ${bound}.`,
            remedy: min === undefined ? 'Take some away.' : 'Add what is missing.',
          };
    },
  },
  E106: {
    title: 'An id that is not spelled as ids are',
    say: ({ name, kind, spelled }) => ({
      what: `${quoted(name)} is not spelled as an id. ${ids[String(kind)] ?? ''}.`,
      remedy: spelled === undefined ? 'Choose another id.' : `Write ${quoted(spelled)}.`,
    }),
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;

function sayWrongValue(facts: Facts): { what: string; remedy: string } {
  const { key, entry, expected, allowed, found, value, quoted: written } = facts;
  const subject =
    key === undefined
      ? 'The document'
      : entry === undefined
        ? quoted(key)
        : `Entry ${entry} of ${quoted(key)}`;
  const isNow =
    found === 'nothing'
      ? 'nothing is written here'
      : value === undefined
        ? `${form(found)} stands here`
        : `${quoted(value)} stands here`;
  if (allowed !== undefined) {
    return {
      what: `${subject} must be one of ${quotedList(allowed)}; ${isNow}.`,
      remedy: didYouMean(facts, 'Choose one of them.'),
    };
  }
  const wanted = String(expected ?? '')
    .split(' | ')
    .map(form)
    .join(' or ');
  const remedy =
    written === undefined
      ? found === 'nothing'
        ? 'Write its value, or take the key away.'
        : 'Change the value.'
      : `Put it between quotes: \`${written}\`.`;
  return { what: `${subject} must be ${wanted}; ${isNow}.`, remedy };
}
