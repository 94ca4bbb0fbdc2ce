import type { Cause, Entry, View } from '../engine/index';
import type { Actor, ActorId, Cue, LonLat, Option, Place, Scenario, Tone } from '../scenario/index';
import { cueManners } from './cue-table';
import type { CueEnd, MapCue } from './types';

/** The seat of the United Nations, where letters to the Security Council go when the document names no place for them. */
const unitedNations: CueEnd = { at: [-73.97, 40.75] };

/**
 * What the map plays between two views of one seat, in the order of the journal. `before` is absent at the start of a game. An order,
 * inject or rule without a cue, or whose cue has no place on any map, plays nothing.
 */
export function cuesOf(scenario: Scenario, before: View | undefined, after: View): MapCue[] {
  return cuesFrom(scenario, newEntries(before, after));
}

/** The journal's lines that a seat has not seen yet. */
export function newEntries(before: View | undefined, after: View): readonly Entry[] {
  if (before === undefined) return after.journal;
  const seen = before.turn;
  return after.journal.filter(({ turn, step }) => turn > seen || (turn === seen && step !== 'situation'));
}

/** The cues of some lines of a seat's journal, in their order. */
export function cuesFrom(scenario: Scenario, entries: readonly Entry[]): MapCue[] {
  return entries.flatMap((entry, index) => {
    const source = sourceOf(scenario, entry);
    if (source === undefined) return [];
    const cue = cueFor(scenario, source, entries);
    return cue === undefined ? [] : [{ ...cue, id: `${entry.turn}-${index}-${cue.kind}` }];
  });
}

interface Source {
  readonly cue: Cue;
  readonly cause: Cause;
  readonly actor?: Actor;
  readonly option?: Option;
  readonly cameo?: string;
}

function sourceOf(scenario: Scenario, entry: Entry): Source | undefined {
  switch (entry.kind) {
    case 'order': {
      const actor = scenario.actors.find(({ id }) => id === entry.actor);
      const option = actor?.options.find(({ id }) => id === entry.option);
      const outcome = option?.outcomes.find(({ id }) => id === entry.outcome);
      const cue = outcome?.cue ?? option?.cue;
      if (!actor || !option || !cue) return undefined;
      return {
        cue,
        actor,
        option,
        cameo: option.cameo,
        cause: { by: 'order', actor: actor.id, option: option.id },
      };
    }
    case 'inject': {
      const inject = scenario.injects.find(({ id }) => id === entry.id);
      if (!inject?.cue) return undefined;
      const cameo = inject.cameo === undefined ? {} : { cameo: inject.cameo };
      return { cue: inject.cue, cause: { by: 'inject', id: inject.id }, ...cameo };
    }
    case 'rule': {
      const rule = scenario.rules.find(({ id }) => id === entry.id);
      return rule?.cue ? { cue: rule.cue, cause: { by: 'rule', id: rule.id } } : undefined;
    }
    default:
      return undefined;
  }
}

function cueFor(
  scenario: Scenario,
  source: Source,
  entries: readonly Entry[],
): Omit<MapCue, 'id'> | undefined {
  const { cue, cause, actor, option } = source;
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
    tone: cue.kind === 'statement' ? spokenTone(scenario, source, entries) : manner.tone,
    ...(actor ? { actor: actor.id } : {}),
    ...ends,
    milliseconds: manner.milliseconds,
    cause,
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
function spokenTone(scenario: Scenario, { cause, cameo }: Source, entries: readonly Entry[]): Tone {
  for (const entry of entries) {
    const tone =
      entry.kind === 'news' && sameCause(entry.cause, cause) ? scenario.news[entry.news]?.tone : undefined;
    if (tone !== undefined && tone !== 'neutral') return tone;
  }
  const root = Number(cameo?.slice(0, 2));
  if (root >= 3 && root <= 8) return 'cooperation';
  return root >= 10 ? 'threat' : 'neutral';
}

function sameCause(a: Cause, b: Cause): boolean {
  if (a.by === 'order' && b.by === 'order') return a.actor === b.actor && a.option === b.option;
  return (a.by === 'inject' || a.by === 'rule') && a.by === b.by && 'id' in b && a.id === b.id;
}
