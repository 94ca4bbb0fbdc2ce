import { Client } from 'pg';
import { inject } from 'vitest';

/** The address of a database that tests may use, each in a schema of its own; undefined where there is no PostgreSQL. */
export async function postgresForTests(): Promise<string | undefined> {
  const answer = await fetch(`${inject('onRequest')}postgres`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`PostgreSQL could not be started: ${text}`);
  return text === '' ? undefined : text;
}

let schemas = 0;

/** A name for a schema that no other test has. */
export function newSchema(): string {
  schemas += 1;
  return `test_${process.pid}_${Date.now().toString(36)}_${schemas}`;
}

/** Takes a schema and all that is in it away. */
export async function dropSchema(url: string, schema: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await client.end();
}
