/** How many of the ideas that a play showed stand there before more are asked for. */
export const conceptsAtFirst = 3;

/** The id of the heading of a concept. */
export function conceptId(concept: string): string {
  return `concept-${concept}`;
}
