import type { PlainPolicy } from '../src/analysis/kernel/policies';
import { draw, luckKey, scale } from '../src/base/index';
import { everyScenario } from './every-scenario';
import { kernelsOf, playBeside } from './fixtures/kernel-beside-engine';
import { soakKills } from './soak-kills';

/*
 * npm run soak: plays a million turns on the kernel beside the engine, over every scenario, and stops at the first difference
 * with the scenario, seed and policies that show it. Then it kills the class server ten thousand times with each store.
 * `npm run soak -- <turns> <seed> <kills>` takes other numbers; 0 leaves a part out. `npm run soak -- class <kills>` only kills.
 */

const kinds: readonly PlainPolicy[] = ['weights', 'random', 'historical', 'hold'];
const said = process.argv.slice(2);
const numbers = said[0] === 'class' ? [0, 1, ...said.slice(1).map(Number)] : said.map(Number);
const [wanted = 1_000_000, first = 1, kills = 10_000] = numbers;
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
  if (side.turns === 0) continue;
  console.log(`${side.scenario.about.id}: ${side.turns} turns of ${side.plays} plays`);
}
if (turns > 0) console.log(`${turns} turns played on both from seed ${first}, no difference`);

if (kills > 0) await soakKills(kills);
