import type { DocumentOption } from './schema';
import { variantsOf } from './variants';
import { type PeopleKilled, peopleKilled, type Toll, tolls } from './vocabulary';

type DocumentOutcome = NonNullable<DocumentOption['outcomes']>[number];

/** Who is killed in an outcome: as its author declares it, or `unsaid` people where only its English words tell of deaths. */
export type Deaths =
  | { readonly by: 'data'; readonly killed: Readonly<Partial<Record<PeopleKilled, Toll | undefined>>> }
  | { readonly by: 'words'; readonly unsaid: boolean };

/** What an outcome says of deaths. Words are read in English documents only; elsewhere only data counts. */
export function deathsIn(outcome: DocumentOutcome, language: string): Deaths {
  if (outcome.killed !== undefined) return { by: 'data', killed: outcome.killed };
  const news = outcome.effects.flatMap(({ news }) => [news?.head, news?.body]);
  const told = [outcome.label, outcome.text, ...news].flatMap((text) => variantsOf(text ?? '', []));
  const isEnglish = language === 'en' || language.startsWith('en-');
  const unsaid = isEnglish && told.some(({ text }) => tellsOfDeaths(text));
  return { by: 'words', unsaid };
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

const deathWords =
  /\b(kill(s|ed|ing|ings)?|dead|deaths?|die[sd]?|dying|lost (their|his|her) (life|lives)|bodies|buried|bury|buries|burials?|funerals?|casualt(y|ies)|fatal(ly|ity|ities)?|massacred?|corpses?)\b/i;
const denials =
  /\b(no|nobody|none|no-one|not|never|neither|nor|without|nobody's|avoid(s|ed|ing)?|spare[sd]?)\b/i;

/** Whether an English text tells of deaths: in some clause of it that does not deny them. */
export function tellsOfDeaths(text: string): boolean {
  return text.split(/[.;:!?]|, /).some((clause) => deathWords.test(clause) && !denials.test(clause));
}
