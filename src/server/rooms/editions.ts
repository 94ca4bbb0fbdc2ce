import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';
import type { Scenario } from '../../scenario/index';

/** An edition of a crisis: the compiled scenario, as a value and as the text that it was read from. */
export interface Edition {
  readonly scenario: Scenario;
  readonly text: string;
}

/** The editions that this server has. */
export interface Editions {
  /** The edition that a new class would play; undefined if there is no such crisis. */
  readonly current: (crisis: string) => Edition | undefined;
  /** An edition of a crisis that a teacher brought, from its compiled text. */
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
 * The editions in a folder of compiled scenarios, `<crisis>.json`, and those that classes were made with. They are told apart by their
 * text: the hash of a crisis leaves its translations and the order of its parts out, so that what a teacher brought could otherwise
 * take the place of what is shipped.
 */
export function openEditions(folder: string): Editions {
  const byText = new Map<string, Edition>();
  const byPacked = new Map<string, Edition>();
  const shipped = new Map<string, { readonly time: number; readonly edition: Edition }>();
  const packing = new WeakMap<Edition, Promise<string>>();
  let letters = 0;

  const hold = (text: string): Edition => {
    const digest = digestOf(text);
    const known = byText.get(digest);
    if (known) return known;
    const edition: Edition = { scenario: JSON.parse(text), text };
    byText.set(digest, edition);
    letters += text.length;
    for (const [other, oldest] of byText) {
      if (letters <= mostLetters || oldest === edition) break;
      byText.delete(other);
      for (const [name, one] of byPacked) if (one === oldest) byPacked.delete(name);
      letters -= oldest.text.length;
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
      const edition = hold(readFileSync(file, 'utf8'));
      shipped.set(crisis, { time, edition });
      return edition;
    },
    take: hold,
    pack: (edition) => {
      const known = packing.get(edition) ?? packed(edition.text);
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

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

async function packed(text: string): Promise<string> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  return (await promisify(brotliCompress)(text, { params })).toString('base64');
}
