import { describe, it } from 'vitest';
import { rounds } from '../rounds';
import { dropSchema, newSchema, postgresForTests } from '../store/postgres';
import { expectToSurvive } from './survives';

const database = (await postgresForTests()) ?? '';
const times = rounds(4, 1_000);
/** Milliseconds; far more than it takes: all these servers start one after the other, and a busy machine starts each slowly. */
const patience = rounds(180_000, 2_400_000);

describe('a server that is killed again and again', () => {
  it(
    'loses nothing that it acknowledged, and keeps nothing twice',
    () => expectToSurvive(undefined, times),
    patience,
  );

  it.skipIf(database === '')(
    'does so with PostgreSQL too',
    async () => {
      const schema = newSchema();
      await expectToSurvive({ database, schema }, times);
      await dropSchema(database, schema);
    },
    patience,
  );
});
