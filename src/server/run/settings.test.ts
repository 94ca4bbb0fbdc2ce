import { describe, expect, it } from 'vitest';
import { type Settings, settingsFrom } from './settings';

describe('the settings', () => {
  it.each<[string, Record<string, string>, Partial<Settings>]>([
    [
      'nothing',
      {},
      {
        port: undefined,
        host: '::',
        store: { folder: './class-data' },
        keepDays: 30,
        trustProxy: false,
        origins: [],
        log: false,
      },
    ],
    ['empty values', { PORT: ' ', HOST: '', DATA: '', KEEP_DAYS: '' }, { port: undefined, keepDays: 30 }],
    ['a port', { PORT: '0' }, { port: 0 }],
    ['a folder', { DATA: '/srv/classes' }, { store: { folder: '/srv/classes' } }],
    [
      'a database, which goes before a folder',
      { DATABASE_URL: 'postgres://me:secret@db/classes', DATA: '/srv/classes' },
      { store: { database: 'postgres://me:secret@db/classes' } },
    ],
    ['days', { KEEP_DAYS: '200' }, { keepDays: 200 }],
    ['a proxy', { TRUST_PROXY: 'yes' }, { trustProxy: true }],
    ['no proxy', { TRUST_PROXY: '0' }, { trustProxy: false }],
    [
      'two origins',
      { ORIGIN: 'https://Demarche.example.org/, http://10.0.0.5:4174' },
      { origins: ['https://demarche.example.org', 'http://10.0.0.5:4174'] },
    ],
  ])('are read from %s', (_what, environment, expected) =>
    expect(settingsFrom(environment)).toMatchObject(expected),
  );

  it.each([
    ['PORT', '80a', /PORT must be a whole number from 0 to 65535, but it is “80a”\. Try PORT=4174/],
    ['PORT', '70000', /PORT must be/],
    ['KEEP_DAYS', '0', /KEEP_DAYS must be a whole number of days from 1/],
    ['KEEP_DAYS', '-3', /Leave it out to delete classes 30 days after/],
    ['LOG', 'loud', /LOG must be 1 or 0, but it is “loud”/],
    ['TRUST_PROXY', 'maybe', /TRUST_PROXY must be 1 or 0, but it is “maybe”/],
    ['ORIGIN', 'demarche.example.org', /ORIGIN must be where browsers find the app, such as https:/],
    ['ORIGIN', 'https://example.org/demarche', /without a path/],
    ['DATABASE_URL', 'mysql://me:secret@db/classes', /must be the address of a PostgreSQL database/],
  ])('refuse %s=%s in a sentence', (name, value, sentence) => {
    expect(() => settingsFrom({ [name]: value })).toThrow(sentence);
    expect(() => settingsFrom({ [name]: value })).toThrow(expect.objectContaining({ code: 'bad-setting' }));
  });

  it('never repeat a password', () => {
    expect(() => settingsFrom({ DATABASE_URL: 'mysql://me:secret@db' })).not.toThrow(/secret/);
  });
});
