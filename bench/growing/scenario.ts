import type { Scenario } from '../../src/scenario/index';
import { compileDocument } from '../../test/fixtures/border';

/** How large a grown scenario is; its positions are `postures ** actors` for each value of the strain and each turn. */
export interface Size {
  readonly turns: number;
  readonly actors: number;
  /** Postures of the one track of each actor; each has an option to every other, so as many orders as postures with holding. */
  readonly postures: number;
}

/** The greatest strain; what is above is cut off. */
export const mostStrain = 400;

/** What an actor's move to a posture adds to the strain; different enough that most sums differ. */
export function strainOf(actor: number, posture: number): number {
  return 1 + 2 * actor + posture;
}

/**
 * A scenario that can be grown in each direction: every actor moves freely among its postures, each move adds to one strain,
 * and only the last turn ends it. There is no luck in it, so its positions can be counted by other explorers too.
 */
export function grownScenario({ turns, actors, postures }: Size): Scenario {
  const names = Array.from({ length: actors }, (_, at) => `actor${at + 1}`);
  return compileDocument({
    format: 1,
    about: {
      id: 'grown',
      title: 'Grown',
      pitch: 'As large as it is asked to be.',
      summary: 'An invented crisis for measuring.',
      level: 'introductory',
      minutes: { solo: 5, class: 20 },
      licence: 'CC0-1.0',
      authors: ['Demarche contributors'],
      languages: ['en'],
    },
    theatre: {
      extent: [
        [0, 0],
        [10, 10],
      ],
      places: {},
    },
    turns: Array.from({ length: turns }, (_, at) => {
      const day = `2020-01-${String(at + 1).padStart(2, '0')}`;
      return { id: `t${at + 1}`, from: day, to: day, title: `Day ${at + 1}`, ask: 'What now?' };
    }),
    indicators: {
      strain: { label: 'Strain', hint: 'What all moves add to', min: 0, max: mostStrain, start: 0 },
    },
    actors: Object.fromEntries(names.map((name, at) => [name, actorOf(at, postures)])),
    endings: [
      {
        id: 'end',
        family: 'end',
        priority: 0,
        title: 'The end',
        text: 'It ended.',
        form: 'faded',
        violence: 'none',
        outcome: Object.fromEntries(names.map((name) => [name, { icb: 'other' }])),
      },
    ],
  });
}

function actorOf(at: number, postures: number) {
  const places = Array.from({ length: postures }, (_, place) => place);
  const moves = (from: number) =>
    Object.fromEntries(places.filter((to) => to !== from).map((to) => [`move-${to}`, `posture-${to}`]));
  return {
    name: `Actor ${at + 1}`,
    code: `A${String.fromCharCode(65 + at)}`,
    emblem: 'none',
    colour: (at % 6) + 1,
    playable: true,
    tracks: {
      stance: {
        start: 'posture-0',
        postures: Object.fromEntries(places.map((from) => [`posture-${from}`, { on: moves(from) }])),
      },
    },
    options: Object.fromEntries(
      places.map((to) => [
        `move-${to}`,
        {
          label: `Move to ${to}`,
          brief: 'A move.',
          risk: 'None.',
          kind: 'signal',
          cameo: '010',
          effects: [{ add: { strain: strainOf(at, to) } }],
        },
      ]),
    ),
    policy: { kind: 'random' },
  };
}
