import { drawWords } from '../../words/index';

/** The draws that could have turned out differently. */
export const luck = {
  help: 'A good decision can end badly, and a bad one well. These draws could have turned out differently. The odds are the model’s.',
  play: 'In your game',
  history: 'In history, by the model’s odds',
  historyHelp:
    'What really happened was one draw, too. These odds describe the model; they are not a fact about the world.',
  most: 'The draws in which chance changed most come first: how far the result moved all scales, times how unlikely it was.',
  more_one: '{{count}} more draw',
  more_other: '{{count}} more draws',
  none: 'No random draw could have turned out differently.',
  what: {
    outcome: '{{name}}: {{label}}',
    exposure: '{{name}}: did “{{label}}” come to light?',
    inject: '{{label}}',
  },
  yes: drawWords.happens,
  no: drawWords.not,
  exposed: drawWords.exposed,
  hidden: drawWords.hidden,
  came: '{{result}}, {{chance}} in 100',
  instead: 'Otherwise: {{odds}}',
  rare: 'unlikely',
  summary: 'Draws: {{count}}. Unlikely results (a chance of a quarter or less): {{rare}}.',
  turn: 'Turn {{turn}}',
} as const;

/** The ideas that the game showed. */
export const concepts = {
  help: 'Terms that researchers use for what you experienced. The first three are closest to what you did.',
  none: 'None of the ideas that this crisis explains appeared in this game.',
  more_one: '{{count}} more idea appeared in this game',
  more_other: '{{count}} more ideas appeared in this game',
  here: 'In your game',
  at: 'Turn {{turn}}: {{moment}}',
  atTurn: 'Turn {{turn}}',
  source: 'Based on {{source}}',
} as const;
