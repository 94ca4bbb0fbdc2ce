import { minutesOfClass, planned, type Scenario, turnsPlayed } from '../scenario/index';

/** What the shelf tells of a scenario that comes with the app. */
export function entryOf(scenario: Scenario, language = scenario.about.languages[0]) {
  const { about, turns, actors, theatre, plans } = scenario;
  return {
    key: about.id,
    id: about.id,
    ...(language === undefined ? {} : { language }),
    title: about.title,
    pitch: about.pitch,
    ...(about.hook === undefined ? {} : { hook: about.hook }),
    earlier: placesOf(about.earlier ?? [], theatre),
    theatre: { map: theatre.map, extent: theatre.extent },
    level: about.level,
    minutes: about.minutes,
    from: turns[0]?.from ?? '',
    to: turns.at(-1)?.to ?? '',
    turns: turns.length,
    ...(plans === undefined
      ? {}
      : {
          plans: plans.map(({ id, name, minutes, sides }) => ({
            id,
            name,
            minutes: { solo: minutes, class: minutesOfClass(planned(scenario, id)) },
            turns: turnsPlayed(planned(scenario, id)),
            ...(sides === undefined ? {} : { sides }),
          })),
        }),
    ...(scenario.wordings?.masked === true ? { masked: true as const } : {}),
    contentNotes: about.contentNotes,
    sides: actors
      .filter(({ playable }) => playable)
      .sort((a, b) => closeness(theatre, a.id) - closeness(theatre, b.id))
      .map(({ id, name, code, emblem, colour, seat, problem }) => ({
        id,
        name,
        code,
        emblem,
        colour,
        ...(seat === undefined ? {} : { seat }),
        ...(problem === undefined ? {} : { problem }),
      })),
    imported: false,
  };
}

/** Where events took place, for those whose place is known. */
function placesOf(events: readonly { readonly at?: string }[], { places }: Scenario['theatre']) {
  return events.flatMap(({ at }) => places.filter(({ id }) => id === at).map((place) => ({ at: place.at })));
}

/** Parties to the first relation stand first, those to none last. */
function closeness({ relations }: Scenario['theatre'], actor: string): number {
  const found = relations.findIndex((pair) => pair.includes(actor));
  return found < 0 ? relations.length : found;
}
