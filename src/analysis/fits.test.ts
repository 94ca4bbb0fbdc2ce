import { afterAll, beforeAll, describe, expect, type MockInstance, test, vi } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import type { Expression } from '../scenario/index';
import { type Kernel, kernelOf } from './kernel/kernel';
import * as rowCache from './kernel/row-cache';
import * as sieveModule from './kernel/sieve';
import { sizeOf, slotsOf } from './kernel/slots';
import { samplerOf } from './sample/sample';

/*
 * What outgrows a table of the kernel is right all the same, only slow, so that nothing else would tell. The limits are those of
 * `amounts.ts`, `sieve.ts`, `classes.ts` and `row-cache.ts`. The makers of rows and sieves are only listened to.
 */
const table = { answers: 2048, slots: 5 };
const sieveBox = 4096;
const classBox = { one: 1 << 18, all: 1 << 24 };
/** Half of the room for rows, and for blocks: once it is full, all are forgotten and worked out anew. */
const halfOfRows = 1 << 21;

describe.each(shippedScenarios().map(({ id, scenario }) => [id, scenario] as const))(
  'nothing of %s outgrows the kernel:',
  (_, scenario) => {
    let kernel: Kernel;
    let openings: MockInstance<typeof rowCache.openRowCache>;
    let sieves: MockInstance<typeof sieveModule.sieveOf>;
    beforeAll(() => {
      openings = vi.spyOn(rowCache, 'openRowCache');
      sieves = vi.spyOn(sieveModule, 'sieveOf');
      kernel = kernelOf(scenario);
      samplerOf(scenario, { runs: 2000, seed: 1, policy: 'own' }).play(0, 2000);
    });
    afterAll(() => {
      openings.mockRestore();
      sieves.mockRestore();
    });

    const sizeIn = (expression: Expression) => sizeOf(slotsOf(expression, kernel.layout), kernel.layout);

    /** The parts of an expression that do not fit, where it was split at every `and` and `or` that does not fit itself. */
    function unfit(expression: Expression, fits: (part: Expression) => boolean): readonly Expression[] {
      if (fits(expression)) return [];
      if (expression.op !== 'and' && expression.op !== 'or') return [expression];
      return [...unfit(expression.left, fits), ...unfit(expression.right, fits)];
    }

    test('what is read in every turn is read from tables', () => {
      const options = scenario.actors.flatMap((actor) => actor.options);
      const read = [
        ...options.flatMap(({ when, exposure }) => [when, exposure?.odds]),
        ...scenario.injects.flatMap(({ when, odds }) => [when, odds]),
        ...[...scenario.rules, ...scenario.endings].map(({ when }) => when),
      ].filter((one) => one !== undefined);
      expect(read.length).toBeGreaterThan(100);
      const fits = (part: Expression) =>
        slotsOf(part, kernel.layout).length <= table.slots && sizeIn(part) <= table.answers;
      expect(read.flatMap((one) => unfit(one, fits))).toEqual([]);
    });

    test('sieves see every condition', () => {
      const conditions = sieves.mock.calls.flatMap(([all]) => all).filter((one) => one !== undefined);
      expect(conditions.length).toBeGreaterThan(50);
      expect(conditions.flatMap((one) => unfit(one, (part) => sizeIn(part) <= sieveBox))).toEqual([]);
    });

    test('the values of what rows read are told apart before what may be gone through is used up', () => {
      const reads = openings.mock.calls.flatMap(([all]) => all.flatMap((source) => source.reads));
      expect(reads.length).toBeGreaterThan(300);
      const sizes = new Map(reads.map((one) => [JSON.stringify(one), sizeIn(one)]));
      const gone = [...sizes.values()].filter((size) => size <= classBox.one);
      expect(gone.reduce((sum, size) => sum + size, 0)).toBeLessThan(classBox.all);
    });

    test('every source has places for its rows, and they are kept', () => {
      let kept = 0;
      openings.mock.results.forEach(({ type, value }, at) => {
        if (type !== 'return') return;
        const given = openings.mock.calls[at]?.[0] ?? [];
        // What answers one condition alone is read from the tables of its parts where it has no places.
        const without = given.filter(
          ({ reads, most }, source) => value.places[source] === -1 && !(reads.length === 1 && most === 1),
        );
        expect(without).toEqual([]);
        expect(value.rows.length).toBeLessThan(halfOfRows);
        expect(value.blocksUsed).toBeLessThan(halfOfRows);
        kept = Math.max(kept, value.known.size);
      });
      expect(openings.mock.calls.length).toBeGreaterThanOrEqual(3);
      expect(kept).toBeGreaterThan(100);
    });
  },
);
