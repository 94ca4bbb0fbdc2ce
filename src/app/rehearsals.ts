import i18next from 'i18next';
import { sha256Hex } from '../base/index';
import { type Choices, codeLetters, makingOf, type Rehearsal, rehearse } from '../classroom/index';
import type { RehearsalSpeed } from '../panels/index';
import type { Scenario } from '../scenario/index';
import { scenarioFor } from './library';

/** A rehearsal of this tab, and how fast it runs. */
export interface HeldRehearsal {
  /** Its key. */
  readonly crisis: string;
  readonly scenario: Scenario;
  readonly rehearsal: Rehearsal;
  readonly speed: () => RehearsalSpeed;
  readonly setSpeed: (speed: RehearsalSpeed) => void;
}

let held: HeldRehearsal | undefined;
let stop: () => void = () => {};

/** The rehearsal of this tab, if there is one. */
export function heldRehearsal(): HeldRehearsal | undefined {
  return held;
}

/** Milliseconds between two looks at the clock of this device. */
const beat = 100;
/** A tab that was asleep does not run through hours at once. */
const longestBeat = 1000;

/** Begins a rehearsal in place of the one that ran, of the crisis with the key that the choices name; false where there is no such crisis or class. */
export async function beginRehearsal(choices: Choices): Promise<boolean> {
  const scenario = await scenarioFor(choices.crisis);
  if (scenario === undefined) return false;
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const made = makingOf({ ...choices, crisis: scenario.about.id }, scenario, {
    code: codeFrom(seed),
    seed,
    host: sha256Hex(`host ${seed}`),
    wall: sha256Hex(`wall ${seed}`),
  });
  if ('problem' in made) return false;
  const lines = i18next.t('host.rehearsal.lines', { returnObjects: true });
  const start = Date.now();
  const rehearsal = rehearse({ scenario, making: made.making, lines, seed, start, device: Date.now });
  endRehearsal();
  let speed: RehearsalSpeed = 10;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const gone = Math.min(longestBeat, now - last);
    last = now;
    if (speed > 0) rehearsal.advance(Math.round(gone * speed));
  }, beat);
  stop = () => clearInterval(timer);
  held = {
    crisis: choices.crisis,
    scenario,
    rehearsal,
    speed: () => speed,
    setSpeed: (next) => {
      speed = next;
      rehearsal.advance(0);
    },
  };
  return true;
}

/** Ends the rehearsal of this tab. */
export function endRehearsal(): void {
  stop();
  held = undefined;
}

/** Six letters as a class has them; nobody can join with them. */
function codeFrom(seed: number): string {
  return Array.from(
    { length: 6 },
    (_, place) => codeLetters[Math.floor(seed / codeLetters.length ** place) % codeLetters.length],
  ).join('');
}
