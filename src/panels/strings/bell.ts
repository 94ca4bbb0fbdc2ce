/** The time that somebody has set for a game. */
export const bell = {
  name: 'Clock',
  minutes: '{{count}} min',
  left: 'left to play',
  stopped: 'stopped',
  say_one: '{{count}} minute left to play. You can still finish your turn after that.',
  say_other: '{{count}} minutes left to play. You can still finish your turn after that.',
  ends: 'The game stops at {{time}}, so that there is time for the debrief.',
  held: 'The clock is stopped, so the game will not stop.',
  stop: 'Stop the clock',
  run: 'Start the clock',
  more: 'Five more minutes',
  hide: 'Hide the minutes',
  show: 'Show the minutes',
  off: 'Play without a clock',
  up: 'Time is up. You can still finish this turn. In two minutes the game stops where it stands, and nothing is lost.',
  now: 'Stop here',
} as const;

/** Before a player stops a game that is not over. */
export const stop = {
  menu: 'Stop and go to the debrief',
  heading: 'Stop here?',
  help: 'The game stops where it stands. Your orders for this turn are kept, and you can continue the game later.',
  together: 'The game stops for all of you.',
  yes: 'Stop here',
  no: 'Keep playing',
} as const;

/** A game that was broken off. */
export const broken = {
  kicker: 'The game stops here',
  bell: 'Time is up',
  player: 'You have stopped the game',
  plan: '{{name}}: the end',
  text_zero: 'The crisis is still open. No turn is over yet.',
  text_one: 'The crisis is still open. One turn is over.',
  text_other: 'The crisis is still open. {{count}} turns are over.',
  kept: 'Your orders for this turn are kept.',
  heading: 'The debrief shows where it was heading.',
  goOn: 'Continue this game',
} as const;
