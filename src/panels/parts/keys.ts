/**
 * Every key that does something on the pages of a play: where it does, and its keys by their names in the browser. The table of keys
 * tells it, whoever handles a key by itself asks it, and a test in the browser presses each one.
 */
export const keyTable = [
  { place: 'everywhere', id: 'onward', keys: ['Tab'] },
  { place: 'everywhere', id: 'back', keys: ['Shift+Tab'] },
  { place: 'everywhere', id: 'press', keys: ['Enter', 'Space'] },
  { place: 'everywhere', id: 'close', keys: ['Escape'] },
  { place: 'everywhere', id: 'scroll', keys: ['ArrowDown', 'ArrowUp'] },
  { place: 'room', id: 'order-next', keys: ['ArrowDown', 'ArrowRight'] },
  { place: 'room', id: 'order-before', keys: ['ArrowUp', 'ArrowLeft'] },
  { place: 'room', id: 'order-give', keys: ['Enter', 'Space'] },
  { place: 'room', id: 'track-next', keys: ['ArrowDown'] },
  { place: 'room', id: 'track-before', keys: ['ArrowUp'] },
  { place: 'room', id: 'chance-up', keys: ['ArrowRight', 'ArrowUp'] },
  { place: 'room', id: 'chance-down', keys: ['ArrowLeft', 'ArrowDown'] },
  { place: 'room', id: 'menu-first', keys: ['ArrowDown'] },
  { place: 'room', id: 'menu-last', keys: ['ArrowUp'] },
  { place: 'room', id: 'menu', keys: ['ArrowDown', 'ArrowUp'] },
  { place: 'room', id: 'part-next', keys: ['ArrowRight'] },
  { place: 'room', id: 'part-before', keys: ['ArrowLeft'] },
  { place: 'pair', id: 'first-agrees', keys: ['1'] },
  { place: 'pair', id: 'second-agrees', keys: ['2'] },
  { place: 'reveal', id: 'beat-next', keys: ['ArrowRight'] },
  { place: 'reveal', id: 'beat-before', keys: ['ArrowLeft'] },
  { place: 'map', id: 'left', keys: ['ArrowLeft'] },
  { place: 'map', id: 'right', keys: ['ArrowRight'] },
  { place: 'map', id: 'up', keys: ['ArrowUp'] },
  { place: 'map', id: 'down', keys: ['ArrowDown'] },
  { place: 'map', id: 'closer', keys: ['+', '='] },
  { place: 'map', id: 'farther', keys: ['-'] },
  { place: 'map', id: 'whole', keys: ['0', 'Home'] },
  { place: 'debrief', id: 'fold', keys: ['Enter', 'Space'] },
  { place: 'debrief', id: 'choice-next', keys: ['ArrowDown', 'ArrowRight'] },
  { place: 'debrief', id: 'choice-before', keys: ['ArrowUp', 'ArrowLeft'] },
  { place: 'debrief', id: 'sideways', keys: ['ArrowRight', 'ArrowLeft'] },
] as const;

type KeyRow = (typeof keyTable)[number];
export type KeyPlace = KeyRow['place'];
export type KeyId = KeyRow['id'];
export type KeyName = KeyRow['keys'][number];
export type MapAct = Extract<KeyRow, { place: 'map' }>['id'];

/** Where keys work, in the order of the table. */
export const keyPlaces: readonly KeyPlace[] = [...new Set(keyTable.map(({ place }) => place))];

interface Pressed {
  readonly key: string;
  /** Where the key is, whatever is written on it: each script has digits of its own. */
  readonly code?: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The names of a row's keys where the page is read in a direction: arrows follow it, but for those that move what does not turn. */
export function keysIn({ place, id, keys }: KeyRow, direction: string): readonly KeyName[] {
  if (direction !== 'rtl' || place === 'map' || id === 'sideways') return keys;
  return keys.map((key) => (key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key));
}

/** What a pressed key does to the map; nothing where it belongs to the browser. */
export function mapActOf(pressed: Pressed): MapAct | undefined {
  return keyTable.flatMap((row) => (row.place === 'map' && isPressed(row, pressed) ? [row.id] : []))[0];
}

/** At which of its entries a pressed key on its button opens a menu. */
export function menuEndOf(pressed: Pressed): 'first' | 'last' | undefined {
  for (const row of keyTable) {
    if (row.id === 'menu-first' && isPressed(row, pressed)) return 'first';
    if (row.id === 'menu-last' && isPressed(row, pressed)) return 'last';
  }
  return undefined;
}

/** Whether a pressed key turns to the next page of a reveal (1) or the one before (-1); the arrows follow the direction of reading. */
export function pageTurnOf(pressed: Pressed, direction: string): 1 | -1 | undefined {
  const onward = direction === 'rtl' ? -1 : 1;
  for (const row of keyTable) {
    if (row.id === 'beat-next' && isPressed(row, pressed)) return onward;
    if (row.id === 'beat-before' && isPressed(row, pressed)) return onward === 1 ? -1 : 1;
  }
  return undefined;
}

/** What a pressed key does on the cards of a track: walks to the next (1) or the one before (-1), or gives the order, as Space does by itself. */
export function orderActOf(pressed: Pressed, direction: string): 1 | -1 | 'give' | undefined {
  for (const row of keyTable) {
    if (!isPressed({ keys: keysIn(row, direction) }, pressed)) continue;
    if (row.id === 'order-next') return 1;
    if (row.id === 'order-before') return -1;
    if (row.id === 'order-give') return 'give';
  }
  return undefined;
}

/** Which of two people agrees by a pressed key: the first (0) or the second (1). */
export function agreeingOf(pressed: Pressed): 0 | 1 | undefined {
  const [, digit] = /^(?:Digit|Numpad)([12])$/.exec(pressed.code ?? '') ?? [];
  const named = { ...pressed, key: digit ?? pressed.key };
  for (const row of keyTable) {
    if (row.id === 'first-agrees' && isPressed(row, named)) return 0;
    if (row.id === 'second-agrees' && isPressed(row, named)) return 1;
  }
  return undefined;
}

function isPressed(
  { keys }: { readonly keys: readonly KeyName[] },
  { key, altKey, ctrlKey, metaKey }: Pressed,
): boolean {
  return !altKey && !ctrlKey && !metaKey && keys.some((one) => one === key);
}
