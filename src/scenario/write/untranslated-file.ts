import type { WrittenDocument } from '../document/schema';
import { untranslatedTexts } from '../document/wording';
import { formatYaml } from './format';

/** The texts that a language lacks, as lines of its file in `locales/`: each by its key, in the words of the document. */
export function untranslatedFile(written: WrittenDocument, language: string): string {
  const texts = untranslatedTexts(written, language).map(({ key, text }) => [key, text] as const);
  return texts.length === 0 ? '' : formatYaml(Object.fromEntries(texts));
}
