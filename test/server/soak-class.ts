import { startCluster } from '../store/postgres-cluster';
import { dropSchema, newSchema } from '../store/schemas';
import { builtServer } from './built-server';
import { killAgainAndAgain, type Survived } from './kill';

/** Kills of one class: a longer one would mostly be read again, since it is read at every start. */
const killsOfClass = 200;

/** Kills the class server so many times under load with each store, both at the same time, and tells what came of it. Throws at the first loss. */
export async function soakClass(kills: number): Promise<void> {
  const { file: program, clear } = await builtServer();
  const cluster = await startCluster();
  try {
    const stores = [
      soak('the embedded store', kills, (times) => killAgainAndAgain({ program, place: undefined, times })),
    ];
    if (cluster === undefined) console.log('PostgreSQL: left out, since there is none on this machine');
    else
      stores.push(
        soak('PostgreSQL', kills, async (times) => {
          const { url } = cluster;
          const schema = newSchema();
          const survived = await killAgainAndAgain({ program, place: { database: url, schema }, times });
          await dropSchema(url, schema);
          return survived;
        }),
      );
    await Promise.all(stores);
  } finally {
    await cluster?.stop();
    clear();
  }
}

async function soak(store: string, kills: number, kill: (times: number) => Promise<Survived>): Promise<void> {
  let [done, acknowledged] = [0, 0];
  while (done < kills) {
    const times = Math.min(killsOfClass, kills - done);
    const survived = await kill(times);
    if (survived.wrong.length > 0)
      throw new Error(`${store}, after ${done} kills: ${survived.wrong.slice(0, 5).join('; ')}`);
    done += times;
    acknowledged += survived.acknowledged;
    console.log(
      `${store}: killed ${done} times; ${acknowledged} messages were acknowledged, and none was lost or kept twice`,
    );
  }
}
