import { describe, expect, test } from 'vitest';
import { finish, recordCheckerOf } from '../../src/analysis/index';
import { impossible } from '../../src/base/index';
import { foldEntries, planOf, playsOfClass, resultsOfClass, sightOf } from '../../src/classroom/index';
import { countPlays } from '../../src/debrief/index';
import { historyRecord } from '../../src/engine/index';
import { planned } from '../../src/scenario/index';
import { encodeClassFile, gather, readResults } from '../../src/session/index';
import { lessonOf } from '../fixtures/classes';
import { shippedScenarios } from '../shipped';

/* A class that plays a shorter part of a crisis: history first, then the turns of the plan, and then the debrief. */

const classes = shippedScenarios().flatMap(({ id, scenario }) =>
  (scenario.plans ?? []).map((plan) => [`${id}, ${plan.id}`, scenario, plan] as const),
);

test('the first crisis has a plan for a class', () => {
  expect(classes.length).toBeGreaterThan(0);
});

describe.each(classes)('a class of %s', (_, scenario, plan) => {
  const count = plan.last - plan.first + 1;
  const sides = scenario.actors
    .filter(({ id, playable }) => playable && (plan.sides?.includes(id) ?? true))
    .map(({ id }) => id)
    .slice(0, 2);

  function begun() {
    const lesson = lessonOf(scenario, { students: 4, tables: 2, sides, plan: plan.id }).join(4);
    lesson.host({ do: 'go-on', table: 'all' });
    return lesson;
  }

  /** Plays every turn that there is. */
  function played() {
    const lesson = begun();
    for (let turn = 0; turn < count; turn += 1) {
      lesson.host({ do: 'go-on', table: 'all' });
      lesson.host({ do: 'resolve-now', table: 'all' });
      lesson.keep();
    }
    return lesson;
  }

  test('begins where history has brought it, and tells nobody more than that', () => {
    const { room } = begun();
    for (const { turn, game } of room.tables) {
      expect(turn).toBe(plan.first + 1);
      expect(game.record.turns).toEqual(historyRecord(scenario).turns.slice(0, plan.first));
    }
    const sight = sightOf(room, { to: 'hand', hand: 'h1' });
    expect(sight.room.plan).toBe(plan.id);
    expect(sight.self.told).toBe(plan.first);
    expect(sight.view?.turn).toBe(plan.first + 1);
  });

  test('ends after the last turn of the plan, once it has been shown', () => {
    const lesson = played();
    expect(lesson.room.tables.map(({ phase }) => phase)).toEqual(['reveal', 'reveal']);
    lesson.host({ do: 'go-on', table: 'all' });
    for (const { phase, brokenOff, committed, game } of lesson.room.tables) {
      expect(phase).toBe('over');
      expect(game.record.turns.length).toBe(plan.last + 1);
      expect(brokenOff).toBe(game.phase === 'deciding');
      expect(committed).toBeUndefined();
    }
    expect(foldEntries(lesson.first, lesson.entries)).toEqual(lesson.room);
  });

  test('plans its minutes for those turns alone', () => {
    const short = planned(scenario, plan.id);
    expect(planOf({ minutes: 45 }, short).turns.length).toBe(count);
    const all = planOf({}, scenario);
    const { brief, turns, debrief } = planOf({}, short);
    const sum = (minutes: readonly number[]) => minutes.reduce((total, one) => total + one, 0);
    expect(brief + sum(turns) + debrief).toBeLessThan(all.brief + sum(all.turns) + all.debrief);
  });

  test('has results and figures of the turns that students decided', () => {
    const lesson = played();
    lesson.host({ do: 'debrief' });
    const host = sightOf(lesson.room, { to: 'host' });
    const results = resultsOfClass(host);
    expect(results.map((result) => result.plan)).toEqual(results.map(() => plan.id));
    const crisis = { id: scenario.about.id, edition: scenario.hash };
    const text = encodeClassFile({ name: '', crisis, results });
    const { found } = finish(readResults([{ name: 'class.json', text }]));
    const { members, problems } = finish(gather(scenario, recordCheckerOf(scenario), found));
    expect(problems).toEqual([]);
    for (const plays of [members.map(({ play }) => play), playsOfClass(host, planned(scenario, plan.id))]) {
      expect(plays.length).toBe(sides.length * 2);
      for (const { before, open, orders } of plays) {
        expect([before, orders.length]).toEqual([plan.first, plan.last + 1]);
        expect(open.slice(0, plan.first).flat()).toEqual([]);
      }
      for (const { rivers, departures } of countPlays(scenario, plays, 'shown').figures.seats) {
        for (const { turns } of rivers) expect(turns[0]?.turn).toBe(plan.first + 1);
        expect(departures?.turns[0]?.turn).toBe(plan.first + 1);
      }
    }
  });

  test('is not believed of a play whose first turns were not history', () => {
    const whole = lessonOf(scenario, { students: 4, tables: 1, sides }).join(4);
    whole.host({ do: 'go-on', table: 'all' });
    for (let turn = 0; turn <= plan.last; turn += 1) {
      whole.host({ do: 'go-on', table: 'all' });
      whole.host({ do: 'resolve-now', table: 'all' });
      whole.keep();
    }
    whole.host({ do: 'debrief' });
    const [result = impossible()] = resultsOfClass(sightOf(whole.room, { to: 'host' }));
    const crisis = { id: scenario.about.id, edition: scenario.hash };
    const text = encodeClassFile({ name: '', crisis, results: [{ ...result, plan: plan.id }] });
    const { found } = finish(readResults([{ name: 'class.json', text }]));
    const { members } = finish(gather(scenario, recordCheckerOf(scenario), found));
    expect(members.map(({ play }) => play.before)).toEqual([undefined]);
  });
});
