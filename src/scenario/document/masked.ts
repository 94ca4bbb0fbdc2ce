import { dayNumber } from './day-count';
import { finderOf, maskedText } from './mask-text';
import type { Path } from './problem';
import type { ScenarioDocument, WrittenDocument } from './schema';
import type { DocumentMask } from './schema-mask';
import { type DocumentText, textsOf } from './texts';
import { withStrings } from './with-strings';
import type { WordLevel } from './word-levels';
import { documentIn } from './wording';

/** A text of a document as it is told behind its mask. */
export interface MaskedText extends DocumentText {
  readonly masked: string;
}

/** Every text of a document that has a mask, in both levels, with what is told in its place. */
export function maskedTexts(written: WrittenDocument, mask: DocumentMask): readonly MaskedText[] {
  const find = finderOf(Object.keys(mask.names));
  return textsOf(written).map((text) => {
    const own = mask.texts[text.key] ?? mask.texts[text.key.replace(/\.plain$/, '')];
    return { ...text, masked: own ?? maskedText(text.text, mask.names, find) };
  });
}

/** The document in its own language behind its mask: other names, other days, and no emblems. */
export function documentBehind(
  written: WrittenDocument,
  mask: DocumentMask,
  level: WordLevel,
): ScenarioDocument {
  const strings: [Path, string][] = [];
  for (const { path, level: own, masked } of maskedTexts(written, mask)) {
    if (own === undefined) strings.push([path, masked]);
    else if (own === level) strings.push([path.slice(0, -1), masked]);
  }
  for (const [id, { code }] of Object.entries(written.actors)) {
    strings.push([['actors', id, 'code'], mask.names[code] ?? code], [['actors', id, 'emblem'], 'none']);
  }
  const { days } = mask;
  if (days !== undefined) strings.push(...daysBehind(written, days));
  return withStrings(documentIn(written, level), strings) as ScenarioDocument;
}

function daysBehind(
  { about, turns }: WrittenDocument,
  days: NonNullable<DocumentMask['days']>,
): [Path, string][] {
  const first = dayNumber(turns[0]?.from ?? '');
  const told = (day: string) => {
    const here = dayNumber(day);
    if (first === undefined || here === undefined) return day;
    const since = here - first;
    return since < 0
      ? days.before.replace('{n}', String(-since))
      : days.day.replace('{n}', String(since + 1));
  };
  return [
    ...turns.flatMap(({ from, to }, at): [Path, string][] => [
      [['turns', at, 'from'], told(from)],
      [['turns', at, 'to'], told(to)],
    ]),
    ...(about.earlier ?? []).map(({ on }, at): [Path, string] => [['about', 'earlier', at, 'on'], told(on)]),
  ];
}
