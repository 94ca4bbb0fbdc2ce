import { describe, expect, test } from 'vitest';
import { draftOf } from '../../test/fixtures/border';
import { persian, twoWordings, wordyDocument } from '../../test/fixtures/two-wordings';
import { compile, type Scenario, type Wording, wordingsOf } from '../scenario/index';
import { wordsComeFrom } from './word-sources';
import { allWords, bringWords, inWords, readyMask, wordingFor } from './words';

const draft = draftOf(twoWordings());
const wordings = wordingsOf(draft);

/** The river border anew, since what has been brought is held for each scenario. */
function scenarioOf(from = draft): Scenario {
  const { scenario } = compile(from);
  if (scenario === undefined) throw new Error('the river border does not compile');
  return scenario;
}

describe('the wording that is nearest to what is wanted', () => {
  const two = scenarioOf();
  const one = scenarioOf(draftOf(wordyDocument()));
  const { wordings: _, ...older } = one;
  test.each<[string, Scenario, Wording | undefined, string]>([
    ['nothing is wanted', two, undefined, 'en plain'],
    ['it has both', two, { language: 'fa', level: 'full' }, 'fa full'],
    ['it lacks the language', two, { language: 'ur', level: 'full' }, 'en full'],
    ['it has one level', one, { language: 'en', level: 'full' }, 'en plain'],
    ['an older Demarche compiled it', older, { language: 'fa', level: 'full' }, 'en plain'],
  ])('%s', (__, scenario, wanted, expected) => {
    const { language, level } = wordingFor(scenario, wanted);
    expect(`${language} ${level}`).toBe(expected);
    expect(inWords(scenario, wordingFor(scenario, undefined))).toBe(scenario);
  });
});

describe('words', () => {
  test('are brought once for both levels of a language', async () => {
    const scenario = scenarioOf();
    const asked: string[] = [];
    wordsComeFrom(scenario, async (language) => {
      asked.push(language);
      return wordings[language];
    });
    expect(inWords(scenario, { language: 'fa', level: 'plain' })).toBeUndefined();
    const levels = ['plain', 'full', 'plain'] as const;
    const came = await Promise.all(levels.map((level) => bringWords(scenario, { language: 'fa', level })));
    expect(came).toEqual([true, true, true]);
    expect(asked).toEqual(['fa']);
    const told = inWords(scenario, { language: 'fa', level: 'full' });
    expect(told?.turns[0]?.ask).toBe(persian('turns.t1.ask'));
    expect(await allWords(scenario)).toEqual(wordings);
    expect(asked).toEqual(['fa', 'en']);
  });

  test('that cannot be had are asked for again', async () => {
    const scenario = scenarioOf();
    const answers = [
      Promise.reject(new TypeError('offline')),
      Promise.resolve(undefined),
      Promise.resolve(wordings.fa),
    ];
    for (const answer of answers) answer.catch(() => undefined);
    wordsComeFrom(scenario, async () => answers.shift());
    const wording = { language: 'fa', level: 'plain' } as const;
    expect([
      await bringWords(scenario, wording),
      await bringWords(scenario, wording),
      await bringWords(scenario, wording),
    ]).toEqual([false, false, true]);
  });

  test('of a mask are its own, in the own language of the scenario, and are never the open ones', async () => {
    const masks = draftOf({ ...twoWordings(), mask: { names: { North: 'Elvara', NO: 'EL' } } });
    const scenario = scenarioOf(masks);
    const given = wordingsOf(masks);
    wordsComeFrom(scenario, async (group) => given[group]);
    const wanted = wordingFor(scenario, { language: 'fa', level: 'full', masked: true });
    expect(wanted).toEqual({ language: 'en', level: 'full', masked: true });
    expect(inWords(scenario, wanted)).toBeUndefined();
    await readyMask(scenario);
    const told = inWords(scenario, wanted);
    expect(told?.hash).toBe(scenario.hash);
    expect(told?.actors.map(({ code, emblem }) => `${code} ${emblem}`)).toContain('EL none');
    expect(Object.keys(told?.masked?.lands ?? {})).toEqual(scenario.actors.map(({ id }) => id));
    expect(await allWords(scenario)).toEqual(given);
    expect(wordingFor(scenarioOf(), { language: 'en', level: 'plain', masked: true }).masked).toBeUndefined();
    await expect(readyMask(scenarioOf(masks))).rejects.toThrow();
  });

  test('of a scenario that nobody has words for are none', async () => {
    expect(await bringWords(scenarioOf(), { language: 'fa', level: 'plain' })).toBe(false);
    expect(await allWords(scenarioOf())).toEqual({});
  });
});
