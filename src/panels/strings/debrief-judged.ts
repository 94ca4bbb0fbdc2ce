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

/** What the student expected. */
export const forecasts = {
  heading: 'Your forecasts',
  help: 'You are the judge: did it come true?',
  none: 'You made no forecasts during the game.',
  yes: 'It did',
  no: 'It did not',
  unclear: 'Cannot say',
  said: 'Turn {{turn}}, {{chance}} in 100: “{{claim}}”',
  told_one: 'You leaned the right way in {{right}} of {{count}} forecast. A few forecasts say little.',
  told_other: 'You leaned the right way in {{right}} of {{count}} forecasts. A few forecasts say little.',
} as const;

/** What the brief asked for. */
export const objectives = {
  help: 'What your brief asked for, as the model sees it at the end. Aims pull against each other, so each stands alone. You weigh them, not the program.',
  helpBroken:
    'What your brief asked for, as the model saw it when your game stopped. It did not reach an ending, so nothing can be said about that. Each aim stands alone.',
  none: 'This side has no aims of its own.',
  levels: {
    missed: 'missed',
    barely: 'hardly met',
    partly: 'partly met',
    largely: 'largely met',
    met: 'met',
  },
  line: '{{side}}: {{level}}',
  lineBroken: '{{side}}: end not reached; when it stopped: {{level}}',
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

/** What is left to think about. */
export const questions = {
  help: 'For yourself, a partner or the class. Try first, then see what a good answer would contain. There is never just one.',
  none: 'This crisis asks no questions.',
  more_one: '{{count}} more question',
  more_other: '{{count}} more questions',
  good: 'What makes a good answer',
  untried: 'Show it without trying first',
  ideas: 'Ideas to use: {{terms}}',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
} as const;
