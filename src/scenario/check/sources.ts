import type { Path } from '../document/problem';
import type { DocumentStatement } from '../document/schema';
import { nearestName } from '../document/suggest';
import { referencesIn, textsOf } from '../document/texts';
import { variantsOf } from '../document/variants';
import { type Checking, shortText } from './context';

/** Statements about real events need a source, references must lead somewhere, and sources should be used. */
export function checkSources(checking: Checking): void {
  const { document, written } = checking.draft;
  const known = new Set(Object.keys(document.sources));
  const used = new Set<string>();
  const refer = (id: string, path: Path, offset?: number): void => {
    used.add(id);
    if (known.has(id)) return;
    const nearest = nearestName(id, known);
    checking.report('W118', path, { name: id, ...(nearest === undefined ? {} : { nearest }) }, offset);
  };
  for (const { path, text } of textsOf(written)) {
    for (const { id, offset } of referencesIn(text)) refer(id, path, offset);
  }
  document.debrief.concepts.forEach(({ source }, at) => {
    for (const { id, offset } of referencesIn(source))
      refer(id, ['debrief', 'concepts', at, 'source'], offset);
  });
  for (const { path, ids } of sourceLists(document, []))
    ids.forEach((id, at) => void refer(id, [...path, at]));
  for (const id of known) if (!used.has(id)) checking.report('W102', ['sources', id], { name: id });
  checkStatements(checking);
}

/** Every `sources` list of the document; the top-level map of sources is none. */
function* sourceLists(value: unknown, path: Path): Generator<{ path: Path; ids: readonly string[] }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const below: Path = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'sources' && Array.isArray(member)) {
      yield { path: below, ids: member.filter((id) => typeof id === 'string') };
    } else yield* sourceLists(member, below);
  }
}

function checkStatements(checking: Checking): void {
  const { document } = checking.draft;
  const needs = (what: string, path: Path, text: string, sources: readonly string[] | undefined): void => {
    if ((sources?.length ?? 0) > 0 || referencesIn(text).length > 0) return;
    checking.report('W101', path, { what, text: shortText(text) });
  };
  const statements = (what: string, path: Path, list: readonly DocumentStatement[]): void => {
    list.forEach((statement, at) => {
      if (typeof statement === 'string') needs(what, [...path, at], statement, undefined);
      else needs(what, [...path, at], statement.text, statement.sources);
    });
  };
  for (const [id, place] of Object.entries(document.theatre.places)) {
    if (place.note !== undefined) needs('note', ['theatre', 'places', id, 'note'], place.note, place.sources);
  }
  document.about.earlier?.forEach(({ text, sources }, at) => {
    needs('event', ['about', 'earlier', at], text, sources);
  });
  document.turns.forEach((turn, at) => {
    for (const { text, path } of turn.setting === undefined
      ? []
      : variantsOf(turn.setting, ['turns', at, 'setting']))
      needs('setting', path, text, turn.sources);
  });
  for (const [id, actor] of Object.entries(document.actors)) {
    const path: Path = ['actors', id];
    statements('statement', [...path, 'brief', 'knows'], actor.brief?.knows ?? []);
    statements('statement', [...path, 'brief', 'constraints'], actor.brief?.constraints ?? []);
    for (const [option, { precedent }] of Object.entries(actor.options)) {
      if (precedent !== undefined) {
        needs('precedent', [...path, 'options', option, 'precedent'], precedent.text, precedent.sources);
      }
    }
  }
  document.injects.forEach((inject, at) => {
    if (!inject.history) return;
    const news = inject.effects.flatMap((effect) => effect.news?.sources ?? []);
    needs('inject', ['injects', at], inject.label, [...(inject.sources ?? []), ...news]);
  });
  document.history.forEach((entry, at) => {
    for (const [actor, list] of Object.entries(entry.knew))
      statements('statement', ['history', at, 'knew', actor], list);
    statements('statement', ['history', at, 'later'], entry.later);
    for (const [name, readings] of Object.entries(entry.readings ?? {}))
      checkReadings(checking, ['history', at, 'readings', name], name, Object.entries(readings));
  });
}

/** What is said to dispute a result must not rest on the same sources as another account of it. */
function checkReadings(
  checking: Checking,
  path: Path,
  name: string,
  readings: readonly (readonly [outcome: string, { readonly sources: readonly string[] }])[],
): void {
  const first = new Map<string, string>();
  for (const [outcome, { sources }] of readings) {
    const all = [...new Set(sources)].sort().join(', ');
    const other = first.get(all);
    if (other === undefined) first.set(all, outcome);
    else checking.report('W141', [...path, outcome, 'sources'], { name, outcome, other, sources: all });
  }
}
