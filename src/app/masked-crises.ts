/** The crises that this tab shows under invented names: chosen in the brief, or because a play of theirs is open. */
const masked = new Set<string>();

/** Whether a crisis is shown under invented names in this tab. */
export function isMaskedHere(scenarioKey: string): boolean {
  return masked.has(scenarioKey);
}

/** Keeps whether a crisis is shown under invented names, so that no other screen of the play gives them away. */
export function keepMasked(scenarioKey: string, isMasked: boolean): void {
  if (isMasked) masked.add(scenarioKey);
  else masked.delete(scenarioKey);
}
