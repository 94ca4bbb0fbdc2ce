/** Students who were absent: where a teacher takes the links for them, and a game after the orders of a class. */
export const absent = {
  links: {
    heading: 'For an absent student',
    help: 'With this link the student plays one side at any time. The other sides give the orders that they gave at this table, with the same luck. Where these are not available, and after the last turn that the table played, the computer decides. If the crisis is your own, give the student its file too: it must be opened before the link.',
    held: 'The link contains all orders of the table in a packed form. The page does not show them, but somebody who knows how could unpack them.',
    table: 'Table',
    tableName: 'Table {{table}}',
    /** Where classes were put together, tables of several have the same number. */
    tableAgain: 'Table {{table}}, game {{number}}',
    side: 'Side',
    label: 'Link for {{side}}, table {{table}}',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    notCopied:
      'The browser did not allow copying. The link is selected: copy it with the keyboard or the menu.',
    device:
      'This link works on this computer only. Elsewhere, the student opens another copy of Demarche and pastes the link under “Open a file or a link” on the start page.',
    network:
      'This link works in this network only. Elsewhere, the student opens another copy of Demarche and pastes the link under “Open a file or a link” on the start page.',
  },
  /** Why a link for an absent student cannot be used. */
  refused: {
    M001: 'The link is for a side “{{side}}” that nobody can play in this crisis. Ask your teacher for a new link. (M001)',
    M002: 'When this link was made, the class had not finished a turn, so there is nothing to play against. Ask your teacher for a link from after the lesson. (M002)',
    M003: 'This link does not come from the game of a class: it tells what chance will bring. Ask your teacher for a new link. (M003)',
    M004: 'What the class ordered cannot have happened in this crisis: {{why}} Ask your teacher for a new link. (M004)',
    edition:
      'The class played another edition of this crisis, in which the same orders may mean something else. Open the link where the class played, or open the file of that edition first.',
  },
  missed: {
    summary: 'You play this for a lesson that you missed: the other sides do what your class ordered.',
    help: 'Each turn, every other side gives the orders that it gave in your class, with the same luck. Where one of these orders is not available because your game has gone another way, the computer decides for that side in that turn. You learn after each turn which it was.',
    brief: 'Read the brief',
    none: 'No turn has been played yet.',
    all: 'Turn {{turn}}: all the others did what your class ordered.',
    some: 'Turn {{turn}}: {{same}} did what your class ordered. The computer decided for {{other}}, because an order of your class was not available.',
    nobody:
      'Turn {{turn}}: the computer decided for {{other}}, because an order of your class was not available to any of them.',
    nobodyOne:
      'Turn {{turn}}: the computer decided for {{other}}, because an order of your class was not available.',
    beyond: 'Turn {{turn}}: your class did not get this far. The computer decided for all the others.',
    leftOut: 'What your teacher brought about in class could not happen here: {{events}}.',
  },
} as const;
