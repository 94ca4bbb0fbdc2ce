import { briefWords, claimWords, stepWords } from '../../words/index';

/** The brief: one page for one side. */
export const brief = {
  title: 'Brief for {{name}}',
  kicker: 'Brief',
  youAre: 'You decide for {{name}}',
  seat: '{{seat}}',
  ...briefWords,
  advisers: 'Who advises you',
  objectivesHelp:
    'They conflict with each other. The debrief looks at each one separately; there is no total.',
  weight: 'weight {{count}}',
  claims: claimWords.claims,
  confidence: {
    established: claimWords.established,
    claimed: claimWords.claimed,
    disputed: claimWords.disputed,
    inferred: claimWords.inferred,
  },
  map: 'The region',
  situation: stepWords.situation,
  begin: 'Begin',
  beginAnew: 'Begin a new game',
  goOn: 'Continue your game',
  beginHelp: '{{turns}} turns, about {{minutes}} minutes. Saves by itself.',
  options: {
    heading: 'Game options',
    help: 'Leave them as they are for your first game. Your choices are kept in the record of the game.',
    own: { label: 'As written', what: 'Decides as the authors of this crisis intended.' },
    policy: {
      weights: {
        label: 'By set odds',
        what: 'Draws one of its available orders, with odds that this crisis sets.',
      },
      historical: {
        label: 'As in history',
        what: 'Does what it really did as long as that is possible; otherwise decides by set odds.',
      },
      hold: {
        label: 'No orders',
        what: 'Gives no orders at all; only your orders, the other sides and events shape the crisis.',
      },
      random: { label: 'At random', what: 'Takes any available order, each with the same chance.' },
      logit: {
        label: 'By its objectives',
        what: 'Thinks about what each order may lead to, and mostly takes the one that serves its objectives best.',
      },
      cautious: {
        label: 'Cautious',
        what: 'Thinks about what each order may lead to, and avoids force and risk.',
      },
      hawkish: {
        label: 'Hawkish',
        what: 'Thinks about what each order may lead to, and prefers pressure and force.',
      },
      unpredictable: {
        label: 'Unpredictable',
        what: 'Thinks about what each order may lead to, but often does something other than what seems best.',
      },
    },
    asWritten_one: '{{names}} always decides as written.',
    asWritten_other: '{{names}} always decide as written.',
    seed: 'Random seed',
    seedHelp: 'A whole number from 0 to 4294967295. The same seed and the same orders give the same game.',
    seedBad: 'The seed must be a whole number from 0 to 4294967295.',
    newSeed: 'Draw a new one',
  },
  other: 'Choose another side',
} as const;
