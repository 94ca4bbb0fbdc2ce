import type { OfferedWordings } from '../compiled/wording';
import type { WrittenDocument } from '../document/schema';
import { textsOf } from '../document/texts';

/** In which wordings a document can be read: in its own language and in those that it names and has translations of. */
export function offeredWordings(written: WrittenDocument): OfferedWordings {
  const [own, ...others] = written.about.languages;
  const translated = others.filter((language) => written.locales[language] !== undefined);
  return {
    languages: [...new Set([own ?? 'en', ...translated])],
    twoLevels: textsOf(written).some(({ level }) => level !== undefined),
    ...(written.mask === undefined ? {} : { masked: true as const }),
  };
}
