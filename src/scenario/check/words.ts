import { emblems } from '../document/emblems';
import type { Path } from '../document/problem';
import { nearestName } from '../document/suggest';
import { textsOf } from '../document/texts';
import type { Checking } from './context';

/** Pictures have words, and texts have only the marks that are shown, in whichever language. */
export function checkWords(checking: Checking): void {
  checkPictures(checking);
  checkMarks(checking);
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
  const check = (path: Path, text: string) => {
    const mark = strangeMarks.exec(text);
    if (mark !== null) report('W119', path, { text: mark[0].trim().slice(0, 40) }, mark.index);
  };
  for (const { path, text } of textsOf(draft.written)) check(path, text);
  for (const [language, strings] of Object.entries(draft.written.locales))
    for (const [key, text] of Object.entries(strings)) check(['locales', language, key], text);
}
