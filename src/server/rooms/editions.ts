import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';
import { type LanguageWords, maskWords, type Scenario } from '../../scenario/index';
import { editionText, readEdition } from './edition-text';

/** An edition of a crisis. */
export interface Edition {
  readonly scenario: Scenario;
  /** The compiled scenario as text, which every device of a class loads. */
  readonly text: string;
  /** Its words in each other language or level, as text, for those who read it in them. */
  readonly words: ReadonlyMap<string, string>;
}

/** The editions that this server has. */
export interface Editions {
  /** The edition that a new class would play; undefined if there is no such crisis. */
  readonly current: (crisis: string) => Edition | undefined;
  /** An edition of a crisis that a teacher brought, from the text of it with all its words. */
  readonly take: (text: string) => Edition;
  /** An edition as it stands in the stream of a class: compressed, in base64. */
  readonly pack: (edition: Edition) => Promise<string>;
  /** The same edition, once in memory for all classes that play it. Throws if what was packed is none. */
  readonly unpack: (packed: string) => Edition;
}

/** Letters of all editions that are held at once; what is more is read again when it is needed. */
const mostLetters = 25_000_000;
/** Bytes of a compiled scenario that is believed to be one. */
const largest = 20_000_000;

/**
 * The editions in a folder of compiled scenarios, `<crisis>.json` with their words in `<crisis>.<language>.json`, and those that classes
 * were made with. They are told apart by their
 * text: the hash of a crisis leaves its translations and the order of its parts out, so that what a teacher brought could otherwise
 * take the place of what is shipped.
 */
export function openEditions(folder: string): Editions {
  const byText = new Map<string, Edition>();
  const byPacked = new Map<string, Edition>();
  const shipped = new Map<string, { readonly time: number; readonly edition: Edition }>();
  const packing = new WeakMap<Edition, Promise<string>>();
  const wholes = new WeakMap<Edition, string>();
  let letters = 0;

  const hold = (whole: string): Edition => {
    const digest = digestOf(whole);
    const known = byText.get(digest);
    if (known) return known;
    const edition = editionOf(whole);
    byText.set(digest, edition);
    wholes.set(edition, whole);
    letters += whole.length;
    for (const [other, oldest] of byText) {
      if (letters <= mostLetters || oldest === edition) break;
      byText.delete(other);
      for (const [name, one] of byPacked) if (one === oldest) byPacked.delete(name);
      letters -= wholes.get(oldest)?.length ?? 0;
    }
    return edition;
  };

  return {
    current: (crisis) => {
      const file = join(folder, `${crisis}.json`);
      if (!/^[a-z0-9-]+$/.test(crisis) || crisis === 'index' || !existsSync(file)) return undefined;
      const time = statSync(file).mtimeMs;
      const known = shipped.get(crisis);
      if (known?.time === time) return known.edition;
      const edition = hold(shippedText(folder, crisis));
      shipped.set(crisis, { time, edition });
      return edition;
    },
    take: hold,
    pack: (edition) => {
      const known = packing.get(edition) ?? packed(wholes.get(edition) ?? edition.text);
      packing.set(edition, known);
      return known;
    },
    unpack: (text) => {
      const digest = digestOf(text);
      const known = byPacked.get(digest);
      if (known) return known;
      const bytes = brotliDecompressSync(Buffer.from(text, 'base64'), { maxOutputLength: largest });
      const edition = hold(bytes.toString('utf8'));
      byPacked.set(digest, edition);
      return edition;
    },
  };
}

function editionOf(whole: string): Edition {
  const { scenario, words } = readEdition(whole);
  const texts = Object.entries(words).map(([language, one]) => [language, JSON.stringify(one)] as const);
  return { scenario, text: texts.length === 0 ? whole : JSON.stringify(scenario), words: new Map(texts) };
}

/** The text of a shipped edition, with the words that lie beside it. */
function shippedText(folder: string, crisis: string): string {
  const text = readFileSync(join(folder, `${crisis}.json`), 'utf8');
  const scenario: Scenario = JSON.parse(text);
  const { languages = [], masked } = scenario.wordings ?? {};
  const groups = masked === true ? [...languages, maskWords] : languages;
  const words = groups.flatMap((language): [string, LanguageWords][] => {
    const file = join(folder, `${crisis}.${language}.json`);
    return existsSync(file) ? [[language, JSON.parse(readFileSync(file, 'utf8'))]] : [];
  });
  return words.length === 0 ? text : editionText(scenario, Object.fromEntries(words));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

async function packed(text: string): Promise<string> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  return (await promisify(brotliCompress)(text, { params })).toString('base64');
}
