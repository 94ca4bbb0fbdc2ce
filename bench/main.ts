import { apart } from './apart';
import { browser } from './browser';
import { bundle } from './bundle';
import { classContest } from './class';
import { classLoad } from './class-load';
import { classSize } from './class-size';
import { engine } from './engine';
import { lighthouse } from './lighthouse';
import { map } from './map';
import { policy } from './policy';
import { results } from './results';
import type { Bench, Row } from './row';
import { table } from './table';

/** Every benchmark, in the order in which it is printed. `npm run bench -- <name>` runs only those named. */
const benches: readonly Bench[] = [
  engine,
  apart('speed', 'shipped', 'peers'),
  apart('explorer', 'explorer'),
  bundle,
  policy,
  results,
  classContest,
  classLoad,
  classSize,
  browser,
  map,
  lighthouse,
];

const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? benches : benches.filter(({ name }) => asked.includes(name));
const unknown = asked.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}; there are ${benches.map(({ name }) => name).join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  const rows: Row[] = [];
  for (const { name, run } of chosen) {
    if (process.stderr.isTTY) process.stderr.write(`Measuring ${name}\n`);
    rows.push(...(await run()));
  }
  console.log(table(rows));
}
