import { loadavg } from 'node:os';
import { ensureBuilt } from '../tools/build.mjs';
import { type Memory, type OwnServer, playCrowd, startOwnServer } from './class/own-server';
import { processorOf } from './class/serve';
import type { Bench, Row } from './row';

const classes = 100;
const students = 20;
const turns = 4;
/** Seconds between two turns of a class. */
const period = 20;
/** Milliseconds from the last commit of a table to its reveal at a hand, for 99 of 100. */
const wanted = { p99: 250 };
/** Thousand bytes alive for each hand, with its part of its class; what Node holds beyond that it holds for later. */
const wantedMemory = 40;

/**
 * A school at work: 2,000 students in 100 classes, each of which resolves a turn every 20 seconds at a moment of its own; every
 * student, host and wall listens to a stream, proposes, talks, is ready and commits over HTTP, and every message is on disk before it
 * is acknowledged. The first turn of each class is not measured.
 */
export const classLoad: Bench = {
  name: 'class-load',
  async run() {
    await ensureBuilt();
    const load = loadavg()[0] ?? 0;
    const server = await startOwnServer('usual');
    const { empty, full, told, busy } = await play(server).finally(server.stop);
    const { reveals, answers, failures, why, lasted, late } = told;
    const ms = (time: number) => time.toFixed(0);
    const hands = classes * students;
    const perHand = (bytes: number) => bytes / hands / 1000;
    const rows: Row[] = [
      { what: 'class-load: machine load before', value: load, unit: 'processes' },
      {
        ...{
          what: `${hands} students: from the last commit to the reveal, p99`,
          value: reveals.p99,
          unit: 'ms',
        },
        budget: wanted.p99,
        note: `median ${ms(reveals.median)}, most ${ms(reveals.most)} ms, of ${reveals.count} at ${hands} hands`,
      },
      {
        ...{
          what: `${hands} students: messages refused, or reveals that did not come`,
          value: failures,
          unit: '',
        },
        budget: 0,
        note: why.join('; '),
      },
      {
        ...{
          what: `${hands} students: from a message to its acknowledgement, p99`,
          value: answers.p99,
          unit: 'ms',
        },
        note: `median ${answers.median.toFixed(1)} ms, ${(answers.count / lasted).toFixed(0)} messages/s`,
      },
      {
        ...{ what: `${hands} students: processor time of the server`, value: busy, unit: 'cores' },
        note: `the students' own process: ${(told.busy / lasted).toFixed(2)} cores, ${ms(late)} ms late at p99`,
      },
      {
        ...{ what: 'Memory for a hand, alive', value: perHand(full.live - empty.live), unit: 'kB' },
        budget: wantedMemory,
      },
      {
        ...{
          what: 'Memory for a hand, resident',
          value: perHand(full.resident - empty.resident),
          unit: 'kB',
        },
        note: `${(full.resident / 1e6).toFixed(0)} MB in all, ${(empty.resident / 1e6).toFixed(0)} MB without classes`,
      },
    ];
    return rows;
  },
};

async function play(server: OwnServer) {
  const empty = await server.ask<Memory>();
  const before = await processorOf(server.child);
  const began = performance.now();
  const { told, stop } = await playCrowd({
    port: server.port,
    ...{ classes, students, turns, period: period * 1000, unmeasured: 1 },
  });
  const busy = ((await processorOf(server.child)) - before) / ((performance.now() - began) / 1000);
  const full = await server.ask<Memory>();
  await stop();
  return { empty, full, told, busy };
}
