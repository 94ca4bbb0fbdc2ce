import { parseSync } from 'vite';

/** Where a file calls what stands at a place of a list a number (or whatever else) by a cast, as `line: text`. */
export function placeCasts(path: string, source: string): readonly string[] {
  const { program } = parseSync(path, source, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  const found: string[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (isCast(part)) {
      const line = source.slice(0, part.start).split('\n').length;
      found.push(`${line}: ${source.slice(part.start, part.end)}`);
    }
    for (const child of Object.values(part)) visit(child);
  };
  visit(program);
  return found;
}

interface Cast {
  readonly start: number;
  readonly end: number;
}

function isCast(part: object): part is Cast {
  if (!('type' in part) || !('expression' in part)) return false;
  const isAssertion = part.type === 'TSAsExpression' || part.type === 'TSNonNullExpression';
  return isAssertion && isComputed(part.expression);
}

/** Whether an expression reads a member by a computed name, through parentheses and further casts. */
function isComputed(expression: unknown): boolean {
  if (typeof expression !== 'object' || expression === null || !('type' in expression)) return false;
  if (expression.type === 'MemberExpression') return 'computed' in expression && expression.computed === true;
  const isWrapped = expression.type === 'ParenthesizedExpression' || expression.type === 'TSAsExpression';
  return isWrapped && 'expression' in expression && isComputed(expression.expression);
}
