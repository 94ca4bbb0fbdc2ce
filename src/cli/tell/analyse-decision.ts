import type { Alternative, Decision, GameAnalysis } from '../../analysis/index';
import { allEven, worthWords as words } from '../../debrief/index';
import type { GameRecord } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import type { Terminal } from '../terminal/terminal';
import { fill, lengthOf, widest } from '../terminal/wrap';
import { differenceOf, estimateOf, filled, likelihoodWords } from './worth-figures';

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

/** Tells a decision: in sentences, and every order that was open with its figures; of one turn alone with all of them. */
export function tellDecision(terminal: Terminal, told: Told, decision: Decision): void {
  const actor = told.scenario.actors.find(({ id }) => id === told.analysis.seat);
  const track = actor?.tracks.find(({ id }) => id === decision.track)?.label ?? decision.track;
  const orderOf = ({ option }: Pick<Alternative, 'option'>) =>
    option === 'hold' ? words.hold : (actor?.options.find(({ id }) => id === option)?.label ?? option);
  terminal.say();
  terminal.write(track, { indent: 2, paint: terminal.paint.bold });
  terminal.write(decisionSentences(decision, orderOf).join(' '), { indent: 4 });
  const { alternatives } = decision;
  if (alternatives.length < 2) return;
  const scores = alternatives.map(({ prospect }) => estimateOf(prospect.score, prospect.method));
  const differences = alternatives.map((one) => (one.chosen ? '' : differenceOf(one.difference)));
  const first = Math.max(lengthOf(words.decision.score), widest(scores));
  const second = Math.max(lengthOf(words.decision.difference), widest(differences));
  const heads = `    ${fill(words.decision.score, first)}  ${words.decision.difference}`;
  terminal.say(terminal.paint.dim(heads));
  const isFull = told.turn !== undefined;
  alternatives.forEach((one, at) => {
    const mark = `    ${fill(scores[at] ?? '', first)}  ${fill(differences[at] ?? '', second)}  `;
    terminal.write(orderOf(one) + marksOf(one, isFull), { indent: lengthOf(mark), mark });
    if (isFull) tellMore(terminal, one);
  });
}

/** What was chosen, whether anything scored surely higher, and whether that could be known. */
function decisionSentences(
  decision: Decision,
  orderOf: (one: Pick<Alternative, 'option'>) => string,
): readonly string[] {
  const { alternatives, quality, knowable, gain } = decision;
  const say = words.decision;
  const chosen = filled(say.chose, { option: orderOf({ option: decision.chosen }) });
  if (alternatives.length < 2) return [chosen, say.alone];
  const beside = filled(say.gain, { gain: differenceOf(gain) });
  const options = alternatives
    .filter(({ standing }) => standing === 'better')
    .map((one) => `${orderOf(one)}, ${differenceOf(one.difference)}`)
    .join('; ');
  if (quality === 'costly') {
    return [chosen, filled(say.costly, { options }), knowable ? say.knowable : say.hindsight, beside];
  }
  if (options !== '') return [chosen, filled(say.slight, { options }), beside];
  return [chosen, allEven(decision) ? say.allEven : say.sound, beside];
}

/** " (the choice; history’s choice)", " (surely lower)"; that two cannot be told apart is said only where all is. */
function marksOf({ chosen, historical, standing }: Alternative, isFull: boolean): string {
  const say = words.decision;
  const marks = [
    ...(chosen ? [say.chosen] : standing === 'even' && !isFull ? [] : [say[standing]]),
    ...(historical ? [say.historical] : []),
  ];
  return marks.length === 0 ? '' : ` (${marks.join('; ')})`;
}

/** What the side could know then of an order, and how it ends. */
function tellMore(terminal: Terminal, { chosen, asKnown, prospect }: Alternative): void {
  if (!chosen) {
    terminal.write(`${words.decision.asKnown}: ${differenceOf(asKnown)}`, { indent: 8, mark: '' });
  }
  const spread = prospect.families
    .filter(({ share }) => share > 0)
    .map((one) => `${familyName(one.id)} ${likelihoodWords(one)}`);
  terminal.write(`${words.decision.spread}: ${spread.join(', ')}`, { indent: 8 });
}

/** A kind of ending in words: our own where we have them, else the scenario's id as it reads. */
function familyName(id: string): string {
  const known: Readonly<Record<string, string>> = words.family;
  const text = id.replaceAll('-', ' ');
  return Object.hasOwn(known, id) ? (known[id] ?? id) : text.charAt(0).toUpperCase() + text.slice(1);
}
