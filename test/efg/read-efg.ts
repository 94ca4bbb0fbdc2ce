import { actionCount, buildTree } from '../../src/analysis/tree/build-tree';
import { type Fraction, plus } from '../../src/analysis/tree/fraction';
import type { GameTree, NodeDraft, TreeProblem } from '../../src/analysis/tree/tree';
import { type Cursor, cursorOf, type EfgProblem, Refusal } from './efg-cursor';
import {
  claimName,
  type EfgTables,
  emptyTables,
  readChance,
  readList,
  readOutcome,
  readSet,
} from './efg-parts';

export type ReadEfg =
  | { readonly tree: GameTree; readonly problems: readonly [] }
  | { readonly tree?: undefined; readonly problems: readonly EfgProblem[] };

/**
 * Reads a game in Gambit's `.efg` format (version 2), or says what is wrong with it and where. Stricter than Gambit: it refuses
 * what Gambit renames or ignores without a word (empty and repeated labels, nodes after a complete tree) and what only solvers
 * refuse (imperfect recall). Payoffs of nodes before the end are added up along the path; names of outcomes are not kept.
 */
export function readEfg(text: string): ReadEfg {
  try {
    return readGame(cursorOf(text));
  } catch (thrown) {
    if (thrown instanceof Refusal) return { problems: [thrown.problem] };
    throw thrown;
  }
}

function readGame(cursor: Cursor): ReadEfg {
  for (const word of ['EFG', '2', 'R']) {
    if (cursor.takeWord(word) !== word) cursor.refuse('unexpected', word);
  }
  const title = cursor.takeText();
  const players = readList(cursor, () => takePlayer(cursor), String);
  const comment = cursor.peek().kind === 'string' ? cursor.takeText() : '';
  const tables = emptyTables(players);
  const { nodes, places } = readNodes(cursor, tables);
  const end = cursor.peek();
  if (end.kind !== 'end') return { problems: [{ ...placeOf(end), code: 'surplus', what: 'a node' }] };
  const built = buildTree({ title, comment, players, sets: tables.sets, nodes });
  if (built.tree !== undefined) return built;
  return { problems: built.problems.map((problem) => locate(problem, nodes, places)) };
}

/** `Chance` is Gambit's own name for chance. */
function takePlayer(cursor: Cursor): string {
  const name = cursor.takeLabel(false);
  return name === 'Chance' ? cursor.refuse('bad-label', name) : name;
}

interface TextPosition {
  readonly line: number;
  readonly column: number;
}

function placeOf({ line, column }: TextPosition): TextPosition {
  return { line, column };
}

/** Reads nodes until the tree is complete. */
function readNodes(cursor: Cursor, tables: EfgTables): { nodes: NodeDraft[]; places: TextPosition[] } {
  const nodes: NodeDraft[] = [];
  const places: TextPosition[] = [];
  // Nodes whose children are still due, with what was paid on the way to and at them.
  const open: { due: number; readonly paid: readonly Fraction[] }[] = [];
  do {
    places.push(placeOf(cursor.peek()));
    const { node, paid } = readNode(cursor, tables, open.at(-1)?.paid);
    nodes.push(node);
    const parent = open.at(-1);
    if (parent !== undefined) parent.due -= 1;
    if (node.kind !== 'terminal') open.push({ due: actionCount(tables.sets, node), paid });
    while (open.at(-1)?.due === 0) open.pop();
  } while (open.length > 0);
  return { nodes, places };
}

function readNode(
  cursor: Cursor,
  tables: EfgTables,
  before: readonly Fraction[] | undefined,
): { readonly node: NodeDraft; readonly paid: readonly Fraction[] } {
  const letter = cursor.takeWord('a node: c, p or t');
  const pay = () => {
    const here = readOutcome(cursor, tables);
    return before === undefined ? here : here.map((payoff, at) => plus(payoff, before[at] ?? payoff));
  };
  switch (letter) {
    case 'c': {
      const name = takeName(cursor, tables);
      const branches = readChance(cursor, tables);
      return { node: { kind: 'chance', name, branches }, paid: pay() };
    }
    case 'p': {
      const name = takeName(cursor, tables);
      const set = readSet(cursor, tables);
      return { node: { kind: 'personal', name, set }, paid: pay() };
    }
    case 't': {
      const name = takeName(cursor, tables);
      const payoffs = pay();
      return { node: { kind: 'terminal', name, payoffs }, paid: payoffs };
    }
    default:
      return cursor.refuse('unexpected', 'a node: c, p or t');
  }
}

function takeName(cursor: Cursor, { nodeNames }: EfgTables): string {
  const name = cursor.takeLabel(true);
  claimName(cursor, nodeNames, name);
  return name;
}

/** Where in the file a problem of the tree is. */
function locate(
  problem: TreeProblem,
  nodes: readonly NodeDraft[],
  places: readonly TextPosition[],
): EfgProblem {
  const node =
    'node' in problem
      ? problem.node
      : nodes.findIndex((one) => 'set' in problem && one.kind === 'personal' && one.set === problem.set);
  return { ...(places[node] ?? { line: 1, column: 1 }), code: 'tree', what: problem.code };
}
