/** Whether a text seems to be meant as a crisis. */
export function looksLikeScenario(text: string): boolean {
  const start = text.slice(0, 4000);
  return /"?format"?\s*:\s*\d/.test(start) && !/"demarche"\s*:/.test(start.slice(0, 200));
}
