import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { playOut } from '../../test/fixtures/plays';
import { shippedScenarios } from '../../test/shipped';
import type { GameRecord } from '../engine/index';
import { AnalysisRefusal } from './analyse/problem';
import { runExploration } from './explore/run-exploration';
import type { Job, JobReport } from './job';
import { kernelOf } from './kernel/kernel';
import { loadExplorer, runJob } from './run-job';

const border = borderScenario();
const kernel = kernelOf(border);
const { record } = playOut(border, 9, 'weights');
const point = { turn: 1, track: 'diplomacy', option: 'protest' };

function reportsOf(job: Job, of = kernel): readonly JobReport[] {
  const steps = job.do === 'explore' ? runExploration(of, job) : runJob(of, job);
  return [...steps].flatMap((report) => report ?? []);
}

describe('a job', () => {
  const jobs = [
    { do: 'analyse', record, seat: 'north', plays: 60 },
    { do: 'fork', record, seat: 'north', point, plays: 600 },
    { do: 'sample', plays: 60 },
    { do: 'outlook', record: { ...record, turns: record.turns.slice(0, 1) }, plays: 60 },
    { do: 'explore', policy: 'own', states: 2000 },
  ] as const satisfies readonly Job[];

  test.each(jobs.map((job) => [job.do, job] as const))(
    '%s reports more and more, as plain data, and is done once',
    (kind, job) => {
      const reports = reportsOf(job);
      expect(new Set(reports.map((report) => report.do))).toEqual(new Set([kind]));
      const done = reports.map((report) => report.done);
      expect(done).toEqual(done.toSorted((one, other) => one - other));
      expect(done.filter((part) => part >= 1)).toEqual([1]);
      expect(done.at(-1)).toBe(1);
      expect(reports.length).toBeGreaterThan(3);
      for (const report of reports) expect(structuredClone(report)).toEqual(report);
      expect(JSON.parse(JSON.stringify(reports.at(-1)))).toEqual(reports.at(-1));
    },
  );

  test('loads the explorer when it is asked for', async () => {
    expect(await loadExplorer()).toBe(runExploration);
  });

  test('draws history again', () => {
    const [shipped] = shippedScenarios();
    if (shipped === undefined) throw new Error('no scenario is shipped');
    const reports = reportsOf({ do: 'as-draw', plays: 1500 }, kernelOf(shipped.scenario));
    expect(reports.map(({ done }) => done)).toEqual([1 / 3, 1]);
    expect(reports.at(-1)).toMatchObject({ do: 'as-draw', result: { method: { plays: 1500 } } });
  });

  test('can be stopped after any slice, and another does not mind', () => {
    const [job] = jobs;
    const whole = reportsOf(job);
    const stopped = runJob(kernel, job);
    for (let slice = 0; slice < 50; slice++) expect(stopped.next().done).toBe(false);
    // Two jobs take turns on one kernel, and each comes to its own end.
    const [one, other] = [runJob(kernel, job), runJob(kernel, job)];
    const lasts: unknown[] = [undefined, undefined];
    for (let running = true; running; ) {
      running = false;
      for (const [at, steps] of [one, other].entries()) {
        const { done, value } = steps.next();
        if (value !== undefined) lasts[at] = value;
        running ||= done !== true;
      }
    }
    expect(lasts).toEqual([whole.at(-1), whole.at(-1)]);
    stopped.return();
    expect(stopped.next()).toEqual({ done: true, value: undefined });
  });

  test('looks up after every play of every turn at least', () => {
    let slices = 0;
    for (const report of runJob(kernel, { do: 'analyse', record, seat: 'north', plays: 64 })) {
      if (report === undefined) slices += 1;
    }
    expect(slices).toBeGreaterThanOrEqual(64 * record.turns.length);
  });
});

describe('what cannot be analysed', () => {
  test.each<[string, Partial<GameRecord>, string, string]>([
    ['a record of another scenario', { scenario: 'toss' }, 'north', 'A001'],
    ['an option that does not exist', { turns: [{ north: { military: 'sing' } }] }, 'north', 'A002'],
    ['an option that is closed', { turns: [{ north: { military: 'strike' } }] }, 'north', 'A002'],
    ['turns after the end', { turns: Array(40).fill({}) }, 'north', 'A002'],
    [
      'a told result that is none',
      {
        turns: [{ north: { military: 'raise-alert' } }, { north: { military: 'strike' } }],
        given: { 2: { outcomes: { 'north.military': 'sunk' }, injects: [], exposed: [] } },
      },
      'north',
      'A002',
    ],
    ['an actor that is not there', {}, 'constructor', 'A003'],
    ['a play of no turns', { turns: [] }, 'north', 'A005'],
  ])('is refused by name: %s', (_, change, seat, code) => {
    const job: Job = { do: 'analyse', record: { ...record, ...change }, seat, plays: 16 };
    expect(problemOf(job)).toBe(code);
    // An outlook is of no seat, and of the start as well.
    const outlook: Job = { do: 'outlook', record: { ...record, ...change }, plays: 16 };
    expect(problemOf(outlook)).toBe(code === 'A003' || code === 'A005' ? undefined : code);
  });

  test.each([1, 0.5, 1_000_001, Number.NaN])('is %d plays', (plays) => {
    expect(problemOf({ do: 'sample', plays })).toBe('A007');
    expect(problemOf({ do: 'outlook', record, plays })).toBe('A007');
  });

  test('is an actor without objectives', () => {
    const [shipped] = shippedScenarios();
    const aimless = shipped?.scenario.actors.find(({ objectives }) => objectives.length === 0);
    if (shipped === undefined || aimless === undefined) throw new Error('every actor has objectives');
    const play = playOut(shipped.scenario, 3, 'weights').record;
    const job: Job = { do: 'analyse', record: play, seat: aimless.id, plays: 16 };
    expect(problemOf(job, kernelOf(shipped.scenario))).toBe('A004');
  });

  test('is history that is not told', () => {
    expect(problemOf({ do: 'as-draw', plays: 16 })).toBe('A008');
  });

  test('is refused whatever shape its turns have, and never with a fault of ours', () => {
    const name = fc.constantFrom(
      'north',
      'south',
      'diplomacy',
      'military',
      'strike',
      'call',
      '__proto__',
      '',
    );
    const orders = fc.dictionary(name, fc.oneof(fc.dictionary(name, name), fc.constant(null)), {
      maxKeys: 3,
    });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(orders, fc.constant(null)), { maxLength: 5 }),
        fc.nat(),
        (turns, seed) => {
          const hostile: GameRecord = JSON.parse(JSON.stringify({ ...record, seed, turns }));
          const code = problemOf({ do: 'analyse', record: hostile, seat: 'north', plays: 2 });
          expect([undefined, 'A002', 'A005']).toContain(code);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});

/** The code by which a job is refused; undefined where it is done. */
function problemOf(job: Job, of = kernel): string | undefined {
  try {
    reportsOf(job, of);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof AnalysisRefusal) return thrown.problem.code;
    throw thrown;
  }
}
