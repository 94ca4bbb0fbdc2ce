import type { debriefSteps } from '../../classroom/index';

type Steps = Readonly<
  Record<(typeof debriefSteps)[number], { readonly name: string; readonly what: string }>
>;

/** The debrief, step by step. */
export const debriefing = {
  heading: 'The debrief',
  inSteps: 'Steps',
  steps: {
    'own-words': {
      name: 'Own words first',
      what: 'Students write what they meant and what surprised them, before they see anything else.',
    },
    'own-debrief': {
      name: 'Their own debrief',
      what: 'Each student sees the debrief of their own side: their game beside history, turn by turn.',
    },
    river: {
      name: 'The river',
      what: 'Everybody looks at what all tables did, turn by turn, beside history.',
    },
    moments: {
      name: 'Three moments',
      what: 'Three moments of the class, chosen by a rule, to open the discussion with.',
    },
    talk: {
      name: 'Talk',
      what: 'The screens rest. What would you do differently, and what did you not know?',
    },
  } satisfies Steps,
  go: 'Go to this step',
  now: 'Now',
  minutes: 'Minutes for “{{step}}”',
  left: '{{left}} left',
  wrote_one: '{{count}} of {{all}} has written something.',
  wrote_other: '{{count}} of {{all}} have written something.',
  written: 'What students wrote',
  nothingWritten: 'Nobody has written anything yet.',
  figures: 'The class',
} as const;

/** A rehearsal. */
export const rehearsal = {
  title: 'Rehearsal',
  notice: 'A rehearsal: the computer plays the students.',
  speed: 'Speed',
  speeds: { stop: 'Paused', live: 'As in class', fast: '{{factor}}×' },
  lead: 'Lead the class',
  leads: { you: 'You', itself: 'The computer' },
  look: 'See as',
  lookGo: 'Look',
  clock: 'Time: {{time}}',
  over: 'This rehearsal is over',
  left: 'A rehearsal lasts as long as its page: it ended when you left or reloaded it.',
  another: 'Begin another one',
  back: 'Back to the page of the teacher',
  /** What students of a rehearsal write; plain and short, as students do. */
  lines: {
    reasons: [
      'We want to show that we answer, but not more than that.',
      'Talking costs us little and may win time.',
      'If we do nothing, people at home will ask why.',
      'We wait and see what the others do first.',
      'This keeps other choices open for later.',
    ],
    letters: [
      'We do not want this to grow. Do you?',
      'If you hold back this turn, so will we.',
      'Please tell us before you do anything at the border.',
    ],
    reports: ['Both sides speak of calm', 'Questions about the border remain'],
    reportBody: 'Neither side would say more to our correspondent.',
    words: [
      'I wanted to answer without starting something bigger.',
      'I did not expect the other side to read our order as a threat.',
      'Next time I would ask earlier what the others know.',
    ],
    claims: ['The other side orders force in the next turn.', 'The tension rises in the next turn.'],
  },
} as const;

/** The end of a class. */
export const closing = {
  heading: 'End of the class',
  close: 'Close the class',
  closeHelp: 'Students keep their own results. Nothing can be changed after that.',
  closeAsk: 'Close the class?',
  closeYes: 'Close it',
  closeNo: 'Not yet',
  closed: 'The class is closed.',
  save: 'Save the class file',
  saveHelp: 'All games with their notes. The Class page opens it again, and sets it beside other classes.',
  saved: 'The browser is saving the file “{{name}}”.',
  absent: 'Links for absent students',
  absentHelp: 'Somebody who was absent can play a side later against what a table ordered.',
  remove: 'Delete the class from the server',
  removeHelp: 'Everything in this class is deleted from the server at once, for everybody.',
  removeAsk: 'Delete everything in this class? This cannot be undone.',
  removeYes: 'Delete everything',
  removeNo: 'Keep it',
  removed: 'The class has been deleted from the server.',
  removeFailed: 'The class could not be deleted: {{why}}. Try again.',
} as const;
