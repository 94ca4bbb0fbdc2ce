/** A number with a minus as it is printed, and not a hyphen. */
export function withMinus(text: string): string {
  return text.replace('-', '−');
}
