import { compile } from '../compile/compile';
import type { Draft } from '../document/draft';
import { type Problem, severityOf } from '../document/problem';

/** The errors of a draft where it has more of them than the one that it was made from; otherwise none. */
export function newErrors(before: Draft, after: Draft): readonly Problem[] {
  const errors = (draft: Draft) => compile(draft).problems.filter(({ code }) => severityOf(code) === 'error');
  const now = errors(after);
  return now.length > 0 && now.length > errors(before).length ? now : [];
}
