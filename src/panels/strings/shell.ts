/** The frame of the page: masthead, theme, saving, what went wrong. */
export const shell = {
  name: 'Demarche',
  skip: 'Skip to the main content',
  skipNav: 'Shortcuts',
  home: 'Demarche, all crises',
  opening: 'Opening …',
  theme: { toPaper: 'Switch to the light theme', toNight: 'Switch to the dark theme' },
  saving: {
    saved: 'Saved on this device',
    saving: 'Saving …',
    failed: 'Not saved',
    full: 'This device has no room left to save the game. You can play on while this page stays open, and save the game as a file.',
    behind:
      'This game was continued in another tab, so what you do here is not saved over it. Reload this page to continue from there.',
    blocked:
      'The browser does not let this page save: storage is blocked or turned off. You can play on while this page stays open, and save the game as a file.',
    fault:
      'Demarche made a mistake while it saved this game. This is not your fault. You can play on while this page stays open, and save the game as a file. The error says: {{said}}',
    keepFile: 'Save as a file',
  },
  field: {
    room: '{{count}} of {{longest}} characters',
    full: 'There is room for {{longest}} characters. Anything beyond that is left out.',
  },
  close: 'Close',
  back: 'Back',
  lost: {
    heading: 'This page cannot be shown',
    unknown: 'The address “{{address}}” does not lead to a crisis or a game.',
    noScenario: 'There is no crisis called “{{id}}” here.',
    noSeat: 'The side “{{seat}}” cannot be played in this crisis.',
    noStorage:
      'The browser does not let this page read what it saved: storage is blocked or turned off. Allow it and try again, or open the game from its file or its link on the start page.',
    noPlay:
      'This game is not saved in this browser. If you saved it as a file or a link, open that on the start page.',
    network: 'The crisis could not be loaded: {{why}}. Check the connection and try again.',
    broken:
      'Demarche made a mistake. This is not your fault. The error says: {{why}}. What you saved is still there.',
    part: 'A file of Demarche could not be loaded: {{why}}. Either there is no connection, or a newer version has been put here since this page was opened. What you saved is still there: try again, or reload the page.',
    keepPlay: 'Save the open game as a file',
    again: 'Try again',
    reload: 'Reload the page',
    home: 'To all crises',
  },
  list: { separator: ', ' },
} as const;
