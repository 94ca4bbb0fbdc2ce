import { recordWords, stopWords } from '../../words/index';

/** Why something given could not be opened, and what to do. */
export const problems = {
  heading: 'This could not be opened',
  'one-file': 'Demarche opens one file at a time, and these were {{count}}. Choose one of them.',
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
  record: recordWords,
  stop: stopWords,
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
