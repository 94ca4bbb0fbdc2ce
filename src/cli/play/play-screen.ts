import { changeOf, type IndicatorView, presenceIn, sinceLastDecision, type View } from '../../engine/index';
import { type Actor, type Brief, lexiconOf, type Scenario, type Statement } from '../../scenario/index';
import {
  briefWords,
  claimWords,
  deadlinesIn,
  deadlineWords,
  factWord,
  filled,
  indicatorName,
  nameOf,
  postureLabel,
  presenceWords,
  reportWords,
  sayFrom,
  standingWords,
  tellBasis,
  tellDays,
  tellDeadline,
  tellOpening,
  tellTurn,
  wordFor,
} from '../../words/index';
import { paintLines } from '../terminal/paint-lines';
import { type Terminal, withoutMarks } from '../terminal/terminal';
import { fill, lengthOf } from '../terminal/wrap';

const say = sayFrom(standingWords);
const sayPresence = sayFrom(presenceWords);
const sayReport = sayFrom(reportWords);
const sayDeadline = sayFrom(deadlineWords);

/** Shows the page that a seat reads before the first turn: who it is, what it wants, knows and does not know. */
export function showBrief(terminal: Terminal, scenario: Scenario, actor: Actor): void {
  const { paint } = terminal;
  terminal.line();
  const title = actor.seat === undefined ? actor.name : `${actor.name}: ${actor.seat}`;
  terminal.wrapped(`Your brief. ${title}`, { paint: paint.bold });
  if (actor.brief === undefined) terminal.wrapped('This scenario has no brief for this side.', { indent: 2 });
  else showBriefParts(terminal, actor.brief);
  if (actor.objectives.length > 0) {
    showList(
      terminal,
      briefWords.objectives,
      actor.objectives.map(({ label, text }) => (text === undefined ? label : `${label}. ${text}`)),
    );
  }
  const { contentNotes } = scenario.about;
  if (contentNotes.length > 0) showList(terminal, briefWords.content, contentNotes);
}

function showBriefParts(terminal: Terminal, brief: Brief): void {
  terminal.wrapped(withoutMarks(brief.who), { indent: 2 });
  showList(terminal, briefWords.wants, brief.wants);
  showList(terminal, briefWords.redLines, brief.redLines);
  showList(terminal, briefWords.knows, brief.knows.map(tellStatement));
  showList(terminal, briefWords.unknown, brief.unknown);
  if (brief.constraints.length > 0)
    showList(terminal, briefWords.constraints, brief.constraints.map(tellStatement));
}

function tellStatement({ text, claimant, confidence }: Statement): string {
  const marks = [
    ...(claimant === undefined ? [] : [filled(claimWords.claims, { claimant })]),
    ...(confidence === undefined ? [] : [claimWords[confidence]]),
  ];
  return marks.length === 0 ? text : `${text} (${marks.join(', ')})`;
}

function showList(terminal: Terminal, title: string, items: readonly string[]): void {
  terminal.wrapped(title, { indent: 2, paint: terminal.paint.bold });
  for (const item of items) terminal.wrapped(withoutMarks(item), { indent: 6, mark: '- ' });
}

/** Shows where a turn begins: its question, what changed since the last decision and why, and how things stand. */
export function showSituation(terminal: Terminal, scenario: Scenario, view: View): void {
  paintLines(terminal, tellOpening(scenario, view.turn, view.journal, view.seat));
  const fresh = view.journal.filter(({ turn, step }) => turn === view.turn && step === 'situation');
  paintLines(terminal, tellTurn(scenario, fresh, view.seat));
  showStanding(terminal, scenario, view);
}

/** Shows the indicators with their words, the facts that are no longer as they were, and where each side stands. */
export function showStanding(terminal: Terminal, scenario: Scenario, view: View): void {
  const { paint } = terminal;
  terminal.line();
  terminal.line(paint.bold(standingWords.heading));
  const lexicon = lexiconOf(scenario);
  const known = view.indicators.flatMap((one) => {
    const indicator = lexicon.indicator(one.id);
    return indicator === undefined ? [] : [{ one, indicator, label: indicatorName(lexicon, indicator) }];
  });
  const widest = Math.min(32, Math.max(0, ...known.map(({ label }) => lengthOf(label))));
  for (const { one, indicator, label } of known) {
    const word = wordFor(indicator, one.value);
    const value = fill(`${one.value}`, 3, 'right');
    const told = `  ${fill(label, widest)} ${value} of ${fill(`${indicator.max}`, 3)}${trendOf(one, view)}${word === undefined ? '' : `  ${word}`}`;
    terminal.line(told.trimEnd());
  }
  for (const { id, value, asOf, belief } of view.facts) {
    const fact = lexicon.fact(id);
    const basis = belief && tellBasis(sayReport, lexicon, belief);
    if (fact === undefined || (fact.start === value && asOf === undefined && basis === undefined)) continue;
    const when =
      asOf === undefined ? (basis === undefined ? '' : ` (${basis})`) : `, ${say('asOf', { turn: asOf })}`;
    terminal.wrapped(`${fact.label}: ${factWord(fact, value)}${when}`, { indent: 2 });
  }
  for (const deadline of deadlinesIn(lexicon, view.journal)) {
    const told = tellDeadline(sayDeadline, lexicon, deadline, (day) => tellDays({ from: day, to: day }));
    terminal.wrapped(told, { indent: 2 });
  }
  for (const actor of scenario.actors) {
    const { id, tracks, partOf } = actor;
    const postures = view.postures.filter(({ actor }) => actor === id);
    const told = postures.flatMap(({ track, posture }) => {
      const found = tracks.find((one) => one.id === track);
      const canMove = (found?.postures.length ?? 0) > 1;
      return canMove ? [`${found?.label ?? track}: ${postureLabel(lexicon, id, track, posture)}`] : [];
    });
    if (presenceIn(view.journal, actor) === 'left') told.push(sayPresence('left', { actor: actor.name }));
    const whole = partOf && ` (${sayPresence('part', { whole: nameOf(lexicon, partOf) })})`;
    if (told.length > 0)
      terminal.wrapped(`${actor.name}${whole ?? ''}. ${told.join(' · ')}`, { indent: 2, paint: paint.dim });
  }
}

/** How an indicator has moved since the seat last decided, or when it was last seen. */
function trendOf(one: IndicatorView, { journal, turn, phase }: View): string {
  if (one.asOf !== undefined) return fill(` (turn ${one.asOf})`, 9);
  const moved = phase === 'over' ? 0 : changeOf(one, sinceLastDecision(journal, turn, false));
  const told = moved === 0 ? '' : ` ${say(moved > 0 ? 'up' : 'down', { count: Math.abs(moved) })}`;
  return fill(told, 9);
}

/** Shows all news that a seat has read so far, by turn. */
export function showNews(terminal: Terminal, scenario: Scenario, view: View): void {
  const told = view.journal.flatMap((entry) => {
    const item = entry.kind === 'news' ? scenario.news[entry.news] : undefined;
    return item === undefined ? [] : [{ turn: entry.turn, item }];
  });
  if (told.length === 0) terminal.wrapped(standingWords.noNews, { indent: 2 });
  for (const { turn, item } of told) {
    const body = item.body === undefined ? '' : ` ${item.body}`;
    terminal.wrapped(
      withoutMarks(`Turn ${turn}. ${item.head}${/[.!?]$/.test(item.head) ? '' : '.'}${body}`),
      {
        indent: 4,
        mark: '" ',
      },
    );
  }
}
