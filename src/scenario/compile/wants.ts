import type { WantAtEnd } from '../compiled/scenario';
import type { Path } from '../document/problem';
import type { DocumentActor } from '../document/schema';
import { type Compiling, present, reportUnknown } from './context';
import { compileFollowing } from './following';

type DocumentWants = NonNullable<NonNullable<DocumentActor['brief']>['short']>['wants'];

/** Compiles what is said at the end of the wants of a short brief; undefined where nothing is said of any. */
export function compileWants(
  compiling: Compiling,
  actor: string,
  { advisers }: DocumentActor,
  wants: DocumentWants,
): readonly WantAtEnd[] | undefined {
  const compiled: WantAtEnd[] = [];
  wants.forEach((want, at) => {
    if (typeof want === 'string') return;
    const path: Path = ['actors', actor, 'brief', 'short', 'wants', at];
    const { by } = want;
    const known = Object.keys(advisers);
    if (by !== undefined && !known.includes(by))
      reportUnknown(compiling, [...path, 'by'], 'adviser', by, known);
    const { text, variants } = compileFollowing(compiling, want['at-the-end'], {
      path: [...path, 'at-the-end'],
      told: { of: 'want', actor, want: compiled.length },
      picked: { own: actor, mind: actor, knows: 'situation' },
      read: { own: actor, knows: 'outcomes' },
    });
    compiled.push(present({ want: want.text, by, text, texts: variants }));
  });
  return compiled.length === 0 ? undefined : compiled;
}
