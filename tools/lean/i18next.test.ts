import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import whole, { type FormatterModule, type i18n } from 'i18next';
import { expect, onTestFinished, test } from 'vitest';
import { en } from '../../src/panels/strings/en';
import { leanI18next } from './i18next';

const file = fileURLToPath(import.meta.resolve('i18next')).replace(
  /[\\/]dist[\\/].*$/,
  '/dist/esm/i18next.js',
);
const text = readFileSync(file, 'utf8');

/** An instance that is started as the page starts its own, in a language that has few sentences of its own. */
async function started(instance: i18n): Promise<i18n> {
  const format = (value: unknown, _: unknown, language?: string) =>
    typeof value === 'number' ? `${value} ${language}` : value;
  instance.use({ type: 'formatter', init() {}, add() {}, addCached() {}, format } as FormatterModule);
  await instance.init({
    lng: 'de-AT',
    fallbackLng: 'en',
    resources: {
      en: { translation: { shell: en.shell } },
      de: { translation: { only: { here: 'Nur hier: {{name}}' } } },
    },
    interpolation: { escapeValue: false, alwaysFormat: true },
    initAsync: false,
  });
  return instance.addResourceBundle('en', 'translation', en, true);
}

/** A sentence by a key that the types need not know. */
const say = (instance: i18n, key: string, facts: object): unknown =>
  (instance.t as (key: string, facts: object) => unknown)(key, facts);

/** All keys of the sentences, and those of what has forms for one and for many. */
function keysOf(part: object, place = ''): string[] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${place}${key}.`)
      : [place + key, (place + key).replace(/_(one|other)$/, '')],
  );
}

test('without what the page does not use, i18next says every sentence as it does with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lean-i18next-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const written = join(folder, 'i18next.mjs');
  writeFileSync(written, leanI18next(text));
  const { default: lean } = await import(/* @vite-ignore */ pathToFileURL(written).href);
  const [a, b] = [await started(whole.createInstance()), await started(lean.createInstance())];
  const keys = [...new Set(keysOf(en)), 'only.here', 'not.there'];
  expect(keys.length).toBeGreaterThan(1000);
  // A value that looks like a mark, markup or another sentence is put in as it is.
  const names = [...new Set(JSON.stringify(en).match(/(?<=\{\{)[^}]*(?=\}\})/g))];
  const values = ['{{name}}', '$t(shell.skip)', '<b> & $&', '', 1234.5, undefined];
  const facts = Object.fromEntries(names.map((name, at) => [name, values[at % values.length]]));
  for (const given of [
    { ...facts, count: 1 },
    { count: 2, defaultValue: 'other' },
  ]) {
    const said = (instance: i18n) => keys.map((key) => [key, say(instance, key, given)]);
    expect(said(b)).toEqual(said(a));
  }
  expect(b.t('host.rehearsal.lines', { returnObjects: true })).toEqual(en.host.rehearsal.lines);
  expect([b.language, b.dir('fa'), b.exists('shell.skip')]).toEqual(['de-AT', 'rtl', true]);
});

test('a release of i18next that is written otherwise stops the build', () => {
  expect(() => leanI18next(text.replace('class Interpolator {', 'class Filler {'))).toThrow('Interpolator');
});
