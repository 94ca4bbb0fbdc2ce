/** Where a teacher takes the links for students who were absent. */
export const absent = {
  heading: 'For an absent student',
  help: 'The student plays one side by this link, whenever it suits. The other sides give the orders that they gave at this table, with the same luck, as long as these orders are available. Where they are not, and after the last turn that the table played, the computer decides.',
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
    'The browser does not let this page copy. The link is marked; copy it with the keyboard or the menu.',
  device:
    'This link works on this computer only. Elsewhere, the student opens a Demarche that can be reached there, and pastes the link under “Open a file or a link” on the start page.',
  network:
    'This link works in this network only. Elsewhere, the student opens a Demarche that can be reached there, and pastes the link under “Open a file or a link” on the start page.',
} as const;
