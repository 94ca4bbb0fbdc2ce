import type { PlainPolicy } from '../src/analysis/kernel/policies';
import { draw, luckKey, scale } from '../src/base/index';
import { everyScenario } from './every-scenario';
import { kernelsOf, playBeside } from './fixtures/kernel-beside-engine';

const kinds: readonly PlainPolicy[] = ['weights', 'random', 'historical', 'hold'];

/** Plays turns on the kernel beside the engine, over every scenario, and stops at the first difference with what shows it. */
export function soakKernel(wanted: number, first: number): void {
  const sides = everyScenario().map((scenario) => ({
    scenario,
    kernels: kernelsOf(scenario),
    turns: 0,
    plays: 0,
  }));

  let turns = 0;
  let told = Date.now();
  for (let seed = first; turns < wanted; seed++) {
    for (const side of sides) {
      // Mostly weights and chance, which go furthest; the others now and then.
      const policies = side.scenario.actors.map(({ id }): PlainPolicy => {
        const drawn = scale(draw(seed, 1, luckKey(`soak:${id}`)), 10);
        return kinds[drawn < 4 ? 0 : drawn < 8 ? 1 : drawn - 6] ?? 'weights';
      });
      const played = playBeside(side.kernels, seed, policies);
      side.turns += played;
      side.plays += 1;
      turns += played;
    }
    if (Date.now() - told > 10_000) {
      told = Date.now();
      console.log(`${turns} turns, no difference`);
    }
  }
  for (const side of sides) {
    console.log(`${side.scenario.about.id}: ${side.turns} turns of ${side.plays} plays`);
  }
  console.log(`${turns} turns played on both from seed ${first}, no difference`);
}
