/** A game after the orders of a class, by somebody who was absent. */
export const missed = {
  summary: 'You play this for a lesson that you missed: the other sides do what your class ordered.',
  help: 'Each turn, every other side gives the orders that it gave in your class, with the same luck. Where one of these orders is not available because your game has gone another way, the computer decides for that side in that turn. You learn after each turn which it was.',
  brief: 'Read the brief',
  none: 'No turn has been played yet.',
  all: 'Turn {{turn}}: all the others did what your class ordered.',
  some: 'Turn {{turn}}: {{same}} did what your class ordered. The computer decided for {{other}}, because an order of your class was not available.',
  nobody:
    'Turn {{turn}}: the computer decided for {{other}}, because an order of your class was not available to any of them.',
  nobodyOne:
    'Turn {{turn}}: the computer decided for {{other}}, because an order of your class was not available.',
  beyond: 'Turn {{turn}}: your class did not get this far. The computer decided for all the others.',
  leftOut: 'What your teacher brought about in class could not happen here: {{events}}.',
} as const;
