import type { KeyId, KeyName, KeyPlace } from '../parts/keys';

interface KeyWords {
  readonly place: Readonly<Record<KeyPlace, string>>;
  readonly does: Readonly<Record<KeyId, string>>;
  readonly name: Readonly<Record<KeyName, string>>;
}

const words = {
  place: {
    everywhere: 'Everywhere',
    room: 'Situation room',
    reveal: 'While a turn is told: on “Told so far”',
    map: 'Map, when it has the focus',
    debrief: 'Debrief',
  },
  does: {
    onward: 'To the next button, field, list or link',
    back: 'To the one before',
    press: 'Press the button that has the focus (a link: Enter alone)',
    close: 'Close a menu, or what is laid over the page',
    scroll: 'Move a text that is longer than its place, down and up',
    'order-next': 'On a track: choose the next card',
    'order-before': 'On a track: choose the card before',
    menu: 'In the menu “Play”: down and up',
    'part-next': 'In a small window, on its tabs: to the next part of the room',
    'part-before': 'In a small window, on its tabs: to the part before',
    'event-next': 'One event on',
    'event-before': 'One event back',
    'event-first': 'To the first event',
    'event-last': 'To the last event',
    left: 'Look further to the left',
    right: 'Look further to the right',
    up: 'Look further up',
    down: 'Look further down',
    closer: 'Closer',
    farther: 'Farther',
    whole: 'The whole theatre',
    fold: 'On a line with a triangle: unfold it, or fold it again',
    'choice-next': 'Among choices: take the next',
    'choice-before': 'Among choices: take the one before',
    sideways: 'On a table that is wider than its place: move it sideways',
  },
  name: {
    Tab: 'Tab',
    'Shift+Tab': 'Shift and Tab',
    Enter: 'Enter',
    Space: 'Space',
    Escape: 'Esc',
    Home: 'Home',
    End: 'End',
    ArrowLeft: 'Left arrow',
    ArrowRight: 'Right arrow',
    ArrowUp: 'Up arrow',
    ArrowDown: 'Down arrow',
    '+': '+',
    '=': '=',
    '-': '−',
    '0': '0',
  },
} as const satisfies KeyWords;

/** The table of keys. */
export const keys = {
  heading: 'Keys',
  help: 'All of a play can be done by keys alone. A key works on what has the focus, which wears a frame.',
  key: 'Key',
  what: 'What it does',
  or: ' or ',
  ...words,
} as const;
