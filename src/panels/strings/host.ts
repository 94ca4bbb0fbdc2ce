import type { Refusal, wallShows } from '../../classroom/index';
import { turnWords } from '../../words/index';
import { closing, debriefing, rehearsal } from './host-end';
import { lobby, make } from './host-lobby';

type Shows = Readonly<Record<(typeof wallShows)[number], string>>;
/** The page while tables play. */
const board = {
  heading: 'The tables',
  table: 'Table {{table}}',
  turn: 'Turn {{turn}} of {{turns}}',
  phase: {
    brief: 'Reading the brief',
    deliberation: 'Deciding',
    reveal: 'Watching what happened',
    over: 'Over',
    brokenOff: 'Stopped early',
  },
  clock: '{{left}} left',
  paused: 'Paused',
  debriefIn: 'Debrief in {{left}}',
  debriefNow: 'The debrief begins now',
  bell: 'bell in {{left}}',
  noBell: 'No bell is set',
  ready: '{{ready}} of {{all}} ready',
  empty: 'Played by the computer',
  here: '{{here}} of {{all}} here',
  away: 'nobody here',
  holds: 'No orders',
  missed: {
    hold: 'Not committed: no orders',
    policy: 'Not committed: played by the computer',
  },
  likeHistory: 'As in history so far',
  notBegun: 'No turn has been played yet',
  left: 'Left history in turn {{turn}}: {{side}} ordered “{{ordered}}”',
  leftHeld: 'Left history in turn {{turn}}: {{side}} did not order “{{history}}”',
  ending: 'Ended: {{ending}}',
  brokenOff: 'Stopped early, in turn {{turn}}',
  planOver: '{{name}}: played to its end',
  curve: '{{indicator}}: {{value}} now, {{past}} before',
  open: 'Open',
  goOn: { brief: 'Begin turn 1', reveal: 'Next turn' },
  resolve: 'End the turn now',
  all: {
    label: 'For all tables',
    goOn: 'Continue',
    goOnHelp: 'Opens the next turn at every table that is reading the brief or has seen its turn.',
    resolve: 'End the turn',
    pause: 'Pause',
    resume: 'Resume',
    time: 'Time',
    speak: 'Notes and news',
    inject: 'Events',
    people: 'Students',
    wall: 'Projector',
    debrief: 'Debrief',
    debriefAsk: 'Begin the debrief? Games that are not over stop where they stand.',
    debriefYes: 'Begin the debrief',
    debriefNo: 'Not yet',
    resolveAsk: {
      hold: 'End this turn at every table that is deciding? Sides that have not committed give no orders.',
      policy:
        'End this turn at every table that is deciding? Sides that have not committed are played by the computer for this turn.',
    },
    resolveYes: 'End the turn',
    resolveNo: 'Let them decide',
  },
} as const;

/** What waits for the teacher. */
const needs = {
  heading: 'Needs you',
  none: 'Nobody needs you at the moment.',
  help: '{{name}} asks for help',
  atTable: 'Table {{table}}',
  helped: 'Done',
  away: '{{names}} of {{side}}: no device is connected',
  last: 'The table waits only for {{side}}',
  letter: '{{from}} to {{to}}',
  agreement: '{{from}} proposes an agreement to {{to}}',
  report: '{{name}}, for the press',
  pass: 'Pass it on',
  refuse: 'Hold it back',
  passAll_one: 'Pass on {{count}} message',
  passAll_other: 'Pass on all {{count}} messages',
} as const;

/** One table, opened. */
const table = {
  orders: 'Orders of this turn',
  proposed: 'proposed by {{name}}',
  committed: 'Committed',
  notCommitted: 'Not yet committed',
  giveBack: 'Give the orders back',
  giveBackWhy: 'Why you give them back; {{side}} reads this',
  giveBackGo: 'Give them back',
  leftOpen: 'Committed for turn {{turn}}, and not carried out',
  leftOpenNone: 'No side had committed its orders.',
  past: 'Turns so far',
  turn: turnWords.title,
  none: 'no orders',
  asHistory: 'as in history',
  notHistory: 'not as in history',
  letters: 'Messages between the sides',
  noLetters: 'No messages so far.',
  letterState: { waiting: 'waits for you', passed: 'passed on', refused: 'held back' },
  agreements: 'Agreements',
  signed: 'signed by {{names}}',
  noAgreements: 'No agreements so far.',
  promise: {
    line: 'Promise for turn {{turn}}: {{what}}',
    option: { do: 'to order “{{option}}”', 'not-do': 'not to order “{{option}}”' },
    kind: { do: 'an order of the kind “{{kind}}”', 'not-do': 'no order of the kind “{{kind}}”' },
    ifKind: '{{promise}}, if the other side gives an order of the kind “{{kind}}”',
  },
  breakOff: 'Stop this game',
  breakOffAsk: 'Stop the game of table {{table}} where it stands? It cannot be resumed.',
  breakOffYes: 'Stop it',
  breakOffNo: 'Let them play',
} as const;

