/** Several people at one device: two for one side, or a side each. */
export const together = {
  /** In the brief. */
  choice: {
    heading: 'Who plays here?',
    alone: { label: 'Just me', what: 'The computer plays the other sides.' },
    pair: { label: 'Two of us, one side', what: 'A turn ends only when both of you agree.' },
    sides: { label: 'A side each', what: 'You pass this device round. Nobody sees what another side sees.' },
    time: 'About {{minutes}}.',
    names: 'Your names, if you like. They stay on this device and go into no file.',
    first: 'First player',
    second: 'Second player',
    others: 'Other sides that you play here',
    none: 'Choose at least one more side.',
  },
  /** At a desk: that more than one person plays here. */
  desk: { pair: 'Two of you decide', next: 'Next: {{name}}' },
  /** Before the orders of a pair are given. */
  agree: {
    heading: 'Do you both agree?',
    help: 'Each of you presses a button, or a key: 1 for the first player, 2 for the second.',
    first: 'First player',
    second: 'Second player',
    agreed: '{{name}}: agreed',
    waits: '{{name}} agrees. Now it is up to the other player.',
    differ: 'What we did not agree on (optional)',
    notYet: 'Not yet',
  },
  /** Before the device goes on. */
  seal: {
    heading: 'Hand over the device?',
    commit: 'Commit and hand over',
    help: 'After this you cannot take your orders back.',
    button: 'Commit, and hand over to {{name}}',
    told: 'Hand over to {{name}}',
  },
  /** While the device is handed over. */
  hand: {
    heading: 'Pass the device to {{name}}',
    away: 'Everyone else: look away now.',
    errand: {
      brief: 'Read your brief, then give your orders.',
      decide: 'Give your orders for this turn.',
      told: 'See what happened, then give your orders.',
      end: 'See how the last turn went.',
    },
    round: 'Who has had the device',
    stands: { done: 'done', now: 'now', later: 'later' },
    help: 'This page shows no orders and no notes.',
    status: 'It is {{name}}’s turn.',
    show: 'I am {{name}}: show my side',
    desk: 'Go to my side',
  },
  /** After the last turn. */
  end: {
    lead: 'Come together: this is for all of you.',
    heading: 'Whose account comes next?',
    help: 'Each of you writes alone. History is shown when all of you have written.',
    write: 'I am {{name}}: my own account',
    written: '{{name}} has finished writing.',
    skip: 'Show history without waiting',
    wait: 'History is shown when all of you have written.',
    done: 'I have finished: hand over',
    last: 'I have finished: show history',
    whose: 'Whose debrief',
  },
  differed: 'You did not agree on: “{{text}}”',
} as const;
