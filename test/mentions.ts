import { parseSync } from 'vite';

/** A module that a file names, however it does. */
export interface Reference {
  /** Undefined where it is computed. */
  readonly specifier: string | undefined;
  readonly isType: boolean;
  readonly isDynamic: boolean;
}

/** A use in a file that some folders may not make. */
export interface Mention {
  readonly kind: 'global' | 'maths' | 'member' | 'power' | 'class';
  readonly word: string;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Everything that a TypeScript file imports and mentions. Throws if the file does not parse. */
export function mentionsOf(path: string, source: string): { references: Reference[]; mentions: Mention[] } {
  const { program, errors } = parseSync(path, source, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const references: Reference[] = [];
  const mentions: Mention[] = [];
  const names: string[] = [];
  const bound = new Set<string>();
  if (!isNode(program)) throw new Error(`${path} gave no syntax tree`);
  visit(program, undefined, '', (node, parent, key) => {
    const reference = referenceIn(node);
    if (reference) references.push(reference);
    const mention = mentionIn(node);
    if (mention) mentions.push(mention);
    for (const name of bindingsIn(node)) bound.add(name);
    if (node.type === 'Identifier' && isUse(parent, key)) names.push(String(node.name));
  });
  // A name that the file itself declares anywhere is its own and not the global one.
  const globals = new Set(names.filter((name) => !bound.has(name)));
  mentions.push(...[...globals].map((word) => ({ kind: 'global' as const, word })));
  return { references, mentions };
}

function referenceIn(node: Node): Reference | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      if (!isNode(node.source)) return undefined;
      const isType = node.importKind === 'type' || node.exportKind === 'type' || onlyTypes(node.specifiers);
      return { specifier: textOf(node.source), isType, isDynamic: false };
    }
    case 'ImportExpression':
      return { specifier: textOf(node.source), isType: false, isDynamic: true };
    case 'TSImportType':
      return { specifier: textOf(node.source), isType: true, isDynamic: false };
    case 'NewExpression': {
      // new URL('./worker.ts', import.meta.url) is how a worker or a file is named.
      const [first, second] = list(node.arguments);
      const isFile =
        isNamed(node.callee, 'URL') && second?.type === 'MemberExpression' && isNode(second.object);
      if (!isFile || !isNode(second.object) || second.object.type !== 'MetaProperty') return undefined;
      return { specifier: textOf(first), isType: false, isDynamic: true };
    }
    default:
      return undefined;
  }
}

function onlyTypes(specifiers: unknown): boolean {
  const all = list(specifiers);
  return all.length > 0 && all.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

function mentionIn(node: Node): Mention | undefined {
  switch (node.type) {
    case 'MemberExpression': {
      const word = node.computed ? textOf(node.property) : nameOf(node.property);
      if (word === undefined) return undefined;
      return { kind: isNamed(node.object, 'Math') ? 'maths' : 'member', word };
    }
    case 'VariableDeclarator': {
      if (!isNamed(node.init, 'Math') || !isNode(node.id)) return undefined;
      const [first] = list(node.id.properties).filter((one) => one.type === 'Property');
      return { kind: 'maths', word: nameOf(first?.key) ?? 'random' };
    }
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return String(node.operator).startsWith('**') ? { kind: 'power', word: '**' } : undefined;
    case 'ClassDeclaration':
    case 'ClassExpression':
      // An error that is thrown has to be a class; it carries facts and no rules.
      if (isNamed(node.superClass, 'Error')) return undefined;
      return { kind: 'class', word: nameOf(node.id) ?? 'without a name' };
    default:
      return undefined;
  }
}

function bindingsIn(node: Node): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return patternNames(node.id);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return patternNames(node.local);
    case 'CatchClause':
      return patternNames(node.param);
    default:
      // Functions, classes and the types of functions: a name and parameters, where they have them.
      return [...(nameOf(node.id) ? patternNames(node.id) : []), ...list(node.params).flatMap(patternNames)];
  }
}

function patternNames(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'ObjectPattern':
      return list(pattern.properties).flatMap((one) => patternNames(one.value ?? one.argument));
    case 'ArrayPattern':
      return list(pattern.elements).flatMap(patternNames);
    case 'AssignmentPattern':
      return patternNames(pattern.left);
    case 'RestElement':
      return patternNames(pattern.argument);
    default:
      return [];
  }
}

/** Whether an identifier there is read as a variable, and is not a key, a type or a part of an import. */
function isUse(parent: Node | undefined, key: string): boolean {
  if (!parent) return false;
  if (key === 'key') return Boolean(parent.computed);
  if (parent.type === 'MemberExpression' && key === 'property') return Boolean(parent.computed);
  if (parent.type === 'MetaProperty' || parent.type.endsWith('Specifier')) return false;
  return (
    !parent.type.startsWith('TS') ||
    ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(parent.type)
  );
}

function visit(
  node: Node,
  parent: Node | undefined,
  key: string,
  see: (node: Node, parent: Node | undefined, key: string) => void,
): void {
  see(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) visit(child, node, name, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function list(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined;
}

function isNamed(node: unknown, name: string): boolean {
  return nameOf(node) === name;
}

function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'TSLiteralType') return textOf(node.literal);
  return typeof node.value === 'string' ? node.value : undefined;
}
