import { builtServer } from './server/built-server';
import { killAgainAndAgain } from './server/kill';
import { startCluster } from './store/postgres-cluster';

/** Kills the class server so many times with each store, and says what there was to lose; throws where anything was lost. */
export async function soakKills(times: number): Promise<void> {
  const { file: program, clear } = await builtServer();
  const cluster = await startCluster();
  const stores = [
    { name: 'the embedded store', place: undefined },
    ...(cluster ? [{ name: 'PostgreSQL', place: { database: cluster.url } }] : []),
  ];
  for (const { name, place } of stores) {
    const tell = (kills: number) => {
      if (kills % 500 === 0) console.log(`${kills} kills with ${name}`);
    };
    const { acknowledged, kept } = await killAgainAndAgain({ program, place, times, tell });
    console.log(
      `${times} kills with ${name}: ${acknowledged} messages acknowledged, ${kept} kept, none lost, none twice`,
    );
  }
  if (cluster === undefined) console.log('There is no PostgreSQL here, so it was not tried.');
  await cluster?.stop();
  clear();
}
