import type { Alternative, AnalysedTurn, Decision, Estimate, GameAnalysis } from '../analysis/index';
import { type GameRecord, nameOf } from '../engine/index';
import type { ActorId, Scenario, TrackId } from '../scenario/index';
import { percent, table } from './tables';
import type { Terminal } from './terminal';

/** What no figure of an analysis says; told with every one. */
export const leavesOut =
  'All of this is a property of the model, not of the world: what follows in these rules when everybody goes on by the stated policies, and the seat itself too. It leaves out what the scenario leaves out, reasons that no objective counts, and how other people would have answered. Nothing here is a grade.';

const verdicts: Readonly<Record<AnalysedTurn['verdict'], string>> = {
  'sound-good': 'sound decision, good luck',
  'sound-bad': 'sound decision, bad luck',
  'costly-good': 'costly decision, good luck',
  'costly-bad': 'costly decision, bad luck',
  neither: 'luck did nothing sure',
};

const movers = { choice: 'own choice', others: 'the others', luck: 'luck' } as const;

/** Tells an analysis as text; of one turn only, its decisions stand alone. */
export function tellAnalysis(
  terminal: Terminal,
  scenario: Scenario,
  record: GameRecord,
  analysis: GameAnalysis,
  { plays, turn }: { readonly plays: number; readonly turn: number | undefined },
): void {
  const { paint } = terminal;
  terminal.write(`${scenario.about.title}: ${nameOf(scenario, analysis.seat)}`, { paint: paint.bold });
  const isExact = analysis.turns[0]?.before.method.by === 'exact';
  const how = isExact
    ? 'Everything that can happen was followed with its odds'
    : `Every branch was played on ${plays} times under the same luck`;
  terminal.write(
    `A play of ${record.turns.length} turns, seed ${record.seed}. ${how}; from there on ${tellPolicies(scenario, analysis)}. Scores are the objectives of the seat, weighed as its brief weighs them, from 0 (none met) to 10 (all met).`,
  );
  if (turn === undefined) {
    tellCurve(terminal, analysis);
    tellTurning(terminal, analysis);
  }
  for (const one of analysis.turns) {
    if (turn === undefined || one.turn === turn)
      tellTurn(terminal, scenario, analysis.seat, one, turn !== undefined);
  }
  terminal.say();
  terminal.write(
    'After ± stands how far the 95 percent interval reaches. Those of differences and movements hold together, all of this analysis at once: "better" and "worse" are said only where the whole interval lies on one side of zero, "costly" only where something was better by a quarter of a point at least. "As known" is the same difference over the positions that the seat could then believe in. Orders are secret until all are given, so a decision is judged against what the others do by their policies, not against what they did.',
  );
  terminal.say();
  terminal.write(leavesOut);
}

function tellPolicies(scenario: Scenario, { policies }: GameAnalysis): string {
  const kinds = [...new Set(Object.values(policies))];
  if (kinds.length === 1) return `everybody goes by "${kinds[0]}"`;
  return Object.entries(policies)
    .map(([id, kind]) => `${nameOf(scenario, id)} goes by "${kind}"`)
    .join(', ');
}

function tellCurve(terminal: Terminal, { curve, turns }: GameAnalysis): void {
  table(
    terminal,
    'Expected score, and what moved it',
    ['after', 'expected', 'own choice', 'the others', 'luck'],
    curve.map((expected, at) => {
      const turn = turns[at - 1];
      const name = turn === undefined ? 'start' : `turn ${turn.turn}`;
      if (turn === undefined) return [name, plain(expected)];
      const { choice, others, luck } = turn.movement;
      return [name, plain(expected), signed(choice), signed(others), signed(luck)];
    }),
  );
}

function tellTurning(terminal: Terminal, { turningPoints, shares }: GameAnalysis): void {
  const { paint } = terminal;
  terminal.say();
  terminal.say(paint.bold('Turning points'));
  if (turningPoints.length === 0) terminal.write('None that is sure.', { indent: 2 });
  for (const { turn, by, amount } of turningPoints)
    terminal.write(`turn ${turn}, by ${movers[by]}: ${signed(amount)}`, { indent: 2 });
  terminal.say();
  terminal.write(
    `Of all movement, up or down, ${percent(shares.choice)} was made by own choice, ${percent(shares.others)} by the others, ${percent(shares.luck)} by luck.`,
  );
}

