/** A page that was made for a course in a learning management system, and the package that it comes from. */
export const scorm = {
  label: 'Your course',
  close: 'Close this notice',
  none: 'This page was made for a course, but it was not opened from one. You can play; the game is saved in this browser only, and nothing is reported to a course.',
  review:
    'Your course has opened this page for review. What you do here is not recorded in the course; it is saved in this browser only.',
  begin:
    'Your course did not accept a connection{{why}}. You can play; the game is saved in this browser only.',
  read: 'Your course did not say whether it has an earlier game of yours{{why}}.',
  keep: 'Your course did not accept the last changes{{why}}. They are saved in this browser, and the course is given them again with your next turn.',
  why: ' (it says: {{said}})',
  whyCode: ' (error {{code}})',
  whyBoth: ' (error {{code}}: {{said}})',
  unreadLead:
    'The game that your course has kept cannot be read, so a new one begins. {{why}} When its first turn is over, the new game takes the place of the old one.',
  unread: {
    foreign: 'It was not written by Demarche.',
    newer: 'It was written by a later version of Demarche.',
    damaged: 'It is damaged.',
  },
  left_one:
    'Your course has too little room for all that you wrote: it keeps your orders, but {{count}} of your texts is in this browser only. To take it elsewhere, save the game as a file.',
  left_other:
    'Your course has too little room for all that you wrote: it keeps your orders, but {{count}} of your texts are in this browser only. To take them elsewhere, save the game as a file.',
  tooLong:
    'This game has become too long for the memory of your course. It goes on in this browser; to take it elsewhere, save it as a file.',
  elsewhere:
    'This game is saved in this browser only. Your course keeps the one that you began from the brief.',
  completed: 'Your course has recorded that you finished this game.',
  package: {
    heading: 'Package for a learning management system',
    help: 'A SCORM 1.2 package of this crisis for Moodle, Canvas, Blackboard and others: each student plays alone, the course keeps the game, and no score is reported.',
    side: 'Side',
    anySide: 'Each student chooses',
    shelf: 'Also offer the other crises',
    make: 'Download the package',
    making: 'Making the package …',
    done: 'The browser is saving the file “{{name}}”.',
    noApp:
      'The package can be made only from the built app, not from this page. Run “npm run demarche -- scorm {{id}}” instead.',
    network: 'A file of the app could not be loaded: {{why}}. Check the connection and try again.',
  },
} as const;
