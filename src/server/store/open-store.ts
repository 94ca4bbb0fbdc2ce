import { openEmbedded } from './embedded';
import { openPostgres } from './postgres';
import type { Store } from './store';

/** Where classes are kept: in a folder of this machine, or in a PostgreSQL database that several nodes may share. */
export type StorePlace =
  | { readonly folder: string }
  | {
      readonly database: string;
      /** The schema of the tables; `demarche` if it is not named. */
      readonly schema?: string;
    };

/** Opens the store at a place. Throws a `StoreFault`. */
export async function openStore(place: StorePlace): Promise<Store> {
  return 'folder' in place ? openEmbedded(place.folder) : openPostgres(place.database, place.schema);
}
