/** What the frame of the page says while a play is open. */
export const playShell = {
  saving: {
    saved: 'Saved',
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
} as const;
