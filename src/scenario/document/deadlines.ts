import { writtenOutcomes } from './outcomes';
import type { Path } from './problem';
import type { DocumentEffect, DocumentLater, ScenarioDocument } from './schema';

/** Something that an effect of a document sets going: where it is written, and the actor whose option does that. */
export interface WrittenDeadline {
  readonly path: Path;
  readonly own?: string;
  readonly later: DocumentLater;
}

/** The id of the indicator that says in which turn it lands, and by which conditions ask for it. */
export function deadlineId(id: string): string {
  return `pending.${id}`;
}

/** Everything that effects of a document set going, in written order: by options, then injects, then rules. */
export function deadlinesIn({ actors, injects, rules }: ScenarioDocument): readonly WrittenDeadline[] {
  const laters = (path: Path, effects: readonly DocumentEffect[] | undefined, own?: string) =>
    (effects ?? []).flatMap(({ later }, at): WrittenDeadline[] =>
      later === undefined
        ? []
        : [{ path: [...path, at, 'later'], ...(own === undefined ? {} : { own }), later }],
    );
  return [
    ...Object.entries(actors).flatMap(([own, { options }]) =>
      Object.entries(options).flatMap(([id, option]) => {
        const path: Path = ['actors', own, 'options', id];
        return [
          ...laters([...path, 'effects'], option.effects, own),
          ...laters([...path, 'exposure', 'effects'], option.exposure?.effects, own),
          ...writtenOutcomes(option).flatMap(({ path: at, body }) =>
            laters([...path, ...at, 'effects'], body.effects, own),
          ),
        ];
      }),
    ),
    ...injects.flatMap(({ effects }, at) => laters(['injects', at, 'effects'], effects)),
    ...rules.flatMap(({ effects }, at) => laters(['rules', at, 'effects'], effects)),
  ];
}
