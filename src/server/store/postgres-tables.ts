import type { Pool, PoolClient } from 'pg';
import { StoreFault } from './store-fault';

/** What each version of the tables adds to the one before it; `$s` stands for the schema that holds them. */
const steps: readonly string[] = [
  `CREATE TABLE $s.rooms (
     room text PRIMARY KEY,
     version integer NOT NULL,
     made bigint NOT NULL,
     touched bigint NOT NULL
   ) WITH (fillfactor = 50);
   CREATE TABLE $s.entries (
     room text NOT NULL REFERENCES $s.rooms (room) ON DELETE CASCADE,
     version integer NOT NULL,
     at bigint NOT NULL,
     text text NOT NULL,
     PRIMARY KEY (room, version)
   );`,
];

/** Any number that only this program locks: nodes that start together must not all make the tables. */
const lock = 7_460_118_043;

/** Makes the tables, or brings those of an earlier version up to date. Throws `store-newer` if a later version wrote them. */
export async function prepareTables(pool: Pool, schema: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    await bringUpToDate(client, schema);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function bringUpToDate(client: PoolClient, schema: string): Promise<void> {
  // A role that may not make schemas can use one that was made for it.
  const { rows: found } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
  if (found.length === 0) await client.query(`CREATE SCHEMA ${schema}`);
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${schema}.migrations (version integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())`,
  );
  const { rows } = await client.query<{ version: number }>(
    `SELECT coalesce(max(version), 0) AS version FROM ${schema}.migrations`,
  );
  const version = rows[0]?.version ?? 0;
  if (version > steps.length) {
    throw new StoreFault(
      'store-newer',
      `The database was written by a later version of Demarche (tables ${version}; this one knows ${steps.length}). Update Demarche on this node, or give it a database of its own with DATABASE_URL.`,
    );
  }
  for (const [index, step] of steps.entries()) {
    if (index < version) continue;
    await client.query(step.replaceAll('$s', schema));
    await client.query(`INSERT INTO ${schema}.migrations (version) VALUES ($1)`, [index + 1]);
  }
}
