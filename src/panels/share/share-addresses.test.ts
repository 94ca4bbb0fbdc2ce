import { expect, test } from 'vitest';
import { resultAddress, shareAddresses } from './share-addresses';

test('a result is added by an address of the page that its game has, unless that is too long', () => {
  expect(resultAddress('https://example.org/app/#/r/abc', 'DR1-x')).toBe(
    'https://example.org/app/#/class/add/DR1-x',
  );
  expect(resultAddress('https://example.org/app/#/r/abc', 'x'.repeat(1980))).toBeUndefined();
});

test('a link is shared as one word, whatever stands in it', () => {
  for (const { href } of shareAddresses('https://example.org/?a=b&c=d#/r/x y')) {
    const [given] = [...new URL(href).searchParams.values()];
    expect(given).toBe('https://example.org/?a=b&c=d#/r/x y');
    expect([...new URL(href).searchParams]).toHaveLength(1);
  }
});
