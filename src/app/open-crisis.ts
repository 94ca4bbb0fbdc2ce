import i18next from 'i18next';
import type { OpenProblem } from '../panels/index';
import { refuse } from './given-file';
import { addScenario } from './opened-scenarios';

/** What came of opening a crisis: it stands on the shelf, it has errors, or it is none at all, as a sentence says. */
export type CrisisOpened =
  | { readonly scenario: string; readonly title: string }
  | { readonly problem: OpenProblem }
  | { readonly foreign: string };

const mostDetails = 8;

/** Opens a crisis from the bytes of its file, and puts it on the shelf. */
export async function openCrisis(name: string, bytes: Uint8Array): Promise<CrisisOpened> {
  const { readBundle } = await import('./read-bundle');
  const read = readBundle(name, bytes);
  if ('foreign' in read) return read;
  if ('problems' in read) {
    const sentence = i18next.t('problems.scenario-errors', { name, count: read.problems.length });
    return refuse(sentence, read.problems.slice(0, mostDetails));
  }
  const { scenario, words } = read;
  const text = new TextDecoder().decode(bytes);
  return { scenario: await addScenario(scenario, words, text), title: scenario.about.title };
}
