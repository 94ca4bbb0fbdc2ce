import type {
  Actor,
  ActorId,
  Fact,
  Indicator,
  Inject,
  Option,
  OptionId,
  Rule,
  Scenario,
  Source,
  Track,
  TrackId,
} from './scenario';

/** Finds the parts of one scenario by their ids; a name that is not there is undefined. */
export interface Lexicon {
  readonly scenario: Scenario;
  readonly actor: (id: ActorId) => Actor | undefined;
  readonly option: (actor: ActorId, id: OptionId) => Option | undefined;
  readonly track: (actor: ActorId, id: TrackId) => Track | undefined;
  readonly indicator: (id: string) => Indicator | undefined;
  readonly fact: (id: string) => Fact | undefined;
  readonly inject: (id: string) => Inject | undefined;
  readonly rule: (id: string) => Rule | undefined;
  readonly source: (id: string) => Source | undefined;
}

const known = new WeakMap<Scenario, Lexicon>();

/** The lexicon of a scenario, made once for each. */
export function lexiconOf(scenario: Scenario): Lexicon {
  const found = known.get(scenario);
  if (found) return found;
  const actors = byId(scenario.actors);
  const options = new Map(
    scenario.actors.flatMap((actor) =>
      actor.options.map((option) => [`${actor.id} ${option.id}`, option] as const),
    ),
  );
  const indicators = byId(scenario.indicators);
  const facts = byId(scenario.facts);
  const injects = byId(scenario.injects);
  const rules = byId(scenario.rules);
  const sources = byId(scenario.sources);
  const made: Lexicon = {
    scenario,
    actor: (id) => actors.get(id),
    option: (actor, id) => options.get(`${actor} ${id}`),
    track: (actor, id) => actors.get(actor)?.tracks.find((track) => track.id === id),
    indicator: (id) => indicators.get(id),
    fact: (id) => facts.get(id),
    inject: (id) => injects.get(id),
    rule: (id) => rules.get(id),
    source: (id) => sources.get(id),
  };
  known.set(scenario, made);
  return made;
}

function byId<Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]));
}
