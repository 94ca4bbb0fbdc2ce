import type { Path } from '../document/problem';

/** What an id can be the name of. */
export const idKinds = [
  'actor',
  'indicator',
  'fact',
  'value',
  'place',
  'line',
  'area',
  'turn',
  'track',
  'posture',
  'option',
  'outcome',
  'objective',
  'adviser',
  'inject',
  'rule',
  'ending',
  'family',
  'concept',
  'term',
  'source',
  'plan',
  'later',
] as const;
export type IdKind = (typeof idKinds)[number];

/** How a string of a document is to be read: as one id, or as several. */
export type Spelling =
  | IdKind
  /** An actor or a place. */
  | 'target'
  /** A turn, or else a condition. */
  | 'moment'
  /** An indicator or a fact, as expressions name it. */
  | 'quantity'
  /** `actor.track` */
  | 'track-path'
  /** `actor.option` */
  | 'option-path'
  /** A posture or an outcome of the track whose path is the key. */
  | 'posture-of-path'
  | 'outcome-of-path'
  /** A posture of the track of an option. */
  | 'posture-of-option';

/**
 * Every place of a document where ids stand. `#` at the end is a key that is an id, otherwise it is the value. `@` is the actor of
 * what stands below it, without it the one whose file it is; `$` is the track, option or fact; `**` is any beginning. Of several
 * that fit, the first counts.
 */
export const idPlaces: readonly (readonly [pattern: string, spelling: Spelling])[] = [
  ['about.sides.*', 'actor'],
  ['about.earlier.*.at', 'place'],
  ['about.targets.endings.#', 'ending'],
  ['about.targets.families.#', 'family'],
  ['theatre.places.#', 'place'],
  ['theatre.places.*.of', 'actor'],
  ['theatre.lines.#', 'line'],
  ['theatre.areas.#', 'area'],
  ['theatre.relations.*.*', 'actor'],
  ['turns.*.id', 'turn'],
  ['turns.*.asks.#', 'actor'],
  ['turns.*.concerns.#', 'actor'],
  ['turns.*.concerns.@.*', 'option'],
  ['turns.*.bet.by', 'turn'],
  ['turns.*.bet.*.by', 'turn'],
  ['turns.*.bet.to.*', 'actor'],
  ['turns.*.bet.*.to.*', 'actor'],
  ['indicators.#', 'indicator'],
  ['indicators.*.of', 'actor'],
  ['indicators.*.seen-by.*', 'actor'],
  ['indicators.*.believes.#', 'actor'],
  ['facts.#', 'fact'],
  ['facts.$.values.*', 'value'],
  ['facts.$.words.#', 'value'],
  ['facts.$.start', 'value'],
  ['facts.*.seen-by.*', 'actor'],
  ['facts.*.believes.#', 'actor'],
  ['facts.$.believes.*', 'value'],
  ['actors.#', 'actor'],
  ['actors.*.capital', 'place'],
  ['actors.*.home', 'place'],
  ['actors.*.part-of', 'actor'],
  ['actors.*.from', 'moment'],
  ['actors.*.until', 'moment'],
  ['actors.*.brief.short.wants.*.by', 'adviser'],
  ['actors.*.advisers.#', 'adviser'],
  ['actors.*.objectives.*.id', 'objective'],
  ['actors.*.tracks.#', 'track'],
  ['actors.*.tracks.$.start', 'posture'],
  ['actors.*.tracks.*.seen-by.*', 'actor'],
  ['actors.*.tracks.$.postures.#', 'posture'],
  ['actors.*.tracks.*.postures.*.relation.#', 'actor'],
  ['actors.*.tracks.*.postures.*.on.#', 'option'],
  ['actors.*.tracks.$.postures.*.on.*', 'posture'],
  ['actors.*.options.#', 'option'],
  ['actors.*.options.*.target', 'target'],
  ['actors.*.options.$.outcomes.*.id', 'outcome'],
  ['actors.*.options.$.outcomes.*.posture', 'posture-of-option'],
  ['actors.*.options.*.with.*', 'option-path'],
  ['actors.*.options.$.alone.posture', 'posture-of-option'],
  ['actors.*.options.*.outcomes.*.seen-by.*', 'actor'],
  ['actors.*.options.*.advice.#', 'adviser'],
  ['actors.*.policy.weights.#', 'option'],
  ['actors.*.policy.hold.#', 'track'],
  ['injects.*.id', 'inject'],
  ['injects.*.turn', 'turn'],
  ['rules.*.id', 'rule'],
  ['endings.*.id', 'ending'],
  ['endings.*.family', 'family'],
  ['endings.*.outcome.#', 'actor'],
  ['history.*.turn', 'turn'],
  ['history.*.orders.#', 'actor'],
  ['history.*.orders.@.#', 'track'],
  ['history.*.orders.@.*', 'option'],
  ['history.*.outcomes.#', 'track-path'],
  ['history.*.outcomes.$', 'outcome-of-path'],
  ['history.*.readings.#', 'track-path'],
  ['history.*.readings.$.#', 'outcome-of-path'],
  ['history.*.injects.*', 'inject'],
  ['history.*.rules.*', 'rule'],
  ['history.*.exposed.*', 'track-path'],
  ['history.*.knew.#', 'actor'],
  ['debrief.concepts.*.id', 'concept'],
  ['debrief.questions.*.concepts.*', 'concept'],
  ['glossary.*.id', 'term'],
  ['glossary.*.concept', 'concept'],
  ['sources.#', 'source'],
  ['plans.*.id', 'plan'],
  ['plans.*.first', 'turn'],
  ['plans.*.last', 'turn'],
  ['plans.*.sides.*', 'actor'],
  ['**.effects.*.add.#', 'quantity'],
  ['**.effects.*.set.#', 'fact'],
  ['**.effects.*.set.$', 'value'],
  ['**.effects.*.reveal.to.*', 'actor'],
  ['**.effects.*.reveal.what.*', 'quantity'],
  ['**.effects.*.report.to.*', 'actor'],
  ['**.effects.*.report.what', 'quantity'],
  ['**.effects.*.move.#', 'track-path'],
  ['**.effects.*.move.$', 'posture-of-path'],
  ['**.effects.*.news.to.*', 'actor'],
  ['**.effects.*.later.id', 'later'],
  ['**.effects.*.later.by', 'turn'],
  ['**.effects.*.later.to.*', 'actor'],
  ['**.do.*.add.#', 'quantity'],
  ['**.do.*.set.#', 'fact'],
  ['**.do.*.set.$', 'value'],
  ['**.do.*.reveal.to.*', 'actor'],
  ['**.do.*.reveal.what.*', 'quantity'],
  ['**.do.*.report.to.*', 'actor'],
  ['**.do.*.report.what', 'quantity'],
  ['**.do.*.move.#', 'track-path'],
  ['**.do.*.move.$', 'posture-of-path'],
  ['**.do.*.news.to.*', 'actor'],
  ['**.voices.#', 'actor'],
  ['**.voices.@.#', 'adviser'],
  ['**.cue.from', 'place'],
  ['**.cue.to', 'place'],
  ['**.cue.also.*', 'place'],
  ['**.sources.*', 'source'],
];

