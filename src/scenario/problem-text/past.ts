import type { ProblemCode } from '../document/problem';
import { type ProblemWords, quoted, quotedList } from './facts';

const closed: Readonly<Record<string, string>> = {
  unknown: 'there is no such option on that track',
  condition: 'its `when` does not hold',
  spent: 'it was given before and can be given only once',
  cooling: 'it is still cooling down',
  turn: 'it is not open in this turn',
};

/** The problems of history as a line of play. */
export const pastWords = {
  E401: {
    title: 'History does not replay: an order is not open',
    say: ({ turn, actor, name, why, postures }) => ({
      what: `In turn ${turn} of history ${quoted(actor)} cannot give ${quoted(name)}: ${
        why === 'posture' ? `it is open only in ${quotedList(postures)}` : (closed[String(why)] ?? why)
      }.`,
      remedy: 'Correct the order, or the postures and conditions before it.',
    }),
  },
  E402: {
    title: 'History does not replay: an outcome or inject',
    say: ({ turn, name, why, result }) => {
      if (why === 'inject') {
        return {
          what: `In turn ${turn} of history the inject ${quoted(name)} is not due.`,
          remedy: 'Correct its `turn` or `when`, or remove it from the turn.',
        };
      }
      if (why === 'result') {
        return {
          what: `In turn ${turn} of history ${quoted(result)} cannot result from what ${quoted(name)} orders.`,
          remedy:
            'Name one of the outcomes of that order; only a covert order with `exposure` can be exposed.',
        };
      }
      return {
        what: `Turn ${turn} of history does not say what ${quoted(name)} led to.`,
        remedy: 'Add it under `outcomes`.',
      };
    },
  },
  E403: {
    title: 'History ends differently, or not at all',
    say: ({ turn, why, ending }) =>
      why === 'missing'
        ? {
            what: `History has no entry for turn ${turn}.`,
            remedy: 'Add one for every turn up to the ending.',
          }
        : why === 'over'
          ? {
              what: `History goes on in turn ${turn}, after the ending ${quoted(ending)}.`,
              remedy: 'Remove the later turns, or correct the ending.',
            }
          : {
              what: `After turn ${turn}, the last of history, no ending holds.`,
              remedy: 'History must reach an ending: add the turns that are missing, or correct a condition.',
            },
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
