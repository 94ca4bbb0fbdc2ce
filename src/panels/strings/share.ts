/** Keeping and sharing a play. */
export const share = {
  heading: 'Keep or share this play',
  help: 'The play is saved in this browser. A file or a link brings it to another one.',
  file: {
    heading: 'As a file',
    help: 'With your notes and your own words.',
    button: 'Download the play',
    done: 'The file “{{name}}” was handed to the browser.',
  },
  link: {
    heading: 'As a link',
    help: 'The turns that are done, without your notes. Whoever opens it needs the same crisis on the shelf.',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'The browser did not allow copying. Select the text and copy it.',
    field: 'Link of this play',
  },
  reach: {
    device:
      'The address of this page works on this device only, and so do this link and its QR code. Send the file, or open Demarche at an address that the others can reach.',
    network:
      'The address of this page works in this network only, and so do this link and its QR code. Elsewhere, send the file.',
  },
  code: {
    heading: 'As a QR code',
    help: 'The same link, for a camera.',
    alt: 'QR code of the link',
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
