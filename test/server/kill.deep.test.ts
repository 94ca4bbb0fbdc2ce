import { describe, it } from 'vitest';
import { dropSchema, newSchema, postgresForTests } from '../store/postgres';
import { killAgainAndAgain } from './kill';

const database = (await postgresForTests()) ?? '';
const times = 1_000;

describe('a server that is killed a thousand times', () => {
  it(
    'loses nothing that it acknowledged, and keeps nothing twice',
    () => killAgainAndAgain(undefined, times),
    1_800_000,
  );

  it.skipIf(database === '')(
    'does so with PostgreSQL too',
    async () => {
      const schema = newSchema();
      await killAgainAndAgain({ database, schema }, times);
      await dropSchema(database, schema);
    },
    1_800_000,
  );
});
