import type { Found, ReadProblem, Source } from '../session/index';

/** A crisis of which results were found, in the edition that most of them are of. */
export interface FoundCrisis {
  readonly id: string;
  readonly edition: string;
  readonly count: number;
}

/** The crises that results are of, the one with the most first; of two with as many, the one that came first. */
export function crisesOf(found: readonly Pick<Found, 'crisis'>[]): readonly FoundCrisis[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { crisis } of found) {
    const editions = counts.get(crisis.id) ?? new Map<string, number>();
    counts.set(crisis.id, editions.set(crisis.edition, (editions.get(crisis.edition) ?? 0) + 1));
  }
  const crises = [...counts].map(([id, editions]): FoundCrisis => {
    const [[edition] = ['']] = [...editions].sort((a, b) => b[1] - a[1]);
    return { id, edition, count: [...editions.values()].reduce((sum, count) => sum + count, 0) };
  });
  return crises.sort((a, b) => b.count - a.count);
}

/** Puts the crisis of a file on the shelf; resolves with its title, or with what is wrong with it, a sentence each. */
export type OpenCrisis = (
  file: Source,
) => Promise<{ readonly title: string } | { readonly said: readonly string[] }>;

/** Opens the crises among the files of a class: the titles of those that can be played, and what is wrong with the others. */
export async function openAll(
  files: readonly Source[],
  open: OpenCrisis,
): Promise<{ readonly opened: readonly string[]; readonly problems: readonly ReadProblem[] }> {
  const opened: string[] = [];
  const problems: ReadProblem[] = [];
  for (const file of files) {
    const answer = await open(file);
    if ('title' in answer) opened.push(answer.title);
    else problems.push({ place: { source: file.name }, code: 'crisis', said: answer.said });
  }
  return { opened, problems };
}
