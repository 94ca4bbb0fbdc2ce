import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Exploration } from '../src/analysis/index';
import { runExplore } from '../src/cli/threads/run-explore';
import { decodeText, replay } from '../src/engine/index';
import { demarche, interrupted, newFolder, ran, writeAll } from './cli';
import { borderDocument, borderScenario } from './fixtures/border';
import { shippedScenarios } from './shipped';

vi.setConfig({ testTimeout: 120_000 });

const { folder, remove } = newFolder();
const river = join(folder, 'river.crisis.json');
beforeAll(() => writeAll(folder, { 'river.crisis.json': JSON.stringify(borderDocument()) }));
afterAll(remove);

describe('explore', () => {
  test('tells the whole of a small scenario, each thing with its turn', () => {
    const { code, out } = demarche(['explore', river]);
    expect(code).toBe(0);
    expect(out).toMatch(/Every position was explored/);
    expect(out).toMatch(/\n {2}war +turn 2\n/);
    expect(out).toMatch(/shortest +2 turns\n/);
    expect(out).toContain('"Turn 3" means that it can happen in turn 3 and never sooner.');
    expect(out).not.toMatch(/shortest found/);
    expect(out).toMatch(/describes the model, not the world/);
    expect(out).not.toMatch(/undefined|NaN/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('gives the same as JSON, with records that replay, and writes them', async () => {
    const lines = join(folder, 'lines');
    const args = ['explore', river, '--json', '--records', lines, '--policy', 'random'];
    const { code, out } = demarche(args);
    expect(code).toBe(0);
    const { reached, walk, records } = JSON.parse(out) as Exploration & {
      records: readonly { file: string }[];
    };
    expect(walk.whole).toBe(true);
    const scenario = borderScenario();
    for (const one of reached) {
      if (one.verdict === 'reached') expect(replay(scenario, one.record).stopped).toBeUndefined();
    }
    expect(readdirSync(lines)).toHaveLength(records.length);
    for (const { file } of records) {
      const read = decodeText(readFileSync(file, 'utf8'));
      if ('problem' in read) throw new Error(read.problem.code);
      expect(replay(scenario, read.record).edition).toBe('same');
    }
    const again = await ran('explore', river, '--records', lines);
    expect([again.code, again.out, again.err]).toEqual([2, '', expect.stringMatching(/already has records/)]);
  });

  test('keeps to its budget and says so', async () => {
    const { code, out } = await ran('explore', river, '--states', '100');
    expect(code).toBe(0);
    expect(out).toMatch(/Not every position could be explored/);
    expect(out).toMatch(/compared at 1 position of/);
    expect(out).not.toMatch(/\b1 (positions|turns|plays)\b/);
    expect(out).toMatch(/"Not found" proves\s+nothing/);
  });

  test('ends at Ctrl-C with what is known', async () => {
    const args = ['explore', 'iran-pakistan-2024', '--states', '20000000'];
    const { code, out, err } = await interrupted(args, { until: 'turns resolved' });
    expect(code).toBe(130);
    // At the beginning of the output, and at the end of the error stream.
    for (const said of [out, err]) expect(said).toMatch(/Stopped early: this is what is known so far\./);
    expect(out).toMatch(/\n {2}ties-restored +turn 8\n/);
    expect(out).toMatch(/turn \d, shortest found\n/);
    expect(out.replace(/\s+/g, ' ')).toContain('it is not proven that it cannot happen sooner.');
  });

  test('gives the same in one thread and in several', async () => {
    const [shipped] = shippedScenarios();
    if (shipped === undefined) throw new Error('no scenario is shipped');
    const asked = { policy: 'own', states: 5_000 } as const;
    const alone = await runExplore(shipped.scenario, { ...asked, threads: 1 });
    const together = await runExplore(shipped.scenario, { ...asked, threads: 2 });
    expect(alone.exploration).toMatchObject({ walk: { whole: false }, weighed: { by: 'sample' } });
    expect(together).toEqual(alone);
  });

  test('refuses what makes no sense', async () => {
    expect((await ran('explore', river, '--policy', 'wild')).code).toBe(64);
    expect((await ran('explore', river, '--states', 'many')).code).toBe(64);
  });
});
