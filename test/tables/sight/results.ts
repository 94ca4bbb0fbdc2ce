import { developmentsOf, publicView, voicesOf } from '../../../src/engine/index';
import type { RuleRow } from '../../fixtures/page';
import { type SmallCrisis, small } from '../../fixtures/small';
import { after, told } from '../../fixtures/small-play';
import { changesSeen, seen } from '../../fixtures/small-reads';
import { head, seats } from './parts';

const kept =
  '- An outcome with `seen-by` is kept from everyone who is not named there, also from whoever gave the order.';
const shownAs =
  'They see the order with neither the outcome nor its text, voices, picture, odds and draw, whichever outcome it was.';
const changed =
  'What the outcome changes in plain sight has an *unseen* cause for them; what the order changes of itself is shown as its own.';

/** A strike of which only south sees what came: it hits, and moves the track, or it misses; a third result is seen by all. */
const strike: SmallCrisis = {
  facts: { depot: { values: ['whole', 'ruined'], start: 'whole', 'seen-by': ['south'] } },
  tracks: {
    'north.air': {
      start: 'ready',
      postures: { ready: { on: { strike: 'ready' } }, spent: { on: { strike: 'spent' } } },
    },
  },
  options: {
    'north.air.strike': {
      cue: { kind: 'explosion' },
      effects: [{ add: { heat: 1 } }, head('Aircraft cross the hills')],
      voices: { south: { public: 'We heard engines.' } },
      outcomes: [
        {
          id: 'hit',
          label: 'A hit',
          odds: 1,
          text: [{ when: 'heat > 4', text: 'It burns by night.' }, { text: 'It burns.' }],
          cue: 'none',
          posture: 'spent',
          voices: {
            south: { public: [{ when: 'heat > 4', text: 'Our stores burn.' }, { text: 'It burns.' }] },
          },
          effects: [{ add: { heat: 2 } }, { set: { depot: 'ruined' } }],
          'seen-by': ['south'],
        },
        { id: 'miss', label: 'A miss', odds: 1, text: 'It misses.', 'seen-by': ['south'] },
        { id: 'recalled', label: 'Recalled', odds: 1, text: 'They turn back.' },
      ],
    },
    'south.act.watch': {},
  },
};

const struck = (result: string) =>
  after(strike, {
    turns: [{ north: { air: 'strike' } }],
    given: { 1: told({ outcomes: { 'north.air': result } }) },
  });

const orderSeen = (game: ReturnType<typeof after>, seat: string) =>
  seen(game, seat).journal.flatMap((entry) =>
    entry.kind === 'order' ? [[entry.outcome, entry.form, entry.heard]] : [],
  );

/** Who is shown what came of an order. */
export const results: readonly RuleRow[] = [
  {
    says: kept,
    shows: 'a hit and a miss are seen by south and by all, not by north, who struck; a recall by everybody',
    when: () =>
      ['hit', 'miss', 'recalled'].map((result) =>
        seats.map((seat) => orderSeen(struck(result), seat)[0]?.[0]),
      ),
    gives: [
      [undefined, 'hit', 'hit'],
      [undefined, 'miss', 'miss'],
      ['recalled', 'recalled', 'recalled'],
    ],
  },
  {
    says: kept,
    shows: 'the public is not told it either, since not all actors are',
    when: () =>
      publicView(struck('miss')).journal.flatMap((entry) => (entry.kind === 'order' ? [entry.outcome] : [])),
    gives: [undefined],
  },
  {
    says: shownAs,
    shows:
      'to north the strike that hit looks like the one that missed, to the last letter but for what they changed',
    when: () =>
      ['hit', 'miss'].map((result) => {
        const { journal } = seen(struck(result), 'north');
        return journal.filter(({ kind }) => ['order', 'draw', 'news'].includes(kind));
      }),
    gives: [unknownStrike(), unknownStrike()],
  },
  {
    says: shownAs,
    shows:
      'north hears what is said of the order, south what is said of the hit, by the line that followed the play',
    when: () => [
      seats.map((seat) => orderSeen(struck('hit'), seat)[0]?.slice(1)),
      seats.map((seat) => {
        const { journal } = seen(struck('hit'), seat);
        const scenario = small(strike);
        const [strikeTold] = developmentsOf(scenario, journal);
        return [
          strikeTold === undefined
            ? []
            : voicesOf(scenario, seat, strikeTold).publics.map(({ says }) => says),
          strikeTold?.cue,
          strikeTold?.unknown,
        ];
      }),
    ],
    gives: [
      [
        [undefined, undefined],
        [0, { south: 0 }],
        [0, { south: 0 }],
      ],
      [
        [['We heard engines.'], { kind: 'explosion', ends: 'unknown' }, true],
        [['Our stores burn.'], undefined, undefined],
        [['Our stores burn.'], undefined, undefined],
      ],
    ],
  },
  {
    says: changed,
    shows:
      'heat rises by 1 of the strike and by 2 unseen; the posture of north changes by something unseen; the news is of the strike',
    when: () => seats.map((seat) => changesSeen(struck('hit'), seat)),
    gives: [
      [
        ['north.air', ['ready', 'spent'], ['unseen']],
        ['heat', [5, 8, [1, 2]], ['north.strike', 'unseen']],
        ['news', 0, ['north.strike']],
      ],
      [
        ['north.air', ['ready', 'spent'], ['north.strike']],
        ['heat', [5, 8, [1, 2]], ['north.strike', 'north.strike']],
        ['depot', ['whole', 'ruined'], ['north.strike']],
        ['news', 0, ['north.strike']],
      ],
      [
        ['north.air', ['ready', 'spent'], ['north.strike']],
        ['heat', [5, 8, [1, 2]], ['north.strike', 'north.strike']],
        ['depot', ['whole', 'ruined'], ['north.strike']],
        ['news', 0, ['north.strike']],
      ],
    ],
  },
];

/** What north is shown of its strike. */
function unknownStrike(): unknown {
  const at = { turn: 1, step: 'adjudication' };
  const cause = { by: 'order', actor: 'north', option: 'strike' };
  return [
    { ...at, kind: 'order', actor: 'north', track: 'air', option: 'strike', seen: 'public' },
    { ...at, kind: 'news', news: 0, cause },
  ];
}
