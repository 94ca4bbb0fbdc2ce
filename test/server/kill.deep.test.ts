import { describe, expect, inject, it } from 'vitest';
import { dropSchema, newSchema, postgresForTests } from '../store/postgres';
import { killAgainAndAgain } from './kill';

const database = (await postgresForTests()) ?? '';
const program = await (await fetch(`${inject('onRequest')}server`)).text();
const times = 1_000;
/** Milliseconds; several times what a busy machine takes. */
const longest = 2_400_000;

describe('a server that is killed a thousand times', () => {
  it(
    'loses nothing that it acknowledged, and keeps nothing twice',
    async () => {
      const { acknowledged } = await killAgainAndAgain({ program, place: undefined, times });
      expect(acknowledged).toBeGreaterThan(times);
    },
    longest,
  );

  it.skipIf(database === '')(
    'does so with PostgreSQL too',
    async () => {
      const schema = newSchema();
      const { acknowledged } = await killAgainAndAgain({ program, place: { database, schema }, times });
      expect(acknowledged).toBeGreaterThan(times);
      await dropSchema(database, schema);
    },
    longest,
  );
});
