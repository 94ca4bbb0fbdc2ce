import { turnWords } from './turns';

/**
 * What is said of decisions and luck, in the third person. Nothing here judges a person: an order scores higher or lower, clearly or
 * not, and that is all.
 */
export const worthWords = {
  hold: 'Hold (no order)',
  countedExact: 'Worked out exactly, without random draws.',
  score:
    'The score says how far the objectives of {{name}} are met at the end, from 0 (not at all) to 10 (fully). Each objective counts as much as the brief says it matters:',
  objective: '{{label}} ({{share}} in 100)',
  rounded: '(rounded)',
  onlyAims:
    'The score counts only the objectives of {{name}}. Harm to others counts only where those objectives mention it.',
  curve: {
    heading: 'How the outlook changed',
    start: 'Start',
    after: turnWords.after,
    expected: 'Expected score',
    choice: 'Its own orders',
    others: 'The others’ orders',
    luck: 'Luck',
    turnings: 'Turning points',
    turningsHelp: 'Where the outlook clearly changed most, and what changed it.',
    noTurning: 'No turn clearly changed the outlook.',
    turning: 'Turn {{turn}}: {{by}}, {{amount}}',
    by: { choice: 'its own orders', others: 'the others’ orders', luck: 'luck' },
  },
  shares: {
    heading: 'What changed it',
    help: 'How much of all the rises and falls of the expected score in this game came from each source. It describes this one game; it does not say who is to blame.',
    choice: 'Its own orders',
    others: 'The others’ orders',
    luck: 'Luck: random draws and events',
  },
  turns: {
    help: 'An order scored clearly higher or lower only where the whole interval of the difference lies on one side of zero. Everywhere else the model cannot tell the two apart. “Slightly better” means that the difference may be less than a quarter of a point. Good and bad luck are judged separately. An order that scores higher is not therefore a better order: only the score is compared.',
    title: turnWords.title,
    outlook: 'Outlook {{from}} → {{to}}.',
    none: 'There was nothing to decide in this turn.',
    lastOfCrisis:
      'The crisis ends with this turn. What an order would have led to later, good or bad, is not counted, and that alone can make one order score higher than another.',
    lastOfPlay:
      'The game ended with this turn. What an order that ends it would have led to later is not counted.',
    verdict: {
      'sound-good': 'No other choice did clearly better; good luck',
      'sound-bad': 'No other choice did clearly better; bad luck',
      'costly-good': 'Another choice did clearly better; good luck',
      'costly-bad': 'Another choice did clearly better; bad luck',
      'neither-sound': 'No other choice did clearly better; luck hardly mattered',
      'neither-costly': 'Another choice did clearly better; luck hardly mattered',
      'slight-good': 'Another choice did slightly better in the model; good luck',
      'slight-bad': 'Another choice did slightly better in the model; bad luck',
      'neither-slight': 'Another choice did slightly better in the model; luck hardly mattered',
      neither: 'There was nothing to decide; luck hardly mattered',
    },
  },
  decision: {
    chose: 'Chosen: “{{option}}”.',
    choseYou: 'You chose “{{option}}”.',
    alone: 'No other order was available.',
    sound: 'No other available order scored clearly higher.',
    slight: 'Slightly better in the model: {{options}}.',
    allEven: 'The model cannot tell any other available order apart from it.',
    costly: 'Clearly better on average: {{options}}.',
    knowable: 'What this side could know at the time already pointed that way.',
    hindsight: 'What this side could know at the time did not show it; only hindsight does.',
    gain: 'Compared with the average of all available orders: {{gain}}.',
    better: 'clearly higher',
    worse: 'clearly lower',
    even: 'no clear difference',
    chosen: 'the choice',
    chosenYours: 'your choice',
    historical: 'history’s choice',
    score: 'Expected score',
    spread: 'How it ends',
    difference: 'Compared with the choice',
    asKnown: 'By what was known then',
  },
  method: {
    luck: 'Every available order is tried with the same luck, draw by draw, so that the difference between two orders is not due to chance. This is repeated many times with new luck. Orders are secret until all sides have given theirs, so a decision is judged by what the others might have done, not by what they did.',
    interval:
      'Where plays are counted, the figure is an average, and the interval beside it is a 95 percent interval: if the count were repeated, about nineteen in twenty such intervals would contain the value that endless counting would give. The intervals of differences and changes are wider, so that all of them together hold in about nineteen of twenty analyses. A difference that may be less than a quarter of a point is called slight, and luck that moved so little is called neither good nor bad.',
    grade:
      'None of this is a grade. An order that scores clearly lower may have had good reasons, and one that scores clearly higher may be wrong for reasons that no score counts.',
  },
} as const;
