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
  E223: {
    title: 'Readings of history that are too few or too many, or leave out the one that it follows',
    say: ({ name, outcome, most, why }) => {
      switch (why) {
        case 'one':
          return {
            what: `There are not two readings of what ${quoted(name)} led to, so nothing is disputed.`,
            remedy: 'Add another reading with its claimant and sources, or remove `readings`.',
          };
        case 'many':
          return {
            what: `History has more than ${most} readings in all.`,
            remedy: 'Keep those on which most depends, and tell of the others under `later`.',
          };
        default:
          return {
            what: `History follows the outcome ${quoted(outcome)} of ${quoted(name)}, which is none of the readings.`,
            remedy: 'Add a reading of that outcome, or follow one of the others under `outcomes`.',
          };
      }
    },
  },
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
    title: 'History does not replay: an outcome, an inject or a rule',
    say: ({ turn, name, why, result }) => {
      if (why === 'inject') {
        return {
          what: `In turn ${turn} of history the inject ${quoted(name)} is not due.`,
          remedy: 'Correct its `turn` or `when`, or remove it from the turn.',
        };
      }
      if (why === 'rule') {
        return {
          what: `In turn ${turn} of history the rule ${quoted(name)} cannot work.`,
          remedy: 'Correct its `when`, or remove it from the `rules` of the turn.',
        };
      }
      if (why === 'result') {
        return {
          what: `In turn ${turn} of history ${quoted(result)} cannot result from what ${quoted(name)} orders.`,
          remedy:
            'Name one of the outcomes of that order; only a covert order with `exposure` can be exposed.',
        };
      }
      if (why === 'orders') {
        return {
          what: `In turn ${turn} of history ${quoted(name)} cannot lead to ${quoted(result)}, by the other orders of the turn.`,
          remedy: 'Leave it out: whether the orders that it waits for were given follows from `orders`.',
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
  W141: {
    title: 'Two readings of history that rest on the same sources',
    say: ({ name, outcome, other, sources }) => ({
      what: `The readings ${quoted(other)} and ${quoted(outcome)} of ${quoted(name)} name the same sources, ${sources}.`,
      remedy: 'Name for each reading the sources that support it.',
    }),
  },
  W142: {
    title: 'A reading under which the rest of history could not have been played',
    say: ({ name, outcome, turn, why, actor, option, inject, rule, ending }) => ({
      what: `If ${quoted(name)} led to ${quoted(outcome)}, ${
        why === 'orders'
          ? `${quoted(actor)} could not give ${quoted(option)} in turn ${turn} of history`
          : why === 'inject'
            ? `the inject ${quoted(inject)} of turn ${turn} of history would not be due`
            : why === 'rule'
              ? `the rule ${quoted(rule)} could not work in turn ${turn} of history`
              : why === 'over'
                ? `the crisis would end in ${quoted(ending)} before turn ${turn} of history`
                : `history would reach no ending`
      }.`,
      remedy:
        'Correct the condition if history could have gone so under this reading too. If not, say in the text of the reading that what followed speaks against it.',
    }),
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
