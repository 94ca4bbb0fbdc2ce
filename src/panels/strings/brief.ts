import { briefWords, claimWords, seedWords, stepWords } from '../../words/index';
import { unreviewed } from './unreviewed';

/** The brief: one page for one side. */
export const brief = {
  title: 'Brief for {{name}}',
  youAre: 'You decide for {{name}}',
  earlier: 'What happened',
  more: 'Read more',
  inFull: '{{heading}}, in full',
  ...briefWords,
  advisers: 'Who advises you',
  objectivesHelp: 'They pull against each other. The debrief looks at each by itself; there is no total.',
  claims: claimWords.claims,
  confidence: {
    established: claimWords.established,
    claimed: claimWords.claimed,
    disputed: claimWords.disputed,
    inferred: claimWords.inferred,
  },
  situation: stepWords.situation,
  begin: 'Begin',
  beginAnew: 'Begin a new game',
  goOn: 'Continue your game',
  beginHelp_one: '{{count}} minute',
  beginHelp_other: '{{count}} minutes',
  unreviewed,
  plan: '{{name}}, {{minutes}} minutes',
  planDays: '{{name}}: {{days}}. Everything before that follows history.',
  until: {
    heading: 'Time limit',
    help: 'When time is up, the game stops where it stands. You can stop the clock, or continue later.',
    minutes: 'Minutes from now',
    time: 'Or a time of day',
    plan_one: 'You play until {{time}}. That leaves {{count}} minute for the debrief.',
    plan_other: 'You play until {{time}}. That leaves {{count}} minutes for the debrief.',
    bad: 'Enter {{least}} to {{most}} minutes, or a time within the next four hours.',
  },
  options: {
    heading: 'Options',
    help: 'Leave these as they are for your first game. Your choices are saved with the game.',
    own: {
      label: 'Usual way',
      what: 'Decides as the authors of this crisis expect.',
    },
    policy: {
      weights: {
        label: 'Weighted chance',
        what: 'Picks orders by chance. Those that such a side would sooner give have better odds.',
      },
      historical: {
        label: 'As in history',
        what: 'Does what it really did. Where that is not possible, weighted chance decides.',
      },
      hold: {
        label: 'No orders',
        what: 'Never gives an order.',
      },
      random: {
        label: 'Pure chance',
        what: 'Picks orders by chance. All are equally likely, sensible or not.',
      },
      logit: {
        label: 'By its aims',
        what: 'Thinks ahead, and mostly gives the order that serves its aims best.',
      },
      cautious: {
        label: 'Cautious',
        what: 'Thinks ahead, and avoids force and risk.',
      },
      hawkish: {
        label: 'Hawkish',
        what: 'Thinks ahead, and prefers pressure and force.',
      },
      unpredictable: {
        label: 'Unpredictable',
        what: 'Thinks ahead, but often does not do what seems best.',
      },
    },
    asWritten_one: '{{names}} always decides in its usual way.',
    asWritten_other: '{{names}} always decide in their usual way.',
    mask: 'With invented names',
    maskHelp: 'You learn the real ones at the end.',
    maskFailed: 'The invented names could not be loaded. Try again.',
    seed: 'Random seed',
    seedHelp: 'A whole number from 0 to 4294967295. The same seed and the same orders give the same game.',
    seedBad: seedWords.rule,
    newSeed: 'Draw a new one',
  },
} as const;
