import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explore, exploreBudget, finish, type JobReport, kernelOf } from '../../src/analysis/index';
import type { FromAnalyst, ToAnalyst } from '../../src/app/analysis-work';
import { dist } from '../../tools/build.mjs';
import { openPage } from './harness';
import { builtCrisis } from './line-of-play';

const asked = { policy: 'own', states: 4000 } as const;

test('the analysis worker explores in the page: it reports, is stopped, and comes to the same as here', async () => {
  const scenario = builtCrisis();
  const [script] = readdirSync(join(dist, 'assets')).filter((name) => /^worker-.*\.js$/.test(name));
  const { page, address, expectClean } = await openPage();
  const start = (number: number): ToAnalyst => ({ say: 'start', number, asked: { do: 'explore', ...asked } });
  const messages: readonly ToAnalyst[] = [{ say: 'scenario', scenario }, start(1), start(2)];
  const { done, stray, last } = await page.evaluate(
    ({ place, said, stop }) =>
      new Promise<{ readonly done: readonly number[]; readonly stray: number; readonly last: JobReport }>(
        (resolve, reject) => {
          const worker = new Worker(place, { type: 'module', name: 'analysis' });
          const done: number[] = [];
          let stray = 0;
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.onmessage = ({ data }: MessageEvent<FromAnalyst>) => {
            // The second exploration is not wanted any more as soon as it has told something.
            if (data.number === 2) {
              stray += 1;
              worker.postMessage(stop);
              return;
            }
            if (!('told' in data)) return;
            done.push(data.told.done);
            if (!data.isLast) return;
            worker.terminate();
            resolve({ done, stray, last: data.told });
          };
          for (const message of said) worker.postMessage(message);
        },
      ),
    { place: new URL(`assets/${script}`, address).href, said: messages, stop: { say: 'stop', number: 2 } },
  );
  expect(done.length).toBeGreaterThan(5);
  expect(done).toEqual(done.toSorted((one, other) => one - other));
  expect(stray).toBeGreaterThan(0);
  expect(stray).toBeLessThan(done.length);
  const here = finish(explore(kernelOf(scenario), asked.policy, exploreBudget(asked.states)));
  expect(last.result).toEqual(JSON.parse(JSON.stringify(here)));
  expectClean();
});
