import { expect, test } from 'vitest';
import { checkForgedRecords, runCorpus } from '../fixtures/record-corpus';
import { shippedScenarios } from '../shipped';

const mutants = 24_000;

test('every damaged record, link and kept play is taken rightly or refused by name', {
  timeout: 900_000,
}, () => {
  const ends = runCorpus(mutants);
  const counts = [...ends].sort(([a], [b]) => (a < b ? -1 : 1)).map(([end, count]) => `${count} ${end}`);
  console.log(`${mutants} mutants: ${counts.join(', ')}`);
  for (const form of ['text', 'link', 'file']) {
    for (const end of ['accepted', 'stopped', 'refused R001', 'refused R003', 'refused R005']) {
      expect(ends.get(`${form} ${end}`) ?? 0, `${form} ${end}`).toBeGreaterThan(0);
    }
  }
});

test('what is shown of a forged record is the same game in all three forms', { timeout: 900_000 }, () => {
  for (const { scenario } of shippedScenarios()) checkForgedRecords(scenario, 3000);
});
