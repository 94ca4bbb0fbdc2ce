import { expect, test } from 'vitest';
import { hear } from './intake-work';

test('work that breaks off is told to whoever started it, and not lost', async () => {
  const file = Object.defineProperty(new File([], 'results.zip'), 'size', {
    get: () => {
      throw new Error('a file of the app is missing');
    },
  });
  const asked = { do: 'read', files: [{ path: 'results.zip', file }], texts: [] } as const;
  await expect(hear({ say: 'start', number: 1, asked })).rejects.toThrow('a file of the app is missing');
});
