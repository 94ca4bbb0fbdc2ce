import { type Development, toneOfNews } from '../engine/index';
import {
  type Cue,
  cuePlaces,
  type LonLat,
  lexiconOf,
  type Place,
  type Scenario,
  type Tone,
} from '../scenario/index';
import { cueManners } from './cue-table';
import type { CueEnd, MapCue } from './types';

/** The seat of the United Nations. */
const unitedNations: LonLat = [-73.97, 40.75];

/**
 * What the map plays of some developments, in their order. What has no cue, or a cue for which the document names no place, plays nothing;
 * so does what a seat knows by its traces alone.
 */
export function cuesOf(scenario: Scenario, developments: readonly Development[]): MapCue[] {
  return developments.flatMap((development) => {
    const cue = isPlayed(development) ? cueFor(scenario, development, development.cue) : undefined;
    return cue === undefined ? [] : [cue, ...elsewhere(scenario, cue, development.cue?.also ?? [])];
  });
}

/** The same picture at the further places where it ends; what comes from straight above does so everywhere. */
function elsewhere({ theatre }: Scenario, cue: MapCue, also: readonly string[]): MapCue[] {
  return theatre.places
    .filter(({ id }) => also.includes(id))
    .map((place) => {
      const to = endAt(place);
      const from = cue.from.place === cue.to.place ? to : cue.from;
      return { ...cue, id: `${cue.id} ${place.id}`, from, to };
    });
}

/** An order, event or rule plays where its own line is known; what it left behind does not. */
function isPlayed({ cause, order, entries }: Development): boolean {
  return cause.by === 'order' ? order !== undefined : entries.some(({ kind }) => kind === cause.by);
}

function cueFor(scenario: Scenario, development: Development, cue: Cue | undefined): MapCue | undefined {
  if (cue === undefined) return undefined;
  const { cause, key } = development;
  const lexicon = lexiconOf(scenario);
  const actor = cause.by === 'order' ? lexicon.actor(cause.actor) : undefined;
  const option = cause.by === 'order' ? lexicon.option(cause.actor, cause.option) : undefined;
  const places = cuePlaces(scenario, cue, { actor, target: option?.target });
  if (places === undefined) return undefined;
  return {
    id: key,
    kind: cue.kind,
    tone: toneOf(scenario, development, cue),
    ...(actor ? { actor: actor.id } : {}),
    from: endAt(places.from),
    to: places.to === 'united-nations' ? { at: unitedNations, emblem: 'un' } : endAt(places.to),
    ...(cue.ends === undefined ? {} : { ends: cue.ends }),
    milliseconds: cueManners[cue.kind].milliseconds,
    cause,
  };
}

function endAt({ id, at, of }: Place): CueEnd {
  return { at, place: id, ...(of === undefined ? {} : { actor: of }) };
}

/** Force looks like force. What is said and sent takes the tone of its news, else of its CAMEO root: 03 to 08 cooperate, 10 and above press. */
function toneOf(scenario: Scenario, { cause, news }: Development, { kind, ends }: Cue): Tone {
  const manner = cueManners[kind];
  // Nobody knows yet what silence means.
  if (ends === 'unanswered') return 'unknown';
  if (manner.said !== true) return manner.tone;
  const reported = toneOfNews(scenario, news);
  if (reported) return reported;
  const root = Number(cameoOfCause(scenario, cause)?.slice(0, 2));
  if (root >= 3 && root <= 8) return 'cooperation';
  return root >= 10 ? 'threat' : manner.tone;
}

/** The CAMEO code of an order or an event from outside; rules have none. */
export function cameoOfCause(scenario: Scenario, cause: Development['cause']): string | undefined {
  const lexicon = lexiconOf(scenario);
  switch (cause.by) {
    case 'order':
      return lexicon.option(cause.actor, cause.option)?.cameo;
    case 'inject':
      return lexicon.inject(cause.id)?.cameo;
    case 'rule':
    case 'unseen':
      return undefined;
    default:
      return cause satisfies never;
  }
}
