import { deadlinesIn } from './deadlines';
import { writtenOutcomes } from './outcomes';
import type { ScenarioDocument } from './schema';

/** What a name or a path means in an expression. */
export type Meaning =
  | { readonly is: 'turn' }
  | { readonly is: 'indicator'; readonly id: string; readonly min: number; readonly max: number }
  | { readonly is: 'fact'; readonly id: string; readonly values: readonly string[] }
  | {
      readonly is: 'posture';
      readonly actor: string;
      readonly track: string;
      readonly values: readonly string[];
    };

/** The names of a document, ready to be looked up by expressions and effects. */
export interface Names {
  readonly document: ScenarioDocument;
  /** Full id (`escalation`, `pakistan.pressure`) to its bounds. */
  readonly indicators: ReadonlyMap<string, { readonly min: number; readonly max: number }>;
  readonly facts: ReadonlyMap<string, readonly string[]>;
  readonly actors: ReadonlyMap<string, ActorNames>;
  readonly injects: ReadonlySet<string>;
  /** What sides believe, by `beliefId`. */
  readonly beliefs: ReadonlySet<string>;
  /** What effects set going. */
  readonly deadlines: ReadonlySet<string>;
}

interface ActorNames {
  readonly tracks: ReadonlyMap<string, readonly string[]>;
  readonly options: ReadonlySet<string>;
  /** Options that a track's postures list. */
  readonly byTrack: ReadonlyMap<string, readonly string[]>;
  readonly outcomes: ReadonlyMap<string, readonly string[]>;
}

/** The full id of an indicator: its own id, or `owner.id`. */
export function indicatorId(id: string, of: string | undefined): string {
  return of === undefined ? id : `${of}.${id}`;
}

/** The id of what a side believes about an indicator or a fact that it does not see: `believed.iran.attacker`. */
export function beliefId(by: string, of: string): string {
  return `believed.${by}.${of}`;
}

/** Words with a meaning of their own in expressions: our own roots and functions, and those of CEL. */
export const reservedNames: ReadonlySet<string> = new Set(
  (
    'turn orders outcomes taken happened believed pending min max abs true false null in as break const continue else for function if import ' +
    'let loop package namespace return var void while int uint double string bool bytes list map type dyn any optional ' +
    'timestamp duration size has all exists filter matches constructor prototype'
  ).split(' '),
);

/** Gathers every name of a document that expressions may use. */
export function gatherNames(document: ScenarioDocument): Names {
  const indicators = new Map<string, { min: number; max: number }>();
  for (const [id, { of, min, max }] of Object.entries(document.indicators)) {
    indicators.set(indicatorId(id, of), { min, max });
  }
  const facts = new Map(Object.entries(document.facts).map(([id, fact]) => [id, fact.values] as const));
  const beliefs = new Set<string>();
  for (const [id, { believes }] of Object.entries(document.facts)) noteBeliefs(beliefs, id, believes);
  for (const [id, { of, believes }] of Object.entries(document.indicators))
    noteBeliefs(beliefs, indicatorId(id, of), believes);
  const actors = new Map<string, ActorNames>();
  for (const [id, actor] of Object.entries(document.actors)) {
    const tracks = new Map<string, readonly string[]>();
    const byTrack = new Map<string, readonly string[]>();
    for (const [track, { postures }] of Object.entries(actor.tracks)) {
      tracks.set(track, Object.keys(postures));
      byTrack.set(track, [...new Set(Object.values(postures).flatMap((posture) => Object.keys(posture.on)))]);
    }
    const outcomes = new Map<string, readonly string[]>();
    for (const [track, options] of byTrack) {
      outcomes.set(track, [
        ...new Set(
          options.flatMap((name) => {
            const option = actor.options[name];
            return option === undefined ? [] : writtenOutcomes(option).map(({ id: outcome }) => outcome);
          }),
        ),
      ]);
    }
    actors.set(id, { tracks, options: new Set(Object.keys(actor.options)), byTrack, outcomes });
  }
  return {
    document,
    indicators,
    facts,
    actors,
    injects: new Set(document.injects.map((inject) => inject.id)),
    beliefs,
    deadlines: new Set(deadlinesIn(document).map(({ later }) => later.id)),
  };
}

function noteBeliefs(beliefs: Set<string>, of: string, believes: object | undefined): void {
  for (const by of Object.keys(believes ?? {})) beliefs.add(beliefId(by, of));
}

/** What a bare name or `actor.name` means where the actor `own` speaks; undefined when it means nothing. */
export function meaningOf(
  names: Names,
  own: string | undefined,
  path: readonly string[],
): Meaning | undefined {
  const [first = '', second] = path;
  if (path.length === 1) {
    if (first === 'turn') return { is: 'turn' };
    const mine = own === undefined ? undefined : meaningIn(names, own, first);
    if (mine !== undefined) return mine;
    const bounds = names.indicators.get(first);
    if (bounds !== undefined) return { is: 'indicator', id: first, ...bounds };
    const values = names.facts.get(first);
    return values === undefined ? undefined : { is: 'fact', id: first, values };
  }
  return path.length === 2 && second !== undefined ? meaningIn(names, first, second) : undefined;
}

/** The actor that a dotted name speaks of and the document does not have; undefined where the name is wrong in another way. */
export function strangerIn(names: Names, [first = '', ...rest]: readonly string[]): string | undefined {
  const isKnown = names.actors.has(first) || names.indicators.has(first) || names.facts.has(first);
  return rest.length === 0 || isKnown || reservedNames.has(first) ? undefined : first;
}

function meaningIn(names: Names, actor: string, name: string): Meaning | undefined {
  const bounds = names.indicators.get(`${actor}.${name}`);
  if (bounds !== undefined) return { is: 'indicator', id: `${actor}.${name}`, ...bounds };
  const values = names.actors.get(actor)?.tracks.get(name);
  return values === undefined ? undefined : { is: 'posture', actor, track: name, values };
}

/** Every name that could stand where `own` speaks, for suggestions. */
export function speakableNames(names: Names, own: string | undefined): string[] {
  const speakable = ['turn', ...names.indicators.keys(), ...names.facts.keys()];
  for (const [actor, { tracks }] of names.actors)
    for (const track of tracks.keys()) speakable.push(`${actor}.${track}`);
  if (own !== undefined) {
    const prefix = `${own}.`;
    for (const name of [...speakable]) if (name.startsWith(prefix)) speakable.push(name.slice(prefix.length));
  }
  return speakable;
}
