/** Keeping and sharing a game. */
export const share = {
  heading: 'Save or share this game',
  help: 'The game is saved in this browser. To move it, use a file or a link.',
  helpNotSaved:
    'This browser cannot save the game. To keep it, take a file or a link before you close the page.',
  file: {
    heading: 'As a file',
    help: 'With your notes and answers.',
    button: 'Download the game',
    done: 'The browser is saving the file “{{name}}”.',
  },
  link: {
    heading: 'As a link',
    help: 'Finished turns only, without your notes. Whoever opens it needs this crisis too.',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    notCopied: 'The browser did not allow copying. Select the text and copy it.',
    field: 'Link to this game',
  },
  reach: {
    device: 'This link works on this device only. For others, save the game as a file.',
    network: 'This link works in this network only. For others, save the game as a file.',
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
