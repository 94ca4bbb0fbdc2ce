import type { ProblemCode } from '../document/problem';
import { type ProblemWords, quoted } from './facts';

/** The problems of what effects set going. */
export const deadlineWords = {
  E224: {
    title: 'Something that lands in no turn, or in two ways',
    say: ({ name }) => ({
      what: `It must be clear in which turn ${quoted(name)} lands: it has both \`in\` and \`by\`, or neither.`,
      remedy: 'Write after how many turns it lands (`in: 2`), or in which turn (`by: t5`), and not both.',
    }),
  },
  W150: {
    title: 'Something that never lands, or that nothing can stop',
    say: ({ name, why, turn, turns }) => {
      switch (why) {
        case 'over':
          return {
            what: `Nothing can set ${quoted(name)} going before turn ${turn}, and the turn in which it would land is over by then.`,
            remedy: 'Choose a later turn for `by`, or let it be set going earlier.',
          };
        case 'late':
          return {
            what: `Nothing can set ${quoted(name)} going before turn ${turn}, so it lands after the last turn, which is ${turns}.`,
            remedy: 'Let it land sooner, or let it be set going earlier.',
          };
        case 'stopped':
          return {
            what: `${quoted(name)} never lands: whenever it would, its \`unless\` holds.`,
            remedy: 'Correct its `unless`, or leave out what lands.',
          };
        case 'unstoppable':
          return {
            what: `Nothing can stop ${quoted(name)}: whenever it lands, its \`unless\` cannot hold.`,
            remedy: 'Correct its `unless`, or leave it out.',
          };
        default:
          return {
            what: `${quoted(name)} lands in no play.`,
            remedy:
              'Let it land sooner, or look at its `unless`, and at the endings that come before it lands.',
          };
      }
    },
  },
  W151: {
    title: 'A deadline of which too little is told',
    say: ({ name, why, actor }) => {
      switch (why) {
        case 'nobody':
          return {
            what: `${quoted(name)} can be stopped, but no side that people play knows that it is under way.`,
            remedy: 'Name those who know of it under `to`, or leave out its `unless`.',
          };
        case 'unless':
          return {
            what: `Those who face ${quoted(name)} are not told what would stop it.`,
            remedy: 'Say it in `unless-text`, as it would follow the word "unless".',
          };
        default:
          return {
            what: `${quoted(actor)} knows that ${quoted(name)} is under way, but never learns whether it landed: its \`unless\` reads what ${quoted(actor)} cannot see, and no news tells it.`,
            remedy: `Give \`do\` or \`stopped\` a \`news\` for ${quoted(actor)}, or leave it out of \`to\`.`,
          };
      }
    },
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
