/** Several people at one device: two for one side, or a side each. */
export const together = {
  /** In the brief. */
  choice: {
    heading: 'Who plays here?',
    alone: { label: 'I alone', what: 'The computer plays the other sides.' },
    pair: { label: 'Two of us, one side', what: 'A turn ends only when both of you agree.' },
    sides: { label: 'A side each', what: 'You pass this device on. Nobody sees the desk of another side.' },
    time: 'About {{minutes}}.',
    names: 'Your names, if you like. They stay on this device, and no file contains them.',
    first: 'The first of you',
    second: 'The second of you',
    others: 'What others of you play',
    none: 'Choose at least one more side that one of you plays.',
  },
  /** At a desk: that more than one person plays here. */
  desk: { pair: 'Two of you decide', next: 'Next: {{name}}' },
  /** Before the orders of a pair are given. */
  agree: {
    heading: 'Do you both agree?',
    help: 'Each of you presses one button, or a key: 1 for the first of you, 2 for the second.',
    first: 'First of us',
    second: 'Second of us',
    agreed: '{{name}}: agreed',
    waits: '{{name}} agrees. Now it is up to the other of you.',
    differ: 'What we did not agree on (optional)',
    notYet: 'Not yet',
  },
  /** Before the device goes on. */
  seal: {
    heading: 'Hand over the device?',
    commit: 'Commit and hand over',
    help: 'This seals your orders. You cannot take them back after that.',
    button: 'Seal, and hand over to {{name}}',
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
    help: 'No orders and no notes of any side are on this page.',
    status: 'It is the turn of {{name}}.',
    show: 'I am {{name}}: show my desk',
    desk: 'Go to my desk',
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
