/** Who takes part from now on, who no longer does, and in whom somebody lies. */
export const presenceWords = {
  here: '{{actor}} now takes part in the crisis.',
  left: '{{actor}} no longer takes part in the crisis.',
  part: 'part of {{whole}}',
} as const;
