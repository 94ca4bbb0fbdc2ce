import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { playOut } from '../../../test/fixtures/plays';
import { bytesToBase64Url, checksum } from '../../base/index';
import { encodeLink } from '../../engine/index';
import { longestName, type Result, tidyName } from './result';
import { decodeResult, encodeResult } from './result-code';
import { joinParts, partIn, partsOf } from './result-parts';

const { record } = playOut(borderScenario(), 9, 'weights');
const mark = '0123456789abcdef'.repeat(2);
const whole: Result = {
  plan: 'short',
  masked: true,
  link: encodeLink(record),
  seat: 'north',
  mark,
  name: 'Anna Ødegård',
  notes: [{ turn: 1, reason: 'Um zu sehen.\nما نراه', forecast: { claim: 'Quiet.', chance: 65 } }],
  words: { intended: 'Quiet.', 'came-true-1': 'yes' },
};

function codeOf(result: Result): string {
  const encoded = encodeResult(result);
  if ('problem' in encoded) throw new Error(encoded.problem.code);
  return encoded.code;
}

/** A code whose check is right for it, whatever it holds. */
function checked(packed: Uint8Array, size: number): string {
  const body = Uint8Array.from([size >>> 16, size >>> 8, size, ...packed]);
  return `DR1-${bytesToBase64Url(Uint8Array.from([...checksum(body), ...body]))}`;
}

function packedFrom(told: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  const all = Uint8Array.from([0, 0, ...bytes]);
  return checked(deflateSync(all), all.length);
}

describe('a result code', () => {
  test('gives back what went in', () => {
    expect(decodeResult(` ${codeOf(whole)}\n`)).toEqual({ result: whole });
    const late: Result = { ...whole, after: mark };
    expect(decodeResult(codeOf(late))).toEqual({ result: late });
    const bare: Result = { link: whole.link, name: '', notes: [], words: {} };
    expect(decodeResult(codeOf(bare))).toEqual({ result: bare });
  });

  test('gives back whatever is written', () => {
    const texts = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, fc.string({ unit: 'grapheme', maxLength: 2000 }), (words, reason) => {
        const result = { ...whole, words: { ...words }, notes: [{ turn: 2, reason }] };
        expect(decodeResult(codeOf(result))).toEqual({ result });
      }),
      { numRuns: 30 },
    );
  });

  test('is refused wherever it is cut or a letter of it is changed', () => {
    const code = codeOf(whole);
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: code.length - 1 }),
        fc.constantFrom(...'Az09-_'),
        (at, letter) => {
          expect(decodeResult(code.slice(0, at))).toEqual({ problem: { code: 'damaged-code' } });
          if (letter === code[at]) return;
          const changed = decodeResult(`${code.slice(0, at)}${letter}${code.slice(at + 1)}`);
          // The last letter of base64 can carry bits that mean nothing.
          if ('problem' in changed) expect(changed).toEqual({ problem: { code: 'damaged-code' } });
          else expect(at).toBe(code.length - 1);
        },
      ),
    );
  });

  test.each<[string, string, object]>([
    ['no code', 'Dear teacher', { code: 'not-a-code' }],
    ['a code with something behind it', `${codeOf(whole)}!`, { code: 'not-a-code' }],
    ['a code of a later Demarche', 'DR7-AAAA', { code: 'newer-code', version: 7 }],
    ['no content', 'DR1-', { code: 'damaged-code' }],
    ['a length that is none', 'DR1-AAAAAAAAAAAAA', { code: 'damaged-code' }],
    ['more than any code has', `DR1-${'A'.repeat(200_001)}`, { code: 'too-long' }],
    ['words that are none', packedFrom([1, 2]), { code: 'damaged-code' }],
    [
      'a mark that is none',
      packedFrom({ mark: 'x', name: '', notes: [], words: {} }),
      { code: 'damaged-code' },
    ],
    ['a name that is none', packedFrom({ name: 7, notes: [], words: {} }), { code: 'damaged-code' }],
    [
      'notes that are none',
      packedFrom({ name: '', notes: [{ turn: 0 }], words: {} }),
      { code: 'damaged-code' },
    ],
    [
      'a seat that is none',
      packedFrom({ seat: {}, name: '', notes: [], words: {} }),
      { code: 'damaged-code' },
    ],
    ['bytes that do not unpack', checked(Uint8Array.from([255, 255, 255]), 5), { code: 'damaged-code' }],
    [
      'a record that is longer than all',
      checked(deflateSync(Uint8Array.from([9, 9, 0])), 3),
      { code: 'damaged-code' },
    ],
  ])('is refused by name: %s', (_, text, problem) => expect(decodeResult(text)).toEqual({ problem }));

  test('that unpacks to more than it says, or to more than a result can hold, is refused and not unpacked', () => {
    const bomb = deflateSync(new Uint8Array(5_000_000), { level: 9 });
    for (const size of [10, 400_000, 400_001, 0xffffff]) {
      expect(decodeResult(checked(bomb, size))).toEqual({ problem: { code: 'damaged-code' } });
    }
  });

  test('is not made of more than it can hold', () => {
    const words = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`answer-${at}`, 'x'.repeat(20_000)]),
    );
    expect(encodeResult({ ...whole, words })).toEqual({ problem: { code: 'too-long' } });
  });
});

test.each([
  ['  Anna \t\n Ødegård ', 'Anna Ødegård'],
  ['\u202eannA\u0000', 'annA'],
  ['', ''],
  ['x'.repeat(longestName + 5), 'x'.repeat(longestName)],
  ['👩‍🚀 Zoë', '👩‍🚀 Zoë'],
  ['علی‌رضا', 'علی‌رضا'],
])('the name %j is kept as %j', (name, kept) => expect(tidyName(name)).toBe(kept));

describe('a code in parts', () => {
  const words = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `answer-${at}`,
      bytesToBase64Url(checksum(Uint8Array.of(at))).repeat(3),
    ]),
  );
  const long = codeOf({ ...whole, words });
  const parts = partsOf(long) ?? [];
  const read = (texts: readonly string[]) => joinParts(texts.flatMap((text) => partIn(text) ?? []));

  test('is itself where one QR code can hold it', () => {
    expect(partsOf(codeOf(whole))).toEqual([codeOf(whole)]);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(700);
    expect(partsOf('x'.repeat(70_000))).toBeUndefined();
  });

  test('comes together in any order, and doubled parts do no harm', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...parts, ...parts], { minLength: parts.length * 2 }), (shuffled) => {
        expect(read(shuffled)).toMatchObject({ whole: [{ code: long }], missing: [] });
      }),
      { numRuns: 20 },
    );
  });

  test('names the parts that are missing, and mixes no two results', () => {
    const other = partsOf(codeOf({ ...whole, name: 'Ben', words })) ?? [];
    const { whole: codes, missing } = read([...parts.slice(1), ...other]);
    expect(codes.map(({ code }) => decodeResult(code))).toMatchObject([{ result: { name: 'Ben' } }]);
    expect(missing).toMatchObject([{ of: parts.length, missing: [1] }]);
  });

  test.each(['DP1-0.2.abcdef-x', 'DP1-3.2.abcdef-x', 'DP1-1.2.abcdef-', 'DP2-1.2.abcdef-x', 'DP1-1.2.abc-x'])(
    '%s is none',
    (text) => expect(partIn(text)).toBeUndefined(),
  );
});
