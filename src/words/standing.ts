/** How things stand: indicators, facts and postures. */
export const standingWords = {
  heading: 'How things stand',
  value: '{{value}} of {{max}}',
  up: 'up {{count}}',
  down: 'down {{count}}',
  same: 'unchanged',
  asOf: 'as of turn {{turn}}',
  facts: 'Known facts',
  postures: 'Where each side stands',
  noNews: 'No news yet.',
} as const;
