import type { CDPSession, Page } from 'playwright-core';

/** A part of what the browser tells a screen reader. */
export interface HeardNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Such as `checked` or `level 2`. */
  readonly states: readonly string[];
  readonly children: readonly HeardNode[];
}

type FullTree = Awaited<ReturnType<typeof askTree>>;
type RawNode = FullTree['nodes'][number];

const askTree = (session: CDPSession) => session.send('Accessibility.getFullAXTree');

/** Boxes without a meaning of their own, and pieces of lines. */
const unheard = new Set([
  'generic',
  'none',
  'LabelText',
  'InlineTextBox',
  'LineBreak',
  'RootWebArea',
  'strong',
  'emphasis',
  'mark',
  'Abbr',
  'time',
]);

/** What is in the name of these is not told again. */
const namedByContent = new Set([
  'button',
  'link',
  'heading',
  'tab',
  'radio',
  'menuitem',
  'option',
  'switch',
  'checkbox',
  'DisclosureTriangle',
]);

/** What the browser tells a screen reader of the whole page, in its order. */
export async function heardTree(page: Page): Promise<readonly HeardNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await askTree(session);
  const spoken = await spokenValues(session, nodes);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  return root === undefined ? [] : heardIn(byId, spoken, root);
}

/** The parts of a tree that have one of the roles, the outermost of each. */
export function partsOf(tree: readonly HeardNode[], ...roles: readonly string[]): readonly HeardNode[] {
  return tree.flatMap((node) => (roles.includes(node.role) ? [node] : partsOf(node.children, ...roles)));
}

/** A tree up to a button with one of the names, and with it: what is heard before it can be pressed. */
export function treeUntil(tree: readonly HeardNode[], ...names: readonly string[]): readonly HeardNode[] {
  const isLast = ({ role, name }: HeardNode) => role === 'button' && names.includes(name);
  const holds = (node: HeardNode): boolean => isLast(node) || node.children.some(holds);
  const at = tree.findIndex(holds);
  if (at < 0) return tree;
  return tree
    .slice(0, at + 1)
    .map((node, place) => (place === at ? { ...node, children: treeUntil(node.children, ...names) } : node));
}

/** A tree as text, a line for each part with its role, name, states and description. */
export function treeText(tree: readonly HeardNode[], depth = 0): string {
  const lines: string[] = [];
  let run: string[] = [];
  const flush = () => {
    // A mark of an element of its own stands in the line of the words before it.
    const line = run.join(' ').replaceAll(/ (?=[.,:;](?: |$))/g, '');
    if (run.length > 0) lines.push(`${'  '.repeat(depth)}${line}`);
    run = [];
  };
  for (const node of tree) {
    // Words and terms of one paragraph make one line, as they are heard.
    if (node.role === 'StaticText') run.push(node.name);
    else if (node.role === 'button' && run.length > 0 && node.children.length === 0)
      run.push(`[${lineOf(node)}]`);
    else {
      flush();
      lines.push(`${'  '.repeat(depth)}${lineOf(node)}`);
      if (node.children.length > 0) lines.push(treeText(node.children, depth + 1));
    }
  }
  flush();
  return lines.join('\n');
}

/** Pictures, whose words stand for what others look at and do not read. */
const pictures = new Set(['image', 'img']);

/** Fields and choices, which are heard by the label beside them. */
const labelled = new Set(['radio', 'slider', 'textbox', 'checkbox', 'combobox']);

/**
 * Every word that a tree makes heard: texts, names and descriptions, without what roles and states are called and what pictures show. The label and the
 * description of a field that stand beside it are heard once, as screen readers tell them: with the text or with the field.
 */
export function heardWords(tree: readonly HeardNode[]): readonly string[] {
  const texts = squashed(textsIn(tree).join(' '));
  const once = (text: string) => (texts.includes(squashed(text)) ? '' : text);
  const heard = (nodes: readonly HeardNode[]): readonly string[] =>
    nodes.flatMap(({ role, name, description, children }) => [
      pictures.has(role) ? '' : labelled.has(role) ? once(name) : name,
      once(description),
      ...heard(children),
    ]);
  return heard(tree).flatMap((text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
}

/** Names and descriptions in a tree in which a space stands before a mark, as where the mark is set apart from its words. */
export function looseMarks(tree: readonly HeardNode[]): readonly string[] {
  return tree.flatMap(({ role, name, description, children }) => [
    ...(role === 'StaticText' ? [] : [name, description].filter(hasLooseMark)),
    ...looseMarks(children),
  ]);
}

/** Whether a space stands before a mark in what is heard. */
export function hasLooseMark(heard: string): boolean {
  return /\s[.,:;](?:\s|$)/.test(heard);
}

function textsIn(tree: readonly HeardNode[]): readonly string[] {
  return tree.flatMap(({ role, name, children }) => (role === 'StaticText' ? [name] : textsIn(children)));
}

/** A text without what only divides its words. */
function squashed(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function lineOf({ role, name, description, states }: HeardNode): string {
  return [
    role,
    name === '' ? '' : `“${name}”`,
    ...states.map((state) => `(${state})`),
    description === '' ? '' : `– ${description}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What sliders say in place of their number, by node; the tree itself has only the number. */
async function spokenValues(
  session: CDPSession,
  nodes: readonly RawNode[],
): Promise<ReadonlyMap<string, string>> {
  const found: [string, string][] = [];
  for (const { nodeId, role, backendDOMNodeId } of nodes) {
    if (role?.value !== 'slider' || backendDOMNodeId === undefined) continue;
    const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
    const at = node.attributes?.indexOf('aria-valuetext') ?? -1;
    if (at >= 0) found.push([nodeId, node.attributes?.[at + 1] ?? '']);
  }
  return new Map(found);
}

function heardIn(
  byId: ReadonlyMap<string, RawNode>,
  spoken: ReadonlyMap<string, string>,
  node: RawNode,
): readonly HeardNode[] {
  const role = textOf(node.role);
  const children = () =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : heardIn(byId, spoken, child);
    });
  if (node.ignored || unheard.has(role)) return children();
  const name = textOf(node.name);
  if (role === 'StaticText')
    return name === '' ? [] : [{ role, name, description: '', states: [], children: [] }];
  const description = textOf(node.description);
  const below =
    namedByContent.has(role) && name !== ''
      ? children().filter(({ role: one }) => one !== 'StaticText')
      : children();
  const value = spoken.get(node.nodeId);
  const states = value === undefined ? statesOf(node, role) : [...statesOf(node, role), value];
  return [{ role, name, description, states, children: below }];
}

function textOf(value: RawNode['name']): string {
  return typeof value?.value === 'string' ? value.value.replaceAll(/\s+/g, ' ').trim() : '';
}

/** States that are told where they are so; of those with a value, the value. */
const told = [
  'checked',
  'selected',
  'expanded',
  'pressed',
  'disabled',
  'readonly',
  'hasPopup',
  'level',
  'busy',
  'invalid',
];

function statesOf({ properties = [], value }: RawNode, role: string): readonly string[] {
  const states = properties.flatMap(({ name, value: { value: state } }) => {
    if (!told.includes(name) || (name === 'level' && role !== 'heading')) return [];
    if (name === 'expanded') return [state === true ? 'expanded' : 'collapsed'];
    if (state === true || state === 'true') return [name];
    return state === false || state === 'false' || state === undefined || state === ''
      ? []
      : [`${name} ${state}`];
  });
  return typeof value?.value === 'string' && value.value !== ''
    ? [...states, `value ${value.value}`]
    : states;
}
