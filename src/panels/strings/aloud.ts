/** Reading the screen aloud. */
export const aloud = {
  read: 'Read this to me',
  pause: 'Pause',
  goOn: 'Resume',
  stop: 'Stop',
  speed: 'Speed',
  rate: { slow: 'slow', normal: 'normal', quick: 'quick', fast: 'fast' },
} as const;
