import { briefWords } from '../../words/index';

/** The shelf: crises, saved plays, opening files and links. */
export const shelf = {
  title: 'Crises',
  heading: 'Play a crisis, then compare it with history',
  lead: 'Take the seat of a real government in a real crisis. Decide with what it knew at the time. Then compare your turns with what happened, with sources.',
  minutes: 'Length',
  minutesValue: '{{solo}} minutes alone, {{class}} in a class',
  level: 'Level',
  levels: { introductory: 'Introductory', intermediate: 'Intermediate', advanced: 'Advanced' },
  turns: 'Turns',
  turnsValue_one: '{{count}} turn',
  turnsValue_other: '{{count}} turns',
  notes: briefWords.content,
  sides: 'Choose a side',
  play: 'Play as {{name}}',
  mapAlt: 'Map of the region of “{{title}}”',
  empty: 'There is no crisis here yet. Open one from a file.',
  failed: 'The list of crises could not be loaded: {{why}}. You can still open saved games and files.',
  saves: {
    heading: 'Continue a saved game',
    none: 'Nothing saved yet. Every game is saved here, on this device, as you play.',
    turn: 'turn {{turn}} of {{turns}}',
    over: 'over: {{ending}}',
    fork: 'fork from turn {{turn}}',
    resume: 'Continue',
    remove: 'Delete',
    removeNamed: 'Delete the game of {{title}} as {{name}} from {{time}}',
    removeAsk: 'Delete this game? This cannot be undone.',
    removeYes: 'Delete it',
    removeNo: 'Keep it',
    blocked: 'The browser does not let this page read what it saved.',
  },
  open: {
    heading: 'Open a file or a link',
    help: 'A saved game or a crisis file.',
    file: 'Choose a file',
    drop: 'or drop it here',
    link: 'Link to a game',
    linkHelp: 'Paste the whole address.',
    go: 'Open the link',
    opened: 'Opened “{{name}}”.',
  },
  imported: 'From a file',
  version: {
    kept: 'Demarche is kept in this browser: it also opens without a connection.',
    newer: 'A newer version of Demarche is ready. Your saved games stay as they are.',
    held: 'A newer version of Demarche is ready. It can start when the game in your other tab is closed.',
    take: 'Reload with the newer version',
  },
} as const;

/** Why something given could not be opened, and what to do. */
export const problems = {
  heading: 'This could not be opened',
  'empty-file': 'The file “{{name}}” is empty.',
  'unreadable-file':
    'The file “{{name}}” could not be read. It may have been moved, or this browser may not be allowed to read it. Choose it again.',
  fault:
    'Demarche made a mistake while it opened the file “{{name}}”. This is not your fault, and the file has not been changed. The error says: {{said}}',
  'too-large': 'The file “{{name}}” is larger than any saved game or crisis can be ({{size}} MB).',
  'not-text':
    'The file “{{name}}” is not a text file. Demarche opens saved games (.json, .txt) and crises (.crisis.json).',
  'unknown-file':
    'The file “{{name}}” is neither a saved game nor a crisis from Demarche. Saved games end in .json or .demarche.txt, crises in .crisis.json.',
  'broken-json':
    'The file “{{name}}” is damaged: it breaks off, or contains something that is not JSON, near line {{line}}.',
  'newer-file':
    'The file “{{name}}” was made by a newer Demarche (format {{version}}; this one reads up to {{known}}). Reload the page to get the latest version.',
  'wrong-shape': 'The file “{{name}}” is a saved game, but its part “{{part}}” is missing or damaged.',
  'no-scenario':
    'This is a game of the crisis “{{scenario}}”, which is not in this list. Open the file of that crisis first, then the game.',
  'other-edition':
    'This game was played in another edition of “{{scenario}}”. It has been replayed in this one, and may have turned out differently.',
  'record-stopped': '{{why}} The game is shown up to that turn.',
  'scenario-errors_one': 'The crisis in “{{name}}” has {{count}} error and cannot be played.',
  'scenario-errors_other': 'The crisis in “{{name}}” has {{count}} errors and cannot be played.',
  'scenario-line': 'Line {{line}}: {{sentence}} ({{code}})',
  'not-a-link':
    'This is not the link of a game. Copy the whole address from “Save or share this game”, or the part after its last slash.',
  'foreign-address':
    'This address does not contain a game from Demarche. Links to games end in a long row of letters and digits.',
  'record-of': 'A game of {{scenario}}, turns: {{turns}}',
  dismiss: 'Close this notice',
} as const;
