import type { Variant, Voice } from '../compiled/scenario';
import type { ToldText } from '../compiled/stated';
import type { Path } from '../document/problem';
import type { DocumentFollowing, DocumentVoices } from '../document/schema';
import { variantsOf } from '../document/variants';
import type { Scope } from './cel-typed';
import { type Compiling, compileExpression, present, report, reportUnknown } from './context';
import { presenceOf } from './presence';
import { noteStated } from './stated';

/** What the streets and papers of a side say, among its advisers. */
export const publicVoice = 'public';

/** A text that follows the play: what is told unless one of the others is, and the others in their order. */
export interface Followed {
  readonly text: string;
  readonly variants?: readonly Variant[];
}

/** What compiling a text that follows the play needs to know of its place. */
interface Following {
  readonly path: Path;
  /** The text as what is told, for what its forms state. */
  readonly told: ToldText;
  /** Whose names are short, and what is known as the form is picked. */
  readonly picked: Omit<Scope, 'names'>;
  /** What is known as it is read. */
  readonly read: Omit<Scope, 'names'>;
}

/** Compiles a text that follows the play, and notes what its forms state. */
export function compileFollowing(
  compiling: Compiling,
  text: DocumentFollowing,
  following: Following,
): Followed {
  const { path, told, picked, read } = following;
  if (typeof text === 'string') return { text };
  checkLast(compiling, path, text);
  const forms = variantsOf(text, path);
  forms.forEach(({ holds }, variant) => {
    noteStated(compiling, [...path, variant, 'holds'], holds, { ...told, variant }, read);
  });
  const variants = forms.slice(0, -1).map(
    ({ when, text: said }, at): Variant => ({
      when: compileExpression(compiling, [...path, at, 'when'], when ?? true, 'truth', picked).expression,
      text: said,
    }),
  );
  return { text: forms.at(-1)?.text ?? '', variants };
}

/** Notes a list whose last member has a condition, or one before it has none. */
export function checkLast(
  compiling: Compiling,
  path: Path,
  forms: readonly { readonly when?: unknown }[],
): void {
  forms.forEach(({ when }, at) => {
    const isLast = at === forms.length - 1;
    if ((when === undefined) !== isLast)
      report(compiling, 'E216', [...path, at], { why: isLast ? 'last' : 'before', place: at + 1 });
  });
}

/** Compiles what is said of something once it has happened; nothing, where nobody says anything. `picked`: what is known as it happens. */
export function compileVoices(
  compiling: Compiling,
  path: Path,
  voices: DocumentVoices,
  picked: Omit<Scope, 'names'>,
): readonly Voice[] | undefined {
  if (voices === undefined) return undefined;
  const { actors } = compiling.draft.document;
  return Object.entries(voices).flatMap(([actor, lines]) => {
    const body = actors[actor];
    if (body === undefined) {
      reportUnknown(compiling, [...path, actor], 'actor', actor, Object.keys(actors));
      return [];
    }
    const known = [publicVoice, ...Object.keys(body.advisers)];
    const there = presenceOf(compiling, actor);
    return Object.entries(lines).map(([who, line]): Voice => {
      const at: Path = [...path, actor, who];
      if (!known.includes(who)) reportUnknown(compiling, at, 'adviser', who, known, actor);
      const said = compileLine(compiling, at, line, picked);
      return present({ actor, adviser: who === publicVoice ? undefined : who, ...said, while: there });
    });
  });
}

type DocumentLine = NonNullable<DocumentVoices>[string][string];

/** Compiles what one voice says: one line, or lines that follow the play. */
function compileLine(
  compiling: Compiling,
  path: Path,
  line: DocumentLine,
  picked: Omit<Scope, 'names'>,
): Pick<Voice, 'says' | 'instead'> {
  if (typeof line === 'string') return { says: line };
  checkLast(compiling, path, line);
  const instead = line.slice(0, -1).map(({ when, text }, at) => ({
    when: compileExpression(compiling, [...path, at, 'when'], when ?? true, 'truth', picked).expression,
    says: text,
  }));
  return { says: line.at(-1)?.text ?? '', instead };
}
