import type { WantAtEnd } from '../compiled/scenario';
import type { Path } from '../document/problem';
import type { Checking } from './context';

/** What is said at the end of the wants of a side, each with the path of its texts in the document. */
export function wantsWithPaths(
  { draft, scenario }: Checking,
  actor: string,
): readonly (WantAtEnd & { readonly path: Path })[] {
  const written = draft.document.actors[actor]?.brief?.short?.wants ?? [];
  const places = written.flatMap((want, at) => (typeof want === 'string' ? [] : [at]));
  const compiled = scenario.actors.find(({ id }) => id === actor)?.brief?.wantsAtEnd ?? [];
  return compiled.map((want, at) => ({
    ...want,
    path: ['actors', actor, 'brief', 'short', 'wants', places[at] ?? 0, 'at-the-end'],
  }));
}
