import { afterAll, describe, expect, it } from 'vitest';
import { dropSchema, newSchema, postgresForTests } from '../store/postgres';
import { type Client, clientOf, type Listening } from './client';
import { makeClass, openServers, type Running } from './running';

const database = (await postgresForTests()) ?? '';

describe.skipIf(database === '')('four nodes on one PostgreSQL', () => {
  const servers = openServers();
  const schema = newSchema();
  const startNode = () => servers.start({ database, schema });
  afterAll(async () => {
    await servers.clear();
    await dropSchema(database, schema);
  });

  it('play a crisis to its debrief, each turn resolved once, while one after the other is replaced', async () => {
    const nodes: Running[] = await Promise.all(Array.from({ length: 4 }, startNode));
    const addressOf = (index: number) => nodes[index % 4]?.address ?? '';
    const made = await makeClass(addressOf(0), { students: 12, tables: 2 });
    const { id, host } = made;
    const hands: { client: Client; stream: Listening }[] = [];
    for (let index = 0; index < 12; index++) {
      const client = clientOf(addressOf(index));
      expect(await client.send(id, { do: 'join' })).toMatchObject({ ok: true });
      hands.push({ client, stream: await client.listen(id) });
    }
    await host.send(id, { do: 'go-on', table: 'all' });
    await host.send(id, { do: 'go-on', table: 'all' });
    for (let turn = 1; turn <= 3; turn++) {
      for (const { stream } of hands)
        await expect
          .poll(() => stream.parts().seat, { timeout: 20_000 })
          .toMatchObject({ phase: 'deliberation', turn });
      const heads = hands.filter(({ stream }) => stream.parts().self.office.head);
      const answers = await Promise.all(heads.map(({ client }) => client.send(id, { do: 'commit', turn })));
      expect(answers.filter(({ status, ok }) => status !== 200 || !ok)).toEqual([]);
      // While the turn is being resolved somewhere.
      await nodes[turn]?.stop();
      nodes[turn] = await startNode();
      for (const [index, hand] of hands.entries()) {
        if (!hand.stream.isOver()) continue;
        hand.client.moveTo(addressOf(index));
        hand.stream = await hand.client.listen(id);
      }
      for (const { stream } of hands)
        await expect.poll(() => stream.parts().seat?.phase, { timeout: 20_000 }).toBe('reveal');
      await Promise.all(hands.map(({ client }) => client.send(id, { do: 'told', turn })));
    }
    for (const { stream } of hands)
      await expect.poll(() => stream.parts().seat?.phase, { timeout: 20_000 }).toBe('over');
    host.moveTo(addressOf(2));
    expect(await host.send(id, { do: 'debrief' })).toMatchObject({ ok: true });
    for (const { stream } of hands)
      await expect.poll(() => stream.parts().record?.record.turns, { timeout: 20_000 }).toHaveLength(3);
    const { entries } = (await host.ask(`class/${id}/export`)).json;
    const resolved = entries.filter(
      ({ said }: { said: { message: { do: string } } }) => said.message.do === 'resolve',
    );
    expect(resolved).toHaveLength(6);
    for (const { stream } of hands) stream.leave();
  });

  it('hear sixty hands at once, each message once and in one order', async () => {
    const nodes: Running[] = await Promise.all(Array.from({ length: 4 }, startNode));
    const made = await makeClass(nodes[0]?.address ?? '', { students: 60 });
    const hands = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const hand = clientOf(nodes[index % 4]?.address ?? '');
        await expect
          .poll(async () => (await hand.send(made.id, { do: 'join' }, 1)).status, { timeout: 30_000 })
          .toBe(200);
        return hand;
      }),
    );
    for (let count = 2; count < 12; count++) {
      const answers = await Promise.all(
        hands.map(async (hand) => {
          for (;;) {
            const answer = await hand.send(made.id, { do: 'help', is: count % 2 === 0 }, count);
            if (answer.status === 200) return answer;
            await new Promise((go) => setTimeout(go, 200));
          }
        }),
      );
      expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    }
    const exports = await Promise.all(
      nodes.map(async ({ address }) => {
        made.host.moveTo(address);
        return (await made.host.ask(`class/${made.id}/export`)).json.entries;
      }),
    );
    expect(exports[0]).toHaveLength(60 * 11);
    for (const entries of exports) expect(entries).toEqual(exports[0]);
  });
});
