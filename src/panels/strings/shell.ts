/** The frame of the page: masthead, theme, saving, what went wrong. */
export const shell = {
  name: 'Demarche',
  skip: 'Skip to the main part',
  home: 'Demarche, all crises',
  opening: 'Opening …',
  theme: { toPaper: 'Switch to paper, the light theme', toNight: 'Switch to night, the dark theme' },
  saving: {
    saved: 'Saved on this device',
    saving: 'Saving …',
    failed: 'Not saved',
    full: 'This device has no room left to save the play. You can go on while this page stays open, and keep the play as a file.',
    behind:
      'This play has gone on in another tab, and what is done here is not saved over it. Reload this page to go on from there.',
    blocked:
      'The browser does not let this page save: storage is blocked or turned off for it. You can go on while this page stays open, and keep the play as a file.',
    fault:
      'Demarche made a mistake in saving this play; it is ours, not yours, and not the browser’s. You can go on while this page stays open, and keep the play as a file. What it says: {{said}}',
    keepFile: 'Keep it as a file',
  },
  field: {
    room: '{{count}} of {{longest}} characters',
    full: 'There is room for {{longest}} characters and no more; what comes after them is left out.',
  },
  close: 'Close',
  back: 'Back',
  lost: {
    heading: 'This page cannot be shown',
    unknown: 'The address “{{address}}” leads to no crisis and no play.',
    noScenario: 'There is no crisis called “{{id}}” on this shelf.',
    noSeat: 'In this crisis nobody can play “{{seat}}”.',
    noStorage:
      'The browser does not let this page read what it saved: storage is blocked or turned off for it. Allow it and try again, or open the play from its file or its link on the shelf.',
    noPlay:
      'This play is not saved in this browser. If you kept it as a file or a link, open that on the shelf.',
    network: 'The crisis could not be loaded: {{why}}. Check the connection and try again.',
    broken:
      'Demarche made a mistake; it is ours, not yours. What it says: {{why}}. What was saved is still there.',
    keepPlay: 'Keep the open play as a file',
    again: 'Try again',
    home: 'To all crises',
  },
  list: { separator: ', ' },
} as const;
