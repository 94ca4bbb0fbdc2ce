import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, npm, root } from '../tools/process.mjs';

/** Milliseconds after which an installation is given up. */
const limit = 180_000;

const folder = join(root, 'bench');

/**
 * Makes bench/node_modules agree with bench/package-lock.json, without running any script of a package. Gives the reason in
 * words where that cannot be done (offline, for one); undefined when the peers are there.
 */
export async function installPeers(): Promise<string | undefined> {
  const reason = whatIsMissing();
  if (reason === undefined) return undefined;
  console.error(`Installing the peers to measure beside (${reason}).`);
  const command = npm('ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund');
  const code = await exitCode(...command, { what: 'npm ci', limit });
  const still = code === 0 ? whatIsMissing() : `npm ci ended with exit code ${code}`;
  return still === undefined ? undefined : `${reason}, and ${still}`;
}

function whatIsMissing(): string | undefined {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'bench/node_modules is not there';
  const present = versionsIn(installed);
  const missing = [...versionsIn(join(folder, 'package-lock.json'))].find(
    ([place, { version, optional }]) =>
      place !== '' && present.get(place)?.version !== version && optional !== true,
  );
  return missing === undefined ? undefined : `bench/${missing[0]} is not the one that is pinned`;
}

interface Locked {
  readonly version?: string;
  readonly optional?: boolean;
}

function versionsIn(path: string): ReadonlyMap<string, Locked> {
  const { packages = {} }: { packages?: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return new Map(Object.entries(packages));
}
