import { entryOf } from '../course/index';
import type { Scenario, Wordings } from '../scenario/index';
import { holdScenario, listCrises, scenarioFor } from './library';
import { loadScenario, storeScenario } from './saves';
import { allWords } from './words';

/** The texts of files that were opened in this tab, whether or not the browser keeps them. */
const texts = new Map<string, string>();

/** Where the scenario of a record is: the very edition if it is here, else the shipped one of that id. */
export async function keyForRecord(id: string, edition: string): Promise<string | undefined> {
  const { entries } = await listCrises();
  const same = entries.filter((entry) => entry.id === id);
  const exact = same.find(({ key }) => key === `${id}~${edition.slice(0, 8)}`);
  return (exact ?? same.find(({ imported }) => !imported) ?? same[0])?.key;
}

/** Puts a scenario from a file on the shelf with its other words, and with the text of the file where it is known; gives its key. */
export async function addScenario(scenario: Scenario, words: Wordings, text?: string): Promise<string> {
  const key = `${scenario.about.id}~${scenario.hash.slice(0, 8)}`;
  const entry = { ...entryOf(scenario), key, imported: true };
  holdScenario({ entry, scenario, words });
  if (text !== undefined) texts.set(key, text);
  // A browser that refuses storage still holds it until the page is left.
  await storeScenario({ key, entry, scenario, words, ...(text === undefined ? {} : { text }) }).catch(
    () => undefined,
  );
  return key;
}

/** Where the very edition of a class is; one that is not here is put on the shelf. */
export async function keyForEdition(scenario: Scenario): Promise<string> {
  const { about, hash } = scenario;
  const key = await keyForRecord(about.id, hash);
  const known = key === undefined ? undefined : await scenarioFor(key).catch(() => undefined);
  return key !== undefined && known?.hash === hash ? key : addScenario(scenario, await allWords(scenario));
}

/** The text of the file that a crisis came from; undefined where this browser has only the crisis. */
export async function crisisText(key: string): Promise<string | undefined> {
  return texts.get(key) ?? (await loadScenario(key).catch(() => undefined))?.text;
}
