import { tellsOfDeaths } from './death-words';
import type { WrittenOutcome } from './outcomes';
import type { DocumentInject } from './schema';
import { variantsOf } from './variants';
import { type PeopleKilled, peopleKilled, type Toll, tolls } from './vocabulary';

type DocumentOutcome = WrittenOutcome['body'];

/** Who is killed in an outcome: as its author declares it, or `unsaid` people where only its English words tell of deaths. */
export type Deaths =
  | { readonly by: 'data'; readonly killed: Readonly<Partial<Record<PeopleKilled, Toll | undefined>>> }
  | { readonly by: 'words'; readonly unsaid: boolean };

/** What an outcome or an event says of deaths. Words are read in English documents only; elsewhere only data counts. */
export function deathsIn(told: DocumentOutcome | DocumentInject, language: string): Deaths {
  if (told.killed !== undefined) return { by: 'data', killed: told.killed };
  const news = told.effects.flatMap(({ news }) => [news?.head, news?.body]);
  const texts = [told.label, 'text' in told ? told.text : undefined, ...news];
  const read = texts.flatMap((text) => variantsOf(text ?? '', []));
  return { by: 'words', unsaid: isEnglish(language) && read.some(({ text }) => tellsOfDeaths(text)) };
}

/** Whether a language is English, in whichever form. */
export function isEnglish(language: string): boolean {
  return language.split('-')[0] === 'en';
}

/** Whether people are killed in an outcome or an event from outside; undefined where neither data nor words that are read say it. */
export function isDeadlyIn(told: DocumentOutcome | DocumentInject, language = ''): boolean | undefined {
  const deaths = deathsIn(told, language);
  if (deaths.by === 'data') return Object.values(deaths.killed).some((toll) => toll !== undefined);
  return isEnglish(language) ? deaths.unsaid : undefined;
}

/** People whose death may serve nobody: an armed group that a state fights is the aim of the act itself. */
const mourned: readonly PeopleKilled[] = peopleKilled.filter((people) => people !== 'militants');

/** Whether one outcome kills more than another: in no group fewer, and in one more. */
export function isDeadlier(one: Deaths, other: Deaths): boolean {
  if (one.by === 'data' && other.by === 'data') {
    const more = mourned.map((people) => rankOf(one.killed[people]) - rankOf(other.killed[people]));
    return more.every((step) => step >= 0) && more.some((step) => step > 0);
  }
  return isDeadly(one) && !isDeadly(other);
}

function rankOf(toll: Toll | undefined): number {
  return toll === undefined ? 0 : 1 + tolls.indexOf(toll);
}

function isDeadly(deaths: Deaths): boolean {
  return deaths.by === 'words'
    ? deaths.unsaid
    : mourned.some((people) => deaths.killed[people] !== undefined);
}
