import { describe, expect, test } from 'vitest';
import { base64UrlToBytes, bytesToBase64Url, checksum } from './bytes';

describe('bytes as text for addresses', () => {
  // RFC 4648, section 10, without padding; the last two hold the letters that differ from plain base64.
  test.each([
    [[], ''],
    [[102], 'Zg'],
    [[102, 111], 'Zm8'],
    [[102, 111, 111], 'Zm9v'],
    [[251, 255], '-_8'],
    [[255, 239, 190], '_---'],
  ])('%j are "%s", and back', (bytes, text) => {
    expect(bytesToBase64Url(Uint8Array.from(bytes))).toBe(text);
    expect([...(base64UrlToBytes(text) ?? [])]).toEqual(bytes);
  });

  test.each(['a', 'abcde', 'a+b=', 'a/bc', 'a b', 'ä'])('"%s" is none', (text) => {
    expect(base64UrlToBytes(text)).toBeUndefined();
  });
});

test('a check is the first four bytes of SHA-256', () => {
  expect([...checksum(Uint8Array.from([1, 2, 3]))]).toEqual([0x03, 0x90, 0x58, 0xc6]);
});
