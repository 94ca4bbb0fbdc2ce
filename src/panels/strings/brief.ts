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
  objectivesHelp:
    'They conflict with each other. The debrief looks at each one separately; there is no total.',
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
  planDays: '{{name}}: {{days}}. What came before goes as in history.',
  until: {
    heading: 'I have until …',
    help: 'When time is up, the game stops where it stands. You can stop the clock, and you can go on later.',
    minutes: 'Minutes from now',
    time: 'Or a time of day',
    plan_one: 'You play until {{time}}. That leaves {{count}} minute for the debrief.',
    plan_other: 'You play until {{time}}. That leaves {{count}} minutes for the debrief.',
    bad: 'Give from {{least}} to {{most}} minutes, or a time within the next four hours.',
  },
  options: {
    heading: 'Options',
    help: 'Leave these as they are for your first game. Your choices are kept in the record of the game.',
    own: {
      label: 'Usual way',
      what: 'Decides as the writers of this simulation think that it would.',
    },
    policy: {
      weights: {
        label: 'Weighted chance',
        what: 'Draws lots among its available orders. What such a side would more probably do has the better odds.',
      },
      historical: {
        label: 'As in history',
        what: 'Does what it really did as long as that is possible; otherwise draws lots by weighted chance.',
      },
      hold: {
        label: 'No orders',
        what: 'Gives no orders at all; only your orders, the other sides and events shape the crisis.',
      },
      random: {
        label: 'Pure chance',
        what: 'Draws lots among its available orders. Each has the same chance, sensible or not.',
      },
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
    asWritten_one: '{{names}} always decides in its usual way.',
    asWritten_other: '{{names}} always decide in their usual way.',
    mask: 'With invented names',
    maskHelp: 'You learn who they really were when the game is over.',
    maskFailed: 'The invented names could not be loaded. Try again.',
    seed: 'Random seed',
    seedHelp: 'A whole number from 0 to 4294967295. The same seed and the same orders give the same game.',
    seedBad: seedWords.rule,
    newSeed: 'Draw a new one',
  },
} as const;
