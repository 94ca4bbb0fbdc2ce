import { entryOf } from '../course/index';
import type { Scenario } from '../scenario/index';
import { holdScenario, listCrises } from './library';
import { storeScenario } from './saves';

/** Where the scenario of a record is: the very edition if it is here, else the shipped one of that id. */
export async function keyForRecord(id: string, edition: string): Promise<string | undefined> {
  const { entries } = await listCrises();
  const same = entries.filter((entry) => entry.id === id);
  const exact = same.find(({ key }) => key === `${id}~${edition.slice(0, 8)}`);
  return (exact ?? same.find(({ imported }) => !imported) ?? same[0])?.key;
}

/** Puts a scenario from a file on the shelf; gives its key. */
export async function addScenario(scenario: Scenario): Promise<string> {
  const key = `${scenario.about.id}~${scenario.hash.slice(0, 8)}`;
  const entry = { ...entryOf(scenario), key, imported: true };
  holdScenario(entry, scenario);
  // A browser that refuses storage still holds it until the page is left.
  await storeScenario({ key, entry, scenario }).catch(() => undefined);
  return key;
}
