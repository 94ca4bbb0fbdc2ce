import type { AnalysedTurn } from '../../analysis/index';
import { counted } from '../../base/index';
import { isThinkingKind, lexiconOf } from '../../scenario/index';
import { filled, nameOf, playsOf, worthWords as words } from '../../words/index';
import { stopSentence } from '../terminal/stopped';
import type { Terminal } from '../terminal/terminal';
import { figures, spreadOf, type Told, tellDecision } from './analyse-decision';

/** What no figure of an analysis says; printed with every analysis. */
export const leavesOut = `All of this describes the model, not the world: what follows by these rules when everybody, the seat included, plays on by the stated policies. It leaves out whatever the scenario leaves out, and how other people would have responded. ${words.method.grade}`;

/** Tells an analysis as text: how the crisis could end from each turn on, and after each order that was open; aims are never added up. */
export function tellAnalysis(terminal: Terminal, told: Told): void {
  const { scenario, record, analysis, turn } = told;
  const { paint } = terminal;
  terminal.wrapped(`${scenario.about.title}: ${nameOf(lexiconOf(scenario), analysis.seat)}`, {
    paint: paint.bold,
  });
  if (told.plays < told.wanted) {
    terminal.wrapped(stopSentence(told.plays, told.wanted), { paint: paint.yellow });
  }
  terminal.wrapped(
    `A game of ${counted(record.turns.length, 'turn')}, random seed ${record.seed}. ${tellPlays(told)}`,
  );
  tellPolicies(terminal, told);
  for (const one of analysis.turns) {
    if (turn === undefined || one.turn === turn) tellTurn(terminal, told, one);
  }
  terminal.line();
  if (turn === undefined) {
    terminal.wrapped(
      'With --turn and a number, each order of that turn is shown with every aim of the side by itself, from 0 (not at all) to 10 (fully), and with how violent the crisis became.',
    );
    terminal.line();
  }
  terminal.wrapped(leavesOut);
}

/** What the figures rest on, and how to ask for more. */
function tellPlays({ analysis, plays }: Told): string {
  const all = playsOf(analysis).plays;
  if (all === 0) return words.countedExact;
  const more = Math.min(1_000_000, 4 * plays);
  const advice = more === plays ? '' : ` --plays ${more} would make the intervals half as wide.`;
  const counts = { each: figures.count(plays), plays: figures.count(all) };
  return `${filled(words.counted, counts)}${advice}`;
}

/** The policy by which everybody is taken to go on, and where that differs from what they did in the play. */
function tellPolicies(terminal: Terminal, { scenario, record, analysis: { policies } }: Told): void {
  const kinds = [...new Set(Object.values(policies))];
  const all =
    kinds.length === 1
      ? `everybody follows "${kinds[0]}"`
      : Object.entries(policies)
          .map(([id, kind]) => `${nameOf(lexiconOf(scenario), id)} follows "${kind}"`)
          .join(', ');
  const thought = scenario.actors.flatMap(({ id, name, policy }) => {
    const kind = record.seats[id] ?? policy.kind;
    const taken = policies[id];
    return isThinkingKind(kind) && taken !== undefined
      ? [
          ` In the game ${name} thought ("${kind}"); these figures cannot follow that and use "${taken}" instead.`,
        ]
      : [];
  });
  terminal.wrapped(`From each position on, ${all}.${thought.join('')}`);
}

function tellTurn(terminal: Terminal, told: Told, turn: AnalysedTurn): void {
  const { scenario } = told;
  const title = scenario.turns[turn.turn - 1]?.title ?? '';
  terminal.line();
  terminal.wrapped(filled(words.turns.title, { turn: turn.turn, title }), { paint: terminal.paint.bold });
  terminal.wrapped(`From here, of 100 games: ${spreadOf(turn.before)}.`, { indent: 2 });
  if (turn.decisions.length === 0) terminal.wrapped(words.turns.none, { indent: 2 });
  else if (turn.turn === scenario.turns.length) terminal.wrapped(words.turns.lastOfCrisis, { indent: 2 });
  for (const decision of turn.decisions) tellDecision(terminal, told, decision);
}
