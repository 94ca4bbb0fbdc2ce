import { emblems } from '../document/emblems';
import { nearestName } from '../document/suggest';
import { textsOf } from '../document/texts';
import type { Checking } from './context';

/** Translations match the texts, pictures have words, and texts have only the marks that are shown. */
export function checkWords(checking: Checking): void {
  checkTranslations(checking);
  checkPictures(checking);
  checkMarks(checking);
}

function checkTranslations({ draft, report }: Checking): void {
  const { about, locales } = draft.document;
  const keys = new Set(textsOf(draft.written).map(({ key }) => key));
  const [, ...others] = about.languages;
  others.forEach((language, at) => {
    if (locales[language] === undefined) {
      report('W112', ['about', 'languages', at + 1], { language, why: 'language' });
    }
  });
  for (const [language, strings] of Object.entries(locales)) {
    if (!about.languages.includes(language))
      report('W112', ['locales', language], { language, why: 'unlisted' });
    for (const key of Object.keys(strings)) {
      if (!keys.has(key)) report('W112', ['locales', language, key], { key, language, why: 'unknown' });
    }
    const missing = [...keys].filter((key) => strings[key] === undefined);
    const [first] = missing;
    if (first !== undefined) {
      report('W112', ['locales', language], { key: first, language, why: 'missing', count: missing.length });
    }
  }
}

function checkPictures({ draft, report }: Checking): void {
  const { theatre, actors } = draft.document;
  if (theatre.alt === undefined) report('W113', ['theatre'], { what: 'map' });
  for (const [id, { emblem }] of Object.entries(actors)) {
    if (emblem === 'none' || emblems.includes(emblem)) continue;
    const nearest = nearestName(emblem, emblems);
    const facts = { what: 'emblem', name: emblem, ...(nearest === undefined ? {} : { nearest }) };
    report('W113', ['actors', id, 'emblem'], facts);
  }
}

/** HTML tags, links, addresses and headings, none of which a text can have. */
const strangeMarks = /<\/?[a-zA-Z][^<>\n]{0,200}>|\]\([^)\n]{0,200}\)|https?:\/\/\S{1,200}|^#{1,6} /m;

function checkMarks({ draft, report }: Checking): void {
  for (const { path, text } of textsOf(draft.written)) {
    const mark = strangeMarks.exec(text);
    if (mark !== null) report('W119', path, { text: mark[0].trim().slice(0, 40) }, mark.index);
  }
}
