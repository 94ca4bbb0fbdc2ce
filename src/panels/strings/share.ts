/** Keeping and sharing a game. */
export const share = {
  heading: 'Save or share this game',
  help: 'The game is saved in this browser. Use a file or a link to move it to another one.',
  helpNotSaved:
    'This browser cannot save the game: it is lost when the page is closed. Use a file or a link to keep it or to move it to another browser.',
  file: {
    heading: 'As a file',
    help: 'With your notes and your answers.',
    button: 'Download the game',
    done: 'The browser is saving the file “{{name}}”.',
  },
  link: {
    heading: 'As a link',
    help: 'The finished turns, without your notes. Whoever opens it needs the same crisis.',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    notCopied: 'The browser did not allow copying. Select the text and copy it.',
    field: 'Link to this game',
  },
  reach: {
    device:
      'This link and its QR code work on this device only. Send the file instead, or open Demarche at an address that others can reach.',
    network: 'This link and its QR code work in this network only. For people elsewhere, send the file.',
  },
  code: {
    heading: 'As a QR code',
    help: 'The same link, for a camera.',
    alt: 'QR code for the link',
  },
} as const;

/** Where a statement comes from. */
export const sources = {
  button_one: 'Source {{ids}}',
  button_other: 'Sources {{ids}}',
  heading: 'Sources',
  kind: {
    news: 'News',
    'state-media': 'State media',
    party: 'A party to the conflict',
    analysis: 'Analysis',
    primary: 'Primary source',
    reference: 'Reference',
    scholarship: 'Scholarship',
  },
  unknown: '{{id}} is not in the list of sources.',
  open: 'Open in a new window',
} as const;
