import { compile, type Problem, parse, type Scenario, severityOf } from '../scenario/index';

/** Reads a scenario from one file; the problems are sentences, a line each. This is the only part of the app that needs the parser. */
export function readBundle(
  name: string,
  bytes: Uint8Array,
): { readonly scenario: Scenario } | { readonly problems: readonly string[] } {
  const parsed = parse([{ path: name, bytes }]);
  if (!parsed.draft) return { problems: parsed.problems.map(told) };
  const { scenario, problems } = compile(parsed.draft);
  const errors = problems.filter(({ code }) => severityOf(code) === 'error');
  return scenario && errors.length === 0 ? { scenario } : { problems: errors.map(told) };
}

function told({ code, at, path }: Problem): string {
  return `${code}, line ${at.line}: ${path.join('.')}`;
}
