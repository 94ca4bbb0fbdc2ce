import i18next from 'i18next';
import { addStrings, type OpenProblem } from '../panels/index';

/** A file of text that somebody gave. */
export interface GivenText {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

const largestFile = 60_000_000;

/** Does something with the file that someone chose or dropped, and with none where there are several. Whatever is in it, nothing is thrown. */
export async function withGiven<Result>(
  files: readonly File[],
  take: (given: GivenText) => Promise<Result>,
): Promise<Result | { readonly problem: OpenProblem }> {
  await addStrings('problems');
  const [file] = files;
  if (file === undefined || files.length > 1)
    return refuse(i18next.t('problems.one-file', { count: files.length }));
  const { name, size } = file;
  if (size === 0) return refuse(i18next.t('problems.empty-file', { name }));
  if (size > largestFile)
    return refuse(i18next.t('problems.too-large', { name, size: largestFile / 1_000_000 }));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = textOf(bytes);
    if (text === undefined) return refuse(i18next.t('problems.not-text', { name }));
    return await take({ name, bytes, text });
  } catch (error) {
    // What the system says of a file that has gone meanwhile, or may not be read; all else is a mistake of ours.
    const isSystem = error instanceof DOMException && /^Not(Found|Readable|Allowed)Error$/.test(error.name);
    if (isSystem) return refuse(i18next.t('problems.unreadable-file', { name }));
    const said = error instanceof Error ? error.message : String(error);
    return refuse(i18next.t('problems.fault', { name, said }));
  }
}

/** Why something is not opened. */
export function refuse(sentence: string, details: readonly string[] = []): { readonly problem: OpenProblem } {
  return { problem: { sentence, details } };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}
