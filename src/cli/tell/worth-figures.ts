import type { Estimate, GameAnalysis, Likelihood, Method } from '../../analysis/index';
import { worthWords } from '../../debrief/index';

/** A template of the shared words with its names filled in. */
export function filled(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(facts[name] ?? whole));
}

/** A score with one decimal: "5.3". */
export function scoreOf(value: number): string {
  const text = value.toFixed(1);
  // A value that rounds to zero has no sign; a minus is printed as one, and not as a hyphen.
  return text === '-0.0' ? '0.0' : text.replace('-', '−');
}

/** A score with its interval: "5.3 (5.1 to 5.5)", or "5.3 (exact)". */
export function estimateOf({ mean, low, high }: Estimate, method?: Method): string {
  const isExact = method?.by === 'exact' || (low === mean && high === mean);
  if (isExact) return filled(worthWords.exact, { mean: scoreOf(mean) });
  return filled(worthWords.interval, { mean: scoreOf(mean), low: scoreOf(low), high: scoreOf(high) });
}

/** A difference with its interval: "+0.4 (+0.1 to +0.7)". */
export function differenceOf({ mean, low, high }: Estimate): string {
  return filled(worthWords.interval, { mean: signed(mean), low: boundOf(low), high: boundOf(high) });
}

function signed(value: number): string {
  const text = scoreOf(value);
  return value > 0 && text !== '0.0' ? `+${text}` : text;
}

/** An interval that only just leaves zero out must not read as if it held it. */
function boundOf(value: number): string {
  if (value > 0 && value < 0.05) return worthWords.overZero;
  return value < 0 && value > -0.05 ? worthWords.underZero : signed(value);
}

/** Of 100 plays: "31", "under 1". */
export function hundredthsOf(share: number): string {
  if (share > 0 && share < 0.005) return worthWords.underOne;
  if (share < 1 && share > 0.995) return worthWords.overAll;
  return (share * 100).toFixed(0);
}

/** "31 in 100 (29 to 33)". */
export function likelihoodWords({ share, low, high }: Omit<Likelihood, 'id'>): string {
  const told = filled(worthWords.inHundred, { share: hundredthsOf(share) });
  // From under one to under one says no more than under one.
  if (low === high || (share > 0 && high < 0.005)) return told;
  return filled(worthWords.interval, { mean: told, low: hundredthsOf(low), high: hundredthsOf(high) });
}

/** How many plays an analysis rests on in all; none of those that were worked out exactly. */
export function allPlaysOf({ turns }: Pick<GameAnalysis, 'turns'>): number {
  const methods = turns.flatMap(({ before, decisions }) => [
    before.method,
    ...decisions.flatMap(({ alternatives }) => alternatives.map(({ prospect }) => prospect.method)),
  ]);
  return methods.reduce((sum, method) => sum + (method.by === 'sample' ? method.plays : 0), 0);
}
