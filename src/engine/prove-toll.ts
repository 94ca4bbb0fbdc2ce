import { readingOf } from '../adjudication/index';
import {
  amountOf,
  type Draft,
  type Expression,
  isEnglish,
  type Outcome,
  type Problem,
  type Reading,
  readsOf,
  type Scenario,
  sortProblems,
  tellsOfDeaths,
} from '../scenario/index';
import { begin, decide } from './play';
import { byChance } from './prove-texts';
import type { Game } from './types';

/** Plays in whose positions aims are weighed. */
const usualPlays = 12;

/** More dead than there are: how a reading looks if a count of the dead were one higher, or a fact that tells of dead were so. */
interface Toll {
  readonly id: string;
  readonly more: (reading: Reading) => Reading;
}

/**
 * Reports each aim of a side that can be played whose score rises with the dead (W135): with an indicator whose label or unit tells of
 * deaths, or in the value of a fact whose words do. Aims are weighed in the positions of plays by chance; where deaths lower an aim in any of
 * them, nothing is said. Only English words can be read, and dead fighters of an armed group do not count.
 */
export function proveToll(scenario: Scenario, draft: Draft, plays = usualPlays): readonly Problem[] {
  const tolls = isEnglish(draft.document.about.languages[0] ?? '') ? tollsOf(scenario) : [];
  const aims = scenario.actors
    .filter(({ playable }) => playable)
    .flatMap(({ id: actor, objectives }) =>
      objectives.flatMap(({ id: aim, score }, at) =>
        tolls
          .filter(({ id }) => reads(score, id))
          .map((toll) => ({ actor, aim, at, score, toll, rises: 0, falls: 0 })),
      ),
    );
  if (aims.length === 0) return [];
  for (const reading of readingsOf(scenario, plays))
    for (const one of aims) {
      const step = amountOf(one.score, one.toll.more(reading)) - amountOf(one.score, reading);
      if (step > 0) one.rises += 1;
      if (step < 0) one.falls += 1;
    }
  return sortProblems(
    aims
      .filter(({ rises, falls }) => rises > 0 && falls === 0)
      .map(({ actor, aim, at, toll }): Problem => {
        const path = ['actors', actor, 'objectives', at, 'score'];
        return { code: 'W135', at: draft.placeOf(path), path, facts: { actor, aim, what: toll.id } };
      }),
  );
}

function reads(score: Expression, id: string): boolean {
  return [...readsOf(score)].some((one) => (one.op === 'indicator' || one.op === 'fact') && one.id === id);
}

function tollsOf(scenario: Scenario): readonly Toll[] {
  const { indicators, facts } = scenario;
  const counts = indicators
    .filter(({ label, unit = '', rising }) => rising !== 'better' && tellsOfDeaths(`${label}. ${unit}`))
    .map(
      ({ id, max }): Toll => ({
        id,
        more: (reading) => ({
          ...reading,
          indicators: { ...reading.indicators, [id]: Math.min(max, (reading.indicators[id] ?? 0) + 1) },
        }),
      }),
    );
  const values = facts.flatMap(({ id, values: all, words }) =>
    all
      .filter((value) => tellsOfDeaths(words[value] ?? value))
      .map(
        (value): Toll => ({
          id,
          more: (reading) => ({ ...reading, facts: { ...reading.facts, [id]: value } }),
        }),
      ),
  );
  return [...counts, ...values].filter(({ id }) => !isOfFighters(scenario, id));
}

/** Whether people are killed where something is changed, and only fighters of armed groups everywhere. */
function isOfFighters({ actors, injects }: Scenario, id: string): boolean {
  const outcomes = actors.flatMap(({ options }) => options.flatMap((option) => option.outcomes));
  const killed = [...outcomes, ...injects]
    .filter(({ effects }) =>
      effects.some(
        ({ add, set }) =>
          add.some(({ indicator }) => indicator === id) || set.some(({ fact }) => fact === id),
      ),
    )
    .flatMap((one) => (one.killed === undefined ? [] : [one.killed]));
  return killed.length > 0 && killed.every(isOnlyFighters);
}

function isOnlyFighters({ civilians, soldiers, militants }: NonNullable<Outcome['killed']>): boolean {
  return militants !== undefined && civilians === undefined && soldiers === undefined;
}

function* readingsOf(scenario: Scenario, plays: number): Generator<Reading> {
  for (let seed = 1; seed <= plays; seed += 1) {
    let game: Game = begin(scenario, byChance(scenario, seed));
    while (game.phase === 'deciding') {
      yield readingOf(game.state);
      game = decide(game, {});
    }
  }
}
