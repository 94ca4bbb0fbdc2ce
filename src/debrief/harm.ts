import { causeKey, type Development, developmentsOf, type Game } from '../engine/index';
import { type Killed, lexiconOf, rungOf, type Scenario, tellsOfDeaths } from '../scenario/index';

/** People who were killed in a game, in the words in which it was told, and so with whoever says so. */
export interface HarmTold {
  readonly turn: number;
  /** What happened, and the sentences that tell of the dead. */
  readonly text: string;
  readonly sources: readonly string[];
  /** Who was killed, as the author of the crisis declares it; absent where only the words tell. */
  readonly killed?: Killed;
}

/** From this step of the ladder on an event is an act of force. */
const force = 5;

/**
 * Every result and event of a game in which people were killed, in order; they are told one by one and never counted together, and a
 * result that came again in the words of its first time. What came before the first decision is no part of it.
 */
export function harmOf({ scenario, journal }: Pick<Game, 'scenario' | 'journal'>): readonly HarmTold[] {
  const first = new Map<string, string>();
  return developmentsOf(scenario, journal).flatMap((development) => {
    const { turn, step, cause, outcome } = development;
    if (turn === 1 && step === 'situation') return [];
    const told = ofOutcome(development) ?? ofEvent(scenario, development);
    if (told === undefined) return [];
    const key = `${causeKey(cause)} ${outcome?.id ?? ''}`;
    const text = first.get(key) ?? told.text;
    first.set(key, text);
    return [{ turn, ...told, text }];
  });
}

type Told = Omit<HarmTold, 'turn'>;

function ofOutcome({ outcome }: Development): Told | undefined {
  if (outcome?.deadly !== true) return undefined;
  return { text: withTheDead(outcome.text), sources: [], ...asDeclared(outcome) };
}

function asDeclared({ killed }: { readonly killed?: Killed }): Pick<HarmTold, 'killed'> {
  return killed === undefined ? {} : { killed };
}

/** An act of force from outside. Events that only speak of earlier deaths, such as a funeral, are not told again. */
function ofEvent(scenario: Scenario, { cause, news }: Development): Told | undefined {
  const inject = cause.by === 'inject' ? lexiconOf(scenario).inject(cause.id) : undefined;
  if (inject?.deadly !== true || inject.cameo === undefined || rungOf(inject.cameo) < force) return undefined;
  const pieces = news.flatMap(({ news: place }) => scenario.news[place] ?? []);
  const told = pieces.find(({ head, body = '' }) => [head, body].some(tellsOfDeaths)) ?? pieces[0];
  if (told === undefined) return undefined;
  const body = sentencesOf(told.body ?? '').filter(tellsOfDeaths);
  return { text: [`${told.head}.`, ...body].join(' '), sources: told.sources, ...asDeclared(inject) };
}

/**
 * What is told where there is room for no more than some of it, in the order of time: the gravest by what the crisis declares, and of
 * equally grave the earliest. What was told in the same words counts once.
 */
export function gravestOf(harm: readonly HarmTold[], most: number): readonly HarmTold[] {
  const texts = [...new Set(harm.map(({ text }) => text))];
  const gravity = (text: string) =>
    Math.max(...harm.filter((one) => one.text === text).map(({ killed }) => gravityOf(killed)));
  const named = texts.toSorted((one, other) => gravity(other) - gravity(one)).slice(0, most);
  return harm.filter(({ text }) => named.includes(text));
}

/** Many civilians before many soldiers, many before few, and all before members of an armed group; what only words tell of stands with few. */
function gravityOf(killed: Killed | undefined): number {
  if (killed === undefined) return 1;
  const { civilians, soldiers } = killed;
  if (civilians === 'many') return 3;
  if (soldiers === 'many') return 2;
  return civilians === undefined && soldiers === undefined ? 0 : 1;
}

/** Whether it is known of a crisis who is killed in it; otherwise that nobody is told of does not mean that nobody was killed. */
export function marksDeaths({ actors, injects }: Scenario): boolean {
  const outcomes = actors.flatMap(({ options }) => options).flatMap(({ outcomes }) => outcomes);
  const all = [...outcomes, ...injects];
  return all.length === 0 || all.some(({ deadly }) => deadly !== undefined);
}

/**
 * Of a told outcome: the first sentence, which says what happened, and those that tell of the dead; where none plainly does, as in
 * another language than English, the second.
 */
function withTheDead(text: string): string {
  const sentences = sentencesOf(text);
  const plain = sentences.some(tellsOfDeaths);
  return sentences
    .filter((sentence, at) => at === 0 || (plain ? tellsOfDeaths(sentence) : at === 1))
    .join(' ');
}

/** Of a told outcome the sentences that tell of the dead alone; where none plainly does, the second, or all of a single one. */
export function onlyTheDead(text: string): string {
  const sentences = sentencesOf(text);
  const plain = sentences.filter(tellsOfDeaths);
  return plain.length > 0 ? plain.join(' ') : (sentences[1] ?? text);
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?؟۔])\s+/).filter((sentence) => sentence !== '');
}
