import type { DisputedResult, HistoryTurn } from '../compiled/scenario';
import { writtenOutcomes } from '../document/outcomes';
import type { Path } from '../document/problem';
import type { ScenarioDocument } from '../document/schema';
import { compileStatement } from './actor';
import { type Compiling, compileExpression, present, report, reportUnknown, turnIndex } from './context';

/** Readings that a history may have in all. */
const mostReadings = 60;

type DocumentHistoryTurn = ScenarioDocument['history'][number];

export function compileHistory(compiling: Compiling): readonly HistoryTurn[] {
  const { history, rules } = compiling.draft.document;
  const uncertain = rules.flatMap(({ id, odds }) => (odds === undefined ? [] : [id]));
  boundReadings(compiling, history);
  return history.map((entry, at) => {
    const path: Path = ['history', at];
    for (const [actor, byTrack] of Object.entries(entry.orders)) {
      for (const [track, option] of Object.entries(byTrack))
        requireListed(compiling, [...path, 'orders', actor, track], actor, track, option);
    }
    for (const [name, outcome] of Object.entries(entry.outcomes))
      requireOutcome(compiling, [...path, 'outcomes', name], entry, name, outcome);
    entry.injects.forEach((inject, index) => {
      if (!compiling.names.injects.has(inject)) {
        reportUnknown(compiling, [...path, 'injects', index], 'inject', inject, compiling.names.injects);
      }
    });
    entry.rules?.forEach((rule, index) => {
      if (!uncertain.includes(rule))
        reportUnknown(compiling, [...path, 'rules', index], 'rule', rule, uncertain);
    });
    entry.exposed.forEach((name, index) => {
      if (orderedBy(entry, name) === undefined)
        report(compiling, 'E206', [...path, 'exposed', index], { name });
    });
    return present({
      turn: turnIndex(compiling, [...path, 'turn'], entry.turn),
      while:
        entry.while === undefined
          ? undefined
          : compileExpression(compiling, [...path, 'while'], entry.while, 'truth', { knows: 'situation' })
              .expression,
      orders: entry.orders,
      given: present({
        outcomes: entry.outcomes,
        injects: entry.injects,
        exposed: entry.exposed,
        rules: uncertain.length === 0 ? undefined : (entry.rules ?? []),
      }),
      disputed: compileReadings(compiling, [...path, 'readings'], entry),
      told: entry.told,
      knew: Object.entries(entry.knew).map(([actor, statements]) => {
        if (!compiling.names.actors.has(actor)) {
          reportUnknown(compiling, [...path, 'knew', actor], 'actor', actor, compiling.names.actors.keys());
        }
        return { actor, statements: statements.map(compileStatement) };
      }),
      later: entry.later.map(compileStatement),
      sources: entry.sources,
    });
  });
}

/** Each reading is a line of history that the check plays, so there is an end to them. */
function boundReadings(compiling: Compiling, history: readonly DocumentHistoryTurn[]): void {
  let count = 0;
  history.forEach(({ readings = {} }, at) => {
    for (const [name, byOutcome] of Object.entries(readings)) {
      const before = count;
      count += Object.keys(byOutcome).length;
      if (before <= mostReadings && count > mostReadings)
        report(compiling, 'E223', ['history', at, 'readings', name], { most: mostReadings, why: 'many' });
    }
  });
}

/** Compiles what sources dispute of a turn; undefined where they dispute nothing. */
function compileReadings(
  compiling: Compiling,
  path: Path,
  entry: DocumentHistoryTurn,
): readonly DisputedResult[] | undefined {
  if (entry.readings === undefined) return undefined;
  return Object.entries(entry.readings).map(([name, byOutcome]) => {
    const [actor = '', track = ''] = name.split('.');
    const followed = entry.outcomes[name];
    const claimed = Object.keys(byOutcome);
    for (const outcome of claimed) requireOutcome(compiling, [...path, name, outcome], entry, name, outcome);
    if (claimed.length < 2) report(compiling, 'E223', [...path, name], { name, why: 'one' });
    else if (followed !== undefined && !claimed.includes(followed))
      report(compiling, 'E223', [...path, name], { name, outcome: followed, why: 'followed' });
    const readings = Object.entries(byOutcome).map(([outcome, reading]) => present({ outcome, ...reading }));
    return {
      actor,
      track,
      option: entry.orders[actor]?.[track] ?? '',
      readings: readings.toSorted((a, b) => Number(b.outcome === followed) - Number(a.outcome === followed)),
    };
  });
}

function requireListed(compiling: Compiling, path: Path, actor: string, track: string, option: string): void {
  const { actors } = compiling.names;
  const names = actors.get(actor);
  if (names === undefined) {
    reportUnknown(compiling, path, 'actor', actor, actors.keys());
    return;
  }
  const options = names.byTrack.get(track);
  if (options === undefined) {
    reportUnknown(compiling, path, 'track', track, names.byTrack.keys(), actor);
    return;
  }
  // An option that no posture lists is reported separately, by name.
  const isListed = [...names.byTrack.values()].some((listed) => listed.includes(option));
  if (names.options.has(option) && !isListed) return;
  if (!options.includes(option)) reportUnknown(compiling, path, 'option', option, options, actor);
}

/** What history orders on a track that is named `actor.track`; undefined for every other name. */
function orderedBy({ orders }: DocumentHistoryTurn, name: string): string | undefined {
  const [actor = '', track = '', ...more] = name.split('.');
  return more.length === 0 ? orders[actor]?.[track] : undefined;
}

function requireOutcome(
  compiling: Compiling,
  path: Path,
  entry: DocumentHistoryTurn,
  name: string,
  outcome: string,
): void {
  const [actor = ''] = name.split('.');
  const option = orderedBy(entry, name);
  if (option === undefined) {
    report(compiling, 'E206', path, { name });
    return;
  }
  const ordered = compiling.draft.document.actors[actor]?.options[option];
  // An unknown actor or option is reported where it is ordered.
  if (ordered === undefined) return;
  const known = writtenOutcomes(ordered).map(({ id }) => id);
  if (!known.includes(outcome))
    reportUnknown(compiling, path, 'outcome', outcome, known, `${actor}.${option}`);
}