/** Whose id it is that stands at a path. */
export interface IdPlace {
  readonly spelling: Spelling;
  /** The actor that the path names; undefined where it names none. */
  readonly actor: string | undefined;
  /** The track, option, fact or path of a track that it names. */
  readonly second: string;
}

const patterns = idPlaces.map(([pattern, spelling]) => ({ steps: pattern.split('.'), spelling }));

/** What stands at a path of a document: as its key, or as its value; undefined if that is no id. */
export function idPlaceAt(path: Path, on: 'key' | 'value'): IdPlace | undefined {
  for (const { steps, spelling } of patterns) {
    if ((steps.at(-1) === '#') !== (on === 'key')) continue;
    const found = fitted(steps, path);
    if (found !== undefined) return { spelling, ...found };
  }
  return undefined;
}

function fitted(steps: readonly string[], path: Path): Omit<IdPlace, 'spelling'> | undefined {
  const isOpen = steps[0] === '**';
  const rest = isOpen ? steps.slice(1) : steps;
  if (isOpen ? path.length <= rest.length : path.length !== rest.length) return undefined;
  const tail = path.slice(path.length - rest.length);
  if (!rest.every((step, at) => isFree(step) || step === tail[at])) return undefined;
  const own = path[0] === 'actors' ? path[1] : undefined;
  const named = (mark: string) => tail[rest.indexOf(mark)];
  const actor = named('@') ?? own;
  return { actor: actor === undefined ? undefined : String(actor), second: String(named('$') ?? '') };
}

function isFree(step: string): boolean {
  return step === '*' || step === '#' || step === '@' || step === '$';
}
