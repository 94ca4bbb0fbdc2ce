import { describe, it } from 'vitest';
import { dropSchema, newSchema, postgresForTests } from '../store/postgres';
import { expectToSurvive } from './survives';

const database = (await postgresForTests()) ?? '';
const times = 1_000;
/** Milliseconds; several times what a busy machine takes. */
const longest = 2_400_000;

describe('a server that is killed a thousand times', () => {
  it(
    'loses nothing that it acknowledged, and keeps nothing twice',
    () => expectToSurvive(undefined, times),
    longest,
  );

  it.skipIf(database === '')(
    'does so with PostgreSQL too',
    async () => {
      const schema = newSchema();
      await expectToSurvive({ database, schema }, times);
      await dropSchema(database, schema);
    },
    longest,
  );
});
