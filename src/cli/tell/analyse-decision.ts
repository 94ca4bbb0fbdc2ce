import type { Alternative, Decision, GameAnalysis } from '../../analysis/index';
import type { GameRecord } from '../../engine/index';
import { lexiconOf, type Scenario } from '../../scenario/index';
import {
  type DecisionTeller,
  decisionSentences,
  familyName,
  familyWords,
  figuresOf,
  figureWords,
  marksOf,
  optionLabel,
  sayFrom,
  trackLabel,
  worthWords as words,
} from '../../words/index';
import type { Terminal } from '../terminal/terminal';
import { fill, lengthOf, widest } from '../terminal/wrap';

/** An analysis with what its figures rest on; of one turn only, its decisions stand alone, in full. */
export interface Told {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  /** Whether the play came to an ending. */
  readonly ended: boolean;
  readonly analysis: GameAnalysis;
  /** Plays that were made, of those that were wanted. */
  readonly plays: number;
  readonly wanted: number;
  readonly turn: number | undefined;
}

/** The figures of an analysis in English. */
export const figures = figuresOf(sayFrom(figureWords), 'en');
const say = sayFrom(words.decision);
const sayFamily = sayFrom(familyWords);

/** Tells a decision: in sentences, and every order that was open with its figures; of one turn alone with all of them. */
export function tellDecision(terminal: Terminal, told: Told, decision: Decision): void {
  const lexicon = lexiconOf(told.scenario);
  const { seat } = told.analysis;
  const teller: DecisionTeller = {
    say,
    figures,
    isYours: false,
    orderName: (option) => (option === 'hold' ? words.hold : optionLabel(lexicon, seat, option)),
  };
  terminal.line();
  terminal.wrapped(trackLabel(lexicon, seat, decision.track), { indent: 2, paint: terminal.paint.bold });
  const sentences = decisionSentences(teller, decision).map(({ text }) => text);
  terminal.wrapped(sentences.join(' '), { indent: 4 });
  const { alternatives } = decision;
  if (alternatives.length < 2) return;
  const scores = alternatives.map(({ prospect }) => figures.estimate(prospect.score, prospect.method));
  const differences = alternatives.map((one) => (one.chosen ? '' : figures.difference(one.difference)));
  const first = Math.max(lengthOf(words.decision.score), widest(scores));
  const second = Math.max(lengthOf(words.decision.difference), widest(differences));
  const heads = `    ${fill(words.decision.score, first)}  ${words.decision.difference}`;
  terminal.line(terminal.paint.dim(heads));
  const isFull = told.turn !== undefined;
  alternatives.forEach((one, at) => {
    const mark = `    ${fill(scores[at] ?? '', first)}  ${fill(differences[at] ?? '', second)}  `;
    const name = teller.orderName(one.option) + remarksOn(teller, one, isFull);
    terminal.wrapped(name, { indent: lengthOf(mark), mark });
    if (isFull) tellMore(terminal, one);
  });
}

/** " (the choice; history’s choice)", " (surely lower)"; that two cannot be told apart is said only where all is. */
function remarksOn(teller: DecisionTeller, one: Alternative, isFull: boolean): string {
  const { chosen, standing } = one;
  const standings = chosen || (standing === 'even' && !isFull) ? [] : [words.decision[standing]];
  const remarks = [...standings, ...marksOf(teller, one)];
  return remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
}

/** What the side could know then of an order, and how it ends. */
function tellMore(terminal: Terminal, { chosen, asKnown, prospect }: Alternative): void {
  if (!chosen) {
    terminal.wrapped(`${words.decision.asKnown}: ${figures.difference(asKnown)}`, { indent: 8, mark: '' });
  }
  const spread = prospect.families
    .filter(({ share }) => share > 0)
    .map((one) => `${familyName(sayFamily, one.id)} ${figures.likelihood(one)}`);
  terminal.wrapped(`${words.decision.spread}: ${spread.join(', ')}`, { indent: 8 });
}
