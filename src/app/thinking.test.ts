import { afterEach, describe, expect, test, vi } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { begin, type ThinkingTask, thinkingTasks } from '../engine/index';
import { thinkerOf } from './thinking';
import type { FromThinker, ToThinker } from './thinking-work';

const scenario = borderScenario();
const tasks: readonly ThinkingTask[] = thinkingTasks(
  begin(scenario, { seed: 1, seats: { north: 'human', south: 'hawkish' } }),
);

/** The browser's side of a worker: what was said to it, and what it says when it is told to. */
class Channel extends EventTarget {
  readonly heard: ToThinker[] = [];
  ended = false;

  postMessage(message: ToThinker) {
    this.heard.push(structuredClone(message));
  }

  terminate() {
    this.ended = true;
  }

  answer(data: FromThinker) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function thinkerWithChannels() {
  const channels: Channel[] = [];
  const thinker = thinkerOf(scenario, () => {
    const channel = new Channel();
    channels.push(channel);
    return channel as unknown as Worker;
  });
  return { thinker, channels };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the thinker of a play', () => {
  test('starts one worker when it is needed, and tells it the scenario once', async () => {
    const { thinker, channels } = thinkerWithChannels();
    expect(channels).toHaveLength(0);
    thinker.wake();
    const first = thinker.think(tasks);
    const second = thinker.think(tasks);
    expect(channels).toHaveLength(1);
    expect(channels[0]?.heard).toEqual([
      { say: 'scenario', scenario },
      { say: 'start', number: 1, asked: tasks },
      { say: 'start', number: 2, asked: tasks },
    ]);
    channels[0]?.answer({ number: 2, told: { south: { diplomacy: 'call' } }, isLast: true });
    channels[0]?.answer({ number: 1, told: { south: {} }, isLast: true });
    expect(await Promise.all([first, second])).toEqual([{ south: {} }, { south: { diplomacy: 'call' } }]);
  });

  test('passes on what went wrong with a question, and keeps the worker', async () => {
    const { thinker, channels } = thinkerWithChannels();
    const asked = thinker.think(tasks);
    channels[0]?.answer({ number: 1, refused: 'no idea' });
    await expect(asked).rejects.toThrow('no idea');
    expect(channels[0]?.ended).toBe(false);
  });

  test('fails what was asked when the worker dies, and asks a new one next time', async () => {
    const { thinker, channels } = thinkerWithChannels();
    const asked = [thinker.think(tasks), thinker.think(tasks)];
    channels[0]?.dispatchEvent(new Event('error'));
    for (const one of asked) await expect(one).rejects.toThrow('could not be started');
    const again = thinker.think(tasks);
    expect(channels).toHaveLength(2);
    expect(channels[1]?.heard[0]).toEqual({ say: 'scenario', scenario });
    // The dead one's last words do not end the living.
    channels[0]?.dispatchEvent(new Event('error'));
    channels[1]?.answer({ number: 3, told: { south: {} }, isLast: true });
    expect(await again).toEqual({ south: {} });
  });

  test('gives up on a worker that hangs', async () => {
    vi.useFakeTimers();
    const { thinker, channels } = thinkerWithChannels();
    const asked = thinker.think(tasks);
    const failed = expect(asked).rejects.toThrow('within 10000 milliseconds');
    vi.advanceTimersByTime(10_000);
    await failed;
    expect(channels[0]?.ended).toBe(true);
  });

  test('ends with its play', async () => {
    const { thinker, channels } = thinkerWithChannels();
    const asked = thinker.think(tasks);
    thinker.end();
    await expect(asked).rejects.toThrow('left');
    expect(channels[0]?.ended).toBe(true);
  });
});
