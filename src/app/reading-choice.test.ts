import { afterAll, describe, expect, test, vi } from 'vitest';
import { type Wording, wordingOf, wordingText } from '../scenario/index';

// A choice is kept for as long as the page is open, and other tests have their own page.
vi.resetModules();
const { chooseReading, wantedWording } = await import('./reading-choice');
afterAll(() => vi.resetModules());

describe('how a play is read', () => {
  const rows: readonly (readonly [kept: string, usual: string, read: string])[] = [
    ['', '', ''],
    ['', 'ur full', 'ur full'],
    ['fa full', '', 'fa full'],
    ['fa full', 'ur plain', 'fa full'],
  ];
  const inText = (wording: Wording | undefined) => (wording === undefined ? '' : wordingText(wording));

  test.each(rows)('kept in “%s”, usually “%s”', (kept, usual, read) => {
    expect(inText(wantedWording(wordingOf(kept), wordingOf(usual)))).toBe(read);
  });

  test('is in the language of this browser, whoever played it before', () => {
    chooseReading({ language: 'ar', level: 'plain' });
    expect(inText(wantedWording(wordingOf('fa full')))).toBe('ar full');
    expect(inText(wantedWording(undefined, wordingOf('ur full')))).toBe('ar plain');
  });
});
