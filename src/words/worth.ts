import { turnWords } from './turns';

/** What the page and the terminal say of decisions and what could have followed; no order is called better than another. */
export const worthWords = {
  hold: 'Give no order',
  counted: 'Counted: {{each}} games from each turn and after each available order, {{plays}} in all.',
  countedExact: 'Worked out exactly, without random draws.',
  turns: {
    title: turnWords.title,
    none: 'There was nothing to decide in this turn.',
    lastOfCrisis:
      'The crisis ends with this turn. What an order would have led to later, good or bad, is not counted.',
  },
  decision: {
    chose: 'Chosen: “{{option}}”.',
    choseYou: 'You chose “{{option}}”.',
    alone: 'No other order was available.',
    chosen: 'the choice',
    chosenYours: 'your choice',
    historical: 'history’s choice',
  },
  method: {
    grade:
      'None of this is a grade. An order after which the crisis ends worse more often may have had good reasons, and one after which it ends better may be wrong for reasons that no figure shows.',
  },
} as const;
