import { describe, expect, test } from 'vitest';
import { cueKinds, emblems } from '../src/scenario/index';
import { ran } from './cli';

const lines = async (...args: readonly string[]) => {
  const { code, out, err } = await ran(...args);
  return { code, text: `${out}${err}`.replaceAll(/\s+/g, ' ').trim() };
};

describe('codes', () => {
  test('finds an act by a word, with its step and its weight', async () => {
    const { code, text } = await lines('codes', 'ceasefire');
    expect(code).toBe(0);
    expect(text).toContain('0871 Declare truce, ceasefire normal 9.0');
    expect(text).toContain('196 Violate ceasefire force -9.5');
  });

  test('marks a weight that is taken from the code above', async () => {
    expect((await lines('codes', '1952')).text).toContain('force -10.0* * taken from the code above it');
  });

  test('is JSON on demand, and refuses what no label says', async () => {
    expect(JSON.parse((await ran('codes', '204', '--json')).out)[0]).toEqual({
      code: '204',
      label: 'Use weapons of mass destruction, not specified below',
      quad: 'material-conflict',
      step: 'mass-destruction',
      goldstein: -10,
      inherited: false,
    });
    expect(await lines('codes', 'xyzzy')).toEqual({
      code: 64,
      text: expect.stringContaining('No CAMEO code is described by "xyzzy".'),
    });
  });
});

test('cues and emblems list all that there is', async () => {
  const cues = JSON.parse((await ran('cues', '--json')).out);
  expect(cues.map(({ kind }: { kind: string }) => kind)).toEqual([...cueKinds]);
  for (const { shows } of cues) expect(shows).toMatch(/^[A-Z].*\.$/);
  expect((await lines('cues')).text).toContain('call Two governments speak on the telephone. Between `from`');
  const listed = JSON.parse((await ran('emblems', '--json')).out);
  expect(listed.map(({ emblem }: { emblem: string }) => emblem)).toEqual([...emblems]);
  expect((await lines('emblems')).text).toMatch(/ir Iran .* armed-group a neutral emblem/);
});

describe('map', () => {
  test.each<[string, readonly string[], string]>([
    ['land', ['61.4,26.2'], 'It is on drawn land, in Iran. 4 km from Rask'],
    ['water', ['60', '24.5'], 'It is on water. The nearest sea that the map names: Gulf of Oman.'],
    ['a disputed area', ['74.5,35.9'], 'disputed between states'],
    ['South Asia', ['80.6,7.3'], '7.3° N, 80.6° E on the map south-asia It is on drawn land, in Sri Lanka.'],
    ['the world', ['-3.7', '40.4'], 'on the map world It is on drawn land, in Spain.'],
    ['a far sea', ['178,-38'], 'It is on drawn land, in New Zealand.'],
    ['beyond the date line', ['-178,0'], 'The nearest sea that the map names: '],
    ['outside', ['-3.7,40.4', '--map', 'west-asia'], 'It is outside the drawn map'],
    [
      'swapped',
      ['26.2,61.4', '--map=west-asia'],
      'The other way round, as 26.2° N, 61.4° E, it lies in Iran',
    ],
    ['a country of another region', ['sri lanka'], 'Sri Lanka (country): at 7'],
    ['a country of the world', ['new zealand'], 'New Zealand (country): at '],
    ['a country', ['pakistan'], 'Pakistan (country): at '],
    ['a place of a crisis', ['Panjgur'], 'written [64, 27.2]'],
  ])('%s', async (_, place, says) => {
    const { code, text } = await lines('map', ...place);
    expect(code).toBe(0);
    expect(text).toContain(says);
  });

  test.each<[readonly string[], string]>([
    [['xyzzy'], 'Neither a map nor a crisis'],
    [['200,300'], 'Longitude comes first'],
    [['24.5,160'], 'seem to be swapped'],
    [['61,26', '--map', '../../package'], 'There is no map'],
  ])('%o is refused', async (args, says) => {
    const { code, text } = await lines('map', ...args);
    expect(code).toBe(64);
    expect(text).toContain(says);
  });
});

describe('check --explain', () => {
  test('tells a code with wrong and right', async () => {
    const { code, text } = await lines('check', '--explain', 'e201');
    expect(code).toBe(0);
    expect(text).toMatch(/^E201 An unknown name .* wrong: capital: hiltown right: capital: hillton$/);
  });

  test('refuses what is no code, and a check of nothing', async () => {
    expect(await lines('check', '--explain', 'E999')).toMatchObject({ code: 64 });
    expect((await lines('check')).text).toContain("missing required argument 'scenario'");
  });
});
