import { type Development, developmentsOf, type Game } from '../engine/index';
import { lexiconOf, type Outcome, rungOf, type Scenario, tellsOfDeaths } from '../scenario/index';

/** People who were killed in a game, in the words in which it was told, and so with whoever says so. */
export interface HarmTold {
  readonly turn: number;
  /** What happened, and the sentences that tell of the dead. */
  readonly text: string;
  readonly sources: readonly string[];
}

/** From this step of the ladder on an event is an act of force. */
const force = 5;

/**
 * Every result and event of a game in which people were killed, in order; they are told one by one and never counted together. What
 * came before the first decision is no part of it.
 */
export function harmOf({ scenario, journal }: Pick<Game, 'scenario' | 'journal'>): readonly HarmTold[] {
  return developmentsOf(scenario, journal).flatMap((development) => {
    const { turn, step } = development;
    if (turn === 1 && step === 'situation') return [];
    const told = ofOutcome(scenario, development) ?? ofEvent(scenario, development);
    return told === undefined ? [] : [{ turn, ...told }];
  });
}

type Told = Omit<HarmTold, 'turn'>;

function ofOutcome(scenario: Scenario, { outcome }: Development): Told | undefined {
  if (outcome === undefined || !isDeadly(scenario, outcome)) return undefined;
  return { text: withTheDead(outcome.text), sources: [] };
}

/** Whether people are killed in an outcome: as its author declares it, else by its words, which are read in English only. */
export function isDeadly(scenario: Scenario, { killed, label, text }: Outcome): boolean {
  if (killed !== undefined) return Object.keys(killed).length > 0;
  return isEnglish(scenario) && [label, text].some(tellsOfDeaths);
}

/** An act of force from outside. Events that only speak of earlier deaths, such as a funeral, are not told again. */
function ofEvent(scenario: Scenario, { cause, news }: Development): Told | undefined {
  const inject = cause.by === 'inject' ? lexiconOf(scenario).inject(cause.id) : undefined;
  if (inject?.cameo === undefined || rungOf(inject.cameo) < force || !isEnglish(scenario)) return undefined;
  const pieces = news.flatMap(({ news: place }) => scenario.news[place] ?? []);
  const deadly = pieces.find(({ head, body = '' }) => [head, body].some(tellsOfDeaths));
  if (deadly === undefined) return undefined;
  const body = sentencesOf(deadly.body ?? '').filter(tellsOfDeaths);
  return { text: [`${deadly.head}.`, ...body].join(' '), sources: deadly.sources };
}

/** Whether a crisis is written in English, whose words for deaths are known. */
function isEnglish({ about }: Pick<Scenario, 'about'>): boolean {
  return about.languages[0]?.split('-')[0] === 'en';
}

/** Of a told outcome: the first sentence, which says what happened, and those that tell of the dead; where none plainly does, the second. */
export function withTheDead(text: string): string {
  const sentences = sentencesOf(text);
  const plain = sentences.some(tellsOfDeaths);
  return sentences
    .filter((sentence, at) => at === 0 || (plain ? tellsOfDeaths(sentence) : at === 1))
    .join(' ');
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}
