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
  readonly unpack: (hash: string, packed: string) => Edition;
}

/** Letters of all editions that are held at once; what is more is read again when it is needed. */
const mostLetters = 25_000_000;
/** Bytes of a compiled scenario that is believed to be one. */
const largest = 20_000_000;

/** The editions in a folder of compiled scenarios, `<crisis>.json`, and those that classes were made with. */
export function openEditions(folder: string): Editions {
  const byHash = new Map<string, Edition>();
  const shipped = new Map<string, { readonly time: number; readonly edition: Edition }>();
  const packing = new Map<string, Promise<string>>();
  let letters = 0;

  const hold = (text: string): Edition => {
    const scenario: Scenario = JSON.parse(text);
    const known = byHash.get(scenario.hash);
    if (known) return known;
    const edition = { scenario, text };
    byHash.set(scenario.hash, edition);
    letters += text.length;
    for (const [hash, oldest] of byHash) {
      if (letters <= mostLetters || oldest === edition) break;
      byHash.delete(hash);
      packing.delete(hash);
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
    pack: ({ scenario, text }) => {
      const known = packing.get(scenario.hash) ?? packed(text);
      packing.set(scenario.hash, known);
      return known;
    },
    unpack: (hash, text) =>
      byHash.get(hash) ??
      hold(brotliDecompressSync(Buffer.from(text, 'base64'), { maxOutputLength: largest }).toString('utf8')),
  };
}

async function packed(text: string): Promise<string> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  return (await promisify(brotliCompress)(text, { params })).toString('base64');
}
