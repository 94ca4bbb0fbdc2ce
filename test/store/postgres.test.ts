import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/server/store/postgres';
import { placeOf, postgresFault } from '../../src/server/store/postgres-fault';
import { dropSchema, newSchema, postgresForTests } from './postgres';

const url = (await postgresForTests()) ?? '';

describe.skipIf(url === '')('two nodes on one PostgreSQL', () => {
  it('wake each other for what was added and what was deleted', async () => {
    const schema = newSchema();
    const [here, there] = await Promise.all([openPostgres(url, schema), openPostgres(url, schema)]);
    const heard: string[] = [];
    await expect.poll(() => there.isReady()).toBe(true);
    const stop = there.onWake((room, version) => heard.push(`${room} ${version}`));
    await here.append('a', 0, [{ text: 'x', at: 1 }]);
    await here.append('a', 1, [
      { text: 'y', at: 1 },
      { text: 'z', at: 1 },
    ]);
    await here.append('a', 1, [{ text: 'in vain', at: 1 }]);
    await here.append('b', 0, [{ text: 'x', at: 5 }]);
    await here.remove('b');
    await here.expire(2);
    await expect.poll(() => heard).toEqual(['a 1', 'a 3', 'b 1', 'b 0', 'a 0']);
    stop();
    await here.append('c', 0, [{ text: 'x', at: 1 }]);
    expect(await there.readAfter('c', 0)).toHaveLength(1);
    await Promise.all([here.close(), there.close()]);
    expect(heard).toHaveLength(5);
    await dropSchema(url, schema);
  });

  it('tell each other what is not kept', async () => {
    const schema = newSchema();
    const [here, there] = await Promise.all([openPostgres(url, schema), openPostgres(url, schema)]);
    const heard: string[] = [];
    const woken: string[] = [];
    there.onWake((room) => woken.push(String(room)));
    const stop = there.onSaid((room, text) => heard.push(`${room}: ${text}`));
    await here.say('a', '{"hands":["h1"]}');
    await here.say('b', '12 is a number\nand this a line');
    await expect.poll(() => heard).toEqual(['a: {"hands":["h1"]}', 'b: 12 is a number\nand this a line']);
    expect(woken).toEqual([]);
    stop();
    await Promise.all([here.close(), there.close()]);
    await dropSchema(url, schema);
  });

  it('ask for everything to be read again after a connection broke, and go on', async () => {
    const schema = newSchema();
    const [here, there] = await Promise.all([openPostgres(url, schema), openPostgres(url, schema)]);
    const heard: (string | undefined)[] = [];
    await expect.poll(() => there.isReady()).toBe(true);
    there.onWake((room) => heard.push(room));
    await here.append('a', 0, [{ text: 'x', at: 1 }]);
    const admin = new Client(url);
    await admin.connect();
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query LIKE $1`,
      [`%${schema}%`],
    );
    await admin.end();
    await expect.poll(() => heard.includes(undefined), { timeout: 20_000 }).toBe(true);
    await expect
      .poll(() => there.append('b', 0, [{ text: 'x', at: 1 }]).catch(() => 'again'))
      .not.toBe('again');
    await here
      .append('a', 1, [{ text: 'y', at: 1 }])
      .catch(() => here.append('a', 1, [{ text: 'y', at: 1 }]));
    await expect.poll(() => heard.at(-1)).toBe('a');
    await Promise.all([here.close(), there.close()]);
    await dropSchema(url, schema);
  });

  it('make the tables once when they start together, and leave those of a later version alone', async () => {
    const schema = newSchema();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgres(url, schema)));
    await Promise.all(stores.map((store) => store.close()));
    const client = new Client(url);
    await client.connect();
    await client.query(`INSERT INTO ${schema}.migrations (version) VALUES (99)`);
    await client.end();
    await expect(openPostgres(url, schema)).rejects.toMatchObject({
      code: 'store-newer',
      message: expect.stringContaining('(tables 99; this one knows 1)'),
    });
    await dropSchema(url, schema);
  });

  it('say what is wrong with an address, and never its password', async () => {
    const wrong = new URL(url);
    wrong.password = 'secret';
    wrong.pathname = '/no_such_database';
    await expect(openPostgres(wrong.href)).rejects.toMatchObject({
      code: 'store-refused',
      message: expect.stringMatching(
        /^PostgreSQL at [^ ]+\/no_such_database refused .*Make the database \(createdb\)/,
      ),
    });
  });
});

describe('PostgreSQL', () => {
  it('is named by its place, without a password', () => {
    expect(placeOf('postgresql://me:secret@db:5433/classes')).toBe('PostgreSQL at db:5433/classes');
    expect(placeOf('postgres://')).toBe('PostgreSQL on this machine');
  });

  it('is told to be out of reach where nobody listens', async () => {
    const fault = openPostgres('postgresql://me:secret@127.0.0.1:1/classes');
    await expect(fault).rejects.toMatchObject({ code: 'store-unreachable' });
    await expect(fault).rejects.toThrow(/^PostgreSQL at 127\.0\.0\.1:1\/classes cannot be reached/);
    await expect(fault).rejects.not.toThrow(/secret/);
  });

  it.each([
    ['28P01', 'store-refused'],
    ['42501', 'store-refused'],
    ['53100', 'store-full'],
    ['25006', 'store-not-writable'],
    ['53300', 'store-unreachable'],
    ['57P01', 'store-unreachable'],
    ['08006', 'store-unreachable'],
    ['ECONNRESET', 'store-unreachable'],
    ['42P01', 'store-broken'],
    ['', 'store-unreachable'],
  ])('tells its code %s as %s', (code, told) => {
    const error = Object.assign(new Error('says this\nDETAIL: Key (text)=(what a student said)'), { code });
    const fault = postgresFault(error, 'PostgreSQL at school');
    expect(fault.code).toBe(told);
    expect(fault.message).not.toContain('what a student said');
  });
});
