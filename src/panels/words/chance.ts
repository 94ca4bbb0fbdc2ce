/** What is said of a chance in 100. */
export type ChanceWord = 'no' | 'hardly' | 'unlikely' | 'even' | 'likely' | 'nearly' | 'yes';

/** The word for a chance in 100, with the same bounds on both sides of even. */
export function chanceWord(chance: number): ChanceWord {
  if (chance <= 0) return 'no';
  if (chance < 20) return 'hardly';
  if (chance < 45) return 'unlikely';
  if (chance <= 55) return 'even';
  if (chance <= 80) return 'likely';
  return chance < 100 ? 'nearly' : 'yes';
}
