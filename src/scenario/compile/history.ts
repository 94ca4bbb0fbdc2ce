import type { HistoryTurn } from '../compiled/scenario';
import type { Path } from '../document/problem';
import type { ScenarioDocument } from '../document/schema';
import { compileStatement } from './actor';
import { type Compiling, compileExpression, present, report, reportUnknown, turnIndex } from './context';

export function compileHistory(compiling: Compiling): readonly HistoryTurn[] {
  const { history } = compiling.draft.document;
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
    entry.exposed.forEach((name, index) => {
      const [actor = '', track = ''] = name.split('.');
      if (entry.orders[actor]?.[track] === undefined)
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
      given: { outcomes: entry.outcomes, injects: entry.injects, exposed: entry.exposed },
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

function requireOutcome(
  compiling: Compiling,
  path: Path,
  entry: ScenarioDocument['history'][number],
  name: string,
  outcome: string,
): void {
  const [actor = '', track = ''] = name.split('.');
  const option = entry.orders[actor]?.[track];
  if (option === undefined) {
    report(compiling, 'E206', path, { name });
    return;
  }
  const ordered = compiling.draft.document.actors[actor]?.options[option];
  // An unknown actor or option is reported where it is ordered.
  if (ordered === undefined) return;
  const known = ordered.outcomes?.map(({ id }) => id) ?? [];
  if (!known.includes(outcome))
    reportUnknown(compiling, path, 'outcome', outcome, known, `${actor}.${option}`);
}
