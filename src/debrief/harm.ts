import { type Development, developmentsOf, type Game } from '../engine/index';
import { lexiconOf, rungOf, type Scenario, tellsOfDeaths } from '../scenario/index';

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
    const told = ofOutcome(development) ?? ofEvent(scenario, development);
    return told === undefined ? [] : [{ turn, ...told }];
  });
}

type Told = Omit<HarmTold, 'turn'>;

function ofOutcome({ outcome }: Development): Told | undefined {
  return outcome?.deadly === true ? { text: withTheDead(outcome.text), sources: [] } : undefined;
}

/** An act of force from outside. Events that only speak of earlier deaths, such as a funeral, are not told again. */
function ofEvent(scenario: Scenario, { cause, news }: Development): Told | undefined {
  const inject = cause.by === 'inject' ? lexiconOf(scenario).inject(cause.id) : undefined;
  if (inject?.deadly !== true || inject.cameo === undefined || rungOf(inject.cameo) < force) return undefined;
  const pieces = news.flatMap(({ news: place }) => scenario.news[place] ?? []);
  const told = pieces.find(({ head, body = '' }) => [head, body].some(tellsOfDeaths)) ?? pieces[0];
  if (told === undefined) return undefined;
  const body = sentencesOf(told.body ?? '').filter(tellsOfDeaths);
  return { text: [`${told.head}.`, ...body].join(' '), sources: told.sources };
}

/** Whether it is known of a crisis who is killed in it; otherwise that nobody is told of does not mean that nobody was killed. */
export function marksDeaths({ actors, injects }: Scenario): boolean {
  const outcomes = actors.flatMap(({ options }) => options).flatMap(({ outcomes }) => outcomes);
  return [...outcomes, ...injects].some(({ deadly }) => deadly !== undefined);
}

/**
 * Of a told outcome: the first sentence, which says what happened, and those that tell of the dead; where none plainly does, as in
 * another language than English, the second.
 */
export function withTheDead(text: string): string {
  const sentences = sentencesOf(text);
  const plain = sentences.some(tellsOfDeaths);
  return sentences
    .filter((sentence, at) => at === 0 || (plain ? tellsOfDeaths(sentence) : at === 1))
    .join(' ');
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?؟۔])\s+/).filter((sentence) => sentence !== '');
}
