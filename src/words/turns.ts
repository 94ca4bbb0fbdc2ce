/** How a turn and a moment of a play are named. */
export const turnWords = {
  title: 'Turn {{turn}}: {{title}}',
  after: 'After turn {{turn}}',
  history: 'In history',
} as const;
