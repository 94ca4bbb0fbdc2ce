import { cleanLabel, freeLabel } from './efg-label';
import { type Fraction, fractionText } from './fraction';
import type { GameTree, TreeNode } from './tree';

/** A game as the text of a `.efg` file, and what must be known about it. */
export interface WrittenEfg {
  readonly text: string;
  /** Gambit ignores surplus nodes without a word: this is how many it should find. */
  readonly nodes: number;
  readonly sets: number;
  readonly outcomes: number;
  /** Whether OpenSpiel can read it: its numerators and denominators have 32 bits. Gambit's may have any size. */
  readonly forOpenSpiel: boolean;
}

/**
 * Writes a game in Gambit's `.efg` format (version 2), in the form that OpenSpiel reads too: payoffs at the ends only, the
 * action list and the payoffs repeated at every node, set numbers of each player from 1 without gaps in the order of their first
 * node, exact fractions, cleaned labels. OpenSpiel numbers labels by their first appearance in the file and sorts each node's
 * actions by that number; a label that would fall out of line is made one of its set's own, such as `hold [2.7]`.
 */
export function writeEfg(tree: GameTree): WrittenEfg {
  // `Chance` is Gambit's own name for chance.
  const players = uniqueLabels(
    tree.players.map((name, at) => cleanLabel(name) || `player ${at + 1}`),
    ['Chance'],
  );
  const names = nameWriter();
  const sets = setWriter(tree);
  const chances = chanceWriter();
  const outcomes = outcomeWriter();
  const head = `EFG 2 R ${quote(tree.title)} { ${players.map(quote).join(' ')} }`;
  const comment = cleanLabel(tree.comment);
  const lines = tree.nodes.map((node) => {
    switch (node.kind) {
      case 'chance':
        return `c ${names(node.name)} ${chances(node)} 0`;
      case 'personal':
        return `p ${names(node.name)} ${sets(node.set)} 0`;
      case 'terminal':
        return `t ${names(node.name)} ${outcomes.write(node)}`;
      default:
        return node satisfies never;
    }
  });
  return {
    text: `${[head, ...(comment === '' ? [] : [quote(comment)]), '', ...lines].join('\n')}\n`,
    nodes: tree.nodes.length,
    sets: tree.sets.length,
    outcomes: outcomes.count(),
    forOpenSpiel: tree.nodes.every(hasSmallNumbers),
  };
}

function quote(text: string): string {
  return `"${cleanLabel(text)}"`;
}

/** Writes names of nodes or of sets, which Gambit wants to be different: a name that was written before is left out. */
function nameWriter(): (name: string) => string {
  const written = new Set<string>();
  return (name) => {
    const quoted = quote(name);
    if (written.has(quoted)) return '""';
    written.add(quoted);
    return quoted;
  };
}

/** Writes a set by its number within its player, with name and actions; the same text at each of its nodes. */
function setWriter({ players, sets }: GameTree): (set: number) => string {
  const texts = new Map<number, string>();
  const counts = players.map(() => 0);
  const names = players.map(nameWriter);
  const order = labelOrder();
  return (at) => {
    const known = texts.get(at);
    if (known !== undefined) return known;
    const set = sets[at];
    if (set === undefined) throw new Error(`no information set ${at}`);
    const number = (counts[set.player] ?? 0) + 1;
    counts[set.player] = number;
    const actions = order(set.actions, `${set.player + 1}.${number}`);
    const name = names[set.player]?.(set.name) ?? '""';
    const text = `${set.player + 1} ${number} ${name} { ${actions.map(quote).join(' ')} }`;
    texts.set(at, text);
    return text;
  };
}

function chanceWriter(): (node: TreeNode & { kind: 'chance' }) => string {
  const order = labelOrder();
  const names = nameWriter();
  let number = 0;
  return ({ name, branches }) => {
    number += 1;
    const labels = order(
      branches.map(({ label }) => label),
      `0.${number}`,
    );
    const parts = branches.map(
      ({ probability }, at) => `${quote(labels[at] ?? '')} ${fractionText(probability)}`,
    );
    return `${number} ${names(name)} { ${parts.join(' ')} }`;
  };
}

/** Makes the labels of one node clean, different, and rising in the order of their first appearance in the file. */
function labelOrder(): (labels: readonly string[], where: string) => readonly string[] {
  const places = new Map<string, number>();
  return (labels, where) => {
    const clean = uniqueLabels(labels.map((label) => cleanLabel(label) || 'unnamed'));
    let last = -1;
    return clean.map((label) => {
      const known = places.get(label);
      const falls = known !== undefined && known <= last;
      const written = falls
        ? freeLabel(`${label} [${where}]`, (one) => places.has(one) || clean.includes(one))
        : label;
      if (!places.has(written)) places.set(written, places.size);
      last = places.get(written) ?? last;
      return written;
    });
  };
}

function uniqueLabels(labels: readonly string[], reserved: readonly string[] = []): readonly string[] {
  const taken = new Set(reserved);
  const wanted = new Set(labels);
  return labels.map((label) => {
    const free = taken.has(label) ? freeLabel(label, (one) => taken.has(one) || wanted.has(one)) : label;
    taken.add(free);
    return free;
  });
}

/** Writes outcomes; ends that pay the same share one. */
function outcomeWriter() {
  const texts = new Map<string, string>();
  const names = new Set<string>();
  return {
    write({ name, payoffs }: TreeNode & { kind: 'terminal' }): string {
      const numbers = payoffs.map(fractionText).join(' ');
      const known = texts.get(numbers);
      if (known !== undefined) return known;
      const id = texts.size + 1;
      const free = freeLabel(cleanLabel(name) || `outcome ${id}`, (label) => names.has(label));
      names.add(free);
      const text = `${id} ${quote(free)} { ${numbers} }`;
      texts.set(numbers, text);
      return text;
    },
    count: () => texts.size,
  };
}

function hasSmallNumbers(node: TreeNode): boolean {
  switch (node.kind) {
    case 'chance':
      return node.branches.every(({ probability }) => isSmall(probability));
    case 'personal':
      return true;
    case 'terminal':
      return node.payoffs.every(isSmall);
    default:
      return node satisfies never;
  }
}

const largest = 2n ** 31n - 1n;

function isSmall({ numerator, denominator }: Fraction): boolean {
  return numerator <= largest && -numerator <= largest && denominator <= largest;
}
