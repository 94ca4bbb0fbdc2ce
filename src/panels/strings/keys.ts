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
    pair: 'When two of you agree on the orders',
    reveal: 'While you see what happened',
    map: 'Map, when it is focused',
    debrief: 'Debrief',
  },
  does: {
    onward: 'Go to the next button, field, list or link',
    back: 'Go to the previous one',
    press: 'Press the focused button (for a link, only Enter)',
    close: 'Close a menu or a sheet',
    scroll: 'Scroll a long text down and up',
    'order-next': 'On the cards of a track: go to the next one',
    'order-before': 'On the cards of a track: go to the previous one',
    'order-give': 'On the cards of a track: choose this one',
    'track-next': 'In a large window, on the list of tracks: go to the next track',
    'track-before': 'In a large window, on the list of tracks: go to the previous track',
    'chance-up': 'On the question with a slider: more likely',
    'chance-down': 'On the question with a slider: less likely',
    'menu-first': 'On the button “Game”: open its menu at the first entry',
    'menu-last': 'On the button “Game”: open its menu at the last entry',
    menu: 'In the menu “Game”: down and up',
    'part-next': 'In a small window, on the tabs: go to the next part of the room',
    'part-before': 'In a small window, on the tabs: go to the previous part',
    'first-agrees': 'The first player agrees, or no longer does',
    'second-agrees': 'The second player agrees, or no longer does',
    'beat-next': 'Go to the next event',
    'beat-before': 'Go to the previous event',
    left: 'Move the map to show more on the left',
    right: 'Move the map to show more on the right',
    up: 'Move the map to show more at the top',
    down: 'Move the map to show more at the bottom',
    closer: 'Zoom in',
    farther: 'Zoom out',
    whole: 'Show the whole map',
    fold: 'On a line with a triangle: open or close it',
    'choice-next': 'Among choices: select the next',
    'choice-before': 'Among choices: select the previous one',
    sideways: 'Scroll a wide table sideways',
  },
  name: {
    Tab: 'Tab',
    'Shift+Tab': 'Shift and Tab',
    Enter: 'Enter',
    Space: 'Space',
    Escape: 'Esc',
    Home: 'Home',
    ArrowLeft: 'Left arrow',
    ArrowRight: 'Right arrow',
    ArrowUp: 'Up arrow',
    ArrowDown: 'Down arrow',
    '+': '+',
    '=': '=',
    '-': '−',
    '0': '0',
    '1': '1',
    '2': '2',
  },
} as const satisfies KeyWords;

/** The table of keys. */
export const keys = {
  heading: 'Keys',
  help: 'You can play the whole game with the keyboard alone. A key acts on the focused item, which is outlined.',
  key: 'Key',
  what: 'What it does',
  or: ' or ',
  ...words,
} as const;
