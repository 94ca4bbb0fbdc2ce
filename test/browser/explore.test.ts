import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explore, exploreBudget, finish, type JobReport, kernelOf } from '../../src/analysis/index';
import type { FromAnalyst, ToAnalyst } from '../../src/app/analysis-worker';
import { dist } from '../../tools/build.mjs';
import { openPage } from './harness';
import { builtCrisis } from './line-of-play';

const asked = { policy: 'own', states: 4000 } as const;

test('the analysis worker explores in the page: it reports, is stopped, and comes to the same as here', {
  timeout: 120_000,
}, async () => {
  const scenario = builtCrisis();
  const [script] = readdirSync(join(dist, 'assets')).filter((name) => /^analysis-worker.*\.js$/.test(name));
  const { page, address, expectClean } = await openPage();
  const start = (number: number): ToAnalyst => ({ say: 'start', number, job: { do: 'explore', ...asked } });
  const messages: readonly ToAnalyst[] = [{ say: 'scenario', scenario }, start(1), start(2)];
  const heard = await page.evaluate(
    ({ place, said, stop }) =>
      new Promise<readonly FromAnalyst[]>((resolve, reject) => {
        const worker = new Worker(place, { type: 'module' });
        const all: FromAnalyst[] = [];
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<FromAnalyst>) => {
          all.push(data);
          // The second exploration is not wanted any more as soon as it has told something.
          if (data.number === 2) worker.postMessage(stop);
          if (data.number !== 1 || !('report' in data) || data.report.done < 1) return;
          worker.terminate();
          resolve(all);
        };
        for (const message of said) worker.postMessage(message);
      }),
    { place: new URL(`assets/${script}`, address).href, said: messages, stop: { say: 'stop', number: 2 } },
  );
  const reports = heard.flatMap((one): readonly JobReport[] =>
    one.number === 1 && 'report' in one ? [one.report] : [],
  );
  expect(reports.length).toBeGreaterThan(5);
  const done = reports.map((report) => report.done);
  expect(done).toEqual(done.toSorted((one, other) => one - other));
  expect(heard.filter(({ number }) => number === 2).length).toBeLessThan(reports.length);
  const here = finish(explore(kernelOf(scenario), asked.policy, exploreBudget(asked.states)));
  expect(reports.at(-1)?.result).toEqual(JSON.parse(JSON.stringify(here)));
  expectClean();
});
