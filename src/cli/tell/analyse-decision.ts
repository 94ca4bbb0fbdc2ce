import {
  type Alternative,
  type Decision,
  type GameAnalysis,
  type Prospect,
  violenceShares,
} from '../../analysis/index';
import type { GameRecord } from '../../engine/index';
import { lexiconOf, type Scenario } from '../../scenario/index';
import {
  familyName,
  familyWords,
  figuresOf,
  figureWords,
  filled,
  optionLabel,
  sayFrom,
  trackLabel,
  violenceWords,
  worthWords as words,
} from '../../words/index';
import type { Terminal } from '../terminal/terminal';

/** An analysis with what its figures rest on; of one turn only, its decisions stand alone, in full. */
export interface Told {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly analysis: GameAnalysis;
  /** Plays that were made, of those that were wanted. */
  readonly plays: number;
  readonly wanted: number;
  readonly turn: number | undefined;
}

/** The figures of an analysis in English. */
export const figures = figuresOf(sayFrom(figureWords), 'en');
const sayFamily = sayFrom(familyWords);

/** Tells a decision: every order that was open with how the crisis ends after it; of one turn alone, with each aim and violence too. */
export function tellDecision(terminal: Terminal, told: Told, decision: Decision): void {
  const lexicon = lexiconOf(told.scenario);
  const { seat } = told.analysis;
  const name = (option: string) => (option === 'hold' ? words.hold : optionLabel(lexicon, seat, option));
  terminal.line();
  terminal.wrapped(trackLabel(lexicon, seat, decision.track), { indent: 2, paint: terminal.paint.bold });
  const { alternatives } = decision;
  if (alternatives.length < 2) {
    terminal.wrapped(
      `${filled(words.decision.chose, { option: name(decision.chosen) })} ${words.decision.alone}`,
      { indent: 4 },
    );
    return;
  }
  for (const one of alternatives) {
    terminal.wrapped(`${name(one.option)}${remarksOn(one)}`, { indent: 4, mark: '- ' });
    terminal.wrapped(`${spreadOf(one.prospect)}.`, { indent: 8 });
    if (told.turn !== undefined) tellMore(terminal, told, one.prospect);
  }
}

/** " (the choice; history’s choice)". */
function remarksOn({ chosen, historical }: Alternative): string {
  const remarks = [
    ...(chosen ? [words.decision.chosen] : []),
    ...(historical ? [words.decision.historical] : []),
  ];
  return remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
}

/** Every aim by itself, and how violent the crisis became. */
function tellMore(terminal: Terminal, { scenario, analysis }: Told, prospect: Prospect): void {
  const aims = scenario.actors.find(({ id }) => id === analysis.seat)?.objectives ?? [];
  for (const { id, label } of aims) {
    const aim = prospect.objectives.find((objective) => objective.id === id);
    if (aim === undefined) continue;
    terminal.wrapped(`${label}: ${figures.estimate(aim.score, prospect.method)}`, { indent: 8 });
  }
  const violence = violenceShares(scenario, prospect).map(
    ({ is, share }) => `${violenceWords[is]} ${figures.share(share)}`,
  );
  terminal.wrapped(`Violence, of 100 games: ${violence.join(', ')}`, { indent: 8 });
}

/** The kinds of ending that came at all: "War 12 in 100 (8 to 17), De-escalation 60 in 100 (53 to 67)". */
export function spreadOf({ families }: Prospect): string {
  return families
    .filter(({ share }) => share > 0)
    .map((one) => `${familyName(sayFamily, one.id)} ${figures.likelihood(one)}`)
    .join(', ');
}
