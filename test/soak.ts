import { soakClass } from './server/soak-class';
import { soakKernel } from './soak-kernel';

/*
 * npm run soak: what takes hours. Without a word it plays a million turns on the kernel beside the engine: `npm run soak -- <turns>
 * <seed>` plays another number from another seed. `npm run soak -- class <kills>` kills the class server, 10,000 times with each store
 * if no number is given. Both stop at the first thing that is wrong.
 */

const [first, ...rest] = process.argv.slice(2);
if (first === 'class') {
  const [kills = 10_000] = rest.map(Number);
  await soakClass(kills);
} else {
  const [turns = 1_000_000, seed = 1] = [first, ...rest].flatMap((word) =>
    word === undefined ? [] : [Number(word)],
  );
  soakKernel(turns, seed);
}
