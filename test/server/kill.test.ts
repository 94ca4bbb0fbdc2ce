import { describe, it } from 'vitest';
import { dropSchema, newSchema, postgresForTests } from '../store/postgres';
import { expectToSurvive } from './survives';

const database = (await postgresForTests()) ?? '';

describe('a server that is killed again and again', () => {
  it('loses nothing that it acknowledged, and keeps nothing twice', () => expectToSurvive(undefined, 20));

  it.skipIf(database === '')('does so with PostgreSQL too', async () => {
    const schema = newSchema();
    await expectToSurvive({ database, schema }, 20);
    await dropSchema(database, schema);
  });
});
