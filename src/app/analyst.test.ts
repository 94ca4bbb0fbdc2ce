import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { playOut } from '../../test/fixtures/plays';
import { type JobReport, kernelOf, runJob } from '../analysis/index';
import type { AnalystFailedBy } from '../panels/index';
import type { FromAnalyst, ToAnalyst } from './analysis-work';
import { analystOf } from './analyst';

const scenario = borderScenario();
const { record } = playOut(scenario, 9, 'weights');
const point = { turn: 1, track: 'diplomacy', option: 'protest' };

/** The browser's side of a worker: what was said to it, and what it says when it is told to. */
class Channel extends EventTarget {
  readonly heard: ToAnalyst[] = [];
  ended = false;

  postMessage(message: ToAnalyst) {
    this.heard.push(structuredClone(message));
  }

  terminate() {
    this.ended = true;
  }

  answer(data: FromAnalyst) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function analystWithChannels() {
  const channels: Channel[] = [];
  const analyst = analystOf(scenario, () => {
    const channel = new Channel();
    channels.push(channel);
    return channel as unknown as Worker;
  });
  return { analyst, channels };
}

/** Real reports of an analysis, first and last. */
function someReports(): readonly JobReport[] {
  const job = { do: 'analyse', record, seat: 'north', plays: 16 } as const;
  return [...runJob(kernelOf(scenario), job)].flatMap((report) => report ?? []);
}

function messageOf(number: number, report: JobReport): FromAnalyst {
  return { number, told: report, isLast: report.done >= 1 };
}

const nothing = () => {
  throw new Error('was reported');
};

describe('the analyst of a scenario', () => {
  test('starts one worker when it is woken or asked, and tells it the scenario once', () => {
    const { analyst, channels } = analystWithChannels();
    expect(channels).toHaveLength(0);
    analyst.wake();
    expect(channels).toHaveLength(1);
    analyst.analyse(record, 'north', nothing, nothing);
    analyst.fork(record, 'north', point, nothing, nothing);
    analyst.asDraw(nothing, nothing);
    expect(channels).toHaveLength(1);
    expect(channels[0]?.heard).toMatchObject([
      { say: 'scenario', scenario },
      { say: 'start', number: 1, asked: { do: 'analyse', record, seat: 'north' } },
      { say: 'start', number: 2, asked: { do: 'fork', record, seat: 'north', point } },
      { say: 'start', number: 3, asked: { do: 'as-draw' } },
    ]);
  });

  test('passes on what is worked out, to who asked, until it is done', () => {
    const { analyst, channels } = analystWithChannels();
    const told: [unknown, number][] = [];
    analyst.fork(record, 'north', point, nothing, nothing);
    const stop = analyst.analyse(record, 'north', (result, done) => told.push([result, done]), nothing);
    const reports = someReports();
    for (const report of reports) channels[0]?.answer(messageOf(2, report));
    expect(told).toEqual(reports.map(({ result, done }) => [result, done]));
    // What is done needs no stop.
    stop();
    expect(channels[0]?.heard.at(-1)).toMatchObject({ say: 'start', number: 2 });
  });

  test('stops one question, hears no more of it, and goes on with the others', () => {
    const { analyst, channels } = analystWithChannels();
    let heard = 0;
    const stop = analyst.analyse(record, 'north', nothing, nothing);
    analyst.analyse(record, 'north', () => heard++, nothing);
    stop();
    stop();
    expect(channels[0]?.heard.filter(({ say }) => say === 'stop')).toEqual([{ say: 'stop', number: 1 }]);
    const [report] = someReports();
    if (report === undefined) throw new Error('no report');
    channels[0]?.answer(messageOf(1, report));
    channels[0]?.answer({ number: 1, refused: { code: 'A005' } });
    channels[0]?.answer(messageOf(2, report));
    expect(heard).toBe(1);
  });

  test('passes on why a play cannot be analysed', () => {
    const { analyst, channels } = analystWithChannels();
    const why: AnalystFailedBy[] = [];
    analyst.analyse(record, 'nobody', nothing, (one) => why.push(one));
    channels[0]?.answer({ number: 1, refused: { code: 'A003', seat: 'nobody' } });
    expect(why).toEqual([{ code: 'A003', seat: 'nobody' }]);
  });

  test('says that its worker broke off, and begins a new one with the next question', () => {
    const { analyst, channels } = analystWithChannels();
    const why: AnalystFailedBy[] = [];
    analyst.analyse(record, 'north', nothing, (one) => why.push(one));
    analyst.asDraw(nothing, (one) => why.push(one));
    const fault = new Event('error');
    channels[0]?.dispatchEvent(fault);
    expect(why).toEqual(['broken', 'broken']);
    expect(channels[0]?.ended).toBe(true);
    analyst.asDraw(nothing, (one) => why.push(one));
    expect(channels[1]?.heard[0]).toMatchObject({ say: 'scenario' });
    // The dead one's last words do not end the living.
    channels[0]?.dispatchEvent(fault);
    expect(why).toHaveLength(2);
  });

  test('ends its worker with the page, quietly', () => {
    const { analyst, channels } = analystWithChannels();
    const stop = analyst.analyse(record, 'north', nothing, nothing);
    analyst.end();
    expect(channels[0]?.ended).toBe(true);
    stop();
    expect(channels[0]?.heard.some(({ say }) => say === 'stop')).toBe(false);
  });
});
