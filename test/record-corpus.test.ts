import { expect, test } from 'vitest';
import { runCorpus } from './fixtures/record-corpus';

/*
 * A slice of the corpus; test/deep/record-corpus.test.ts goes through all of it. It holds every door to one sentence: whatever
 * comes in ends as an acceptance that keeps its promises in all three forms, or as a refusal with a code.
 */
test('a thousand damaged records, links and kept plays are taken rightly or refused by name', {
  timeout: 120_000,
}, () => {
  const ends = [...runCorpus(1000).keys()];
  const met = new Set(ends.map((end) => end.split(' ').slice(0, 2).join(' ')));
  for (const form of ['text', 'link', 'file']) {
    for (const end of ['accepted', 'stopped', 'refused']) expect([...met]).toContain(`${form} ${end}`);
  }
});
