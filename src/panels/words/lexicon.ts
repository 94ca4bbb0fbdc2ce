import type { Cause } from '../../engine/index';
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
} from '../../scenario/index';

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

/** An actor's name, or its id where the scenario does not know it. */
export function nameOf(lexicon: Lexicon, actor: ActorId): string {
  return lexicon.actor(actor)?.name ?? actor;
}

/** What an indicator is called, with its owner where the label does not name it. */
export function indicatorName(lexicon: Lexicon, { of, label }: Pick<Indicator, 'of' | 'label'>): string {
  const owner = of === undefined ? undefined : nameOf(lexicon, of);
  return owner === undefined || label.includes(owner) ? label : `${label} · ${owner}`;
}

/** The label of a posture, or its id. */
export function postureLabel(lexicon: Lexicon, actor: ActorId, track: TrackId, posture: string): string {
  return lexicon.track(actor, track)?.postures.find(({ id }) => id === posture)?.label ?? posture;
}

/** The word that describes an indicator at a value; undefined where the scenario gives none. */
export function wordFor(indicator: Indicator, value: number): string | undefined {
  return indicator.words.findLast(({ from }) => value >= from)?.word;
}

/** A fact's value in words. */
export function factWord(fact: Fact, value: string): string {
  return fact.words[value] ?? value;
}

/** What made a change, in a few words; undefined for a cause that the seat may not know. */
export function causeLabel(lexicon: Lexicon, cause: Cause): string | undefined {
  switch (cause.by) {
    case 'order':
      return lexicon.option(cause.actor, cause.option)?.label ?? cause.option;
    case 'inject':
      return lexicon.inject(cause.id)?.label ?? cause.id;
    case 'rule':
      return lexicon.rule(cause.id)?.label ?? cause.id;
    case 'unseen':
      return undefined;
    default:
      return cause satisfies never;
  }
}
