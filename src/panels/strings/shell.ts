/** The frame of the page: masthead, theme, what went wrong. */
export const shell = {
  name: 'Demarche',
  skip: 'Skip to the main content',
  skipNav: 'Shortcuts',
  home: 'Demarche, all crises',
  opening: 'Opening …',
  theme: { toPaper: 'Switch to the light theme', toNight: 'Switch to the dark theme' },
  reading: 'Words and language',
  close: 'Close',
  /** Of a button that only screen readers have. */
  dismiss: 'Dismiss',
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
    part: 'Part of Demarche could not be loaded: {{why}}. Either there is no connection, or a newer version has come out since you opened this page. What you saved is still there. Try again, or reload the page.',
    keepPlay: 'Save the open game as a file',
    again: 'Try again',
    reload: 'Reload the page',
    home: 'All crises',
  },
  list: { separator: ', ', clauses: '; ', arrow: '→' },
  quoted: '“{{text}}”',
} as const;
