/** The key under which the answer to a question is kept, by its place from 0. */
export function answerKey(index: number): string {
  return `answer-${index + 1}`;
}
