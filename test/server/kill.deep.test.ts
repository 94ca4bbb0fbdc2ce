import { describe, it } from 'vitest';
import { dropSchema, newSchema, postgresForTests } from '../store/postgres';
import { expectToSurvive } from './survives';

const database = (await postgresForTests()) ?? '';
const times = 1_000;

describe('a server that is killed a thousand times', () => {
  it(
    'loses nothing that it acknowledged, and keeps nothing twice',
    () => expectToSurvive(undefined, times),
    1_800_000,
  );

  it.skipIf(database === '')(
    'does so with PostgreSQL too',
    async () => {
      const schema = newSchema();
      await expectToSurvive({ database, schema }, times);
      await dropSchema(database, schema);
    },
    1_800_000,
  );
});
