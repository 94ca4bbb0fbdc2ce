import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenario } from '../../src/scenario/index';
import { type ClassServer, type Outfit, startClassServer } from '../../src/server/run/class-server';
import { settingsFrom } from '../../src/server/run/settings';
import type { StorePlace } from '../../src/server/store/open-store';
import { twoNeighbours } from '../fixtures/two-neighbours';
import { type Client, clientOf } from './client';

/** Servers of a test, with a folder for all that they read and write. */
export interface Servers {
  readonly folder: string;
  /** Starts a server; where its classes are kept in this folder if it is not said, with these environment variables, and otherwise as said. */
  readonly start: (
    place?: StorePlace,
    environment?: Record<string, string>,
    more?: Partial<Outfit>,
  ) => Promise<Running>;
  /** Puts a compiled scenario in the place of the one of that name. */
  readonly ship: (scenario: Scenario) => void;
  /** Stops every server that still runs, and takes the folder away. */
  readonly clear: () => Promise<void>;
}

/** A server on a loopback port. */
export interface Running extends ClassServer {
  readonly address: string;
  /** Everything that it has logged. */
  readonly logged: () => string;
}

/** Begins without any server; the crisis is `twoNeighbours`. */
export function openServers(): Servers {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-server-'));
  const scenarios = join(folder, 'scenarios');
  mkdirSync(scenarios);
  const running: ClassServer[] = [];
  const ship = (scenario: Scenario) =>
    writeFileSync(join(scenarios, `${scenario.about.id}.json`), JSON.stringify(scenario));
  ship(twoNeighbours);
  return {
    folder,
    ship,
    start: async (place = { folder: join(folder, 'data') }, environment = {}, more = {}) => {
      const settings = { ...settingsFrom({ PORT: '0', HOST: '127.0.0.1', ...environment }), store: place };
      let log = '';
      const server = await startClassServer(settings, {
        statics: (_request, response) => response.end('the app'),
        scenarios,
        version: '1.2.3',
        logTo: {
          write: (line: string) => {
            log += line;
          },
        },
        ...more,
      });
      running.push(server);
      return { ...server, address: server.local, logged: () => log };
    },
    clear: async () => {
      await Promise.all(running.map((server) => server.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A class that was made, with the devices that belong to it. */
export interface MadeClass {
  readonly id: string;
  readonly code: string;
  readonly host: Client;
  readonly wall: Client;
}

/** Makes a class of two sides for so many students, on a crisis that the server has or on one that is brought. */
export async function makeClass(address: string, more: object = {}, crisis?: string): Promise<MadeClass> {
  const [host, wall] = [clientOf(address), clientOf(address)];
  const choices = { crisis: 'two-neighbours', sides: ['north', 'south'], students: 2, ...more };
  const { status, json } = await host.post('class', { choices, wall: wall.digest, crisis });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(json)}`);
  return { id: json.id, code: json.code, host, wall };
}

/** Devices that have joined a class, one after the other. */
export async function joinClass(address: string, { id }: MadeClass, count: number): Promise<Client[]> {
  const hands: Client[] = [];
  for (let index = 0; index < count; index++) {
    const hand = clientOf(address);
    const answer = await hand.send(id, { do: 'join' });
    if (!answer.ok) throw new Error(`could not join: ${answer.why}`);
    hands.push(hand);
  }
  return hands;
}
