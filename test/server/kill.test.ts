import { describe, it } from 'vitest';
import { dropSchema, newSchema, postgresForTests } from '../store/postgres';
import { expectToSurvive } from './survives';

const database = (await postgresForTests()) ?? '';
const times = 10;

describe('a server that is killed again and again', () => {
  it('loses nothing that it acknowledged, and keeps nothing twice', () => expectToSurvive(undefined, times));

  it.skipIf(database === '')('does so with PostgreSQL too', async () => {
    const schema = newSchema();
    await expectToSurvive({ database, schema }, times);
    await dropSchema(database, schema);
  });
});
