import type { ProblemCode } from '../document/problem';
import { type ProblemWords, quoted } from './facts';

/** The problems of who takes part in a crisis, from when, and where. */
export const presenceWords = {
  E241: {
    title: 'A side that can be played, and that enters or leaves',
    say: ({ actor }) => ({
      what: `${quoted(actor)} can be played, so it takes part from the first turn to the last.`,
      remedy: 'Leave out `from` and `until`, or write `playable: false`.',
    }),
  },
  E242: {
    title: 'An actor that is part of one that is part of another',
    say: ({ actor, other }) =>
      actor === other
        ? { what: `${quoted(actor)} is part of itself.`, remedy: 'Name the actor in which it lies.' }
        : {
            what: `${quoted(actor)} is part of ${quoted(other)}, which is part of another actor itself.`,
            remedy: 'Name the actor in which both lie.',
          },
  },
  E243: {
    title: 'An actor with both a capital and a home',
    say: ({ actor }) => ({
      what: `${quoted(actor)} has a capital and a home, and it can stand at one place only.`,
      remedy: 'Keep `capital` for the government of a state, and `home` for anybody else.',
    }),
  },
  W154: {
    title: 'An actor that enters or leaves without all players knowing',
    say: ({ actor, reads }) => ({
      what: `This reads ${quoted(reads)}, which ${quoted(actor)} cannot see, but every player is told who enters and who leaves.`,
      remedy: 'Use something that every side that can be played sees, or let it be seen.',
    }),
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
