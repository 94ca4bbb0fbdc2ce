/** Handing a play in as a result for a class. */
export const handIn = {
  heading: 'Hand in your result',
  help: 'For your teacher. It contains your orders, reasons, forecasts and answers.',
  brokenOff: 'This game was stopped early, and the result says so. It counts as far as it got.',
  unfinished: 'This game is not over yet. Your teacher can count it only if the lesson ended first.',
  name: 'Your name (optional)',
  nameHelp: 'It appears only in what you hand in here.',
  tooLong: 'You have written more than a code can carry. Hand in the file.',
  file: { heading: 'As a file', button: 'Download the result' },
  code: {
    heading: 'As a code to paste',
    help: 'Paste it into a form, a message or a shared document.',
    field: 'Code of your result',
    copy: 'Copy the code',
    copied: 'The code has been copied.',
    notCopied:
      'The browser did not allow copying. The code is selected: copy it with the keyboard or the menu.',
  },
  qr: {
    heading: 'As a QR code',
    help: 'For your teacher’s camera.',
    helpParts_one: 'For your teacher’s camera: {{count}} picture is needed.',
    helpParts_other: 'For your teacher’s camera: all {{count}} pictures are needed.',
    alt: 'QR code of your result',
    altPart: 'QR code of your result, part {{number}} of {{of}}',
    part: 'Part {{number}} of {{of}}',
    before: 'Previous part',
    next: 'Next part',
    tooMany: 'Your result is too long for QR codes. Hand in the file or the code.',
  },
  shareTo: {
    heading: 'Share with your class online',
    result: 'These links open another site, which receives the link to your result.',
    game: 'These links open another site, which receives the link to your game. Your reasons and answers are too long for a link: hand them in as a file or a code.',
    classroom: 'Share in Google Classroom',
    teams: 'Share in Microsoft Teams',
  },
} as const;
