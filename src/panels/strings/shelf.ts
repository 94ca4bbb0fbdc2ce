/** The shelf: crises, saved plays, opening files and links. */
export const shelf = {
  title: 'Crises',
  heading: 'Play a crisis, then meet history',
  lead: 'Take the seat of a government as it really stood. Decide with what it knew that day. Then set your turns beside what happened, with sources.',
  minutes: 'Length',
  minutesValue: '{{solo}} minutes alone, {{class}} in a class',
  level: 'Level',
  levels: { introductory: 'Introductory', intermediate: 'Intermediate', advanced: 'Advanced' },
  turns: 'Turns',
  turnsValue_one: '{{count}} turn',
  turnsValue_other: '{{count}} turns',
  notes: 'Before you begin',
  sides: 'Choose a side',
  play: 'Play as {{name}}',
  mapAlt: 'Map of the theatre of “{{title}}”',
  empty: 'No crisis stands on the shelf. Open one from a file.',
  failed: 'The list of crises could not be loaded: {{why}}. Saved plays and files still open.',
  saves: {
    heading: 'Go on with a saved play',
    none: 'Nothing saved yet. Every play is kept here, on this device, after each act.',
    turn: 'turn {{turn}} of {{turns}}',
    over: 'over: {{ending}}',
    fork: 'fork from turn {{turn}}',
    resume: 'Go on with',
    remove: 'Delete',
    removeNamed: 'Delete the play of {{title}} as {{name}} from {{time}}',
    removeAsk: 'Delete this play? It cannot be brought back.',
    removeYes: 'Delete it',
    removeNo: 'Keep it',
    blocked: 'The browser does not let this page read what it saved.',
  },
  open: {
    heading: 'Open a file or a link',
    help: 'A play that was kept, a crisis as one file, or a record.',
    file: 'Choose a file',
    drop: 'or drop it here',
    link: 'Link of a play',
    linkHelp: 'Paste the whole address.',
    go: 'Open the link',
    opened: 'Opened “{{name}}”.',
  },
  imported: 'From a file',
  version: {
    kept: 'Demarche is kept in this browser: it also opens without a connection.',
    newer: 'A newer version of Demarche is ready. Your saved plays stay as they are.',
    held: 'A newer version of Demarche is ready. It can start when the play in your other tab is closed.',
    take: 'Reload with the newer version',
  },
} as const;

/** Why something given could not be opened, and what to do. */
export const problems = {
  heading: 'This could not be opened',
  'empty-file': 'The file “{{name}}” is empty.',
  'too-large': 'The file “{{name}}” is larger than any play or crisis can be ({{size}} MB).',
  'not-text':
    'The file “{{name}}” is not a text file. Demarche opens plays (.json, .txt) and crises (.crisis.json).',
  'unknown-file':
    'The file “{{name}}” is neither a play nor a crisis of Demarche. Plays begin with “demarche”, crises end in .crisis.json.',
  'broken-json':
    'The file “{{name}}” is damaged: it breaks off or holds something that is not JSON, near line {{line}}.',
  'newer-file':
    'The file “{{name}}” was made by a newer Demarche (format {{version}}; this one reads up to {{known}}). Reload the page to get the newest.',
  'wrong-shape': 'The file “{{name}}” is a play, but its part “{{part}}” is missing or damaged.',
  'no-scenario':
    'This is a play of the crisis “{{scenario}}”, which is not on this shelf. Open the file of that crisis first, then the play.',
  'other-edition':
    'This play was made with another edition of “{{scenario}}”. It was played again on this one, and may have gone otherwise.',
  'record-illegal':
    'In turn {{turn}} the record gives an order that is not possible there. The play is shown up to that turn.',
  'scenario-errors_one': 'The crisis in “{{name}}” has {{count}} error and cannot be played.',
  'scenario-errors_other': 'The crisis in “{{name}}” has {{count}} errors and cannot be played.',
  'scenario-line': 'Line {{line}}: {{sentence}} ({{code}})',
  'record-of': 'A play of {{scenario}}, turns: {{turns}}',
  dismiss: 'Close this notice',
} as const;
