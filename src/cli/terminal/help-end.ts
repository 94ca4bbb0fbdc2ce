import type { Terminal } from './terminal';
import { wrap } from './wrap';

/** What stands at the end of a command's help: examples as they are typed, and what the exit codes mean. */
export function helpEnd({ width }: Terminal, examples: readonly string[], exit: string): string {
  const lines = examples.map((example) => `  demarche ${example}`);
  const title = lines.length === 1 ? 'Example:' : 'Examples:';
  return ['', title, ...lines, '', ...wrap(`Exit: ${exit}`, width)].join('\n');
}
