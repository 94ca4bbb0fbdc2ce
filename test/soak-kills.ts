import { builtServer } from './server/built-server';
import { killAgainAndAgain } from './server/kill';
import { startCluster } from './store/postgres-cluster';

/** Kills of one class: a longer one would mostly be read again, since all of it is read at every start. */
const ofOneClass = 200;

/** Kills the class server so many times with each store, and says what there was to lose; throws where anything was lost. */
export async function soakKills(times: number): Promise<void> {
  const { file: program, clear } = await builtServer();
  const cluster = await startCluster();
  const stores = [
    { name: 'the embedded store', place: undefined },
    ...(cluster ? [{ name: 'PostgreSQL', place: { database: cluster.url } }] : []),
  ];
  for (const { name, place } of stores) {
    let [done, acknowledged, kept] = [0, 0, 0];
    while (done < times) {
      const some = Math.min(ofOneClass, times - done);
      const outcome = await killAgainAndAgain({ program, place, times: some });
      done += some;
      acknowledged += outcome.acknowledged;
      kept += outcome.kept;
      console.log(
        `${done} kills with ${name}: ${acknowledged} messages acknowledged, ${kept} kept, none lost, none twice`,
      );
    }
  }
  if (cluster === undefined) console.log('There is no PostgreSQL here, so it was not tried.');
  await cluster?.stop();
  clear();
}
