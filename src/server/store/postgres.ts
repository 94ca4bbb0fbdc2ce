import { Pool } from 'pg';
import { placeOf, postgresFault } from './postgres-fault';
import { prepareTables } from './postgres-tables';
import { openWake, type Wake } from './postgres-wake';
import type { Entry, KeptRoom, Store } from './store';
import { codeOf, StoreFault } from './store-fault';

/** How many statements of one node run at a time. */
const connections = 8;
/** Milliseconds after which a statement counts as lost. */
const longest = 10_000;

/**
 * Opens the store in a PostgreSQL database, which any number of nodes may share; the tables stand in a schema of their own.
 * Throws a `StoreFault`.
 */
export async function openPostgres(url: string, schema = 'demarche'): Promise<Store> {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(schema)) throw new Error(`${schema} is no name for a schema`);
  const place = placeOf(url);
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    query_timeout: longest,
    keepAlive: true,
    application_name: 'demarche',
  });
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on('error', () => undefined);
  try {
    await prepareTables(pool, schema);
  } catch (error) {
    await pool.end();
    throw postgresFault(error, place);
  }
  const wake = openWake(url, schema);
  // A room that is read before this listens could miss what others add.
  await wake.ready;
  return storeOf({ pool, wake, place, schema });
}

interface Parts {
  readonly pool: Pool;
  readonly wake: Wake;
  readonly place: string;
  readonly schema: string;
}

function storeOf({ pool, wake, place, schema }: Parts): Store {
  const sql = statementsFor(schema);
  let isOpen = true;

  const ask = async <Row extends object>(
    name: keyof typeof sql,
    values: unknown[],
  ): Promise<readonly Row[]> => {
    if (!isOpen) throw new StoreFault('store-closed', 'The class server is stopping. Try again in a moment.');
    try {
      const { rows } = await pool.query<Row>({ name: `demarche ${name}`, text: sql[name], values });
      return rows;
    } catch (error) {
      throw codeOf(error) === uniqueViolation ? error : postgresFault(error, place);
    }
  };

  return {
    append: async (room, expected, entries) => {
      if (entries.length === 0) return 'done';
      const [texts, times] = [entries.map(({ text }) => text), entries.map(({ at }) => at)];
      try {
        const rows = await ask(expected === 0 ? 'make' : 'move', [room, expected, texts, times]);
        return rows.length > 0 ? 'done' : 'conflict';
      } catch (error) {
        if (codeOf(error) === uniqueViolation) return 'conflict';
        throw error;
      }
    },
    readAfter: async (room, version) => (await ask<Entry>('read', [room, version])).map(entryOf),
    list: async () => (await ask<KeptRoom>('list', [])).map(roomOf),
    expire: async (before) => (await ask<KeptRoom>('expire', [before])).map(({ room }) => room),
    remove: async (room) => {
      await ask('remove', [room]);
    },
    onWake: wake.listen,
    say: async (room, text) => {
      await ask('say', [`! ${room} ${text}`]);
    },
    onSaid: wake.listenToNodes,
    isReady: () =>
      ask('ready', []).then(
        () => wake.isUp(),
        () => false,
      ),
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      await Promise.all([wake.close(), pool.end()]);
    },
  };
}

const uniqueViolation = '23505';

/**
 * The statements, each of which is a transaction of its own. The row of a room is what appends wait for: who comes second finds
 * another version. A notification goes out with the commit and with nothing else.
 */
function statementsFor(schema: string) {
  const size = `$2::integer + cardinality($3::text[])`;
  const entries = `put AS (
    INSERT INTO ${schema}.entries (room, version, at, text)
    SELECT $1, $2::integer + place, at, text FROM held, unnest($3::text[], $4::bigint[]) WITH ORDINALITY AS given (text, at, place)
  )
  SELECT pg_notify('${schema}', (${size}) || ' ' || $1) FROM held`;
  return {
    make: `WITH held AS (
      INSERT INTO ${schema}.rooms (room, version, made, touched)
      VALUES ($1, ${size}, ($4::bigint[])[1], ($4::bigint[])[cardinality($4::bigint[])])
      ON CONFLICT DO NOTHING RETURNING room
    ), ${entries}`,
    move: `WITH held AS (
      UPDATE ${schema}.rooms SET version = ${size}, touched = ($4::bigint[])[cardinality($4::bigint[])]
      WHERE room = $1 AND version = $2 RETURNING room
    ), ${entries}`,
    read: `SELECT version, at, text FROM ${schema}.entries WHERE room = $1 AND version > $2 ORDER BY version`,
    list: `SELECT room, version, made, touched FROM ${schema}.rooms ORDER BY room COLLATE "C"`,
    expire: `WITH gone AS (DELETE FROM ${schema}.rooms WHERE touched < $1 RETURNING room)
      SELECT room, pg_notify('${schema}', '0 ' || room) FROM gone ORDER BY room COLLATE "C"`,
    remove: `WITH gone AS (DELETE FROM ${schema}.rooms WHERE room = $1 RETURNING room)
      SELECT pg_notify('${schema}', '0 ' || room) FROM gone`,
    say: `SELECT pg_notify('${schema}', $1)`,
    ready: 'SELECT 1',
  };
}

/** PostgreSQL gives whole numbers of 64 bits as text. */
function entryOf({ version, at, text }: Entry): Entry {
  return { version, at: Number(at), text };
}

function roomOf({ room, version, made, touched }: KeptRoom): KeptRoom {
  return { room, version, made: Number(made), touched: Number(touched) };
}
