import { briefWords, claimWords, stepWords } from '../../words/index';

/** The brief: one page for one side. */
export const brief = {
  title: 'Brief for {{name}}',
  kicker: 'Brief',
  youAre: 'You decide for {{name}}',
  seat: '{{seat}}',
  ...briefWords,
  advisers: 'Who advises you',
  objectivesHelp: 'They pull against each other. The debrief looks at each by itself; there is no total.',
  weight: 'weighs {{count}}',
  claims: claimWords.claims,
  confidence: {
    established: claimWords.established,
    claimed: claimWords.claimed,
    disputed: claimWords.disputed,
  },
  map: 'The theatre',
  situation: stepWords.situation,
  begin: 'Begin',
  beginAnew: 'Begin a new play',
  goOn: 'Go on with your play',
  beginHelp: '{{turns}} turns, about {{minutes}} minutes. Saved after every act.',
  options: {
    heading: 'Options of play',
    help: 'Leave them as they are for a first play. Each choice is kept in the record of the play.',
    own: { label: 'As written', what: 'Decides as the authors of this crisis have set it.' },
    policy: {
      weights: { label: 'By weights', what: 'Draws among its open orders by the weights of this crisis.' },
      historical: {
        label: 'As in history',
        what: 'Does what it really did while that is still possible, and else decides by the weights of this crisis.',
      },
      hold: {
        label: 'No orders',
        what: 'Gives no order at all; what happens follows from yours and from the rest.',
      },
      random: { label: 'At random', what: 'Takes any open order, each as likely as the next.' },
      logit: {
        label: 'By its aims',
        what: 'Weighs what each order may lead to by its own aims, and mostly takes what promises more.',
      },
      cautious: {
        label: 'Cautious',
        what: 'Weighs what each order may lead to, and shuns force and what may turn out badly.',
      },
      hawkish: {
        label: 'Hawkish',
        what: 'Weighs what each order may lead to, and leans to pressure and force.',
      },
      unpredictable: {
        label: 'Unpredictable',
        what: 'Weighs what each order may lead to, and often does something other than what seems best for it.',
      },
    },
    asWritten_one: '{{names}} always decides as written.',
    asWritten_other: '{{names}} always decide as written.',
    seed: 'Seed of luck',
    seedHelp: 'A whole number from 0 to 4294967295. The same seed and the same orders give the same play.',
    seedBad: 'The seed must be a whole number from 0 to 4294967295.',
    newSeed: 'Draw another',
  },
  other: 'Take another side',
} as const;
