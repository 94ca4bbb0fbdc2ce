import { describe, it } from 'vitest';
import { dropSchema, newSchema, postgresForTests } from '../store/postgres';
import { killAgainAndAgain } from './kill';

const database = (await postgresForTests()) ?? '';

describe('a server that is killed again and again', () => {
  it('loses nothing that it acknowledged, and keeps nothing twice', () => killAgainAndAgain(undefined, 20));

  it.skipIf(database === '')('does so with PostgreSQL too', async () => {
    const schema = newSchema();
    await killAgainAndAgain({ database, schema }, 20);
    await dropSchema(database, schema);
  });
});
