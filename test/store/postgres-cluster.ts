import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresPrograms } from './postgres-programs';

/** A PostgreSQL server of the tests' own. */
export interface Cluster {
  /** The address of an empty database in it. */
  readonly url: string;
  /** Ends the server as a loss of power would, and starts it again. */
  readonly crash: () => Promise<void>;
  /** Ends the server and removes its folder. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a PostgreSQL server in a folder of its own on a loopback port; undefined where there is none and none can be installed.
 * It ends with this process, however that ends.
 */
export async function startCluster(): Promise<Cluster | undefined> {
  const programs = postgresPrograms();
  if (programs === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'demarche-postgres-'));
  // Root may not run it, and its own user may not enter what mkdtemp makes.
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const prepare = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  const [command, ...args] = notAsRoot(join(programs, 'initdb'), ...prepare);
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  const port = await freePort();
  const run = () => runServer(join(programs, 'postgres'), { data, folder, port });
  let server = await run();
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    crash: async () => {
      const end = ended(server);
      server.stdin?.write('crash\n');
      await end;
      server = await run();
    },
    stop: async () => {
      const end = ended(server);
      server.stdin?.end();
      await end;
    },
  };
}

/** A program as somebody who is not root. */
function notAsRoot(program: string, ...args: string[]): [string, ...string[]] {
  if (process.getuid?.() !== 0) return [program, ...args];
  return ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args];
}

/**
 * Stays beside the server and listens to a pipe from this process: a line ends the server at once; a broken pipe ends it and
 * removes its folder, so that nothing is left over even if this process is killed.
 */
const guard = `
exec 3<&0
folder=$1; shift
"$@" </dev/null 3<&- & server=$!
(if read -r line <&3; then kill -QUIT $server; else : >"$folder/over"; kill -INT $server; fi) &
wait $server
while kill -0 $server 2>/dev/null; do wait $server; done
if [ -e "$folder/over" ]; then rm -rf "$folder"; fi
`;

async function runServer(
  program: string,
  { data, folder, port }: { data: string; folder: string; port: number },
): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    shared_buffers: '16MB',
    max_connections: 200,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn('sh', ['-c', guard, 'guard', folder, ...notAsRoot(program, '-D', data, ...options)], {
    stdio: ['pipe', 'ignore', 'pipe'],
    // Ctrl+C in a terminal is for this process; the guard hears of it by the pipe.
    detached: true,
    cwd: folder,
  });
  let said = '';
  await new Promise<void>((ready, fail) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('is ready to accept connections')) ready();
    });
    server.once('exit', (code) => fail(new Error(`PostgreSQL ended with ${code}: ${said}`)));
  });
  server.stderr.removeAllListeners('data').resume();
  server.unref();
  return server;
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => server.once('exit', () => resolve()));
}

function freePort(): Promise<number> {
  return new Promise((give, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => give(port));
    });
  });
}