function tellTurn(
  terminal: Terminal,
  scenario: Scenario,
  seat: ActorId,
  turn: AnalysedTurn,
  isAlone: boolean,
): void {
  const { paint } = terminal;
  const title = scenario.turns[turn.turn - 1]?.title ?? '';
  terminal.say();
  terminal.write(`Turn ${turn.turn}: ${title}`, { paint: paint.bold });
  terminal.write(`Expected before orders: ${plain(turn.before.score)}. ${capital(verdicts[turn.verdict])}.`, {
    indent: 2,
  });
  if (turn.decisions.length === 0) terminal.write('There was nothing to decide.', { indent: 2 });
  for (const decision of turn.decisions) {
    tellDecision(terminal, scenario, seat, decision);
    if (isAlone) tellFamilies(terminal, scenario, seat, decision);
  }
}

/** Columns that the figures of a decision take beside its labels. */
const besides = 50;

function tellDecision(terminal: Terminal, scenario: Scenario, seat: ActorId, decision: Decision): void {
  const label = labelsOf(scenario, seat);
  table(
    terminal,
    `  ${label.track(decision.track)}: ${label.option(decision.chosen)}`,
    ['', 'expected', 'difference', 'as known', 'verdict'],
    decision.alternatives.map((one) => [
      rowName(terminal, label.option(one.option), one, besides),
      plain(one.prospect.score),
      ...(one.chosen ? ['', '', 'ordered'] : [signed(one.difference), signed(one.asKnown), one.standing]),
    ]),
  );
  if (decision.quality === 'sound') return;
  terminal.write(
    decision.knowable
      ? 'Costly: something open was surely better by a quarter of a point or more, and what the seat could know said so.'
      : 'Costly as it was, but what the seat could know did not surely say so.',
    { indent: 4 },
  );
}

/** How the plays of each order end, by family of endings, in percent. */
function tellFamilies(terminal: Terminal, scenario: Scenario, seat: ActorId, decision: Decision): void {
  const label = labelsOf(scenario, seat);
  const families = decision.alternatives[0]?.prospect.families.map(({ id }) => id) ?? [];
  const width = families.reduce((sum, id) => sum + Math.max(7, id.length) + 2, 2);
  table(
    terminal,
    '  It ends with',
    ['', ...families],
    decision.alternatives.map((one) => [
      rowName(terminal, label.option(one.option), one, width),
      ...one.prospect.families.map(({ share }) => percent(share)),
    ]),
  );
}

/** An order's label, marked where it was given or is history's, and cut to what the other columns leave. */
function rowName(terminal: Terminal, label: string, one: Alternative, others: number): string {
  const history = one.historical ? ' [history]' : '';
  const room = Math.max(16, terminal.width - others - 2 - history.length);
  const short = [...label].length > room ? `${[...label].slice(0, room - 1).join('')}…` : label;
  return `${one.chosen ? '> ' : '  '}${short}${history}`;
}

function labelsOf(scenario: Scenario, seat: ActorId) {
  const actor = scenario.actors.find(({ id }) => id === seat);
  return {
    track: (id: TrackId) => actor?.tracks.find((track) => track.id === id)?.label ?? id,
    option: (id: string) =>
      id === 'hold' ? 'Hold' : (actor?.options.find((option) => option.id === id)?.label ?? id),
  };
}

/** `5.93 ±0.15`; an exact figure stands alone. */
function plain({ mean, low, high }: Estimate): string {
  return `${mean.toFixed(2)}${reach(low, high)}`;
}

/** `+2.63 ±0.33`. */
function signed({ mean, low, high }: Estimate): string {
  const text = mean.toFixed(2);
  const isNone = text === '0.00' || text === '-0.00';
  return `${isNone ? '0.00' : mean > 0 ? `+${text}` : text}${reach(low, high)}`;
}

function reach(low: number, high: number): string {
  return high > low ? ` ±${((high - low) / 2).toFixed(2)}` : '';
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
