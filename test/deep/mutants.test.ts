import { expect, test } from 'vitest';
import { everyMutant } from '../mutants/every-mutant';
import { leastScore, scoreOf, tellSurvivor, tryMutants } from '../mutants/try-mutants';

test('nearly every small fault in the rules is noticed by a test', { timeout: 3_600_000 }, async () => {
  let tried = 0;
  // A survivor is told when it is found, and not only where the score is too low.
  const survivors = await tryMutants(everyMutant, ({ mutant, by }) => {
    tried += 1;
    if (by === undefined) console.log(tellSurvivor(mutant));
    if (tried % 50 === 0) console.log(`${tried} of ${everyMutant.length} mutants tried`);
  });
  const noticed = everyMutant.length - survivors.length;
  const score = scoreOf(everyMutant.length, survivors.length);
  console.log(`${noticed} of ${everyMutant.length} mutants noticed: ${score.toFixed(1)} %`);
  expect(score).toBeGreaterThanOrEqual(leastScore);
});
