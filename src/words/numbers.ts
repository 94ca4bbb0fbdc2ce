/** A number with a minus as it is printed, and not a hyphen. */
export function withMinus(text: string): string {
  return text.replace('-', '−');
}

/** A change with its sign: "+2", "−1", "0". */
export function signed(amount: number): string {
  return amount > 0 ? `+${amount}` : withMinus(`${amount}`);
}
