import { expect, test } from 'vitest';
import { shippedScenarios } from '../../../../test/shipped';
import type { Source } from '../../../scenario/index';
import { sourceFacts } from './source-facts';

const source: Source = { id: 'S1', title: 'A quarrel?', by: 'The Gazette', kind: 'news' };

test.each<[Partial<Source>, readonly string[]]>([
  [{}, ['A quarrel?', 'The Gazette']],
  [
    { date: '2024-01', url: 'https://www.gazette.example/a/' },
    ['A quarrel?', 'The Gazette', '2024-01', 'gazette.example/a'],
  ],
  [{ by: '' }, ['A quarrel?']],
])('of a source with %j these facts are printed: %j', (more, facts) => {
  expect(sourceFacts({ ...source, ...more })).toEqual(facts);
});

test('every source of a shipped crisis is told once, without stray marks', () => {
  for (const { scenario } of shippedScenarios()) {
    const lines = scenario.sources.map((one) => sourceFacts(one).join(' · '));
    expect(new Set(lines).size).toBe(scenario.sources.length);
    expect(lines.filter((line) => /undefined|[.,;]\s*[.,;]|·\s*(·|$)|^\s*·|[,;]\s*·/.test(line))).toEqual([]);
  }
});
