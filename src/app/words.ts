import {
  type LanguageWords,
  masked,
  maskWords,
  type Scenario,
  type Wording,
  type Wordings,
  worded,
} from '../scenario/index';
import { LoadError } from './load-error';
import { wantedWording } from './reading-choice';
import { wordSourceOf } from './word-sources';

/** What has come, by language. */
const held = new WeakMap<Scenario, Map<string, LanguageWords>>();
/** What is on its way, by language. */
const coming = new WeakMap<Scenario, Map<string, Promise<boolean>>>();

/** The wording of a scenario that is nearest to what somebody wants to read. A mask is in the scenario's own language. */
export function wordingFor({ wordings }: Scenario, wanted: Wording | undefined): Wording {
  const { languages, twoLevels, masked: hasMask } = wordings ?? { languages: ['en'], twoLevels: false };
  const own = languages[0] ?? 'en';
  const level = (twoLevels ? wanted?.level : undefined) ?? 'plain';
  if (wanted?.masked === true && hasMask === true) return { language: own, level, masked: true };
  return {
    language: wanted !== undefined && languages.includes(wanted.language) ? wanted.language : own,
    level,
  };
}

/** The scenario in a wording, if its words are here; undefined while they are not. */
export function inWords(scenario: Scenario, wording: Wording): Scenario | undefined {
  const { level } = wording;
  if (isBase(scenario, wording)) return scenario;
  const words = held.get(scenario)?.get(groupOf(wording));
  if (words === undefined) return undefined;
  return wording.masked === true ? masked(scenario, words, level) : worded(scenario, words, level);
}

/** Under which name the words of a wording are kept. */
function groupOf({ language, masked: isMasked }: Wording): string {
  return isMasked === true ? maskWords : language;
}

/** Has the words of a wording brought; resolves with whether they are here then. */
export function bringWords(scenario: Scenario, wording: Wording): Promise<boolean> {
  const group = groupOf(wording);
  if (inWords(scenario, wording) !== undefined) return Promise.resolve(true);
  const waiting = mapOf(coming, scenario);
  const known = waiting.get(group);
  if (known !== undefined) return known;
  const arrival = take(scenario, group).finally(() => waiting.delete(group));
  waiting.set(group, arrival);
  return arrival;
}

async function take(scenario: Scenario, group: string): Promise<boolean> {
  const words = await wordSourceOf(scenario)?.(group).catch(() => undefined);
  if (words === undefined) return false;
  mapOf(held, scenario).set(group, words);
  return true;
}

/** Has the words brought in which a scenario will be read. */
export async function readyWords(scenario: Scenario, kept?: Wording): Promise<void> {
  await bringWords(scenario, wordingFor(scenario, wantedWording(kept)));
}

/** Has the mask of a scenario brought, if it has one; rejects where it cannot be had, since the open names are no substitute. */
export async function readyMask(scenario: Scenario): Promise<void> {
  const wanted = wordingFor(scenario, behindMask(undefined));
  if (!(await bringWords(scenario, wanted))) throw new LoadError('the mask did not come');
}

/** All words of a scenario, for whoever keeps it elsewhere; those that cannot be had are left out. */
export async function allWords(scenario: Scenario): Promise<Wordings> {
  const { languages = [], twoLevels = false, masked: hasMask } = scenario.wordings ?? {};
  const wanted: Wording[] = languages
    .slice(twoLevels ? 0 : 1)
    .map((language) => ({ language, level: 'full' }));
  if (hasMask === true) wanted.push({ language: languages[0] ?? 'en', level: 'full', masked: true });
  await Promise.all(wanted.map((wording) => bringWords(scenario, wording)));
  return Object.fromEntries(held.get(scenario) ?? []);
}

/** Whether a scenario stands in these words as it was compiled. */
function isBase({ wordings }: Scenario, { language, level, masked: isMasked }: Wording): boolean {
  if (wordings === undefined) return true;
  if (isMasked === true) return false;
  return language === wordings.languages[0] && (level === 'plain' || !wordings.twoLevels);
}

function mapOf<Value>(maps: WeakMap<Scenario, Map<string, Value>>, scenario: Scenario): Map<string, Value> {
  const map = maps.get(scenario) ?? new Map<string, Value>();
  maps.set(scenario, map);
  return map;
}

/** The wording behind the mask, in the level of another one. */
export function behindMask(wording: Wording | undefined): Wording {
  return { language: wording?.language ?? 'en', level: wording?.level ?? 'plain', masked: true };
}
