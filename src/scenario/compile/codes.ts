import type { Scenario } from '../compiled/scenario';
import { shortCode } from '../compiled/short-code';
import type { Path } from '../document/problem';
import { type Compiling, report } from './context';

/** Notes two names of one kind that share a short code: links could not tell them apart. */
export function checkShortCodes(compiling: Compiling, { actors, injects, rules }: Scenario): void {
  const options = actors.flatMap((actor) => actor.options);
  checkKind(
    compiling,
    actors.map(({ id }) => [id, ['actors', id]]),
  );
  checkKind(
    compiling,
    injects.map(({ id }, at) => [id, ['injects', at, 'id']]),
  );
  checkKind(
    compiling,
    // Records tell only of those whether they worked.
    rules.flatMap(({ id, odds }, at): Named[] => (odds === undefined ? [] : [[id, ['rules', at, 'id']]])),
  );
  checkKind(
    compiling,
    actors.flatMap((actor) =>
      actor.tracks.map(({ id }): Named => [`${actor.id}.${id}`, ['actors', actor.id, 'tracks', id]]),
    ),
  );
  checkKind(
    compiling,
    options.map(({ actor, id }) => [`${actor}.${id}`, ['actors', actor, 'options', id]]),
  );
  checkKind(
    compiling,
    options.flatMap(({ actor, id, outcomes }) =>
      outcomes.map(
        (outcome, at): Named => [outcome.id, ['actors', actor, 'options', id, 'outcomes', at, 'id']],
      ),
    ),
  );
}

type Named = readonly [string, Path];

function checkKind(compiling: Compiling, names: readonly Named[]): void {
  const byCode = new Map<number, string>();
  for (const [name, path] of names) {
    const other = byCode.get(shortCode(name));
    if (other !== undefined && other !== name) report(compiling, 'E211', path, { name, other });
    byCode.set(shortCode(name), name);
  }
}
