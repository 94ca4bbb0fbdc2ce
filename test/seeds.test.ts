import { describe, expect, test } from 'vitest';
import { largestSeed, seedIn } from '../src/base/index';
import { seedsOf } from '../src/cli/seeds';
import { decodeLink, decodeText, encodeLink, encodeText } from '../src/engine/index';
import { en } from '../src/panels/strings/en';
import { seedWords } from '../src/words/index';
import { ran } from './cli';
import { borderScenario } from './fixtures/border';
import { playOut } from './fixtures/plays';
import { checked } from './fixtures/record-mutants';

/* Wherever a seed is taken, it is a whole number from 0 to 4294967295, and the sentence that says so is one. */

const bad = ['-1', '4294967296', '99999999999', '1e3', '1.0', '0x10', ' 7', '7 ', '', '٣', 'luck'];

describe('a text', () => {
  test.each([
    ['0', 0],
    ['007', 7],
    ['4294967295', largestSeed],
  ])('%j is a seed', (text, seed) => expect(seedIn(text)).toBe(seed));
  test.each(bad)('%j is none', (text) => expect(seedIn(text)).toBeUndefined());
});

describe('the command line', () => {
  const scenario = 'iran-pakistan-2024';
  test.each([
    ['play', scenario, '--seat', 'iran'],
    ['sample', scenario],
    ['calibrate', scenario],
    ['profile', scenario],
    ['history', scenario, '--as-draw'],
  ])('%s refuses what is none', async (...args) => {
    for (const seed of bad) {
      const { code, out, err } = await ran(...args, `--seed=${seed}`);
      expect({ code, out }).toEqual({ code: 64, out: '' });
      expect(err.replaceAll(/\s+/g, ' ')).toContain(seedWords.rule);
    }
  });

  test.each([
    ['sample', scenario],
    ['calibrate', scenario],
    ['profile', scenario],
    ['history', scenario, '--as-draw'],
  ])('%s refuses more plays than there are seeds from the first on', async (...args) => {
    const { code, out, err } = await ran(...args, '--seed', '4294967290', '--runs', '10');
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(
      `${seedWords.rule} The seeds of 10 plays from 4294967290 on would go beyond that. Give --seed 4294967286 or less, or fewer --runs.`,
    );
  });

  test('plays with the very last one, and says which it is', async () => {
    const { code, out } = await ran('sample', scenario, '--seed', '4294967295', '--runs', '1');
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain("1 play by each actor's own policy, seed 4294967295 ");
    expect(seedsOf(3, 2)).toBe('seeds 3 to 4');
  });
});

describe('a record', () => {
  const { record } = playOut(borderScenario(), 9, 'weights');
  const lines = encodeText(record).trimEnd().split('\n').slice(0, -1);

  test.each([0, 1, 0x7fffffff, 0x80000000, largestSeed])('keeps the seed %i in both forms', (seed) => {
    const kept = { ...record, seed };
    expect(decodeText(encodeText(kept))).toEqual({ record: kept });
    expect(decodeLink(encodeLink(kept), borderScenario())).toEqual({ record: kept });
  });

  test.each([...bad, '007'])('with the seed %j is refused as damaged', (seed) => {
    const forged = checked(lines.map((line) => (line.startsWith('seed ') ? `seed ${seed}` : line)));
    expect(decodeText(forged)).toMatchObject({ problem: { code: 'R003' } });
  });
});

test('the page says the same', () => {
  expect(en.brief.options.seedBad).toBe(seedWords.rule);
  expect(en.brief.options.seedHelp).toContain(String(largestSeed));
});
