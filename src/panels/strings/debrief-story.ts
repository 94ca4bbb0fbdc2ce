import { costWords, headingWords } from '../../words/index';

/** The ways through a debrief: the story first, everything else behind it. */
export const layers = {
  label: 'Parts of the debrief',
  story: 'Your story',
  again: 'Try it again',
  class: 'For the class',
  seminar: 'For the seminar',
} as const;

/** The first part: what happened, in three minutes. */
export const story = {
  ended: {
    history: 'In history: {{title}}.',
    same: 'It ended this way in history, too.',
    sameWithDead: 'It ended this way in history, too, after deaths that your game did not have.',
  },
  paths: {
    heading: 'Two paths',
    list: 'Turn by turn: your orders above the line, history’s below',
    turn: 'Turn {{turn}}',
    you: 'You',
    history: 'History',
    none: 'no order',
    repeat: 'again',
    over: 'your game was over',
    same: 'as in history',
    again: 'as in history again',
    untold: 'no record',
    parted: 'You leave history',
    more: '({{count}} more)',
  },
  map: {
    label: 'Two paths on one map: {{own}} and {{other}}',
    parted: 'Last shared act',
    position: 'Go back in time',
    until: 'Until {{day}}',
    deeds: '{{name}}: acts by date',
    deed: '{{day}}, {{place}}. {{what}}',
  },
  moments: {
    heading: 'Moments to look at again',
    again: 'Try again',
    againNamed: 'Try again: turn {{turn}}, {{title}}',
    parting: {
      title: { you: 'You left history', world: 'Your game left history', never: 'As in history' },
      text: 'You chose “{{play}}”. In history it was “{{history}}”.',
      playHold: 'You gave no order for “{{track}}”. In history it was “{{history}}”.',
      historyHold: 'You chose “{{play}}”. In history {{name}} gave no such order.',
      world: 'You chose as in history. The others, or chance, went another way.',
      never: 'You chose as in history from the first turn to the last. Nothing else differed.',
    },
    turning: {
      title: 'The choice that moved most',
      killed: 'With “{{chosen}}”, orders killed people in {{after}} of 100 games; without it, in {{before}}.',
      family: 'With “{{chosen}}”, {{after}} of 100 games ended in “{{family}}”; without it, {{before}}.',
      instead:
        'With “{{chosen}}”, {{after}} of 100 games ended in “{{family}}”; without it, {{without}} ended in “{{instead}}”.',
      endings: {
        family: '“{{family}}” came in {{after}}; without it, in {{before}}.',
        instead: 'Most ended in “{{family}}” ({{after}}); without it, in “{{instead}}” ({{without}}).',
      },
      hold: 'Before this turn, {{before}} of 100 games ended in “{{family}}”. After it, without an order, {{after}} did.',
      none: 'No single order of yours moved the ending much.',
      wait: 'The model is still playing your choices on.',
      failed: 'The model could not play your choices on.',
      broken: 'Your game was stopped, so no choice can be weighed against its ending.',
    },
    misreading: {
      title: {
        deaths: 'Meant one way, seen another',
        contrary: 'Meant one way, seen another',
        nothing: 'Meant, never seen',
        told: 'Told something untrue',
      },
      you: 'You ordered “{{option}}”.',
      other: '{{name}} ordered “{{option}}”.',
      meant: '{{office}}: “{{says}}”',
      nothing: '{{name}} never saw it.',
      nothingYou: 'You never saw it.',
      told: '{{name}} was told: {{what}} – {{value}}. The truth: {{truth}}.',
      toldYou: 'You were told: {{what}} – {{value}}. The truth: {{truth}}.',
      office: '{{name}}, {{office}}: “{{says}}”',
      public: '{{name}}: {{says}}',
    },
  },
  cost: {
    ...costWords,
    onlyHistory: 'Only in history',
    turns_one: 'Turn {{turns}}',
    turns_other: 'Turns {{turns}}',
    more: 'Who else was killed',
  },
  luck: {
    heading: 'Luck',
    outcome:
      'Chance mattered most in turn {{turn}}: “{{label}}” ({{name}}) led to “{{result}}” ({{chance}} in 100).',
    inject: {
      happens: 'Chance mattered most in turn {{turn}}: “{{label}}” happened ({{chance}} in 100).',
      not: 'Chance mattered most in turn {{turn}}: “{{label}}” did not happen ({{chance}} in 100).',
    },
    exposure: {
      exposed: 'Chance mattered most in turn {{turn}}: “{{label}}” came to light ({{chance}} in 100).',
      hidden: 'Chance mattered most in turn {{turn}}: “{{label}}” stayed hidden ({{chance}} in 100).',
    },
    none: 'Chance made no difference in this game.',
  },
  question: {
    heading: 'One question to take away',
  },
  next: {
    class: 'Next: for the class',
    print: 'Print two pages',
    other: 'Play another side:',
  },
  heading: {
    wait: 'The model is playing on from here.',
    failed: 'The model could not play on from here.',
    ...headingWords,
    counting: '{{percent}} percent counted.',
    stop: 'Stop counting',
    limitsHead: 'What this can say, and what it cannot',
  },
  brokenOff: {
    goOn: 'Continue this game',
  },
} as const;
