import { codeOf, lineOf, StoreFault } from './store-fault';

/** What can be done about a refusal, by the code that PostgreSQL gives it. */
const refusals: Readonly<Record<string, string>> = {
  '28000': 'Check the user in DATABASE_URL, and whether pg_hba.conf lets it in from here.',
  '28P01': 'Check the user and the password in DATABASE_URL.',
  '3D000': 'Make the database (createdb), or correct its name in DATABASE_URL.',
  '42501': 'Give the user of DATABASE_URL the right to make a schema in this database.',
};

/** The address of a database without its password and without its options, to stand in a message. */
export function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return host === '' ? `PostgreSQL on this machine${pathname}` : `PostgreSQL at ${host}${pathname}`;
  } catch {
    return 'PostgreSQL';
  }
}

/** What an error of PostgreSQL, or of the way to it, means for the person who runs the server. */
export function postgresFault(error: unknown, place: string): StoreFault {
  if (error instanceof StoreFault) return error;
  const code = codeOf(error);
  const line = lineOf(error);
  const remedy = refusals[code];
  if (remedy !== undefined) return new StoreFault('store-refused', `${place} refused (${line}). ${remedy}`);
  // 53100 is a full disk; 25006 is a server that only lets itself be read.
  if (code === '53100') {
    return new StoreFault(
      'store-full',
      `The disk of ${place} is full, so nothing new can be kept. Make room on it; the classes then go on where they were.`,
    );
  }
  if (code === '25006') {
    return new StoreFault(
      'store-not-writable',
      `${place} can only be read (${line}). Name the primary server in DATABASE_URL.`,
    );
  }
  // Five letters or digits that begin with neither 08 (connection) nor 57 (shutting down) nor 53 (out of something).
  const isOurs = /^(?!08|57|53)[0-9A-Z]{5}$/.test(code);
  return isOurs
    ? new StoreFault('store-broken', `${place} could not do what it was asked for (${code}: ${line}).`)
    : new StoreFault(
        'store-unreachable',
        `${place} cannot be reached (${line || code}). Start it, or correct DATABASE_URL; the classes go on when it answers.`,
      );
}
