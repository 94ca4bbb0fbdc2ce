import { afterEach, expect, test, vi } from 'vitest';
import { keepPage, keptPage } from './kept-page';

afterEach(() => vi.unstubAllGlobals());

/** A tab that keeps texts, and what it keeps. */
function tab(text?: string) {
  const kept = new Map(text === undefined ? [] : [['demarche:page one 2', text]]);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

test('a reload finds the page of its own play and turn, and no other', () => {
  tab();
  keepPage('one', 2, 3);
  expect([keptPage('one', 2), keptPage('one', 3), keptPage('two', 2)]).toEqual([3, 0, 0]);
});

test.each(['', ' ', 'x', '-1', '9999', '1 1'])('what is kept as “%s” is the first page', (text) => {
  tab(text);
  expect(keptPage('one', 2)).toBe(0);
});

test('a browser that keeps nothing begins at the first page', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
  keepPage('one', 2, 3);
  expect(keptPage('one', 2)).toBe(0);
});
