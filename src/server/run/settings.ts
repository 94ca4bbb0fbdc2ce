import type { StorePlace } from '../store/open-store';

/** What a class server is started with. */
export interface Settings {
  /** Undefined: the usual port, or the next free one. */
  readonly port: number | undefined;
  readonly host: string;
  readonly store: StorePlace;
  readonly keepDays: number;
  readonly trustProxy: boolean;
  readonly origins: readonly string[];
  /** Whether a log is written. */
  readonly log: boolean;
}

/** A setting that makes no sense; the message says which, why, and what to write. */
export class SettingsProblem extends Error {
  readonly code = 'bad-setting';
}

/** The environment variables that set up a class server. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. Throws a `SettingsProblem`. */
export function settingsFrom(environment: Environment): Settings {
  const given = (name: string): string | undefined => {
    const text = environment[name]?.trim();
    return text === '' ? undefined : text;
  };
  return {
    port: portFrom(given('PORT')),
    host: given('HOST') ?? '::',
    store: placeFrom(given('DATABASE_URL'), given('DATA')),
    keepDays: daysFrom(given('KEEP_DAYS')),
    trustProxy: switchFrom('TRUST_PROXY', given('TRUST_PROXY')),
    origins: (given('ORIGIN') ?? '')
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(originFrom),
    log: switchFrom('LOG', given('LOG')),
  };
}

function portFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new SettingsProblem(
    `PORT must be a whole number from 0 to 65535, but it is “${text}”. Try PORT=4174.`,
  );
}

function placeFrom(url: string | undefined, folder: string | undefined): StorePlace {
  if (url === undefined) return { folder: folder ?? './class-data' };
  // The address has a password in it, so it is not repeated.
  if (/^postgres(ql)?:\/\//i.test(url) && URL.canParse(url)) return { database: url };
  throw new SettingsProblem(
    'DATABASE_URL must be the address of a PostgreSQL database, such as postgresql://user:password@localhost/demarche. Leave it out to keep classes in the folder that DATA names.',
  );
}

function daysFrom(text: string | undefined): number {
  if (text === undefined) return 30;
  const days = Number(text);
  if (/^\d{1,4}$/.test(text) && days >= 1) return days;
  throw new SettingsProblem(
    `KEEP_DAYS must be a whole number of days from 1 to 9999, but it is “${text}”. Leave it out to delete classes 30 days after they were last used.`,
  );
}

function switchFrom(name: string, text: string | undefined): boolean {
  if (text === undefined || /^(0|no|false|off)$/i.test(text)) return false;
  if (/^(1|yes|true|on)$/i.test(text)) return true;
  throw new SettingsProblem(`${name} must be 1 or 0, but it is “${text}”.`);
}

function originFrom(text: string): string {
  const isOrigin = /^https?:\/\/[^/?#@]+\/?$/i.test(text) && URL.canParse(text);
  if (isOrigin) return new URL(text).origin;
  throw new SettingsProblem(
    `ORIGIN must be where browsers find the app, such as https://demarche.example.org, without a path, but it is “${text}”.`,
  );
}
