import { turnWords } from './turns';

/**
 * What the debrief's page and the command line say alike of decisions and luck, in the third person. Names in double braces are
 * filled in by who tells them. Nothing here judges a person: an order scores higher or lower, surely or not.
 */
export const worthWords = {
  hold: 'Hold (no order)',
  countedExact: 'Worked out exactly, without drawing lots.',
  score:
    'The score is how far the objectives of {{name}} are met at the end: 0 not at all, 10 in full. They count as much as its brief says they matter:',
  objective: '{{label}} ({{share}} in 100)',
  rounded: '(rounded)',
  onlyAims:
    'The score counts only the aims of {{name}}; whoever would be hurt or killed counts in it only as far as those aims name it.',
  curve: {
    heading: 'How the outlook moved',
    start: 'Start',
    after: turnWords.after,
    expected: 'Expected score',
    choice: 'Its own orders',
    others: 'The others’ orders',
    luck: 'Luck',
    turnings: 'Turning points',
    turningsHelp: 'Where the outlook surely moved the most, and what moved it.',
    noTurning: 'At no point did the outlook surely move.',
    turning: 'Turn {{turn}}: {{by}}, {{amount}}',
    by: { choice: 'its own orders', others: 'the others’ orders', luck: 'luck' },
  },
  shares: {
    heading: 'What moved it',
    help: 'Of all the ups and downs of the expected score in this play, this much came from each. It says what moved this one play, not who is to blame for it.',
    choice: 'Its own orders',
    others: 'The others’ orders',
    luck: 'Luck: draws and events',
  },
  turns: {
    help: 'An order scored surely higher or surely lower only where the whole interval of the difference lies on one side of zero. Everywhere else the two cannot be told apart. “Perhaps only a little” means perhaps by less than a quarter of a point. Whether luck was good or bad is told apart from it. What scores higher is not for that the better order: the score is all that is compared.',
    title: turnWords.title,
    outlook: 'Outlook {{from}} → {{to}}.',
    none: 'There was nothing to decide in this turn.',
    lastOfCrisis:
      'The crisis ends with this turn: what an order would set off later, good or bad, is not counted any more, and one may score surely higher or lower for that alone.',
    lastOfPlay:
      'The play ended with this turn: what an order that ends it here would set off later is not counted any more.',
    verdict: {
      'sound-good': 'No open order scored surely higher; good luck',
      'sound-bad': 'No open order scored surely higher; bad luck',
      'costly-good': 'Another order scored surely higher; good luck',
      'costly-bad': 'Another order scored surely higher; bad luck',
      'neither-sound': 'No open order scored surely higher; luck made no sure difference',
      'neither-costly': 'Another order scored surely higher; luck made no sure difference',
      'slight-good': 'Another order scored surely higher, but perhaps only a little; good luck',
      'slight-bad': 'Another order scored surely higher, but perhaps only a little; bad luck',
      'neither-slight':
        'Another order scored surely higher, but perhaps only a little; luck made no sure difference',
      neither: 'Nothing to decide; luck made no sure difference',
    },
  },
  decision: {
    chose: 'Chosen: “{{option}}”.',
    choseYou: 'You chose “{{option}}”.',
    alone: 'Nothing else was open.',
    sound: 'No other order that was open scored surely higher.',
    slight: 'Some order scored surely higher, but perhaps by less than a quarter of a point: {{options}}.',
    allEven: 'Nothing else that was open can be told apart from it.',
    costly: 'Surely higher on average: {{options}}.',
    knowable: 'What this side could know then already pointed that way.',
    hindsight: 'What this side could know then did not show it; only hindsight does.',
    gain: 'Beside the average of all that was open: {{gain}}.',
    better: 'surely higher',
    worse: 'surely lower',
    even: 'cannot be told apart',
    chosen: 'the choice',
    chosenYours: 'your choice',
    historical: 'history’s choice',
    score: 'Expected score',
    spread: 'How it ends',
    difference: 'Beside the choice',
    asKnown: 'As far as it could be known then',
  },
  method: {
    luck: 'Every open order is tried with the same luck as all the others, draw by draw, so that the difference between two orders is not chance. Then it is tried again with other luck, many times. Orders are secret until all are given: a decision is judged against what the others may do, not against what they then did.',
    interval:
      'Where plays are counted, the figure is a mean, and the interval beside it is a 95 percent one: counted anew, about nineteen of twenty such intervals would hold what endless counting gives. The intervals of differences and of what moved are drawn wider: as many as they are, all of them together would hold in about nineteen of twenty analyses. A difference of less than a quarter of a point is told, but as perhaps only a little, and no luck is called good or bad for it.',
    grade:
      'Nothing here is a grade. An order that scores surely lower may have had good reasons, and one that scores surely higher may be wrong for reasons that no score counts.',
  },
} as const;
