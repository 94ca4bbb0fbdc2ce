import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { twoNeighbours } from '../../../../test/fixtures/two-neighbours';
import { debriefOf, type Misreading } from '../../../debrief/index';
import { begin, resolveTurn } from '../../../engine/index';
import { lexiconOf } from '../../../words/index';
import { en } from '../../strings/en';
import { momentsTold } from './moment-words';

const argued = {
  ...twoNeighbours,
  actors: twoNeighbours.actors.map((actor) => ({
    ...actor,
    advisers: [{ id: 'army', office: 'Army command', role: 'Commands the army.' }],
    options: actor.options.map((option) =>
      option.id === 'strike'
        ? { ...option, advice: [{ adviser: 'army', stance: 'for' as const, says: 'It keeps them away.' }] }
        : option,
    ),
  })),
};
const debrief = debriefOf(
  resolveTurn(begin(argued, { seed: 5, seats: { north: 'hold', south: 'human' } }), {}),
  'south',
);
const lexicon = lexiconOf(argued);

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
});

test.each<[string, Pick<Misreading, 'by' | 'to' | 'saw'>, string, string]>([
  [
    'who was killed',
    { by: 'south', to: 'north', saw: { kind: 'deaths', text: 'People are dead.' } },
    'Meant one way, seen another',
    'You ordered “Strike across the border”. Army command: “It keeps them away.” People are dead.',
  ],
  [
    'that the other side saw nothing',
    { by: 'south', to: 'north', saw: { kind: 'nothing' } },
    'Meant, never seen',
    'You ordered “Strike across the border”. Army command: “It keeps them away.” Northland never saw it.',
  ],
  [
    'that the reader saw nothing',
    { by: 'north', to: 'south', saw: { kind: 'nothing' } },
    'Meant, never seen',
    'Northland ordered “Strike across the border”. Army command: “It keeps them away.” You never saw it.',
  ],
  [
    'what the other side says',
    {
      by: 'south',
      to: 'north',
      saw: { kind: 'contrary', theirs: { actor: 'north', says: 'What was that?' } },
    },
    'Meant one way, seen another',
    'You ordered “Strike across the border”. Army command: “It keeps them away.” Northland: What was that?',
  ],
])(
  'an order seen otherwise than it was meant is told by what it was meant for, and %s',
  (_, kind, title, text) => {
    const misreading: Misreading = { turn: 1, track: 'military', option: 'strike', ...kind };
    const told = momentsTold(i18next.t, lexicon, { ...debrief, misreading }, { is: 'none' });
    expect(told.at(-1)).toMatchObject({ title, text });
  },
);
