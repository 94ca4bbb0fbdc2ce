import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What a server counts about itself. No label names a class, a person or a token. */
export interface Metrics {
  readonly request: (route: string, status: number, seconds: number) => void;
  /** A message that a room has answered: `ok`, or why not. */
  readonly message: (answer: string) => void;
  readonly storeFault: (code: string) => void;
  readonly slowReader: () => void;
  readonly fault: () => void;
  readonly text: () => Promise<string>;
  readonly type: string;
}

/** Begins to count; `now` tells how much there is of what comes and goes. */
export function openMetrics(now: () => { rooms: number; devices: number; streams: number }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  for (const [what, help] of [
    ['rooms', 'Classes in memory.'],
    ['devices', 'Devices that are connected to a class.'],
    ['streams', 'Event streams that are open.'],
  ] as const) {
    new Gauge({
      name: `demarche_${what}`,
      help,
      registers,
      collect() {
        this.set(now()[what]);
      },
    });
  }
  const requests = new Histogram({
    name: 'demarche_request_seconds',
    help: 'Seconds from a request to its answer; streams and long polls are left out.',
    labelNames: ['route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name: `demarche_${name}_total`, help, labelNames, registers });
  const messages = counter('messages', 'Messages by the answer of their room.', 'answer');
  const storeFaults = counter('store_faults', 'Problems of the store by their code.', 'code');
  const slow = counter('slow_readers', 'Streams that were cut off because their reader was too slow.');
  const faults = counter('faults', 'Faults of the server itself.');
  return {
    request: (route, status, seconds) => requests.observe({ route, status: String(status) }, seconds),
    message: (answer) => messages.inc({ answer }),
    storeFault: (code) => storeFaults.inc({ code }),
    slowReader: () => slow.inc(),
    fault: () => faults.inc(),
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}
