import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Elsewhere, openElsewhere } from './elsewhere';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Nodes that hear all that any of them says, themselves included. */
function nodesOf(count: number) {
  let changes = 0;
  let isCut = false;
  const nodes: Elsewhere[] = [];
  const say = (text: string) => {
    if (!isCut) for (const node of nodes) node.hear(text);
  };
  for (let index = 0; index < count; index++)
    nodes.push(openElsewhere({ now: () => Date.now(), say, onChange: () => (changes += 1) }));
  return { nodes, cut: () => (isCut = true), changes: () => changes, say };
}

it('every node knows which hands are connected at the others', () => {
  const { nodes, say } = nodesOf(3);
  nodes[0]?.tell(new Set(['h1', 'h2']));
  nodes[1]?.tell(new Set(['h3']));
  expect(nodes.map((node) => [...node.hands()].sort().join(' '))).toEqual(['h3', 'h1 h2', 'h1 h2 h3']);
  // One that begins later asks, and is told.
  const late = openElsewhere({ now: () => Date.now(), say, onChange: () => undefined });
  nodes.push(late);
  say(JSON.stringify({ node: crypto.randomUUID(), hands: [], asks: true }));
  expect([...late.hands()].sort()).toEqual(['h1', 'h2', 'h3']);
  nodes[1]?.close();
  expect([...late.hands()].sort()).toEqual(['h1', 'h2']);
});

it('a node that says nothing for long is gone, and one that has hands says so now and then', () => {
  const { nodes, cut } = nodesOf(2);
  nodes[0]?.tell(new Set(['h1']));
  vi.advanceTimersByTime(200_000);
  expect(nodes[1]?.hands()).toEqual(['h1']);
  cut();
  vi.advanceTimersByTime(80_000);
  expect(nodes[1]?.hands()).toEqual([]);
});

it('what is no word of a node is passed over', () => {
  const { nodes, changes } = nodesOf(1);
  const node = crypto.randomUUID();
  for (const text of [
    '',
    'null',
    '{"node":',
    '{"node":"x","hands":[]}',
    JSON.stringify({ node, hands: ['h'.repeat(9)] }),
  ])
    nodes[0]?.hear(text);
  expect(nodes[0]?.hands()).toEqual([]);
  expect(changes()).toBe(0);
});
