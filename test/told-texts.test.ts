import { expect, test } from 'vitest';
import { compile, parse, type StatedText } from '../src/scenario/index';
import { templateWith } from './fixtures/files';
import { rounds } from './rounds';
import { shippedScenarios } from './shipped';
import { toldFalsely } from './told-texts';

// The check plays the first 400, for conformance.test.ts. The deep run plays many times as many, and each scenario whole (told-texts.deep.test.ts).
test.each(shippedScenarios().map(({ id, scenario, stated }) => [id, scenario, stated] as const))(
  '%s tells no text that is not so in hundreds of plays',
  (_, scenario, stated) => {
    expect(toldFalsely(scenario, stated, rounds(300, 1000), 401)).toEqual([]);
  },
  600_000,
);

test('a text that is not so in one play of many is found', () => {
  const { draft } = parse(
    templateWith('endings.yaml', '  form: faded', '  holds: \'bridge == "open"\'\n  form: faded'),
  );
  if (draft === undefined) throw new Error('the template does not parse');
  const { scenario, stated } = compile(draft);
  if (scenario === undefined) throw new Error('the template does not compile');
  const [line, ...others] = toldFalsely(scenario, stated, 300);
  expect(line).toMatch(/^endings\.2\.holds: bridge == "open" is not so in turn 3 of \S+$/);
  expect(others).toEqual([]);
  const truly: readonly StatedText[] = stated.map((one) => ({ ...one, holds: { op: 'truth', value: true } }));
  expect(toldFalsely(scenario, truly, 20)).toEqual([]);
});
