import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/server/store/embedded';
import { openPostgres } from '../../src/server/store/postgres';
import type { Store } from '../../src/server/store/store';
import { dropSchema, newSchema, postgresForTests } from './postgres';

/** A kind of store, as the tests open it. */
export interface Kind {
  readonly name: string;
  /** A new place that holds nothing: what opens the store there, again and again, and what takes the place away. */
  readonly place: () => { readonly open: () => Promise<Store>; readonly clear: () => Promise<void> };
}

export const embedded: Kind = {
  name: 'the embedded store',
  place: () => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-store-'));
    return {
      open: () => openEmbedded(folder),
      clear: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

/** PostgreSQL, where there is one; undefined elsewhere. */
export async function postgresKind(): Promise<Kind | undefined> {
  const url = await postgresForTests();
  if (url === undefined) return undefined;
  return {
    name: 'PostgreSQL',
    place: () => {
      const schema = newSchema();
      return { open: () => openPostgres(url, schema), clear: () => dropSchema(url, schema) };
    },
  };
}
