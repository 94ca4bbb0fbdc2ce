import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, isSameJson, type Json, sha256Hex } from './canonical';

describe('canonical JSON', () => {
  test.each<[string, Json, string]>([
    ['keys by code unit, whatever their order', { b: 1, a: 2, B: 3, aa: 4 }, '{"B":3,"a":2,"aa":4,"b":1}'],
    ['nested values too', { y: [{ b: null, a: true }] }, '{"y":[{"a":true,"b":null}]}'],
    ['lists as they stand', [3, 1, 2], '[3,1,2]'],
    ['keys without a value left out', { a: undefined, b: 1 }, '{"b":1}'],
    ['text with its marks escaped', 'a "b"\n', '"a \\"b\\"\\n"'],
  ])('has %s', (_, value, text) => expect(canonicalJson(value)).toBe(text));
});

describe('two values', () => {
  // Few different values and names, so that many are nearly the same.
  const values = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<Json>(null, 0, 1, '', 'a', true, false, {}, []),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b'), fc.option(tie('value'), { nil: undefined }), { maxKeys: 2 }),
    ),
  })).value;

  test('are the same where their canonical JSON is', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
        expect(isSameJson(one, JSON.parse(canonicalJson(one)))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a hash', () => {
  // FIPS 180-4 gives the first; the second is of two bytes in UTF-8.
  test.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['ü', '607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f'],
  ])('of "%s" is that of SHA-256', (text, hash) => expect(sha256Hex(text)).toBe(hash));
});
