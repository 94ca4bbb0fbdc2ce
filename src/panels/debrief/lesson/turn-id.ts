/** The id of a turn's heading, to which the strip of turns and the concepts lead. */
export function turnId(turn: number): string {
  return `debrief-turn-${turn}`;
}
