import type { AnalysedTurn, GameAnalysis } from '../../analysis/index';
import { counted } from '../../base/index';
import { verdictOf } from '../../debrief/index';
import { isThinkingKind, lexiconOf } from '../../scenario/index';
import { figureWords, filled, horizonOf, nameOf, playsOf, worthWords as words } from '../../words/index';
import { stopSentence } from '../terminal/stopped';
import type { Terminal } from '../terminal/terminal';
import { fill, lengthOf, widest } from '../terminal/wrap';
import { figures, type Told, tellDecision } from './analyse-decision';

/** What no figure of an analysis says; printed with every analysis. */
export const leavesOut = `All of this describes the model, not the world: what follows by these rules when everybody, the seat included, plays on by the stated policies. It leaves out whatever the scenario leaves out, reasons that no objective counts, and how other people would have responded. ${words.method.grade}`;

/** Tells an analysis as text, in the words of the debrief's page. */
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
  terminal.line();
  tellScore(terminal, told);
  tellPolicies(terminal, told);
  if (turn === undefined) {
    tellCurve(terminal, analysis);
    tellTurning(terminal, analysis);
    tellShares(terminal, analysis);
  }
  for (const one of analysis.turns) {
    if (turn === undefined || one.turn === turn) tellTurn(terminal, told, one);
  }
  terminal.line();
  terminal.wrapped(`${words.turns.help} ${words.method.luck}`);
  terminal.line();
  terminal.wrapped(words.method.interval);
  if (turn === undefined) {
    terminal.line();
    terminal.wrapped(
      `Orders without such words cannot be told apart from the choice. --turn ${largestTurn(analysis)} shows only the decisions of that turn, with what the side could know at the time and how each order ends.`,
    );
  }
  terminal.line();
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

function tellScore(terminal: Terminal, { scenario, analysis }: Told): void {
  const actor = scenario.actors.find(({ id }) => id === analysis.seat);
  const name = nameOf(lexiconOf(scenario), analysis.seat);
  const objectives = actor?.objectives ?? [];
  const total = objectives.reduce((sum, { weight }) => sum + weight, 0);
  terminal.wrapped(filled(words.score, { name }));
  const shares = objectives.map(({ weight }) => Math.round((100 * weight) / total));
  objectives.forEach(({ label }, at) => {
    terminal.wrapped(filled(words.objective, { label, share: shares[at] ?? 0 }), { indent: 4, mark: '- ' });
  });
  if (shares.reduce((sum, share) => sum + share, 0) !== 100) terminal.wrapped(words.rounded, { indent: 4 });
  terminal.wrapped(filled(words.onlyAims, { name }));
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

function heading(terminal: Terminal, text: string): void {
  terminal.line();
  terminal.line(terminal.paint.bold(text));
}

const movers = ['choice', 'others', 'luck'] as const;

function tellCurve(terminal: Terminal, { curve, turns }: GameAnalysis): void {
  heading(terminal, `${words.curve.heading}: ${words.curve.expected.toLowerCase()}, and what changed it`);
  const moments = curve.map((_, at) =>
    at === 0 ? words.curve.start : filled(words.curve.after, { turn: at }),
  );
  const scores = curve.map((point) => figures.estimate(point));
  const first = widest(moments);
  const second = widest(scores);
  const third = widest(movers.map((by) => words.curve.by[by]));
  curve.forEach((_, at) => {
    const movement = turns.find(({ turn }) => turn === at)?.movement;
    const lead = `  ${fill(moments[at] ?? '', first)}  ${fill(scores[at] ?? '', second)}`;
    if (movement === undefined) {
      terminal.line(lead.trimEnd());
      return;
    }
    movers.forEach((by, place) => {
      const start = place === 0 ? lead : ' '.repeat(lengthOf(lead));
      terminal.line(`${start}  ${fill(words.curve.by[by], third)}  ${figures.difference(movement[by])}`);
    });
  });
}

function tellTurning(terminal: Terminal, { turningPoints }: GameAnalysis): void {
  heading(terminal, words.curve.turnings);
  const isNone = turningPoints.length === 0;
  terminal.wrapped(isNone ? words.curve.noTurning : words.curve.turningsHelp, { indent: 2 });
  for (const { turn, by, amount } of turningPoints) {
    const facts = { turn, by: words.curve.by[by], amount: figures.difference(amount) };
    terminal.wrapped(filled(words.curve.turning, facts), { indent: 4, mark: '- ' });
  }
}

function tellShares(terminal: Terminal, { shares }: GameAnalysis): void {
  heading(terminal, words.shares.heading);
  terminal.wrapped(words.shares.help, { indent: 2 });
  const width = widest(movers.map((by) => words.shares[by]));
  for (const by of movers) {
    const share = filled(figureWords.inHundred, { share: figures.share(shares[by]) });
    terminal.line(`  ${fill(words.shares[by], width)}  ${share}`);
  }
}

function tellTurn(terminal: Terminal, told: Told, turn: AnalysedTurn): void {
  const { scenario, analysis } = told;
  const { paint } = terminal;
  const title = scenario.turns[turn.turn - 1]?.title ?? '';
  terminal.line();
  terminal.wrapped(filled(words.turns.title, { turn: turn.turn, title }), { paint: paint.bold });
  const [from, to] = [analysis.curve[turn.turn - 1], analysis.curve[turn.turn]];
  const outlook =
    from === undefined || to === undefined
      ? ''
      : ` ${filled(words.turns.outlook, { from: figures.number(from.mean), to: figures.number(to.mean) })}`;
  terminal.wrapped(`${words.turns.verdict[verdictOf(turn)]}.${outlook}`, { indent: 2 });
  if (turn.decisions.length === 0) terminal.wrapped(words.turns.none, { indent: 2 });
  const horizon = horizonOf(scenario, turn, told.ended ? told.record.turns.length : undefined);
  if (horizon !== undefined) terminal.wrapped(words.turns[horizon], { indent: 2 });
  for (const decision of turn.decisions) tellDecision(terminal, told, decision);
}

/** The turn that was moved the most by the side's own orders: the one to look at first. */
function largestTurn({ turns }: GameAnalysis): number {
  const by = turns.map(({ turn, movement }) => ({ turn, size: Math.abs(movement.choice.mean) }));
  return by.reduce((most, one) => (one.size > most.size ? one : most), by[0] ?? { turn: 1, size: 0 }).turn;
}
