import type { ShelfEntry } from '../panels/index';
import type { Scenario, Wordings } from '../scenario/index';
import { LoadError } from './load-error';
import { listScenarios, loadScenario } from './saves';
import { wordsComeFrom } from './word-sources';

/** What stands on the shelf, and why the shipped part is missing, if it is. */
export interface Listing {
  readonly entries: readonly ShelfEntry[];
  readonly failed?: string;
}

const loaded = new Map<string, Promise<Scenario | undefined>>();
/** Scenarios from files that the browser would not keep; they are there until the page is left. */
const held = new Map<string, HeldScenario>();

/** A scenario from a file, with its words. */
interface HeldScenario {
  readonly entry: ShelfEntry;
  readonly scenario: Scenario;
  readonly words: Wordings;
}

/** The shipped crises and those from files; the shipped ones in a language, as far as they have it. */
export async function listCrises(language?: string): Promise<Listing> {
  const [shipped, imported] = await Promise.allSettled([fetchList(language), listScenarios()]);
  const own = imported.status === 'fulfilled' ? imported.value : [];
  const kept = [...held.values()]
    .map(({ entry }) => entry)
    .filter(({ key }) => !own.some((one) => one.key === key));
  const entries = [...(shipped.status === 'fulfilled' ? shipped.value : []), ...own, ...kept];
  return shipped.status === 'fulfilled' ? { entries } : { entries, failed: reasonOf(shipped.reason) };
}

/** A compiled scenario by its key; undefined if there is none. Rejects where it could not be loaded. */
export function scenarioFor(key: string): Promise<Scenario | undefined> {
  const known = loaded.get(key);
  if (known) return known;
  const loading = load(key).catch((error: unknown) => {
    loaded.delete(key);
    throw error;
  });
  loaded.set(key, loading);
  return loading;
}

async function load(key: string): Promise<Scenario | undefined> {
  const here = held.get(key);
  if (here) return withWords(here.scenario, here.words);
  if (key.includes('~')) {
    const stored = await loadScenario(key);
    return stored && withWords(stored.scenario, stored.words);
  }
  if (!/^[a-z0-9-]+$/.test(key)) return undefined;
  const response = await fetch(new URL(`scenarios/${key}.json`, document.baseURI));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new LoadError(`${response.status} ${response.statusText}`);
  const scenario: Scenario = await response.json();
  wordsComeFrom(scenario, async (language) => {
    const found = await fetch(new URL(`scenarios/${key}.${language}.json`, document.baseURI));
    return found.ok ? found.json() : undefined;
  });
  return scenario;
}

/** A scenario that came with all its words. */
function withWords(scenario: Scenario, words: Wordings = {}): Scenario {
  wordsComeFrom(scenario, async (language) => words[language]);
  return scenario;
}

/** Holds a scenario from a file until the page is left, in place of an earlier one of that key. */
export function holdScenario(scenario: HeldScenario): void {
  const { key } = scenario.entry;
  held.set(key, scenario);
  loaded.delete(key);
}

async function fetchList(language: string | undefined): Promise<ShelfEntry[]> {
  const response = await fetch(new URL('scenarios/index.json', document.baseURI));
  if (!response.ok) throw new LoadError(`${response.status} ${response.statusText}`);
  const entries: ShelfEntry[] = await response.json();
  return Promise.all(entries.map((entry) => entryIn(entry, language)));
}

/** A line of the shelf in a language; where it has not that one or it cannot be loaded, as it stands. */
async function entryIn(entry: ShelfEntry, language: string | undefined): Promise<ShelfEntry> {
  if (language === undefined || !entry.languages?.slice(1).includes(language)) return entry;
  const address = new URL(`scenarios/${entry.key}.shelf.${language}.json`, document.baseURI);
  const found = await fetch(address).catch(() => undefined);
  return found?.ok ? { ...entry, ...(await found.json()) } : entry;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
