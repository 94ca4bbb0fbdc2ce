import fc from 'fast-check';

/** The same random cases on every run, unless SEED asks for others (`SEED=random` for new ones, or a number). */
const fixedSeed = 20240116;

const asked = process.env.SEED;
const seed = asked === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(asked ?? fixedSeed);
if (!Number.isInteger(seed))
  throw new Error(`SEED must be a whole number or "random", and it is "${asked}".`);

fc.configureGlobal({ seed });
