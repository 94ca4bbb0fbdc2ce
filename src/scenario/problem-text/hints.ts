import { counted } from '../../base/index';
import type { ProblemCode } from '../document/problem';
import type { WordBudget } from '../document/word-budgets';
import { type ProblemWords, quoted } from './facts';

/** The hints of the linter. */
export const hintWords = {
  H101: {
    title: 'Two orders set one fact to different values, and their kinds decide',
    say: ({ one, other, fact, value, second, wins }) => ({
      what: `${quoted(one)} sets ${quoted(fact)} to ${quoted(value)} and ${quoted(other)} to ${quoted(second)} in one turn; by \`prevails\`, ${quoted(wins)} stands.`,
      remedy: 'Nothing to do, if that is intended.',
    }),
  },
  H102: {
    title: 'A debrief without concepts or questions',
    say: ({ what }) => ({
      what: `The debrief has no ${what}.`,
      remedy: 'Add some: the debrief is where players come to understand the crisis.',
    }),
  },
  H103: {
    title: 'Weights that are never used',
    say: ({ actor, policy }) => ({
      what: `${quoted(actor)} has weights, but its policy is ${quoted(policy)}.`,
      remedy: 'Choose the policy `weights` or `historical`, or remove the weights.',
    }),
  },
  H104: {
    title: 'A long game',
    say: ({ turns, minutes }) => ({
      what: `${counted(Number(turns), 'turn')} in ${counted(Number(minutes), 'minute')} leave less than two minutes for a turn.`,
      remedy: 'Allow more minutes, or join some turns.',
    }),
  },
  H105: {
    title: 'An option without precedent',
    say: ({ name }) => ({
      what: `The option ${quoted(name)} has no \`precedent\`.`,
      remedy: 'If it was really done or considered, say when and add the source.',
    }),
  },
  H106: {
    title: 'Something that no test play reached',
    say: ({ kind, name, actor, turn, plays }) => ({
      what:
        kind === 'choice'
          ? `In ${counted(Number(plays), 'test play')} ${quoted(actor)} never had two open options in turn ${turn}. It is not proven that it cannot have them.`
          : kind === 'turn'
            ? `None of ${counted(Number(plays), 'test play')} reached turn ${turn}. It is not proven that none can.`
            : `In ${counted(Number(plays), 'test play')} the ${kind} ${quoted(name)} did not occur. It is not proven that it cannot.`,
      remedy: 'Run `explore` with a larger budget, or make it easier to reach.',
    }),
  },
  H107: {
    title: 'A foreseeable option that is shown in the first turn anyway',
    say: ({ name }) => ({
      what: `The option ${quoted(name)} is shown in the first turn of every play without \`foreseeable\`.`,
      remedy: 'Take `foreseeable` away.',
    }),
  },
  H108: {
    title: 'A reason that is shown before its time',
    say: ({ name, actor, text, turn }) => ({
      what: `${quoted(name)} is foreseeable, so ${quoted(actor)} learns in the first turn that it needs "${text}"${turn === undefined || turn === 1 ? '' : `, which can first be true in turn ${turn}`}.`,
      remedy: 'Word `needs` so that it gives away nothing of what may come, or remove `foreseeable`.',
    }),
  },
  H109: {
    title: 'Advice that is all on one side',
    say: ({ name, actor, stance, count }) => ({
      what:
        stance === 'for'
          ? `No adviser of ${quoted(actor)} speaks against ${quoted(name)}; ${counted(Number(count), 'line')} for it.`
          : `No adviser of ${quoted(actor)} speaks for ${quoted(name)}; ${counted(Number(count), 'line')} against it.`,
      remedy:
        stance === 'for'
          ? 'Give it its best opponent, or an adviser who is divided.'
          : 'Give it its best advocate, or an adviser who is divided.',
    }),
  },
  H110: {
    title: "Advice that leans to history's options",
    say: ({ actor, stance, ofHistory, historical, ofOthers, others }) => ({
      what: `Of ${counted(Number(historical), 'line')} on what ${quoted(actor)} did in history, ${ofHistory} ${stance === 'against' ? 'advise against it' : 'speak for it'} (${share(ofHistory, historical)}); of ${counted(Number(others), 'line')} on its other options, ${ofOthers} (${share(ofOthers, others)}).`,
      remedy:
        stance === 'against'
          ? "Oppose history's options as strongly as the others, so that the advice does not give them away."
          : 'Support the other options as strongly as those of history, so that the advice does not give them away.',
    }),
  },
  H111: {
    title: 'Texts with more words than there is time to read',
    say: ({ kind, limit, count, of, words, text, second, secondWords }) => ({
      what: `${count} of ${of} ${budgetWords[String(kind)] ?? 'texts'} ${count === 1 ? 'has' : 'have'} more than ${limit} words. The longest has ${words}: "${text}"${second === undefined ? '' : `; the next has ${secondWords}: "${second}"`}.`,
      remedy: 'Shorten them: what is not read in its turn is not read.',
    }),
  },
  H112: {
    title: 'Texts that are hard to read',
    say: ({ field, level, limit, count, of, grade, text }) => ({
      what: `${count} of ${of} longer texts of ${quoted(field)}${level === 'full' ? ' in the full level' : ''} ${count === 1 ? 'reads' : 'read'} above grade ${limit}. The hardest reads at grade ${grade}: "${text}".`,
      remedy:
        level === 'full'
          ? 'Write shorter sentences and shorter words.'
          : 'Write shorter sentences and shorter words, or give it two levels: `{ full, plain }`.',
    }),
  },
  H113: {
    title: 'A term that no text uses',
    say: ({ name, forms, language }) => ({
      what: `No text${language === undefined ? '' : ` in the language ${quoted(language)}`} uses the term ${quoted(name)} in one of its forms (${forms}).`,
      remedy: 'Add the form that the texts use, or remove the term.',
    }),
  },
  H114: {
    title: 'An option of history that nobody opposes',
    say: ({ name, actor }) => ({
      what: `${quoted(actor)} gave ${quoted(name)} in history, and none of its advisers speaks against it.`,
      remedy: 'Let one of them oppose it: a player should not be able to see which option history took.',
    }),
  },
  H115: {
    title: 'A reason that names what cannot have come yet',
    say: ({ name, actor, text, turn }) => ({
      what: `${quoted(name)} is foreseeable, so ${quoted(actor)} may read in turn ${turn} that it needs "${text}", but one of the events that would open it cannot have come by then.`,
      remedy: 'Word `needs` so that it gives away nothing of what may come.',
    }),
  },
  H116: {
    title: 'An indicator or fact that stands at its edge in most plays',
    say: ({ kind, name, value, share: part, plays, why }) => ({
      what: `In ${part} of ${counted(Number(plays), 'test play')} the ${kind} ${quoted(name)} ${why === 'end' ? 'ends at' : 'spends most turns at'} ${quoted(value)}, ${kind === 'fact' ? 'the last of its values' : 'the edge of its range'}, where nothing more can be seen of what moves it that way.`,
      remedy:
        kind === 'fact'
          ? 'Let less lead there, or more lead away from it.'
          : 'Widen its range, or make the amounts smaller that push it there.',
    }),
  },
  H117: {
    title: 'An option that is nearly always given',
    say: ({ name, actor, share: part, turns, by }) => ({
      what: `${byWhom[String(by)]}, ${quoted(actor)} gives ${quoted(name)} in ${part} of ${counted(Number(turns), 'turn')} in which it is open beside another option.`,
      remedy:
        'If nobody has a reason to choose otherwise, give it a price, or make its alternatives worth more.',
    }),
  },
  H118: {
    title: 'An option that is open and never given',
    say: ({ name, actor, turns, by }) => ({
      what: `${byWhom[String(by)]}, ${quoted(actor)} never gives ${quoted(name)}, although it is open in ${counted(Number(turns), 'turn')}.`,
      remedy: 'Give its side a reason to choose it, or remove it.',
    }),
  },
  H119: {
    title: 'An option that another of its track leaves no turn',
    say: ({ name, other, actor, turns, given, taken, by }) => ({
      what: `${byWhom[String(by)]}, ${quoted(name)} is open to ${quoted(actor)} in ${counted(Number(turns), 'turn')} and is given in ${given}, because ${quoted(other)} on the same track takes ${taken} of them.`,
      remedy: 'Put one of them on another track, or let them be open at different times.',
    }),
  },
  H120: {
    title: 'An order that waits for one that does not wait for it',
    say: ({ name, other }) => ({
      what: `${quoted(name)} takes effect only together with ${quoted(other)}, but ${quoted(other)} takes effect without it.`,
      remedy: `If both sides must agree, add \`with: [${name}]\` to ${quoted(other)}.`,
    }),
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;

/** Who decided in the plays that were looked at. */
const byWhom: Readonly<Record<string, string>> = {
  weights: 'By the weights of its policy',
  thinking: 'When it weighs its aims',
};

/** The kinds of texts whose words are counted. */
const budgetWords: Readonly<Record<WordBudget, string>> & Readonly<Record<string, string>> = {
  hook: 'hooks',
  problem: 'problems of sides',
  opening: 'briefs before the game, with what came before,',
  card: 'names of options',
  brief: 'briefs of options',
  advice: "advisers' lines",
  voice: 'voices',
  headline: 'headlines',
  want: 'sentences on wants',
  setting: 'settings',
  ending: 'texts of endings',
  concept: 'texts of concepts',
};

/** A share in per cent, as `27 %`. */
function share(count: string | number | undefined, of: string | number | undefined): string {
  return `${Math.round((100 * Number(count)) / Math.max(1, Number(of)))} %`;
}
