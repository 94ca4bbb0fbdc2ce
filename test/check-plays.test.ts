import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../src/cli/files/load';
import { formatProblem } from '../src/scenario/index';
import { templateWith } from './fixtures/files';

test('check plays a scenario: a text that is not so, and a death that serves its side', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-check-'));
  try {
    const quiet = '        text: The guards stand about, drink tea, and go home.\n';
    const files = templateWith(
      'actors/hill.yaml',
      quiet,
      `${quiet}        killed: { civilians: few }\n        holds: tension > 40 - turn\n`,
    );
    for (const { path, bytes } of files) {
      const place = join(folder, 'my-crisis', path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    }
    const { problems } = examine(join(folder, 'my-crisis'));
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'W121 actors.hill.options.send-guards.outcomes.0',
      'W120 actors.hill.options.send-guards.outcomes.0.holds',
    ]);
    expect(problems.map(formatProblem).join(' ')).toMatch(/Turn \d of the play `\S+` tells this text/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
