import type { Position, Problem, ProblemCode } from './problem';

type Facts = Problem['facts'];

/** Kinds of names that one place calls so and another otherwise: what an expression reads, an effect may set. */
const families: Readonly<Record<string, string>> = {
  name: 'quantity',
  indicator: 'quantity',
  fact: 'quantity',
  actor: 'target',
  place: 'target',
  'actor or place': 'target',
  'playable actor': 'target',
};

/** What makes problems of a code one fault: the same cause. A code that is not here is told place by place. */
const causes: Readonly<Partial<Record<ProblemCode, (facts: Facts) => string>>> = {
  E101: ({ key, known }) => `${key} ${known}`,
  E201: ({ kind, name, of }) => `${families[String(kind)] ?? kind} ${name} ${of}`,
  E203: ({ value, name, known }) => `${value ?? name} ${known}`,
  W105: ({ code }) => String(code),
  W113: ({ what, name }) => `${what} ${name}`,
  W118: ({ name }) => String(name),
};

/** Problems in the order of the files, those with one cause as one: it stands at its first place and has the others in `also`. */
export function foldProblems(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string | Problem, [Problem, ...Problem[]]>();
  for (const problem of sortProblems(problems)) {
    // Where the line can be mended, each place has a line of its own to write.
    const isMended = problem.facts.fixed !== undefined;
    const cause = isMended ? undefined : causes[problem.code]?.(problem.facts);
    const key = cause === undefined ? problem : `${problem.code} ${cause}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else if (!group.some(({ at }) => isSamePlace(at, problem.at))) group.push(problem);
  }
  return [...groups.values()].map(folded);
}

function folded([first, ...others]: readonly [Problem, ...Problem[]]): Problem {
  if (others.length === 0) return first;
  // Whoever sets a fact says more of it than whoever reads a name, and one place may know a near name that another does not.
  const exact = [first, ...others].find(({ facts }) => !/^name$|\s/.test(String(facts.kind))) ?? first;
  const near = [first, ...others].find(({ facts }) => facts.nearest !== undefined);
  return {
    ...first,
    facts: { ...near?.facts, ...exact.facts, places: others.length + 1 },
    also: others.map(({ at, path }) => ({ at, path })),
  };
}

function isSamePlace(one: Position, other: Position): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}

/** Problems by file, line and column, so that an author meets them as they stand in the files. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
