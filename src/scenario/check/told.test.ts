import { expect, test } from 'vitest';
import { changed } from '../../../test/fixtures/changed-border';
import { check } from './check';

// biome-ignore lint/suspicious/noExplicitAny: changes of a document in ways that its literal type does not have
type Loose = any;

/** Who is told what it cannot know, after a change of the river border: the path and the reader. */
function told(change: (document: Loose) => void): readonly string[] {
  const { draft, scenario, problems } = changed(change);
  if (scenario === undefined) throw new Error(JSON.stringify(problems));
  return check(draft, scenario)
    .filter(({ code }) => code === 'W122')
    .map(({ path, facts }) => `${path.join('.')} ${facts.actor}`);
}

/** Two forms of a text; the source in the south is seen by the north alone, and trust by nobody. */
const forms = (when = 'mole == "placed"') => [{ when, text: 'One.' }, { text: 'Another.' }];
const planted = 'actors.north.options.plant-source';

test.each<[what: string, change: (document: Loose) => void, told: readonly string[]]>([
  [
    'a setting, which all read',
    ({ turns }) => {
      turns[1].setting = forms('trust > 5');
    },
    ['turns.1.setting.0.when north', 'turns.1.setting.0.when south'],
  ],
  [
    'a setting that only a side reads which nobody plays',
    ({ turns, actors }) => {
      actors.south.playable = false;
      turns[1].setting = forms();
    },
    [],
  ],
  [
    'what its own side is told of a covert act that cannot come to light',
    ({ actors }) => {
      actors.north.options['plant-source'].exposure = undefined;
      actors.north.options['plant-source'].voices = { north: { public: forms() } };
    },
    [],
  ],
  [
    'what is told of a covert act that can come to light',
    ({ actors }) => {
      actors.north.options['plant-source'].voices = { north: { public: forms() } };
    },
    [`${planted}.voices.north.public.0.when south`],
  ],
  [
    'an adviser, who is heard by the own side',
    ({ injects }) => {
      injects[0].voices = { north: { chief: forms(), public: forms() } };
    },
    ['injects.0.voices.north.public.0.when south'],
  ],
  [
    'an event of which one side has no news',
    ({ injects }) => {
      injects[1].voices = { north: { public: forms('north.resolve > 5') } };
      injects[1].effects[1].news.to = ['north'];
    },
    [],
  ],
  [
    'the reason of a rule by those who see that it works',
    ({ rules }) => {
      rules[0].because = forms();
      rules[1].because = forms();
    },
    ['rules.0.because.0.when south'],
  ],
  [
    'the reason of a rule with odds, which nobody sees work',
    ({ rules }) => {
      rules[0].odds = 50;
      rules[0].because = forms();
    },
    [],
  ],
  [
    'a headline under a condition that stands alone',
    ({ rules }) => {
      rules[0].effects.push({ if: 'mole == "placed"', news: { head: 'They listened' } });
    },
    ['rules.0.effects.2.if south'],
  ],
  [
    'a headline beside what its condition does',
    ({ rules }) => {
      rules[0].effects.push({ if: 'mole == "placed"', add: { tension: 1 }, news: { head: 'They listened' } });
    },
    [],
  ],
  [
    'a headline beside what shows it',
    ({ rules }) => {
      rules[0].effects.push(
        { if: 'mole == "placed"', news: { head: 'They listened' } },
        { reveal: { to: ['south'], what: ['mole'] } },
      );
    },
    [],
  ],
  [
    'a question to one side',
    ({ turns }) => {
      turns[1].bet = { ask: 'A mole?', 'true-when': 'mole == "placed"', by: 't3', to: ['north'] };
    },
    [],
  ],
])('%s', (_, change, expected) => {
  expect([...told(change)].sort()).toEqual([...expected].sort());
});
