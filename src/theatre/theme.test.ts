import { describe, expect, test } from 'vitest';
import { colourNumber, makeTheme, mixColours, partyTint } from './theme';

describe('a theme', () => {
  test('takes the map’s own property, then the page’s, then its own', () => {
    const page: Readonly<Record<string, string>> = {
      '--map-sea': '#010203',
      '--ink': '#111111',
      '--actor-2': '#222222',
    };
    const theme = makeTheme(true, (name) => page[name] ?? '');
    expect([theme.colours.sea, theme.colours.label, theme.actors[1], theme.actors[0]]).toEqual([
      '#010203',
      '#111111',
      '#222222',
      '#e69f00',
    ]);
    expect(theme.tones.force).toBe('#ff8f80');
  });

  test('night and paper differ in every ground', () => {
    const [night, paper] = [makeTheme(true, () => ''), makeTheme(false, () => '')];
    for (const colour of ['sea', 'land', 'party', 'label'] as const)
      expect(night.colours[colour]).not.toBe(paper.colours[colour]);
  });
});

test.each([
  ['#000000', '#ffffff', 0.5, '#808080'],
  ['#fff', '#000', 0, '#ffffff'],
  ['#102030', '#102030', 0.7, '#102030'],
  ['red', '#000000', 0.5, 'red'],
])('%s and %s at %d make %s', (a, b, share, mixed) => {
  expect(mixColours(a, b, share)).toBe(mixed);
});

test('colours become the numbers that Phaser wants', () => {
  expect([colourNumber('#ff8f80'), colourNumber('#fff'), colourNumber('nonsense')]).toEqual([
    0xff8f80, 0xffffff, 0,
  ]);
});

/** Contrast after WCAG 2.2. */
function contrast(a: string, b: string): number {
  const light = (colour: string) => {
    const value = colourNumber(colour);
    const [r = 0, g = 0, blue = 0] = [16, 8, 0].map((shift) => {
      const channel = ((value >> shift) & 255) / 255;
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high, low] = [light(a), light(b)].sort((one, other) => other - one);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

describe.each([
  ['night', true],
  ['paper', false],
])('in %s', (_, dark) => {
  const { colours, actors, tones } = makeTheme(dark, () => '');

  test.each([
    ['places', colours.label, colours.land],
    ['lands', colours.landLabel, colours.land],
    ['seas', colours.seaLabel, colours.sea],
  ])('names of %s can be read', (__, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('names can be read on every party’s land', () => {
    for (const hue of actors)
      expect(contrast(colours.label, mixColours(colours.party, hue, partyTint))).toBeGreaterThanOrEqual(7);
    for (const hue of actors)
      expect(contrast(colours.landLabel, mixColours(colours.party, hue, partyTint))).toBeGreaterThanOrEqual(
        3,
      );
  });

  test('tones stand out from land and sea', () => {
    for (const tone of Object.values(tones))
      for (const ground of [colours.land, colours.sea])
        expect(contrast(tone, ground)).toBeGreaterThanOrEqual(3);
  });
});
