import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../src/cli/files/load';
import { formatProblem, newScenario, type Problem } from '../src/scenario/index';
import { textOf } from './fixtures/files';

type Change = readonly [path: string, piece: string, by: string];

/** What is said of the template with pieces of its files replaced. */
function examined(changes: readonly Change[], how?: Parameters<typeof examine>[1]): readonly Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-check-'));
  try {
    const files = newScenario('my-crisis');
    for (const { path } of files) {
      const place = join(folder, 'my-crisis', path);
      mkdirSync(dirname(place), { recursive: true });
      const own = changes.filter(([file]) => file === path);
      writeFileSync(
        place,
        own.reduce((text, [, piece, by]) => replaced(text, piece, by), textOf(files, path)),
      );
    }
    return examine(join(folder, 'my-crisis'), how).problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function replaced(text: string, piece: string, by: string): string {
  if (!text.includes(piece)) throw new Error(`"${piece}" does not stand there`);
  return text.replace(piece, by);
}

const named = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path.join('.')}`);

test('check plays a scenario: a text that is not so, and a death that serves its side', () => {
  const quiet = '        text: The guards stand about, drink tea, and go home.\n';
  const killed = `${quiet}        killed: { civilians: few }\n        holds: tension > 40 - turn\n`;
  const problems = examined([['actors/hill.yaml', quiet, killed]]);
  expect(named(problems)).toEqual([
    'W121 actors.hill.options.send-guards.outcomes.0',
    'W120 actors.hill.options.send-guards.outcomes.0.holds',
  ]);
  expect(problems.map(formatProblem).join(' ')).toMatch(/Turn \d of the play `\S+` tells this text/);
});

test('check asks what plays tend to, which reasons nobody is told, and which aims rise with the dead', () => {
  const news = '    - news: { head: Envoys meet on the bridge, tone: cooperation }\n';
  const problems = examined([
    [
      'scenario.yaml',
      'indicators:\n',
      `indicators:
  dead: { label: People killed, hint: A count., min: 0, max: 2, start: 0 }
  secret: { label: Secret, hint: Nobody knows it., min: 0, max: 2, start: 0, seen-by: [] }
`,
    ],
    [
      'rules.yaml',
      news,
      `${news}
- id: drift
  label: Drift
  when: secret < 2
  because: It drifts.
  effects:
    - add: { dead: 2, secret: 0 }
`,
    ],
    ['actors/hill.yaml', "score: 'tension <= 2 ? 10 : 10 - 2 * tension'", 'score: 3 * dead'],
  ]);
  expect(named(problems)).toEqual([
    'W135 actors.hill.objectives.0.score',
    'W134 rules.1.because',
    'H116 indicators.dead',
  ]);
});

test('a deep check asks what sides do that think about their aims', () => {
  const ruin: readonly Change[] = [
    ['actors/hill.yaml', '- add: { tension: 1, pressure: -2 }', '- add: { tension: 3, pressure: 6 }'],
  ];
  expect(named(examined(ruin))).toEqual([]);
  expect(named(examined(ruin, { deep: true }))).toEqual(['H118 actors.hill.options.recall-envoy']);
});
