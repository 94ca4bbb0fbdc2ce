import { everyMutant } from './every-mutant';
import type { Mutant } from './mutant';
import { leastScore, scoreOf, tellSurvivor, tryMutants } from './try-mutants';

/*
 * npm run mutants: tries every mutant, and prints what no test noticed and the score. `npm run mutants -- <words>` takes only those
 * whose file or meaning has a word.
 */

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function isChosen({ meaning, edits }: Mutant, words: readonly string[]): boolean {
  return (
    words.length === 0 ||
    words.some((word) => meaning.includes(word) || edits.some(({ file }) => file.includes(word)))
  );
}

const words = process.argv.slice(2);
const chosen = everyMutant.filter((mutant) => isChosen(mutant, words));
if (chosen.length === 0) throw new Error(`no mutant has ${words.join(' or ')} in its file or its meaning`);

let count = 0;
const survivors = await tryMutants(chosen, ({ mutant, by, seconds }) => {
  const files = mutant.edits.map(({ file }) => file).join(' and ');
  const took = `(${seconds.toFixed(1)} s)`;
  count += 1;
  say(`${count}/${chosen.length} ${files}: ${mutant.meaning}`);
  say(by === undefined ? `    SURVIVED ${took}` : `    noticed by "${by}" ${took}`);
});

const score = scoreOf(chosen.length, survivors.length);
say(['', ...survivors.map(tellSurvivor)].join('\n'));
say(`${chosen.length - survivors.length} of ${chosen.length} mutants noticed: ${score.toFixed(1)} %`);
process.exitCode = score < leastScore ? 1 : 0;
