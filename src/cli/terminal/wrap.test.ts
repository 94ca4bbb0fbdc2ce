import { describe, expect, test } from 'vitest';
import { breakWords, fill, lengthOf, wrap } from './wrap';

describe('columns that a text takes', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['伊朗', 4],
    ['e\u0301', 1],
    ['سلام', 4],
    ['🇮🇷', 2],
    ['\u001b[1mbold\u001b[22m', 4],
  ])('%j takes %i', (text, columns) => {
    expect(lengthOf(text)).toBe(columns);
  });
});

describe('wrapping', () => {
  test.each<[text: string, width: number, lines: string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['unbreakable', 4, ['unbreakable']],
    ['a\nb', 10, ['a', 'b']],
    ['伊朗 巴基斯坦', 9, ['伊朗', '巴基斯坦']],
    ['伊朗 中国', 9, ['伊朗 中国']],
  ])('%j within %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('begins lines with an indent, and the first with a mark', () => {
    expect(wrap('one two', 6, '  ', '- ')).toEqual(['- one', '  two']);
  });
});

describe('words that are too long', () => {
  test.each<[text: string, width: number, broken: string]>([
    ['abcdef', 4, 'abcd ef'],
    ['ab-cdef', 4, 'ab- cdef'],
    ['伊朗巴基斯坦', 5, '伊朗 巴基 斯坦'],
    ['伊', 1, '伊'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301e\u0301 e\u0301'],
  ])('%j within %i', (text, width, broken) => {
    expect(breakWords(text, width)).toBe(broken);
  });
});

test('texts are filled to columns, and longer ones stay', () => {
  expect([fill('伊', 4), fill('伊', 4, 'right'), fill('abcd', 2)]).toEqual(['伊  ', '  伊', 'abcd']);
});
