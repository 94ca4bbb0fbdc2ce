import { type Fraction, zero } from '../../src/analysis/tree/fraction';
import type { Branch, InformationSet } from '../../src/analysis/tree/tree';
import type { Cursor } from './efg-cursor';

/** What a `.efg` file has described so far. */
export interface EfgTables {
  readonly players: readonly string[];
  /** In the order of their first node. */
  readonly sets: InformationSet[];
  /** Place in `sets` by `player number`. */
  readonly setPlaces: Map<string, number>;
  /** Branches of chance sets by number, with all of their text. */
  readonly chances: Map<number, { readonly branches: readonly Branch[]; readonly text: string }>;
  readonly outcomes: Map<number, { readonly payoffs: readonly Fraction[]; readonly text: string }>;
  readonly outcomeNames: Set<string>;
  /** Names of nodes, and of sets by player (0: chance), that are taken: Gambit wants them to be different where they are not empty. */
  readonly nodeNames: Set<string>;
  readonly setNames: readonly Set<string>[];
}

export function emptyTables(players: readonly string[]): EfgTables {
  return {
    players,
    sets: [],
    setPlaces: new Map(),
    chances: new Map(),
    outcomes: new Map(),
    outcomeNames: new Set(),
    nodeNames: new Set(),
    setNames: [...players, 'chance'].map(() => new Set()),
  };
}

/** Takes a name that nothing of its kind may have again. */
export function claimName(cursor: Cursor, taken: Set<string> | undefined, name: string): void {
  if (name === '' || taken === undefined) return;
  if (taken.has(name)) cursor.refuse('repeated-label', name);
  taken.add(name);
}

/** Reads the set of a personal node, described or by number only; returns its place. */
export function readSet(cursor: Cursor, { players, sets, setPlaces, setNames }: EfgTables): number {
  const player = cursor.takeNumber('the number of a player', 1) - 1;
  if (players[player] === undefined) cursor.refuse('unknown-player', `${player + 1}`);
  const number = cursor.takeNumber('the number of an information set', 1);
  const key = `${player} ${number}`;
  const known = setPlaces.get(key);
  if (cursor.peek().kind !== 'string') return known ?? cursor.refuse('undefined-set', `${number}`);
  const name = cursor.takeLabel(true);
  if (known === undefined) claimName(cursor, setNames[player + 1], name);
  const actions = readList(cursor, () => cursor.takeLabel(false), String);
  if (known === undefined) {
    setPlaces.set(key, sets.length);
    return sets.push({ player, name, actions }) - 1;
  }
  const first = sets[known];
  const isSame =
    first?.name === name &&
    first.actions.length === actions.length &&
    actions.every((label, at) => label === first.actions[at]);
  return isSame ? known : cursor.refuse('set-differs', `${number}`);
}

/** Reads the set of a chance node, described or by number only; returns its branches. */
export function readChance(cursor: Cursor, { chances, setNames }: EfgTables): readonly Branch[] {
  const number = cursor.takeNumber('the number of a chance set', 1);
  const known = chances.get(number);
  if (cursor.peek().kind !== 'string') {
    return known?.branches ?? cursor.refuse('undefined-set', `${number}`);
  }
  const name = cursor.takeLabel(true);
  if (known === undefined) claimName(cursor, setNames[0], name);
  const list = readList(
    cursor,
    () => {
      const label = cursor.takeLabel(false);
      const { value: probability, text } = cursor.takeFraction('a probability');
      return { label, probability, text };
    },
    ({ label }) => label,
  );
  const text = JSON.stringify([name, ...list.map((one) => [one.label, one.text])]);
  if (known !== undefined) {
    return known.text === text ? known.branches : cursor.refuse('set-differs', `${number}`);
  }
  const branches = list.map(({ label, probability }) => ({ label, probability }));
  chances.set(number, { branches, text });
  return branches;
}

/** Reads the outcome of a node; returns what it pays each player, 0 for outcome 0. */
export function readOutcome(
  cursor: Cursor,
  { players, outcomes, outcomeNames }: EfgTables,
): readonly Fraction[] {
  const number = cursor.takeNumber('the number of an outcome', 0);
  const known = outcomes.get(number);
  if (cursor.peek().kind !== 'string') {
    if (number === 0) return players.map(() => zero);
    return known?.payoffs ?? cursor.refuse('undefined-outcome', `${number}`);
  }
  if (number === 0) cursor.refuse('null-outcome', '0');
  const name = cursor.takeLabel(true);
  if (known === undefined) claimName(cursor, outcomeNames, name);
  cursor.take('open');
  const numbers = players.map((_, at) => {
    if (cursor.peek().kind !== 'word') cursor.refuse('payoff-count', `${at}`);
    const read = cursor.takeFraction('a payoff');
    cursor.skipComma();
    return read;
  });
  if (cursor.peek().kind === 'word') cursor.refuse('payoff-count', `${players.length + 1}`);
  cursor.take('close');
  const payoffs = numbers.map(({ value }) => value);
  const text = JSON.stringify([name, ...numbers.map((one) => one.text)]);
  if (known !== undefined) {
    return known.text === text ? known.payoffs : cursor.refuse('outcome-differs', `${number}`);
  }
  outcomes.set(number, { payoffs, text });
  return payoffs;
}

/** Reads `{ item item ... }`, at least one, with different labels. */
export function readList<Item>(
  cursor: Cursor,
  read: () => Item,
  labelOf: (item: Item) => string,
): readonly Item[] {
  cursor.take('open');
  const items: Item[] = [];
  const met = new Set<string>();
  do {
    const item = read();
    const label = labelOf(item);
    if (met.has(label)) cursor.refuse('repeated-label', label);
    met.add(label);
    items.push(item);
  } while (cursor.peek().kind !== 'close');
  cursor.take('close');
  return items;
}
