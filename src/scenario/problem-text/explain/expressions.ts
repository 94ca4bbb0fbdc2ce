import type { Explanations } from './explanation';

/** Expressions, and history as a line of play. */
export const expressionsExplained = {
  E301: {
    means: 'The text of a condition or an amount does not follow the rules of expressions.',
    matters:
      'The program cannot tell what is asked. Compare with `==`, join with `&&` and `||`, and put values between double quotes.',
    example: [
      'endings.yaml',
      `when: 'bridge == "open" && tension <= 1 && turn >= 2'`,
      `when: 'bridge = "open" and tension <= 1'`,
    ],
  },
  E302: {
    means:
      'A number, a word and a truth value are three kinds of things, and one stands where another is needed.',
    matters: 'A condition must say yes or no, and odds must be a number.',
    example: ['endings.yaml', 'when: tension >= 6', 'when: tension'],
  },
  E303: {
    means:
      'The expression uses a form that the language has and scenarios do not: fractions, methods, lists of its own.',
    matters: 'What is left can be computed exactly on every machine, so that a game is the same everywhere.',
    example: ['endings.yaml', 'when: tension >= 6', 'when: tension >= 5.5'],
  },
  E304: {
    means: 'An expression has more than 600 characters, or its brackets are too deep.',
    matters: 'Nobody could check it by reading. Let a rule keep a part of it as a fact.',
    example: [
      'endings.yaml',
      'when: tension >= 6',
      'when: ((((((((((((((((((((((((tension)))))))))))))))))))))))) >= 6',
    ],
  },
  E305: {
    means: 'The result could be greater than whole numbers can be exact.',
    matters: 'Two machines could then disagree about one game.',
    example: ['actors/hill.yaml', "odds: '10 + 10 * tension'", "odds: '9007199254740991 * tension'"],
  },
  E306: {
    means:
      'The orders of a turn are known once they are given, their outcomes once they are drawn. Here neither is known yet.',
    matters: 'A side would decide by what has not happened.',
    example: ['actors/hill.yaml', 'when: tension <= 5', `when: 'orders.shore.diplomacy == "propose-talks"'`],
  },
  E307: {
    means: 'The two sides of a comparison have no value in common.',
    matters: 'The answer is always the same, so that something else must be meant.',
    example: ['endings.yaml', 'when: tension >= 6', 'when: bridge == hill.border'],
  },
  E308: {
    means:
      'An amount could leave the range that its place allows, or all odds of an option could be zero at once.',
    matters:
      'No draw can be made from odds below zero, or from none. The message gives the range that was worked out.',
    example: ['actors/hill.yaml', "odds: '10 + 10 * tension'", "odds: '10 - 10 * tension'"],
  },
  E309: {
    means: 'The expression divides by something other than a written number.',
    matters: 'If it were zero in some play, there would be no result.',
    example: ['actors/hill.yaml', "odds: '10 + 10 * tension'", "odds: '60 / tension'"],
  },
  E310: {
    means:
      'Our own reading of the expression found nothing wrong, but the language that it is written in (CEL) does not accept it.',
    matters:
      'Both must agree, so that an expression means the same to other programs. No expression is known that does this: please report it.',
  },
  E401: {
    means: 'The program plays history with its own orders, and here one of them is not open.',
    matters: 'The debrief compares every game with history, so history must be a game that can be played.',
    example: ['history.yaml', 'hill: { border: close-bridge }', 'hill: { border: open-bridge }'],
  },
  E402: {
    means:
      'History does not say how an order with several outcomes came out, names one that it cannot have, or lists an inject that is not due.',
    matters: 'History has no luck: each result that luck decides must be written down.',
    example: ['history.yaml', 'hill: { border: close-bridge }', 'hill: { border: send-guards }'],
  },
  E403: {
    means:
      'Played with its own orders, history ends in none of the endings, ends too early, or lacks a turn.',
    matters: 'The real ending stands beside that of every player.',
    example: [
      'history.yaml',
      "- turn: t3\n  orders:\n    hill: { border: open-bridge }\n  told: On 6 May the bridge opened again, with an agreement on papers.\n  later:\n    - { text: 'The papers had been in the lorry all the time, under the seat.', confidence: established, sources: [S1] }\n  sources: [S1]\n",
      '',
    ],
  },
} as const satisfies Explanations;
