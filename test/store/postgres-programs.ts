import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of PostgreSQL's server programs. Where the machine is Debian and we are root they are installed if they are missing;
 * undefined where there are none, or where nobody but root could run them.
 */
export function postgresPrograms(): string | undefined {
  const found = find() ?? install();
  return found !== undefined && process.getuid?.() === 0 && !hasUser() ? undefined : found;
}

/** Debian and Homebrew keep them out of the path. */
function find(): string | undefined {
  return ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'bin')))
    .filter((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')))
    .sort()
    .at(-1);
}

function install(): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const get = () => run('apt-get', 'install', '-y', '--no-install-recommends', 'postgresql');
  try {
    try {
      get();
    } catch {
      run('apt-get', 'update');
      get();
    }
  } catch {
    return undefined;
  }
  return find();
}

function hasUser(): boolean {
  try {
    execFileSync('id', ['-u', 'postgres'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
