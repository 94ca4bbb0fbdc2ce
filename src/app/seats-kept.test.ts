import { afterEach, describe, expect, test, vi } from 'vitest';
import { dropToken, isTokenKept, keepToken, tokenFor } from './seats-kept';

const token = '00112233445566778899aabbccddeeff';
afterEach(() => {
  dropToken('class');
  vi.unstubAllGlobals();
});

/** The browser's storage as far as it is used, over a map. */
function storage(kept: Map<string, string>) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('a place in a class', () => {
  test('is kept, found again and given up', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', storage(kept));
    expect(tokenFor('class')).toBeUndefined();
    expect(keepToken('class', token)).toBe(true);
    expect([tokenFor('class'), isTokenKept('class')]).toEqual([token, true]);
    dropToken('class');
    expect([tokenFor('class'), kept.size]).toEqual([undefined, 0]);
  });

  test('lasts as long as the page where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('blocked');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(keepToken('class', token)).toBe(false);
    expect([tokenFor('class'), isTokenKept('class')]).toEqual([token, false]);
    dropToken('class');
    expect(tokenFor('class')).toBeUndefined();
  });

  test('is not taken from something else that is stored there', () => {
    vi.stubGlobal('localStorage', storage(new Map([['demarche:class:class', '<script>']])));
    expect(tokenFor('class')).toBeUndefined();
  });
});
