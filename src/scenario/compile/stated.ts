import type { ToldText } from '../compiled/stated';
import type { Path } from '../document/problem';
import type { Scope } from './cel-typed';
import { type Compiling, compileExpression } from './context';

/** Notes what a text states, if it says so: `path` is that of its `holds`. */
export function noteStated(
  compiling: Compiling,
  path: Path,
  source: string | number | boolean | undefined,
  told: ToldText,
  scope: Omit<Scope, 'names'>,
): void {
  if (source === undefined) return;
  const { expression } = compileExpression(compiling, path, source, 'truth', scope);
  compiling.stated.push({ told, holds: expression, written: String(source), path });
}
