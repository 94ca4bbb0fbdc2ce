import { readingWords, turnWords } from '../../words/index';

/** The indicators beside those of history. */
const curves = {
  help: 'Where your game and history came farthest apart. The solid line is your game, the dashed one history.',
  ended: 'Your game ended after turn {{turn}}; history went on.',
  start: 'Start',
  after: turnWords.after,
  moment: 'When',
  table: 'Table: {{label}}',
  alt: '{{label}}: your game went from {{playFrom}} to {{playTo}}, history from {{historyFrom}} to {{historyTo}}; highest value {{playTop}} in your game, {{historyTop}} in history.',
  altAlone: '{{label}}: your game went from {{playFrom}} to {{playTo}}; highest value {{playTop}}.',
} as const;

/** What sides believed, beside what was true. */
const beliefs = {
  help: 'Nobody sees everything. Compare what each side believed during the game with what was true.',
  title: '{{name}}: {{what}}',
  believed: 'What {{name}} believed',
  truth: 'What was true',
  never: 'This belief was never corrected in this game.',
  results: '{{name}}: results that it did not know at the time',
  ordered: 'Order',
  result: 'What came of it',
  told: 'first told something about it in turn {{turn}}',
  untold: 'never told anything about it',
} as const;

/** What was set going, and what came of it. */
const deadlines = {
  help: 'Some things take time, and until then they can be stopped. Here is what was set going in your game, and what came of it.',
  what: 'What',
  begun: 'Set going',
  end: 'What came of it',
  by: 'Turn {{turn}}: {{by}}',
  landed: 'It happened in turn {{turn}}.',
  stopped: 'It was stopped in turn {{turn}}.',
  open: 'The game ended first.',
} as const;

/** What the student expected. */
const forecasts = {
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
const objectives = {
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

/** What is left to think about. */
const questions = {
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

/** What only the second layer of the debrief says, and what is printed or saved of it. */
export const debrief = {
  curves,
  beliefs,
  deadlines,
  forecasts,
  objectives,
  questions,
  readings: readingWords,
} as const;
