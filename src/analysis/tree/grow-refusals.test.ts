import { describe, expect, test } from 'vitest';
import { borderDocument, borderScenario, compileDocument } from '../../../test/fixtures/border';
import { grow, grown } from '../../../test/fixtures/slices';
import { shippedScenarios } from '../../../test/shipped';

const border = borderScenario();

describe('a refusal to grow', () => {
  const start = { from: 'start', turns: 1, decides: ['north'], others: 'hold' } as const;
  test.each([
    ['no turns', { ...start, turns: 0 }, { code: 'bad-turns', turns: 0 }],
    ['half a turn', { ...start, turns: 1.5 }, { code: 'bad-turns', turns: 1.5 }],
    ['nobody who decides', { ...start, decides: [] }, { code: 'nobody' }],
    ['an unknown actor', { ...start, decides: ['north', 'west'] }, { code: 'unknown-decider', name: 'west' }],
    [
      'an unknown track',
      { ...start, decides: ['north.navy'] },
      { code: 'unknown-decider', name: 'north.navy' },
    ],
  ] as const)('names %s', (_, question, problem) => {
    expect(grow(border, question)).toMatchObject({ problem });
  });

  test('names actors without objectives, who cannot be paid, and those whose policy thinks', () => {
    const document = borderDocument();
    document.actors.north.objectives = [];
    expect(grow(compileDocument(document), start)).toMatchObject({
      problem: { code: 'no-objectives', actor: 'north' },
    });
    const actors = border.actors.map((actor) => ({
      ...actor,
      policy: { ...actor.policy, kind: 'logit' as const },
    }));
    expect(grow({ ...border, actors }, { ...start, others: 'policy' })).toMatchObject({
      problem: { code: 'thinking-policy', actors: ['south'] },
    });
  });

  test('comes at once, with the size, where a tree would explode', () => {
    const { scenario } = shippedScenarios()[0] ?? {};
    if (scenario === undefined) throw new Error('no shipped scenario');
    // Time of the processor and not of the clock, so that a busy machine changes nothing.
    const [began, held] = [process.cpuUsage(), process.memoryUsage().heapUsed];
    const answer = grow(scenario, {
      from: 'start',
      turns: 6,
      decides: ['iran', 'pakistan', 'china'],
      others: 'policy',
    });
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6).toBeLessThan(4);
    expect((process.memoryUsage().heapUsed - held) / 1e6).toBeLessThan(300);
    expect(answer).toMatchObject({ problem: { code: 'too-large', nodes: 0 } });
    if (answer.tree === undefined && answer.problem.code === 'too-large') {
      expect(answer.problem.estimate.least).toBeGreaterThan(1e9);
    }
  });

  test('comes when a limit is met on the way, and never beyond it', () => {
    const question = { from: 'start', turns: 2, decides: ['north', 'south'], others: 'hold' } as const;
    const whole = grown(border, question).tree.nodes.length;
    expect(grown(border, { ...question, limits: { nodes: whole } }).tree.nodes).toHaveLength(whole);
    const answer = grow(border, { ...question, limits: { nodes: whole - 1 } });
    expect(answer.tree === undefined && answer.problem).toMatchObject({ code: 'too-large' });
    if (answer.tree === undefined && answer.problem.code === 'too-large') {
      expect(answer.problem.nodes).toBeGreaterThan(0);
      expect(answer.problem.nodes).toBeLessThan(whole);
    }
    const results = grow(border, { ...question, limits: { results: 800 } });
    expect(results.tree === undefined && results.problem).toMatchObject({ code: 'too-large' });
  });
});
