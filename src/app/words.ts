import { type LanguageWords, type Scenario, type Wording, type Wordings, worded } from '../scenario/index';
import { wantedWording } from './reading-choice';
import { wordSourceOf } from './word-sources';

/** What has come, by language. */
const held = new WeakMap<Scenario, Map<string, LanguageWords>>();
/** What is on its way, by language. */
const coming = new WeakMap<Scenario, Map<string, Promise<boolean>>>();

/** The wording of a scenario that is nearest to what somebody wants to read. */
export function wordingFor({ wordings }: Scenario, wanted: Wording | undefined): Wording {
  const { languages, twoLevels } = wordings ?? { languages: ['en'], twoLevels: false };
  const own = languages[0] ?? 'en';
  const language = wanted !== undefined && languages.includes(wanted.language) ? wanted.language : own;
  return { language, level: (twoLevels ? wanted?.level : undefined) ?? 'plain' };
}

/** The scenario in a wording, if its words are here; undefined while they are not. */
export function inWords(scenario: Scenario, wording: Wording): Scenario | undefined {
  const { language, level } = wording;
  if (isBase(scenario, wording)) return scenario;
  const words = held.get(scenario)?.get(language);
  return words && worded(scenario, words, level);
}

/** Has the words of a wording brought; resolves with whether they are here then. */
export function bringWords(scenario: Scenario, wording: Wording): Promise<boolean> {
  const { language } = wording;
  if (inWords(scenario, wording) !== undefined) return Promise.resolve(true);
  const waiting = mapOf(coming, scenario);
  const known = waiting.get(language);
  if (known !== undefined) return known;
  const arrival = take(scenario, language).finally(() => waiting.delete(language));
  waiting.set(language, arrival);
  return arrival;
}

async function take(scenario: Scenario, language: string): Promise<boolean> {
  const words = await wordSourceOf(scenario)?.(language).catch(() => undefined);
  if (words === undefined) return false;
  mapOf(held, scenario).set(language, words);
  return true;
}

/** Has the words brought in which a scenario will be read. */
export async function readyWords(scenario: Scenario, kept?: Wording): Promise<void> {
  await bringWords(scenario, wordingFor(scenario, wantedWording(kept)));
}

/** All words of a scenario, for whoever keeps it elsewhere; those that cannot be had are left out. */
export async function allWords(scenario: Scenario): Promise<Wordings> {
  const { languages = [], twoLevels = false } = scenario.wordings ?? {};
  const wanted = languages.slice(twoLevels ? 0 : 1);
  await Promise.all(wanted.map((language) => bringWords(scenario, { language, level: 'full' })));
  return Object.fromEntries(held.get(scenario) ?? []);
}

/** Whether a scenario stands in these words as it was compiled. */
function isBase({ wordings }: Scenario, { language, level }: Wording): boolean {
  if (wordings === undefined) return true;
  return language === wordings.languages[0] && (level === 'plain' || !wordings.twoLevels);
}

function mapOf<Value>(maps: WeakMap<Scenario, Map<string, Value>>, scenario: Scenario): Map<string, Value> {
  const map = maps.get(scenario) ?? new Map<string, Value>();
  maps.set(scenario, map);
  return map;
}
