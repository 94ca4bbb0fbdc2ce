import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textsOf } from './intake-files';
import { filesInZip } from './zip-files';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const noPicture = async (): Promise<readonly string[]> => {
  throw new Error('no picture');
};

function read(
  name: string,
  content: Uint8Array<ArrayBuffer> | string,
  type = '',
  codes: readonly string[] = [],
) {
  const file = new File([content], name, { type });
  return textsOf({ path: `week/${name}`, file }, async () => codes);
}

describe('a file that was handed in', () => {
  test.each<[string, string, Uint8Array<ArrayBuffer> | string, string]>([
    ['a text', 'a.txt', 'Anna', 'Anna'],
    ['a text with a mark', 'a.csv', '\uFEFFAnna', 'Anna'],
    ['a text of a spreadsheet', 'a.txt', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0xe9, 0]), 'Aé'],
    ['nothing', 'a.txt', '', ''],
  ])('that is %s is read as it stands', async (_, name, content, text) => {
    expect(await read(name, content)).toEqual({ sources: [{ name: `week/${name}`, text }] });
  });

  test.each<[string, string, Uint8Array<ArrayBuffer> | string, string]>([
    ['bytes', 'a.json', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'not-text'],
    ['text with bytes in it', 'a.json', 'a\u0000b', 'not-text'],
    ['a damaged archive', 'a.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'not-a-zip'],
  ])('that is %s is refused by name', async (_, name, content, code) => {
    expect(await read(name, content)).toEqual({ problem: { place: { source: `week/${name}` }, code } });
  });

  test('that is a picture gives what its codes say, each on a line', async () => {
    expect(await read('a.png', 'x', 'image/png', ['one', 'two'])).toMatchObject({
      sources: [{ text: 'one\ntwo' }],
    });
    expect(await read('a.heic', 'x', '', [])).toMatchObject({ problem: { code: 'no-qr-code' } });
    const file = new File(['x'], 'a.JPG');
    expect(await textsOf({ path: 'a.JPG', file }, noPicture)).toMatchObject({
      problem: { code: 'not-a-picture' },
    });
  });

  test('that cannot be read any more is refused', async () => {
    const file = new File(['x'], 'a.json');
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await textsOf({ path: 'a.json', file }, noPicture)).toMatchObject({
      problem: { code: 'unreadable' },
    });
  });

  test('that is an archive gives the texts in it, whatever else is there', async () => {
    const archive = zipSync({
      'Anna Berg_4711_assignsubmission_file_': { 'play.json': bytesOf('{}') },
      'photo.jpg': Uint8Array.from([0xff, 0xd8, 0xff]),
      'empty.txt': new Uint8Array(),
    });
    expect(await read('all.zip', Uint8Array.from(archive))).toEqual({
      sources: [{ name: 'week/all.zip/Anna Berg_4711_assignsubmission_file_/play.json', text: '{}' }],
    });
  });
});

test('an archive unpacks to no more than results can be', () => {
  const large = zipSync({ 'a.txt': new Uint8Array(5_000_001), 'b.txt': bytesOf('b') });
  expect(filesInZip(large)?.map(({ name }) => name)).toEqual(['b.txt']);
  // An archive that says less of a file than is in it gets no more room than it says.
  const lying = Uint8Array.from(zipSync({ 'a.txt': new Uint8Array(2_000_000) }));
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 4; at++) {
    if (view.getUint32(at, true) === 2_000_000) view.setUint32(at, 10, true);
  }
  expect(filesInZip(lying)?.[0]?.content.length ?? 0).toBeLessThanOrEqual(10);
});
