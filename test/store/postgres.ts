import { inject } from 'vitest';

export { dropSchema, newSchema } from './schemas';

/** The address of a database that tests may use, each in a schema of its own; undefined where there is no PostgreSQL. */
export async function postgresForTests(): Promise<string | undefined> {
  const answer = await fetch(`${inject('onRequest')}postgres`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`PostgreSQL could not be started: ${text}`);
  return text === '' ? undefined : text;
}
