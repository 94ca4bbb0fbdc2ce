/** The frame of the page: masthead, theme, saving, what went wrong. */
export const shell = {
  name: 'Demarche',
  skip: 'Skip to the main part',
  skipNav: 'Shortcuts',
  home: 'Demarche, all crises',
  opening: 'Opening …',
  theme: { toPaper: 'Switch to paper, the light theme', toNight: 'Switch to night, the dark theme' },
  saving: {
    saved: 'Saved on this device',
    saving: 'Saving …',
    failed: 'Not saved',
    full: 'This device has no room left to save the play. You can go on, and keep it as a file.',
    behind:
      'This play has gone on in another tab, and what is done here is not saved over it. Reload this page to go on from there.',
    blocked: 'The browser does not let this page save. You can go on, and keep the play as a file.',
    keepFile: 'Keep it as a file',
  },
  close: 'Close',
  back: 'Back',
  lost: {
    heading: 'This page cannot be shown',
    unknown: 'The address “{{address}}” leads to no crisis and no play.',
    noScenario: 'There is no crisis called “{{id}}” on this shelf.',
    noSeat: 'In this crisis nobody can play “{{seat}}”.',
    noPlay:
      'This play is not saved in this browser. If you kept it as a file or a link, open that on the shelf.',
    network: 'The crisis could not be loaded: {{why}}. Check the connection and try again.',
    broken: 'Something in Demarche went wrong: {{why}}. What you saved is still there.',
    part: 'A file of Demarche could not be loaded: {{why}}. Either there is no connection, or a newer version has been put here since this page was opened. What you saved is still there: try again, or reload the page.',
    again: 'Try again',
    reload: 'Reload the page',
    home: 'To all crises',
  },
  list: { separator: ', ' },
} as const;
