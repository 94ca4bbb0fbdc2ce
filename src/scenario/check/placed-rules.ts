import type { Effect, Rule, Scenario } from '../compiled/scenario';
import { deadlineId, deadlinesIn } from '../document/deadlines';
import type { Path } from '../document/problem';
import type { DocumentEffect, ScenarioDocument } from '../document/schema';

/** A rule, and where its author wrote it: among the rules, or in an effect that sets something going. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly path: Path;
  /** Its effects as they are written, with the place of their list. */
  readonly effectsPath: Path;
  readonly effects: readonly Effect[];
  readonly written: readonly DocumentEffect[];
}

/** Every rule of a scenario with its place in the document. */
export function placedRules(document: ScenarioDocument, { rules }: Scenario): readonly PlacedRule[] {
  const deadlines = new Map(deadlinesIn(document).map((one) => [deadlineId(one.later.id), one]));
  return rules.flatMap((rule, at): PlacedRule[] => {
    const { effects, settles } = rule;
    if (settles === undefined) {
      const path: Path = ['rules', at];
      const written = document.rules[at]?.effects ?? [];
      return [{ rule, path, effectsPath: [...path, 'effects'], effects, written }];
    }
    const found = deadlines.get(settles.indicator);
    if (found === undefined) return [];
    const path: Path = settles.how === 'landed' ? found.path : [...found.path, 'stopped'];
    const written = settles.how === 'landed' ? found.later.do : (found.later.stopped?.do ?? []);
    // The first of its effects ends the deadline and is not written.
    return [{ rule, path, effectsPath: [...path, 'do'], effects: effects.slice(1), written }];
  });
}
