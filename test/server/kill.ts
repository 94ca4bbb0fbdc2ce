import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { impossible } from '../../src/base/index';
import type { Entry, HandMessage, HostMessage } from '../../src/classroom/index';
import type { Scenario } from '../../src/scenario/index';
import type { StorePlace } from '../../src/server/store/open-store';
import { shippedScenarios } from '../shipped';
import type { Client } from './client';
import { joinClass, makeClass, openServers } from './running';
import { keptMessages } from './told-versions';

/** A server in a process of its own. */
interface Process {
  readonly address: Promise<string>;
  readonly begin: () => void;
  readonly kill: () => Promise<void>;
}

/** What was found after all kills. */
export interface Survived {
  /** Messages that were acknowledged, and messages that are kept. */
  readonly acknowledged: number;
  readonly kept: number;
  /** Turns that were played. */
  readonly turns: number;
  /** What was lost, changed, doubled or made up, in sentences. */
  readonly wrong: readonly string[];
}

function startProcess(program: string, scenarios: string, place: StorePlace): Process {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(import.meta.dirname, 'killed-server.mjs'), program, scenarios, JSON.stringify(place)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    address: new Promise((give) =>
      child.stdout?.setEncoding('utf8').once('data', (line: string) => give(line.trim())),
    ),
    begin: () => child.stdin?.write('begin\n'),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What is killed, where it keeps its classes (a folder of its own if it is not said), and how often. */
export interface Killing {
  /** The file of the built server. */
  readonly program: string;
  readonly place: StorePlace | undefined;
  readonly times: number;
}

/** A message that a device has sent, and what it was answered; nothing as long as no answer has come. */
interface Sent {
  readonly count: number;
  version?: number;
}

/** What a hand says again and again, by the number of its message. */
function saidByHand(count: number): HandMessage {
  return { do: 'help', is: count % 2 === 0 };
}

/** What the host says: between locks and unlocks, turns of the crisis begin and end as long as there are any. */
function saidByHost(count: number): HostMessage {
  if (count % 2 === 0) return { do: 'lock', is: count % 4 === 2 };
  return { do: count % 4 === 1 ? 'go-on' : 'resolve-now', table: 'all' };
}

/**
 * Kills a server again and again at random moments while a class plays a shipped crisis, and eight hands and a host send as fast as
 * they are answered, each repeating what was not answered; then looks whether everything that was acknowledged is there, and
 * nothing twice.
 */
export async function killAgainAndAgain({ program, place, times }: Killing): Promise<Survived> {
  const servers = openServers();
  const { scenario } = shippedScenarios()[0] ?? impossible();
  servers.ship(scenario);
  const where = place ?? { folder: join(servers.folder, 'data') };
  const start = () => startProcess(program, join(servers.folder, 'scenarios'), where);
  let next = start();
  const begin = async (): Promise<{ process: Process; address: string }> => {
    const process = next;
    process.begin();
    next = start();
    return { process, address: await process.address };
  };

  let { process: running, address } = await begin();
  const made = await makeClass(address, classOf(scenario));
  const hands = await joinClass(address, made, 8);
  let isOver = false;
  let answered = 0;
  /** What each device was last told, for whoever looks for the reason why nobody is answered. */
  const lately: string[] = [];
  const senders = [made.host, ...hands].map((client) => ({ client, sent: [] as Sent[] }));
  const loops = senders.map(async ({ client, sent }, place) => {
    for (let count = 2; !isOver; count++) {
      const one: Sent = { count };
      sent.push(one);
      while (one.version === undefined && !isOver) {
        client.moveTo(address);
        const message = place === 0 ? saidByHost(count) : saidByHand(count);
        lately[place] = `waits for an answer to ${count} at ${address}`;
        const answer = await client.send(made.id, message, count).catch((thrown) => {
          lately[place] = `${thrown} ${thrown?.cause ?? ''}`;
          return undefined;
        });
        if (answer !== undefined) lately[place] = JSON.stringify(answer).slice(0, 300);
        if (answer?.status === 200) {
          // The moment for this step of the play has passed, or has not come.
          if (!answer.ok && 'table' in message && answer.why === 'wrong-phase') break;
          if (!answer.ok) throw new Error(`message ${count} was refused: ${answer.why}`);
          one.version = answer.version;
          answered += 1;
        } else {
          // The server is gone, or this was more than a device may send: a moment later it goes on.
          await new Promise((go) => setTimeout(go, 10));
        }
      }
    }
  });
  for (let kill = 0; kill < times; kill++) {
    await untilAnswered(() => answered, Math.floor(Math.random() * 40), lately);
    await running.kill();
    const following = begin();
    // Now and then it is killed while it starts.
    if (kill % 5 === 4) {
      const early = await following;
      await early.process.kill();
      ({ process: running, address } = await begin());
    } else {
      ({ process: running, address } = await following);
    }
  }
  await new Promise((go) => setTimeout(go, 50));
  isOver = true;
  await Promise.all(loops);
  made.host.moveTo(address);
  const survived = await compare(made.host, made.id, scenario, senders);
  await running.kill();
  await next.kill();
  await servers.clear();
  return survived;
}

/** A class of eight at one table, with a side more than people hold. */
function classOf({ about, actors }: Scenario): object {
  const playable = actors.filter((actor) => actor.playable).map(({ id }) => id);
  return { crisis: about.id, sides: playable.slice(0, 2), students: 8, tables: 1 };
}

/** Milliseconds until a server that answers nobody counts as one that cannot. */
const patience = 30_000;

/** Waits until it is in the midst of it: an answer has come, then so many more if they come within a second, and a moment has passed. */
async function untilAnswered(count: () => number, more: number, lately: readonly string[]): Promise<void> {
  const wait = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));
  const before = count();
  const longest = performance.now() + patience;
  while (count() === before) {
    if (performance.now() > longest) throw new Error(['nobody is answered any more:', ...lately].join('\n'));
    await wait(1);
  }
  const end = performance.now() + 1_000;
  while (count() <= before + more && performance.now() < end) await wait(2);
  await wait(Math.random() * 10);
}

async function compare(
  host: Client,
  id: string,
  scenario: Scenario,
  senders: readonly { client: Client; sent: readonly Sent[] }[],
): Promise<Survived> {
  const exported = (await host.ask(`class/${id}/export`)).json;
  const entries = keptMessages(exported, scenario);
  const played = (exported.entries as readonly Entry[]).filter(({ said }) => said.message.do === 'resolve');
  const versions = new Map<string, number>();
  const wrong: string[] = [];
  for (const { name, version } of entries) {
    if (versions.has(name)) wrong.push(`${name} is there twice`);
    versions.set(name, version);
  }
  let acknowledged = 0;
  for (const { client, sent } of senders) {
    const device = client.digest.slice(0, 16);
    for (const { count, version } of sent) {
      if (version === undefined) continue;
      acknowledged += 1;
      const name = `${device} ${count}`;
      const kept = versions.get(name);
      if (kept !== version) wrong.push(`${name} was acknowledged as ${version} and is kept as ${kept}`);
      versions.delete(name);
    }
    // How it joined, and what it sent last, may be there without having been looked for.
    versions.delete(`${device} 1`);
    versions.delete(`${device} ${sent.at(-1)?.count}`);
  }
  wrong.push(...[...versions.keys()].map((name) => `${name} is there and was never acknowledged`));
  return { acknowledged, kept: entries.length, turns: played.length, wrong };
}
