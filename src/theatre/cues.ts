import { type Development, toneOfNews } from '../engine/index';
import {
  type Actor,
  type ActorId,
  type Cue,
  type LonLat,
  lexiconOf,
  type Option,
  type Place,
  type Scenario,
  type Tone,
} from '../scenario/index';
import { cueManners } from './cue-table';
import type { CueEnd, MapCue } from './types';

/** The seat of the United Nations, where letters to the Security Council go when the document names no place for them. */
const unitedNations: CueEnd = { at: [-73.97, 40.75] };

/**
 * What the map plays of some developments, in their order. What has no cue, or a cue that has no place on any map, plays nothing; so
 * does what a seat knows by its traces alone.
 */
export function cuesOf(scenario: Scenario, developments: readonly Development[]): MapCue[] {
  return developments.flatMap((development) => {
    const source = sourceOf(scenario, development);
    const cue = source && cueFor(scenario, source);
    return cue === undefined ? [] : [{ ...cue, id: development.key }];
  });
}

interface Source {
  readonly cue: Cue;
  readonly development: Development;
  readonly actor?: Actor;
  readonly option?: Option;
  readonly cameo?: string;
}

function sourceOf(scenario: Scenario, development: Development): Source | undefined {
  const { cause, cue, order, entries } = development;
  if (cue === undefined) return undefined;
  const lexicon = lexiconOf(scenario);
  if (cause.by === 'order') {
    const actor = lexicon.actor(cause.actor);
    const option = lexicon.option(cause.actor, cause.option);
    return order && actor && option ? { cue, development, actor, option, cameo: option.cameo } : undefined;
  }
  if (!entries.some(({ kind }) => kind === cause.by)) return undefined;
  const cameo = cause.by === 'inject' ? lexicon.inject(cause.id)?.cameo : undefined;
  return { cue, development, ...(cameo === undefined ? {} : { cameo }) };
}

function cueFor(scenario: Scenario, source: Source): Omit<MapCue, 'id'> | undefined {
  const { cue, development, actor, option } = source;
  const manner = cueManners[cue.kind];
  const target = targetOf(scenario, option);
  const own = namedEnd(scenario, cue.from) ?? homeOf(scenario, actor);
  const there = namedEnd(scenario, cue.to) ?? target ?? (cue.kind === 'letter' ? unitedNations : undefined);
  const [from, to] = [own ?? there, there ?? partnerOf(scenario, cue, actor) ?? own];
  if (!from || !to) return undefined;
  const ends =
    cue.kind === 'envoy-leaves' && cue.from === undefined && cue.to === undefined
      ? { from: to, to: from }
      : { from, to };
  return {
    kind: cue.kind,
    tone: cue.kind === 'statement' ? spokenTone(scenario, source) : manner.tone,
    ...(actor ? { actor: actor.id } : {}),
    ...ends,
    milliseconds: manner.milliseconds,
    cause: development.cause,
    text: {
      id: `cue.${cue.kind}`,
      params: {
        ...(actor ? { actor: actor.id } : {}),
        ...(ends.from.place ? { from: ends.from.place } : {}),
        ...(ends.to.place ? { to: ends.to.place } : {}),
        ...(target?.actor ? { target: target.actor } : {}),
      },
    },
  };
}

function namedEnd({ theatre }: Scenario, id: string | undefined): CueEnd | undefined {
  const place = theatre.places.find((one) => one.id === id);
  return place && endAt(place);
}

function targetOf(scenario: Scenario, option: Option | undefined): CueEnd | undefined {
  const target = option?.target;
  if (target === undefined) return undefined;
  if ('place' in target) return namedEnd(scenario, target.place);
  return homeOf(
    scenario,
    scenario.actors.find(({ id }) => id === target.actor),
  );
}

/** Where an actor speaks and sends from: its capital, else the first place that is its own. */
function homeOf(scenario: Scenario, actor: Actor | undefined): CueEnd | undefined {
  if (actor === undefined) return undefined;
  const { places } = scenario.theatre;
  const place = places.find(({ id }) => id === actor.capital) ?? places.find(({ of }) => of === actor.id);
  return place && endAt(place);
}

/** Kinds that join two capitals take the first relation of the actor when the order names nobody. */
function partnerOf(scenario: Scenario, cue: Cue, actor: Actor | undefined): CueEnd | undefined {
  if (actor === undefined || !joiningKinds.has(cue.kind)) return undefined;
  const pair = scenario.theatre.relations.find((relation) => relation.includes(actor.id));
  const other: ActorId | undefined = pair?.find((id) => id !== actor.id);
  return homeOf(
    scenario,
    scenario.actors.find(({ id }) => id === other),
  );
}

const joiningKinds: ReadonlySet<Cue['kind']> = new Set([
  'call',
  'talks',
  'envoy-leaves',
  'envoy-returns',
  'note',
  'trade',
  'aid',
  'summons',
]);

function endAt({ id, at, of }: Place): CueEnd {
  const lonLat: LonLat = at;
  return { at: lonLat, place: id, ...(of === undefined ? {} : { actor: of }) };
}

/** A statement takes the tone of the news it made, else of its CAMEO root: 03 to 08 cooperate, 10 and above press. */
function spokenTone(scenario: Scenario, { development, cameo }: Source): Tone {
  const reported = toneOfNews(scenario, development.news);
  if (reported) return reported;
  const root = Number(cameo?.slice(0, 2));
  if (root >= 3 && root <= 8) return 'cooperation';
  return root >= 10 ? 'threat' : 'neutral';
}
