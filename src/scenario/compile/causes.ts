import { foldProblems } from '../document/fold';
import type { Problem } from '../document/problem';
import type { Compiling } from './context';

/**
 * What is wrong, each cause once: the places of one unknown name are folded, an actor without a file is told as such, and what is only
 * wrong because of another problem is left out.
 */
export function causesIn({ draft, problems }: Compiling): readonly Problem[] {
  const actors = Object.keys(draft.document.actors);
  const inFiles = actors.some((id) => draft.placeOf(['actors', id]).file.startsWith('actors/'));
  const folded = foldProblems(problems).map((problem) =>
    inFiles && isStranger(problem) ? withFile(problem) : problem,
  );
  const meant = new Set(folded.flatMap(listedInstead));
  const someMissing = folded.some(isStranger);
  return folded.filter(({ code, path }) => {
    if (code === 'E205') return !meant.has(`${path[1]} ${path.at(-1)}`);
    return !(code === 'E212' && someMissing);
  });
}

/** Whether an actor is unknown, and not only misspelt. */
function isStranger({ code, facts }: Problem): boolean {
  return code === 'E201' && facts.kind === 'actor' && facts.nearest === undefined;
}

function withFile(problem: Problem): Problem {
  return { ...problem, facts: { ...problem.facts, file: `actors/${problem.facts.name}.yaml` } };
}

/** The option that a posture lists under a wrong name: that no posture lists it follows from that. */
function listedInstead({ code, path, also = [], facts }: Problem): readonly string[] {
  const isListed = [path, ...also.map((one) => one.path)].some(([, , , , , , on]) => on === 'on');
  return code === 'E201' && facts.kind === 'option' && isListed ? [`${facts.of} ${facts.nearest}`] : [];
}
