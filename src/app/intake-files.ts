import type { ReadProblem, Source } from '../session/index';

/** A file that was chosen or dropped, with the folders that it was dropped in. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

/** What a file holds, before anybody looks for results in it. */
export type FileRead = { readonly sources: readonly Source[] } | { readonly problem: ReadProblem };

/** Reads the QR codes of a picture; throws where it is no picture that the browser knows. */
export type PictureReader = (picture: Blob) => Promise<readonly string[]>;

const mostBytes = 60_000_000;

/** The texts of a file: its own, those of the files in an archive, or what QR codes on a picture say. Whatever it is, nothing is thrown. */
export async function textsOf({ path, file }: GivenFile, readPicture: PictureReader): Promise<FileRead> {
  const refuse = (
    code: Exclude<
      ReadProblem['code'],
      'crisis' | 'play-file' | 'class-file' | 'result-code' | 'record' | 'parts' | 'too-many'
    >,
  ) => ({ problem: { place: { source: path }, code } }) as const;
  if (file.size > mostBytes) return refuse('too-large');
  if (isPicture(file)) {
    const codes = await readPicture(file).catch(() => undefined);
    if (codes === undefined) return refuse('not-a-picture');
    return codes.length === 0 ? refuse('no-qr-code') : { sources: [{ name: path, text: codes.join('\n') }] };
  }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (bytes === undefined) return refuse('unreadable');
  if (isZip(bytes)) {
    const { filesInZip } = await import('./zip-files');
    const files = filesInZip(bytes);
    if (files === undefined) return refuse('not-a-zip');
    return { sources: files.flatMap(({ name, content }) => textSource(`${path}/${name}`, content) ?? []) };
  }
  const source = textSource(path, bytes);
  return source === undefined ? refuse('not-text') : { sources: [source] };
}

function isPicture({ type, name }: File): boolean {
  return type.startsWith('image/') || /\.(png|jpe?g|webp|gif|bmp|heic|heif|avif)$/i.test(name);
}

/** Archives begin with these bytes, whatever their names are. */
function isZip([first, second, third]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && (third === 3 || third === 5);
}

function textSource(name: string, bytes: Uint8Array): Source | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : { name, text };
  } catch {
    return undefined;
  }
}

/** Some spreadsheets save text in units of two bytes, and say so in the first. */
function encodingOf([first, second]: Uint8Array): string {
  return first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
}
