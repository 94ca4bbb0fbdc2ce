import { finderOf } from '../document/mask-text';
import { maskedTexts } from '../document/masked';
import type { ScenarioDocument } from '../document/schema';
import { type DocumentText, textsOf } from '../document/texts';
import type { Checking } from './context';

/** Parts of a document that no student reads before the end of a game. */
const afterwards = /^(history|debrief|sources)\./;

/** A mask hides every name of the document, tells no two of them alike, and holds nothing that fits nowhere. */
export function checkMask({ draft: { written, document }, report }: Checking): void {
  const { mask } = written;
  if (mask === undefined) return;
  const texts = maskedTexts(written, mask);
  const findNames = finderOf(properNames(document, textsOf(written)));
  const findReal = finderOf(Object.keys(mask.names));
  for (const { key, path, masked, longest } of texts) {
    if (masked.length > longest)
      report('W126', path, { why: 'long', key, limit: longest, length: masked.length });
    if (afterwards.test(key)) continue;
    const left = findNames(masked)[0]?.name;
    if (left !== undefined) report('W127', path, { name: left, key });
  }
  const keys = new Set(texts.flatMap(({ key }) => [key, key.replace(/\.plain$/, '')]));
  for (const key of Object.keys(mask.texts))
    if (!keys.has(key)) report('W126', ['mask', 'texts', key], { why: 'unknown', key });
  const used = new Set(texts.flatMap(({ text }) => findReal(text).map(({ name }) => name)));
  const codes = new Set(Object.values(written.actors).map(({ code }) => code));
  for (const name of Object.keys(mask.names))
    if (!used.has(name) && !codes.has(name)) report('W126', ['mask', 'names', name], { why: 'unused', name });
  const told = new Map<string, string>();
  for (const { key, text, masked, path } of texts) {
    if (!/^(actors\.[^.]+\.name|theatre\.places\.[^.]+\.label)$/.test(key)) continue;
    const other = told.get(masked);
    if (other !== undefined && other !== text)
      report('W126', path, { why: 'equal', name: text, other, masked });
    told.set(masked, text);
  }
}

/** Words of the names of sides and places that the document writes with a capital only. */
function properNames(
  { actors, theatre }: ScenarioDocument,
  texts: readonly DocumentText[],
): readonly string[] {
  const labels = [
    ...Object.values(actors).map(({ name }) => name),
    ...Object.values(theatre.places).map(({ label }) => label),
  ];
  const words = new Set(labels.flatMap((label) => label.match(/\p{Lu}[\p{L}\p{N}'’-]+/gu) ?? []));
  const small = finderOf([...words].map((word) => word.toLowerCase()));
  const common = new Set(texts.flatMap(({ text }) => small(text).map(({ name }) => name)));
  return [...words].filter((word) => !common.has(word.toLowerCase()));
}