/** Time: clocks, the bell and the plan. */
const time = {
  heading: 'Time',
  clock: 'Clock of the turn, for all tables',
  set: 'Set {{count}} minutes',
  none: 'No clock',
  minutes: 'Minutes',
  setGo: 'Set the clock',
  isSet_one: 'Each turn has {{count}} minute now.',
  isSet_other: 'Each turn has {{count}} minutes now.',
  isNone: 'Turns have no clock now.',
  extended_one: 'This turn has {{count}} minute more.',
  extended_other: 'This turn has {{count}} minutes more.',
  bellIsSet: 'The lesson ends at {{time}}.',
  extend_one: '{{count}} minute more',
  extend_other: '{{count}} minutes more',
  bell: 'The lesson ends at',
  bellGo: 'Set the bell',
  bellNone: 'No bell',
  plan: 'Plan until the bell',
  planBrief: 'Brief: {{minutes}}',
  planTurn: 'Turn {{turn}}: {{minutes}}',
  planDebrief: 'Debrief: {{minutes}}',
  planMinutes_one: '{{count}} minute',
  planMinutes_other: '{{count}} minutes',
  planCut:
    'There is time for {{count}} of {{turns}} turns. Games that are not over then stop, and the debrief shows where they were heading.',
  settings: 'Settings of the class',
} as const;

/** What the teacher says: notes and news. */
const speak = {
  heading: 'Notes and news',
  note: 'A note',
  noteHelp: 'From you, in your own name. It is not part of the game.',
  to: 'To',
  all: 'Everybody',
  side: 'Table {{table}}, {{side}}',
  text: 'Text',
  send: 'Send the note',
  sent: 'The note has been sent.',
  news: 'News in the game',
  newsHelp: 'A report that the sides read among their news. It changes nothing else.',
  where: 'Where',
  allTables: 'All tables',
  for: 'Who reads it',
  allSides: 'All sides, and the public',
  head: 'Headline',
  body: 'Report',
  sendNews: 'Publish',
  sentNews: 'The report has been published.',
  inject: 'Events of this crisis',
  injectHelp:
    'The event happens at once, in the turn that is being decided. Sides that have committed can change their orders, and commit again.',
  injectAsHistory: 'happened in history',
  injectDue: 'happens by itself in turn {{turn}}',
  injectGo: 'Make it happen',
  injected: '“{{inject}}” has happened.',
} as const;

/** The projector. */
const wall = {
  heading: 'On the projector',
  shows: {
    code: 'Code and address',
    public: 'How things stand, and public news',
    reveal: 'What the last turn did',
    river: 'The river of all tables',
    moments: 'Three moments to talk about',
    nothing: 'Nothing',
  } satisfies Shows,
  table: 'Table',
  every: 'All tables, without maps',
  again: 'Show it again',
  open: 'Open the page for the projector',
} as const;

/** What a reader is told, collected. */
const live = {
  joined_one: '{{count}} student has joined',
  joined_other: '{{count}} students have joined',
  help_one: '{{names}} asks for help',
  help_other: '{{names}} ask for help',
  sealed_one: '{{count}} side has committed',
  sealed_other: '{{count}} sides have committed',
  resolved_one: '{{count}} table has ended its turn',
  resolved_other: '{{count}} tables have ended their turn',
  over_one: '{{count}} game is over',
  over_other: '{{count}} games are over',
  brokenOff_one: '{{count}} game has been stopped where it stood',
  brokenOff_other: '{{count}} games have been stopped where they stood',
  letter_one: '{{count}} message has come for you to read',
  letter_other: '{{count}} messages have come for you to read',
  agreement_one: '{{count}} draft of an agreement has come for you to read',
  agreement_other: '{{count}} drafts of agreements have come for you to read',
  report_one: '{{count}} report has come for you to read',
  report_other: '{{count}} reports have come for you to read',
  sentence: '{{what}}.',
} as const;

/** Why the room did not do what was asked. */
const refused = {
  'not-open': 'That is no longer possible: the class has moved on.',
  full: 'There is no more room.',
  'wrong-phase': 'That is not possible at this moment of the class.',
  'wrong-turn': 'That turn is over.',
  'not-yours': 'That belongs to somebody else.',
  'not-head': 'Only the head of the side can do that.',
  'not-possible': 'That cannot happen at this moment of the game.',
  sealed: 'The side has committed its orders.',
  'not-allowed': 'You have switched that off for this class.',
  'no-such': 'That is no longer there.',
  'too-many': 'There are too many of these already.',
  taken: 'Somebody has that name already.',
  stale: 'A later change has replaced this one.',
  closed: 'The class is closed.',
} as const satisfies Readonly<Record<Refusal, string>>;

/** The link to the class. */
const link = {
  connecting: 'Connecting …',
  lost: 'The connection is lost. This page tries again by itself; the students’ devices do so too.',
  ended: 'This class no longer exists.',
  endedHelp: 'It was deleted, or this address does not belong to it.',
  unknown: 'Your class is being opened …',
} as const;

/** The pages of whoever leads a class. */
export const host = {
  make,
  lobby,
  board,
  needs,
  table,
  time,
  speak,
  wall,
  debriefing,
  closing,
  rehearsal,
  live,
  refused,
  link,
} as const;
