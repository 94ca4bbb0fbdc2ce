import { luckKey } from '../base/index';
import { type Compiling, report } from './compile-context';
import type { Path } from './problem';
import type { Scenario } from './scenario';

/** The code of 16 bits by which the link form of a record names an actor's option, an outcome or an inject. */
export function shortCode(name: string): number {
  return luckKey(name) & 0xffff;
}

/** Two names with one short code would make links ambiguous. */
export function checkShortCodes(compiling: Compiling, scenario: Scenario): void {
  const groups: (readonly [readonly string[], Path])[] = [
    [scenario.actors.map((actor) => actor.id), ['actors']],
    [scenario.injects.map((inject) => inject.id), ['injects']],
    ...scenario.actors.map(
      (actor) =>
        [actor.options.map((option) => `${actor.id}.${option.id}`), ['actors', actor.id, 'options']] as const,
    ),
  ];
  for (const [names, path] of groups) {
    const byCode = new Map<number, string>();
    for (const name of names) {
      const other = byCode.get(shortCode(name));
      if (other !== undefined) report(compiling, 'E211', path, { name, other });
      byCode.set(shortCode(name), name);
    }
  }
}
