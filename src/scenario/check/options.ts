import { cameoOf } from '../document/cameo';
import type { Path } from '../document/problem';
import type { DocumentOption } from '../document/schema';
import type { Checking } from './context';

/** What an option should come with: advice for those who play, a precedent, a code of the CAMEO table, and for force a headline. */
export function checkOptions(checking: Checking): void {
  const { document } = checking.draft;
  for (const [actor, { options, playable, policy }] of Object.entries(document.actors)) {
    for (const [name, option] of Object.entries(options)) {
      const path: Path = ['actors', actor, 'options', name];
      if (playable && Object.keys(option.advice).length === 0) checking.report('W103', path, { name, actor });
      if (option.precedent === undefined) checking.report('H105', path, { name });
      checkCode(checking, [...path, 'cameo'], option.cameo);
      checkHeadline(checking, path, option);
    }
    const unused = policy.kind === 'hold' || policy.kind === 'random';
    if (unused && Object.keys(policy.weights).length > 0) {
      checking.report('H103', ['actors', actor, 'policy'], { actor, policy: policy.kind });
    }
  }
  document.injects.forEach((inject, at) => {
    if (inject.cameo !== undefined) checkCode(checking, ['injects', at, 'cameo'], inject.cameo);
  });
}

/** An act of force is always told at length, and an order is no headline for what came of it. */
function checkHeadline(checking: Checking, path: Path, { kind, effects, outcomes }: DocumentOption): void {
  const tells = (steps: DocumentOption['effects']): boolean => steps.some(({ news }) => news !== undefined);
  if (kind !== 'force' || tells(effects)) return;
  const option = String(path.at(-1));
  if (outcomes === undefined) checking.report('W128', path, { option });
  outcomes?.forEach(({ id, effects: own }, at) => {
    if (!tells(own)) checking.report('W128', [...path, 'outcomes', at], { option, outcome: id });
  });
}

function checkCode(checking: Checking, path: Path, code: string): void {
  if (cameoOf(code) !== undefined) return;
  // A code of four digits that is not there is most often a misread leaf of a base that is.
  const parent = cameoOf(code.slice(0, 3)) ?? cameoOf(code.slice(0, 2));
  checking.report('W105', path, {
    code,
    ...(parent === undefined ? {} : { parent: parent.code, label: parent.label }),
  });
}
