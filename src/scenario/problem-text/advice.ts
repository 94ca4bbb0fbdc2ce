// Longer than most files, because it is a table: the sentences of every warning.
import { counted } from '../../base/index';
import type { Problem, ProblemCode } from '../document/problem';
import { didYouMean, inPlaces, type ProblemWords, quoted, quotedList } from './facts';

/** The warnings of the linter. */
export const adviceWords = {
  W101: {
    title: 'A statement about real events without a source',
    say: ({ what, text }) => ({
      what: `This ${what} describes real events and names no source${text === undefined ? '' : `: "${text}"`}.`,
      remedy: 'Add `sources`, or a reference such as [S1] in the text.',
    }),
  },
  W102: {
    title: 'A source that nothing uses',
    say: ({ name }) => ({
      what: `Nothing refers to the source ${quoted(name)}.`,
      remedy: 'Name it where it is used, or remove it.',
    }),
  },
  W103: {
    title: 'An option without advice',
    say: ({ name, actor }) => ({
      what: `No adviser of ${quoted(actor)} says anything about ${quoted(name)}.`,
      remedy: 'Add a line under `advice`, from at least one adviser.',
    }),
  },
  W105: {
    title: 'A code that the CAMEO table does not have',
    say: (facts) => ({
      what: `The CAMEO table has no code ${quoted(facts.code)}.${inPlaces(facts)}`,
      remedy:
        facts.parent === undefined
          ? 'Choose a code of the table.'
          : `Its nearest code is ${quoted(facts.parent)} (${facts.label}).`,
    }),
  },
  W106: {
    title: 'A fact or indicator that nobody sees and nothing reads',
    say: ({ kind, name }) => ({
      what: `Nobody sees the ${kind} ${quoted(name)}, and no expression reads it.`,
      remedy: 'Let somebody see it, read it somewhere, or remove it.',
    }),
  },
  W107: {
    title: 'A posture that cannot be reached',
    say: (facts) => ({
      what: `Nothing leads to the posture ${quoted(facts.name)} of ${quoted(facts.track)}.${allWalked(facts)}`,
      remedy: 'Let an option, an outcome, an inject or a rule lead there, or remove it.',
    }),
  },
  W108: {
    title: 'A posture without options',
    say: ({ name, track }) => ({
      what: `In the posture ${quoted(name)} of ${quoted(track)} holding is the only choice.`,
      remedy: 'If that is not intended, list the options that are open there.',
    }),
  },
  W109: {
    title: 'An option that can never be open',
    say: (facts) => ({
      what:
        facts.why === 'posture'
          ? `The option ${quoted(facts.name)} is listed only in postures that cannot be reached.${allWalked(facts)}`
          : `The condition of the option ${quoted(facts.name)} can never hold.${allWalked(facts)}`,
      remedy: 'Correct the way there, or remove the option.',
    }),
  },
  W110: {
    title: 'Fewer than two things to do in a turn',
    say: (facts) => ({
      what: `In turn ${facts.turn} ${facts.count === 0 ? `${quoted(facts.actor)} can do nothing but hold` : `only ${quoted(facts.name)} can be open to ${quoted(facts.actor)}`}.${allWalked(facts)}`,
      remedy: 'A turn should leave each seat at least two defensible options.',
    }),
  },
  W111: {
    title: 'Two orders of one kind set one fact to different values',
    say: ({ one, other, fact, value, second, wins }) => ({
      what: `${quoted(one)} sets ${quoted(fact)} to ${quoted(value)} and ${quoted(other)} to ${quoted(second)} in one turn; only the order of its values decides for ${quoted(wins)}.`,
      remedy: 'Let their kinds decide, put the stronger value last, or set different facts.',
    }),
  },
  W112: {
    title: 'A translation without its string, or a string without its translation',
    say: ({ key, language, why, count, limit, length, sources }) => {
      switch (why) {
        case 'empty':
          return {
            what: `The translation of ${quoted(key)} is empty.`,
            remedy: 'Translate the text, or remove the line.',
          };
        case 'long':
          return {
            what: `The translation of ${quoted(key)} has ${counted(Number(length), 'character')}; there is room for ${limit}.`,
            remedy: 'Shorten it.',
          };
        case 'references':
          return {
            what: `The translation of ${quoted(key)} does not refer to the same sources as the text.`,
            remedy:
              sources === ''
                ? 'Remove its references.'
                : `Let it refer to ${sources}, in brackets as in the text.`,
          };
        case 'missing':
          return {
            what: `The language ${quoted(language)} lacks ${counted(Number(count), 'string')}, ${quoted(key)} among them.`,
            remedy: 'Translate them; until then they are shown in the language of the document.',
          };
        case 'language':
          return {
            what: `${quoted(language)} is among the languages of the document, but has no translation.`,
            remedy: `Add \`locales/${language}.yaml\`, or remove it from \`languages\`.`,
          };
        case 'unlisted':
          return {
            what: `The language ${quoted(language)} is not among those that \`about.languages\` names after that of the document.`,
            remedy: 'Add it there.',
          };
        default:
          return {
            what: `The document has no text at ${quoted(key)}.`,
            remedy: 'Correct the path, or remove the line.',
          };
      }
    },
  },
  W113: {
    title: 'A picture without words, or a picture that is not there',
    say: (facts) =>
      facts.what === 'map'
        ? {
            what: 'The map has no description for those who cannot see it.',
            remedy: 'Describe it in `theatre.alt`.',
          }
        : {
            what: `There is no emblem ${quoted(facts.name)}.${inPlaces(facts)}`,
            remedy: didYouMean(
              facts,
              'Choose the two-letter code of a state, a neutral emblem such as `group` or `organisation`, or `none`.',
            ),
          },
  },
  W114: {
    title: 'A condition or weight that reads what its actor cannot see',
    say: ({ actor, reads }) => ({
      what: `This reads ${quoted(reads)}, which ${quoted(actor)} cannot see.`,
      remedy: 'Let the actor see it, or use something that it does see.',
    }),
  },
  W115: {
    title: 'An ending that cannot be reached',
    say: (facts) => ({
      what:
        facts.positions === undefined
          ? `The condition of the ending ${quoted(facts.name)} can never hold.`
          : `No play reaches the ending ${quoted(facts.name)}.${allWalked(facts)}`,
      remedy: 'Correct the condition, or remove the ending.',
    }),
  },
  W116: {
    title: 'An inject or rule that can never happen',
    say: (facts) => ({
      what: `The ${facts.kind ?? 'inject'} ${quoted(facts.name)} can never happen.${allWalked(facts)}`,
      remedy: 'Correct its condition, odds or turn, or remove it.',
    }),
  },
  W117: {
    title: 'A fact or indicator that nothing changes',
    say: ({ kind, name }) => ({
      what: `Nothing ever changes the ${kind} ${quoted(name)}.`,
      remedy: 'Let an effect change it, or remove it.',
    }),
  },
  W118: {
    title: 'A reference to a source that is not listed',
    say: (facts) => ({
      what: `There is no source ${quoted(facts.name)}.${inPlaces(facts)}`,
      remedy: didYouMean(facts, 'Add it to `sources`, or remove the reference.'),
    }),
  },
  W119: {
    title: 'Marks in a text that are shown as written',
    say: ({ text }) => ({
      what: `${quoted(text)} is shown as written: texts have paragraphs, *emphasis*, **strong** and references like [S1].`,
      remedy: 'Write it without HTML, links or other marks; addresses belong in `sources`.',
    }),
  },
  W120: {
    title: 'A text that is told where what it states is not so',
    say: ({ what, written, turn, record }) => ({
      what: `Turn ${turn} of the play ${quoted(record)} tells this text (${toldWords[String(what)] ?? what}), and ${quoted(written)} is not so there.`,
      remedy:
        'Tell it only where it is so, or word it so that it is true there too; `replay` tells the play.',
    }),
  },
  W122: {
    title: 'A text or a question that depends on what its readers cannot know',
    say: ({ actor, reads }) => ({
      what: `This reads ${quoted(reads)}, which ${quoted(actor)} cannot see, so that what is told would give it away.`,
      remedy: 'Let its readers see it, use something that they do see, or tell it to others only.',
    }),
  },
  W121: {
    title: 'Deaths that serve the aims of the side that gave the order',
    say: ({ option, deadly, milder, actor, score, other, aim, positions }) => ({
      what: `People are killed in the outcome ${quoted(deadly)} of ${quoted(option)}, and yet it meets the aims of ${quoted(actor)} better than ${quoted(milder)}: ${score} against ${other} of 10 over ${counted(Number(positions), 'position')}, most of it by ${quoted(aim)}.`,
      remedy:
        'Let no effect reward the side for the deaths: the same relief for both, or a price for the deadlier. `killed` says who is killed where the words do not.',
    }),
  },
  W124: {
    title: 'A picture without a place',
    say: ({ kind }) => ({
      what: `The document says no place for this picture (${quoted(kind)}), so the map never plays it.`,
      remedy:
        'Give it `from` and `to`, or remove it: the map shows a deed where it took place or not at all.',
    }),
  },
  W125: {
    title: 'An explanation of a term that is too long',
    say: ({ name, words, limit }) => ({
      what: `The explanation of the term ${quoted(name)} has ${counted(Number(words), 'word')}; it may have ${limit}.`,
      remedy: 'Shorten it: whoever opens it is in the middle of another sentence.',
    }),
  },
  W126: {
    title: 'A mask that does not fit its document',
    say: ({ why, key, name, other, masked, limit, length }) => {
      switch (why) {
        case 'equal':
          return {
            what: `Behind the mask, ${quoted(name)} and ${quoted(other)} are both called ${quoted(masked)}.`,
            remedy: 'Give each side and each place a name of its own.',
          };
        case 'long':
          return {
            what: `Behind the mask, ${quoted(key)} has ${counted(Number(length), 'character')}; there is room for ${limit}.`,
            remedy: 'Take shorter names, or tell the text otherwise in `texts` of the mask.',
          };
        case 'unused':
          return {
            what: `The mask replaces ${quoted(name)}, and no text has this name as a word of its own.`,
            remedy: 'Write it as the texts do, or remove it.',
          };
        default:
          return {
            what: `The mask has a text for ${quoted(key)}, and the document has none there.`,
            remedy: 'Name it as a translation does, or remove it.',
          };
      }
    },
  },
  W127: {
    title: 'A name that the mask leaves',
    say: ({ name }) => ({
      what: `Behind the mask, this text still says ${quoted(name)}.`,
      remedy: 'Add the name to `names` of the mask, or tell the text otherwise in its `texts`.',
    }),
  },
  W128: {
    title: 'An act of force without a headline',
    say: ({ option, outcome }) => ({
      what:
        outcome === undefined
          ? `No news tells of the act of force ${quoted(option)}, so that the page heads it with the order.`
          : `No news tells of the outcome ${quoted(outcome)} of the act of force ${quoted(option)}, so that the page heads it with the order.`,
      remedy: 'Give its effects a `news` whose headline says what happened.',
    }),
  },
  W129: {
    title: 'A sentence on a want that no play comes to',
    say: ({ actor }) => ({
      what: `The condition under which this is said of a want of ${quoted(actor)} can hold at no end of the crisis.`,
      remedy: 'Correct the condition, or remove the sentence.',
    }),
  },
  W143: {
    title: 'A form of a text that no play comes to',
    say: ({ why }) => ({
      what:
        why === 'before'
          ? 'One of the conditions above it holds whenever this could be told, so that it never is.'
          : 'The condition under which this is told can hold in no play when it would be told.',
      remedy:
        why === 'before'
          ? 'Put it above that condition, or remove it.'
          : 'Correct the condition, or remove the text.',
    }),
  },
  W152: {
    title: 'The only result that a side is not told',
    say: ({ actor, name, option }) => ({
      what: `${quoted(name)} is the only result of ${quoted(option)} that ${quoted(actor)} is not told, so that it knows the result whenever it is told none.`,
      remedy: `Keep another result from ${quoted(actor)} too, or let it see this one.`,
    }),
  },
  W153: {
    title: 'A result that a side is not told, and that shows itself',
    say: ({ actor, name, other, changes }) => ({
      what: `${quoted(actor)} is told neither ${quoted(name)} nor ${quoted(other)}, and can tell them apart by what it sees of them: ${quotedList(changes)}.`,
      remedy: `Let both do the same before the eyes of ${quoted(actor)}, or only what it does not see; a report or a rule can tell it later.`,
    }),
  },
  W130: {
    title: 'Wants whose sentences leave out the dead',
    say: ({ actor, record }) => ({
      what: `In the play ${record} people were killed by orders of ${quoted(actor)}, and nothing that is said of its wants at the end speaks of them.`,
      remedy: 'Give one of its wants a sentence for such plays that says who was killed.',
    }),
  },
  W131: {
    title: 'A map that is not there, or a place outside the extent that nothing shows',
    say: (facts) =>
      facts.why === 'map'
        ? {
            what: `There is no map ${quoted(facts.name)}, so the map is chosen by the extent.`,
            remedy: didYouMean(facts, `Name one of ${quotedList(facts.known)}.`),
          }
        : {
            what: `The place ${quoted(facts.name)} lies outside the extent, and nothing leads the map to it: no text names it and nothing happens there.`,
            remedy: 'Correct its position, widen the extent, or remove it.',
          },
  },
  W132: {
    title: 'Longitude and latitude the wrong way round',
    say: ({ what, name, longitude, latitude, count }) =>
      what === 'extent'
        ? {
            what: `No place lies in the extent, and ${counted(Number(count), 'place')} would if longitude and latitude changed places.`,
            remedy: 'Write each corner of the extent, and each place, as `[longitude, latitude]`.',
          }
        : {
            what: `The place ${quoted(name)} lies outside the extent, and would lie in it if longitude and latitude changed places.`,
            remedy: `Write \`[${longitude}, ${latitude}]\`.`,
          },
  },
  W133: {
    title: "An actor's own name that hides another",
    say: ({ name, actor, own, kind }) => ({
      what: `${quoted(name)} is ${kind === 'fact' ? 'a fact' : `an ${kind}`} and also ${own === 'track' ? 'a track' : 'an indicator'} of ${quoted(actor)}. In every condition and amount of ${quoted(actor)} the name means its own ${own}.`,
      remedy: 'Rename one of them.',
    }),
  },
  W134: {
    title: 'A reason that nobody is told',
    say: ({ name, changes }) => ({
      what: `The rule ${quoted(name)} changes ${quotedList(changes)} before the eyes of players, and no side can be told why: none can tell from its condition that it worked, and it has no news.`,
      remedy:
        'Give it `news` for those who may know or, if it has no `odds`, a condition that somebody sees.',
    }),
  },
  W135: {
    title: 'An aim that is met better the more people are killed',
    say: ({ actor, aim, what }) => ({
      what: `The words of ${quoted(what)} tell of people killed, and the more there are, the better the aim ${quoted(aim)} of ${quoted(actor)} is met.`,
      remedy: 'Let the aim read what the side wanted to achieve, and not who died for it.',
    }),
  },
  W136: {
    title: 'A text that tells what came after its turn',
    say: ({ text, day, turn, ends }) => ({
      what: `This belongs to the turn ${quoted(turn)}, which ends on ${ends}, but it names ${day}, and all its sources were published on that day or later: "${text}".`,
      remedy:
        'Tell only what was known then, or tell it in a later turn; if it was announced before, name a source of that time.',
    }),
  },
  W144: {
    title: 'An order that can never be answered',
    say: ({ name, others }) => ({
      what: `${quoted(name)} takes effect only together with ${quotedList(others)}, and they can never be given in one turn.`,
      remedy: 'Correct the postures and conditions, so that there is a turn in which all of them are open.',
    }),
  },
  W145: {
    title: 'An order that does the same without an answer',
    say: ({ name }) => ({
      what: `${quoted(name)} changes the same things whether the orders that it names under \`with\` are given or not.`,
      remedy: 'Give `alone` other effects than the option has, or remove `with`.',
    }),
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;

/** The kinds of texts that name what they state. */
const toldWords: Readonly<Record<string, string>> = {
  turn: 'the setting or the question of a turn',
  news: 'news',
  inject: 'the name of an event',
  rule: 'the name or the reason of a rule',
  ending: 'an ending',
  card: 'the card of an option',
  reason: 'the reason why an option is closed',
  advice: "an adviser's line",
  outcome: 'what came of an order',
  want: 'what is said of a want at the end',
  fate: 'what an ending means for one side',
};

/** The proof of a finding that rests on going through every position, where it does. */
function allWalked({ positions }: Problem['facts']): string {
  return positions === undefined
    ? ''
    : ` ${positions === 1 ? 'The one position' : `All ${positions} positions`} of the game ${positions === 1 ? 'was' : 'were'} explored.`;
}
