import { expect, test } from 'vitest';
import { changed } from '../../../test/fixtures/changed-border';
import { check } from './check';

// biome-ignore lint/suspicious/noExplicitAny: changes of a document in ways that its literal type does not have
type Loose = any;

/** What is told of forms that no play comes to, after a change of the river border: path and cause. */
function told(change: (document: Loose) => void): readonly string[] {
  const { draft, scenario, problems } = changed(change);
  if (scenario === undefined) throw new Error(JSON.stringify(problems));
  return check(draft, scenario)
    .filter(({ code }) => code === 'W143')
    .map(({ path, facts }) => `${path.join('.')} ${facts.why}`);
}

const forms = (when: string, key = 'text') => [{ when, [key]: 'One.' }, { [key]: 'Another.' }];

test('the forms of the river border can all be told', () => {
  expect(told(() => undefined)).toEqual([]);
});

/** The bridge can be destroyed from the second turn on, and South can strike at a tension of five. */
test.each<[what: string, change: (document: Loose) => void, problems: readonly string[]]>([
  [
    'a setting of its own turn only',
    ({ turns }) => {
      turns[0].setting = forms('bridge == "destroyed"');
      turns[2].setting = forms('bridge == "destroyed"');
      turns[3].setting = forms('turn == 3');
    },
    ['turns.0.setting.0 when', 'turns.3.setting.0 when'],
  ],
  [
    'a form after one that always holds',
    ({ turns }) => {
      turns[1].setting = forms('turn > 1');
    },
    ['turns.1.setting.1 before'],
  ],
  [
    'forms that leave nothing over',
    ({ turns }) => {
      turns[2].setting = [
        { when: 'bridge == "open"', text: 'Open.' },
        { when: 'bridge == "closed"', text: 'Closed.' },
        { when: 'bridge == "destroyed"', text: 'Gone.' },
        { text: 'Nobody knows.' },
      ];
    },
    ['turns.2.setting.3 before'],
  ],
  [
    'advice where its option is open',
    ({ actors }) => {
      actors.north.options.strike.advice = {
        chief: [
          { when: 'turn == 1', stance: 'for', says: 'So soon?' },
          { when: 'turn == 2', stance: 'for', says: 'Now.' },
          { stance: 'for', says: 'It is time.' },
        ],
      };
    },
    ['actors.north.options.strike.advice.chief.0 when'],
  ],
  [
    'an outcome, and its news by headline and by body',
    ({ actors }) => {
      const [hit] = actors.north.options.strike.outcomes;
      hit.text = forms('south.military == "struck"');
      hit.effects[0].news = {
        head: forms('turn == 1'),
        body: [
          { when: 'turn == 2', text: 'Early.' },
          { when: 'turn > 1', text: 'Late.' },
          { text: 'Never.' },
        ],
      };
    },
    [
      'actors.north.options.strike.outcomes.0.text.0 when',
      'actors.north.options.strike.outcomes.0.effects.0.news.head.0 when',
      'actors.north.options.strike.outcomes.0.effects.0.news.body.2 before',
    ],
  ],
  [
    'a headline whatever its body',
    ({ actors }) => {
      actors.north.options.strike.outcomes[0].effects[0].news = {
        head: forms('turn == 2'),
        body: forms('turn == 1'),
      };
    },
    ['actors.north.options.strike.outcomes.0.effects.0.news.body.0 when'],
  ],
  [
    'voices and reasons of a rule under its condition',
    ({ rules }) => {
      rules[0].because = forms('bridge != "destroyed"');
      rules[0].voices = { south: { chief: forms('bridge == "destroyed"') } };
    },
    ['rules.0.because.0 when', 'rules.0.voices.south.chief.1 before'],
  ],
  [
    'an inject in its turn, once it has happened',
    ({ injects }) => {
      injects[0].effects[1].news.body = forms('happened["flood"] > 0');
      injects[0].voices = { south: { chief: forms('turn == 3') } };
      injects[0].when = 'happened["flood"] == 0';
    },
    ['injects.0.voices.south.chief.0 when'],
  ],
  [
    'an ending, its violence and what came of it',
    ({ endings }) => {
      endings[0].text = forms('tension < 10');
      endings[1].violence = forms('tension > 5', 'is').map((form, at) => ({
        ...form,
        is: at === 0 ? 'none' : 'minor-clashes',
      }));
      endings[2].outcome.north = [{ when: 'turn < 4', icb: 'victory' }, { icb: 'defeat' }];
    },
    ['endings.0.text.0 when', 'endings.1.violence.0 when', 'endings.2.outcome.north.0 when'],
  ],
])('%s', (_, change, problems) => {
  expect([...told(change)].sort()).toEqual([...problems].sort());
});
