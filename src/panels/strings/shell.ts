/** The frame of the page: masthead, theme, saving, what went wrong. */
export const shell = {
  name: 'Demarche',
  skip: 'Skip to the main content',
  home: 'Demarche, all crises',
  opening: 'Opening …',
  theme: { toPaper: 'Switch to the light theme', toNight: 'Switch to the dark theme' },
  saving: {
    saved: 'Saved on this device',
    saving: 'Saving …',
    failed: 'Not saved',
    full: 'This device has no room left to save the game. You can play on and save it as a file.',
    behind:
      'This game was continued in another tab, so what you do here is not saved over it. Reload this page to continue from there.',
    blocked: 'The browser does not let this page save. You can play on and save the game as a file.',
    keepFile: 'Save as a file',
  },
  close: 'Close',
  back: 'Back',
  lost: {
    heading: 'This page cannot be shown',
    unknown: 'The address “{{address}}” does not lead to a crisis or a game.',
    noScenario: 'There is no crisis called “{{id}}” here.',
    noSeat: 'The side “{{seat}}” cannot be played in this crisis.',
    noPlay:
      'This game is not saved in this browser. If you saved it as a file or a link, open that on the start page.',
    network: 'The crisis could not be loaded: {{why}}. Check the connection and try again.',
    broken: 'Something in Demarche went wrong: {{why}}. What you saved is still there.',
    part: 'A file of Demarche could not be loaded: {{why}}. Either there is no connection, or a newer version has been put here since this page was opened. What you saved is still there: try again, or reload the page.',
    again: 'Try again',
    reload: 'Reload the page',
    home: 'To all crises',
  },
  list: { separator: ', ' },
} as const;
